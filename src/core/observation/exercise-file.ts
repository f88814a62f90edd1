import * as v from 'valibot';
import { AttemptSchema } from '../transcript/codec';
import type { Entry } from '../transcript/entries';
import { joinLists } from '../transcript/join-lists';
import type { Outside } from '../transcript/json-text';
import { readOutside } from '../transcript/read-outside';
import { type Exercise, ExerciseSchema, hasFinished, type Rater, RaterSchema } from './exercise';

/** The attempts of an exercise, by themselves: whose they are is not in them. */
const BlindAttempt = v.omit(AttemptSchema, ['learner', 'reflection', 'times']);

export type BlindAttempt = { readonly id: string; readonly entries: readonly Entry[] };

/** An exercise that goes out to be marked elsewhere. Nobody is named in it. */
export type ExerciseFile = {
  readonly exercise: Exercise;
  readonly attempts: readonly BlindAttempt[];
};

const EXERCISE: Outside = { what: 'an exercise', characters: 20_000_000, depth: 32 };
const MARKS: Outside = { what: 'the marks of an exercise', characters: 4_000_000, depth: 16 };

const ExerciseFileSchema = v.pipe(
  v.strictObject({
    format: v.literal('composure-exercise'),
    version: v.literal(1, 'was saved by a newer Composure than this one'),
    exercise: ExerciseSchema,
    attempts: v.pipe(v.array(BlindAttempt), v.maxLength(50, 'holds more than an exercise can')),
  }),
  v.forward(
    v.check(
      ({ exercise, attempts }) =>
        attempts.length > 0 &&
        new Set(exercise.attempts).size === attempts.length &&
        exercise.attempts.every((id) => attempts.some((one) => one.id === id)),
      'must be the attempts that the exercise names',
    ),
    ['attempts'],
  ),
);

const MarksFileSchema = v.strictObject({
  format: v.literal('composure-marks'),
  version: v.literal(1, 'was saved by a newer Composure than this one'),
  ...RaterSchema.entries,
});

/** The text of an exercise's file. */
export function printExercise({ exercise, attempts }: ExerciseFile): string {
  const blind = attempts.map(({ id, entries }) => ({
    format: 'composure-attempt',
    version: 1,
    id,
    // The day an attempt was played may tell whose it is.
    startedAt: 0,
    entries,
  }));
  const file = { format: 'composure-exercise', version: 1, exercise, attempts: blind };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Reads an exercise's file. Throws a `TypeError` with one sentence that says what is wrong. */
export function parseExercise(text: string): ExerciseFile {
  const { exercise, attempts } = readOutside(ExerciseFileSchema, text, EXERCISE);
  return { exercise, attempts: attempts.map(({ id, entries }) => ({ id, entries })) };
}

/** The text of one person's marks. */
export function printMarks({ exercise, rater, entries }: Rater): string {
  const file = { format: 'composure-marks', version: 1, exercise, rater, entries };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Reads one person's marks. Throws a `TypeError` with one sentence that says what is wrong. */
export function parseMarks(text: string): Rater {
  const { exercise, rater, entries } = readOutside(MarksFileSchema, text, MARKS);
  return { exercise, rater, entries };
}

/** What marks from a file are held against. */
type Against = {
  readonly exercise: Exercise;
  readonly criteria: readonly string[];
  readonly raters: readonly Rater[];
  readonly revealed: boolean;
  /** How many entries each attempt has. */
  readonly lengths: ReadonlyMap<string, number>;
};

export type MarksRefusal =
  | 'other-exercise'
  | 'revealed'
  | 'not-finished'
  | 'already'
  | 'unknown-cell'
  | 'unknown-line'
  | 'incomplete';

/** Whether marks go on from those that are here: begun in one place, and finished in another. */
export function goesOnFrom(here: Rater, marks: Rater): boolean {
  return joinLists(here.entries, marks.entries).kind === 'theirs-goes-on';
}

/** Why marks that came back are not taken; null if they are. */
export function marksRefusal(marks: Rater, against: Against): MarksRefusal | null {
  const { exercise, criteria, raters, revealed, lengths } = against;
  if (marks.exercise !== exercise.id) return 'other-exercise';
  if (revealed) return 'revealed';
  if (!hasFinished(marks) || marks.entries.at(-1)?.kind !== 'finished') return 'not-finished';
  const same = raters.find(({ rater }) => rater === marks.rater);
  if (same && !goesOnFrom(same, marks)) return 'already';
  const judged = marks.entries.filter((one) => one.kind === 'judged');
  const known = judged.every(
    ({ attempt, criterion }) => exercise.attempts.includes(attempt) && criteria.includes(criterion),
  );
  if (!known) return 'unknown-cell';
  const within = judged.every(({ attempt, lines }) =>
    lines.every((line) => line < (lengths.get(attempt) ?? 0)),
  );
  if (!within) return 'unknown-line';
  const cells = new Set(
    judged.map(({ attempt, criterion }) => JSON.stringify([attempt, criterion])),
  );
  return cells.size < exercise.attempts.length * criteria.length ? 'incomplete' : null;
}
