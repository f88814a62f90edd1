import {
  isClosed,
  type Proceeding,
  type Rater,
  type RaterEntry,
} from '../../core/observation/exercise';
import {
  EXERCISE,
  exerciseId,
  type KeptExercise,
  MARKS,
  marksId,
  readKeptExercise,
  readMarksPaper,
} from '../../core/observation/kept-exercise';

import type { Paper } from '../../shell/storage/assessment-records';
import type { AssessmentStore } from '../../shell/storage/assessment-store';

/** What became of a mark. Only what was `kept` is written. */
export type MarkAnswer =
  | { readonly kind: 'kept' | 'closed' | 'gone' }
  /** Another tab has gone on with these marks: `entries` is how they stand. */
  | { readonly kind: 'taken'; readonly entries: readonly RaterEntry[] };

/** What became of something that was added. `kept-beside`: another tab has added something as well. */
export type ProceedAnswer = 'kept' | 'kept-beside' | 'gone';

/** Every exercise that can be read. */
export async function papersOf(assessments: AssessmentStore): Promise<readonly KeptExercise[]> {
  const papers = await assessments.papers(EXERCISE);
  return papers.flatMap(({ data }) => readKeptExercise(data) ?? []);
}

/** Everybody's marks in one exercise. */
export async function marksIn(
  assessments: AssessmentStore,
  exercise: string,
): Promise<readonly Rater[]> {
  const papers = await assessments.papers(MARKS);
  return papers
    .flatMap(({ data }) => readMarksPaper(data) ?? [])
    .filter((marks) => marks.exercise === exercise);
}

/** Adds to what stands there now: to marks that have grown, or of which the results are open, it adds nothing. */
export function addMark(
  assessments: AssessmentStore,
  { exercise, rater }: Rater,
  from: number,
  entry: RaterEntry,
): Promise<MarkAnswer> {
  const ids = [exerciseId(exercise), marksId(exercise, rater)];
  return assessments.changePapers<MarkAnswer>(ids, ([paper, marks]) => {
    const open = readKeptExercise(paper?.data);
    const entries = (marks && readMarksPaper(marks.data)?.entries) ?? [];
    if (!open) return { keep: [], answer: { kind: 'gone' } };
    if (isClosed(open.proceedings)) return { keep: [], answer: { kind: 'closed' } };
    if (entries.length !== from) return { keep: [], answer: { kind: 'taken', entries } };
    const keep = [marksPaper({ exercise, rater, entries: [...entries, entry] })];
    return { keep, answer: { kind: 'kept' } };
  });
}

/** Adds to what has happened in an exercise, whatever another tab has added meanwhile; it says if one has. */
export function proceed(
  assessments: AssessmentStore,
  exercise: string,
  from: number,
  proceeding: Proceeding,
): Promise<ProceedAnswer> {
  return assessments.changePapers<ProceedAnswer>([exerciseId(exercise)], ([paper]) => {
    const open = readKeptExercise(paper?.data);
    if (!open) return { keep: [], answer: 'gone' };
    const answer = open.proceedings.length === from ? 'kept' : 'kept-beside';
    if (proceeding.kind === 'closed' && isClosed(open.proceedings)) return { keep: [], answer };
    return { keep: [exercisePaper(append(open, proceeding))], answer };
  });
}

function append(open: KeptExercise, proceeding: Proceeding): KeptExercise {
  return { ...open, proceedings: [...open.proceedings, proceeding] };
}

/** An exercise as a paper. */
export function exercisePaper(data: KeptExercise): Paper {
  return { id: exerciseId(data.exercise.id), kind: EXERCISE, data };
}

/** One person's marks as a paper. */
export function marksPaper(data: Rater): Paper {
  return { id: marksId(data.exercise, data.rater), kind: MARKS, data };
}
