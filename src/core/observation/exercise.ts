import * as v from 'valibot';
import { OUTCOMES } from '../marking/mark';
import { MomentSchema } from '../transcript/moment';

const Short = v.pipe(v.string(), v.minLength(1, 'is empty'), v.maxLength(200, 'is too long'));
const Note = v.pipe(v.string(), v.maxLength(20_000, 'is longer than any note'));
const Count = v.pipe(
  v.number(),
  v.safeInteger('must be a whole number'),
  v.minValue(0, 'is below 0'),
);
const Named = v.strictObject({ id: Short, version: Count });
const list = <S extends v.GenericSchema>(of: S, most: number) =>
  v.pipe(v.array(of), v.maxLength(most, 'holds more than an exercise can'), v.readonly());

/** A standardisation exercise: the same attempts, marked by several people against one framework. */
export const ExerciseSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,100}$/, 'is not the id of an exercise')),
  title: Short,
  /** Milliseconds since 1970. */
  openedAt: MomentSchema,
  scheme: Short,
  framework: Named,
  attempts: list(Short, 50),
});

const RaterEntrySchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('judged'),
    at: MomentSchema,
    attempt: Short,
    criterion: Short,
    outcome: v.picklist(OUTCOMES),
    /** Entry numbers of what the outcome rests on. */
    lines: list(Count, 500),
  }),
  v.strictObject({ kind: v.literal('finished'), at: MomentSchema }),
]);

/** What one person wrote in an exercise: an append-only list. `rater` is a code, never a name. */
export const RaterSchema = v.strictObject({
  exercise: Short,
  rater: Short,
  entries: list(RaterEntrySchema, 20_000),
});

const ProceedingSchema = v.variant('kind', [
  /** Nobody marks any more, whoever has not finished. */
  v.strictObject({ kind: v.literal('closed'), at: MomentSchema }),
  /** What was agreed about a difference; a later note stands beside an earlier one. */
  v.strictObject({
    kind: v.literal('adjudicated'),
    by: Short,
    at: MomentSchema,
    attempt: Short,
    criterion: Short,
    note: Note,
  }),
]);

/** What happened in an exercise as a whole: an append-only list of its own. */
export const ProceedingsSchema = list(ProceedingSchema, 20_000);

export type Exercise = Readonly<v.InferOutput<typeof ExerciseSchema>>;
export type RaterEntry = Readonly<v.InferOutput<typeof RaterEntrySchema>>;
export type Rater = Readonly<v.InferOutput<typeof RaterSchema>>;
export type Proceeding = Readonly<v.InferOutput<typeof ProceedingSchema>>;
export type Judged = Extract<RaterEntry, { kind: 'judged' }>;
export type Adjudicated = Extract<Proceeding, { kind: 'adjudicated' }>;

/** One thing to be marked: a criterion in an attempt. */
export type Cell = { readonly attempt: string; readonly criterion: string };

/** Every criterion in every attempt. */
export function cellsOf({ attempts }: Exercise, criteria: readonly string[]): readonly Cell[] {
  return attempts.flatMap((attempt) => criteria.map((criterion) => ({ attempt, criterion })));
}

/** The exercise as far as its attempts are still there: what was erased cannot be marked any more. */
export function leftOf(exercise: Exercise, there: readonly { readonly id: string }[]): Exercise {
  const attempts = exercise.attempts.filter((id) => there.some((one) => one.id === id));
  return { ...exercise, attempts };
}

/** What stands for one thing; null where this person has said nothing of it. */
export function judgedOf({ entries }: Rater, cell: Cell): Judged | null {
  const own = entries.filter((one): one is Judged => one.kind === 'judged' && isAbout(one, cell));
  return own.at(-1) ?? null;
}

export function isAbout(one: Cell, cell: Cell): boolean {
  return one.attempt === cell.attempt && one.criterion === cell.criterion;
}

export function hasFinished({ entries }: Rater): boolean {
  return entries.some(({ kind }) => kind === 'finished');
}

/** What this person has yet to mark. */
export function unmarked(
  exercise: Exercise,
  criteria: readonly string[],
  rater: Rater,
): readonly Cell[] {
  return cellsOf(exercise, criteria).filter((cell) => judgedOf(rater, cell) === null);
}

export function isClosed(proceedings: readonly Proceeding[]): boolean {
  return proceedings.some(({ kind }) => kind === 'closed');
}

/**
 * Whether marks and suggestions may be seen: all have finished, two people at least, or the exercise
 * was closed. From then on nobody marks, because nobody would do so blind.
 */
export function isRevealed(raters: readonly Rater[], proceedings: readonly Proceeding[]): boolean {
  return isClosed(proceedings) || (raters.length > 1 && raters.every(hasFinished));
}

/** Why something may not be written into a list of marks. */
export type MarkRefusal = 'finished' | 'revealed' | 'incomplete';

/** Whether `next` may follow what this person wrote; null if it may. */
export function markRefusal(
  rater: Rater,
  next: RaterEntry,
  { missing, revealed }: { readonly missing: number; readonly revealed: boolean },
): MarkRefusal | null {
  if (hasFinished(rater)) return 'finished';
  if (revealed) return 'revealed';
  return next.kind === 'finished' && missing > 0 ? 'incomplete' : null;
}
