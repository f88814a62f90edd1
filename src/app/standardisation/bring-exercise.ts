import { isClosed, isRevealed, leftOf, type Rater } from '../../core/observation/exercise';
import type { MarksRefusal } from '../../core/observation/exercise-file';
import {
  goesOnFrom,
  marksRefusal,
  parseExercise,
  parseMarks,
} from '../../core/observation/exercise-file';
import {
  exerciseId,
  marksId,
  readKeptExercise,
  readMarksPaper,
} from '../../core/observation/kept-exercise';
import { BadInput } from '../../core/transcript/bad-input';
import type { AssessmentStore } from '../../shell/storage/assessment-store';
import type { OpenStores } from '../../shell/storage/stores';
import { exercisePaper, marksPaper } from './exercise-papers';
import type { OpenExercise } from './exercises';
import { openExercise } from './exercises';

/** What came of a file: in words already, or why it was not taken. */
export type Brought =
  | { readonly kind: 'exercise'; readonly title: string }
  | { readonly kind: 'marks'; readonly rater: string }
  | { readonly kind: 'refused'; readonly why: BroughtRefusal }
  /** One sentence of whoever reads such files. */
  | { readonly kind: 'unreadable'; readonly why: string };

type BroughtRefusal = 'no-exercise' | 'here-already' | MarksRefusal;

/** A file that is an exercise, or else somebody's marks. */
export async function bringExerciseFile(stores: OpenStores, file: File): Promise<Brought> {
  const text = await file.text();
  try {
    return text.slice(0, 200).includes('composure-marks')
      ? await bringMarks(stores, parseMarks(text))
      : await bringExercise(stores.assessments, text);
  } catch (error) {
    if (error instanceof BadInput) return { kind: 'unreadable', why: error.message };
    throw error;
  }
}

async function bringExercise(assessments: AssessmentStore, text: string): Promise<Brought> {
  const { exercise, attempts } = parseExercise(text);
  return assessments.changePapers<Brought>([exerciseId(exercise.id)], ([there]) => {
    if (there) return { keep: [], answer: { kind: 'refused', why: 'here-already' } };
    const keep = [exercisePaper({ exercise, brought: attempts, proceedings: [] })];
    return { keep, answer: { kind: 'exercise', title: exercise.title } };
  });
}

async function bringMarks(stores: OpenStores, brought: Rater): Promise<Brought> {
  const open = await openExercise(stores, brought.exercise);
  if (!open) return { kind: 'refused', why: 'no-exercise' };
  const { framework, raters, proceedings } = open;
  const exercise = leftOf(open.exercise, open.attempts);
  const marks = withoutWithdrawn(brought, open);
  const why = marksRefusal(marks, {
    exercise,
    criteria: framework.criteria.filter(({ kind }) => kind === 'does').map((one) => one.number),
    raters,
    revealed: isRevealed(raters, proceedings),
    lengths: new Map(open.attempts.map(({ id, entries }) => [id, entries.length])),
  });
  if (why !== null) return { kind: 'refused', why };
  const ids = [exerciseId(exercise.id), marksId(exercise.id, marks.rater)];
  return stores.assessments.changePapers<Brought>(ids, ([paper, there]) => {
    const closed = isClosed(readKeptExercise(paper?.data)?.proceedings ?? []);
    if (closed) return { keep: [], answer: { kind: 'refused', why: 'revealed' } };
    const begun = there && readMarksPaper(there.data);
    if (begun && !goesOnFrom(begun, marks))
      return { keep: [], answer: { kind: 'refused', why: 'already' } };
    return { keep: [marksPaper(marks)], answer: { kind: 'marks', rater: marks.rater } };
  });
}

/** Marks without those of attempts that were erased here while somebody marked them elsewhere. */
function withoutWithdrawn(marks: Rater, { exercise, attempts }: OpenExercise): Rater {
  if (attempts.length === exercise.attempts.length) return marks;
  const there = new Set(attempts.map(({ id }) => id));
  return {
    ...marks,
    entries: marks.entries.filter((one) => one.kind !== 'judged' || there.has(one.attempt)),
  };
}
