import { mark, type Outcome } from '../marking/mark';
import type { Scheme } from '../marking/scheme';
import { type Began, type Entry, modeOf, stageOf } from '../transcript/entries';
import { isHasty, type KeptAt } from './haste';

/**
 * How far an attempt was one's own. `retry`: it began from a moment of an earlier one, so that its way
 * was known. `hasty`: most replies were chosen faster than they can be read. Only what was done alone,
 * and not in haste, counts towards readiness.
 */
type Help = 'alone' | 'coached' | 'retry' | 'hasty';

/** A finished attempt and what each point came to: all that progress is read from. */
export type MarkedAttempt = {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly scenario: string;
  readonly title: string;
  readonly help: Help;
  readonly outcomes: ReadonlyMap<string, Outcome>;
};

export type Attempt = Pick<MarkedAttempt, 'id' | 'startedAt'> & {
  readonly entries: readonly Entry[];
  /** Not known of an attempt from a file. */
  readonly times?: readonly KeptAt[];
};

/** Marks an attempt for progress; null where it is not finished, or its story broke. */
export function markAttempt(attempt: Attempt, scheme: Scheme): MarkedAttempt | null {
  const finished = finishedAttempt(attempt);
  if (finished === null) return null;
  const marks = mark(attempt.entries, scheme);
  return { ...finished, outcomes: new Map(marks.map(({ point, outcome }) => [point, outcome])) };
}

/** An attempt without its marks; null where it is not finished, or its story broke. */
export function finishedAttempt(attempt: Attempt): Omit<MarkedAttempt, 'outcomes'> | null {
  const { id, startedAt, entries, times = [] } = attempt;
  const [began] = entries;
  if (began?.kind !== 'began' || stageOf(entries) !== 'recorded') return null;
  const { scenario, title } = began;
  return { id, startedAt, scenario, title, help: helpIn(began, entries, times) };
}

function helpIn({ origin }: Began, entries: readonly Entry[], times: readonly KeptAt[]): Help {
  if (origin) return 'retry';
  const helped = entries.some(({ kind }) => kind === 'helped');
  if (helped || modeOf(entries) === 'coached') return 'coached';
  return isHasty(entries, times) ? 'hasty' : 'alone';
}
