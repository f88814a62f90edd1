import * as v from 'valibot';
import type { Entry } from '../transcript/entries';
import {
  type Exercise,
  ExerciseSchema,
  type Proceeding,
  ProceedingsSchema,
  type Rater,
  RaterSchema,
} from './exercise';
import type { BlindAttempt } from './exercise-file';
import { signedText } from './judgements';

/** An exercise as it is kept. Attempts that came in a file stand in it: they are nowhere else. */
const PaperSchema = v.strictObject({
  exercise: ExerciseSchema,
  brought: v.nullable(v.array(v.object({ id: v.string(), entries: v.array(v.any()) }))),
  proceedings: ProceedingsSchema,
});

export type KeptExercise = {
  readonly exercise: Exercise;
  readonly brought: readonly BlindAttempt[] | null;
  readonly proceedings: readonly Proceeding[];
};

/** What kind of paper an exercise is, and the marks of one person in it. */
export const EXERCISE = 'exercise';
export const MARKS = 'exercise-marks';

/** The id of the paper that an exercise is kept as. */
export function exerciseId(exercise: string): string {
  return `${EXERCISE}:${exercise}`;
}

/** The id of the paper that one person's marks are kept as. */
export function marksId(exercise: string, rater: string): string {
  return `${MARKS}:${exercise}:${rater}`;
}

/** An exercise that was kept; null where it is no such thing. */
export function readKeptExercise(data: unknown): KeptExercise | null {
  const parsed = v.safeParse(PaperSchema, data);
  return parsed.success ? parsed.output : null;
}

/** One person's marks that were kept; null where they are no such thing. */
export function readMarksPaper(data: unknown): Rater | null {
  const parsed = v.safeParse(RaterSchema, data);
  return parsed.success ? parsed.output : null;
}

/** A paper as it is kept, of whatever kind. */
type Paper = { readonly id: string; readonly kind: string; readonly data: unknown };

/** An attempt that is to be erased. */
type Erased = { readonly id: string; readonly entries: readonly Entry[] };

/**
 * The papers that change when attempts are erased, as they are from then on: the copy of each attempt
 * is withdrawn, and so is every note about it. How it was marked stays, as figures under a name that
 * leads nowhere.
 */
export function withdrawals(papers: readonly Paper[], erased: readonly Erased[]): readonly Paper[] {
  return exercisesWith(papers, erased).flatMap(({ paper, exercise, gone }) => {
    const renamed = (attempt: string): string => gone.get(attempt) ?? attempt;
    const marks = papers.flatMap((one) => {
      const rater = one.kind === MARKS ? readMarksPaper(one.data) : null;
      if (rater?.exercise !== exercise.exercise.id) return [];
      return [{ ...one, data: { ...rater, entries: rater.entries.map(about(renamed)) } }];
    });
    return [{ ...paper, data: without(exercise, gone) }, ...marks];
  });
}

/** In how many exercises these attempts stand. */
export function exercisesOf(papers: readonly Paper[], erased: readonly Erased[]): number {
  return exercisesWith(papers, erased).length;
}

type Affected = {
  readonly paper: Paper;
  readonly exercise: KeptExercise;
  /** What each attempt that goes is called from then on. */
  readonly gone: ReadonlyMap<string, string>;
};

function exercisesWith(papers: readonly Paper[], erased: readonly Erased[]): readonly Affected[] {
  const ids = new Set(erased.map(({ id }) => id));
  // An attempt may be kept here under another id than the one it has in the file of an exercise.
  const texts = new Set(erased.map(({ entries }) => signedText(entries, [])));
  return papers.flatMap((paper) => {
    const exercise = paper.kind === EXERCISE ? readKeptExercise(paper.data) : null;
    if (!exercise) return [];
    const copies = new Map(exercise.brought?.map((one) => [one.id, one.entries]));
    const isGone = (id: string): boolean => {
      const copy = copies.get(id);
      return ids.has(id) || (copy !== undefined && texts.has(signedText(copy, [])));
    };
    const gone = exercise.exercise.attempts.flatMap((id, at) =>
      isGone(id) ? [[id, `withdrawn-${at + 1}`] as const] : [],
    );
    return gone.length > 0 ? [{ paper, exercise, gone: new Map(gone) }] : [];
  });
}

function without(
  { exercise, brought, proceedings }: KeptExercise,
  gone: Affected['gone'],
): KeptExercise {
  const renamed = (attempt: string): string => gone.get(attempt) ?? attempt;
  return {
    exercise: { ...exercise, attempts: exercise.attempts.map(renamed) },
    brought: brought?.filter(({ id }) => !gone.has(id)) ?? null,
    proceedings: proceedings
      .map((one) =>
        one.kind === 'adjudicated' && gone.has(one.attempt) ? { ...one, note: '' } : one,
      )
      .map(about(renamed)),
  };
}

function about(renamed: (attempt: string) => string): <T extends object>(one: T) => T {
  return (one) =>
    'attempt' in one && typeof one.attempt === 'string'
      ? { ...one, attempt: renamed(one.attempt) }
      : one;
}
