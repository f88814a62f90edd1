import type { Mode } from '../transcript/entries';

/** Days that finished practice is kept for, unless a centre says otherwise. */
export const PRACTICE_DAYS = { usual: 90, least: 14, most: 3650 } as const;

/** Nothing is deleted sooner than so many days after it was said, in this browser, that it will be. */
export const NOTICE_DAYS = 14;

const DAY = 86_400_000;

/** When it was first shown that an attempt will be deleted, and the day that was named. */
export type Notice = { readonly shownAt: number; readonly dueAt: number };

/** What the keeping of an attempt goes by. Times are in milliseconds since 1970. */
export type Keepsake = {
  /** When something last happened in it, or it was brought in. */
  readonly lastAt: number;
  readonly mode: Mode;
  /** Whether it belongs to an observation, stands in an exercise, or is open in some window. */
  readonly observed: boolean;
  readonly inExercise: boolean;
  readonly open: boolean;
  /** Whether somebody asked that it be kept. */
  readonly asked: boolean;
  readonly notice: Notice | null;
};

/** Why an attempt is never deleted by its age. */
type Reason = 'for-ever' | 'observed' | 'exercise' | 'open' | 'asked';

/** What becomes of an attempt by its age. */
export type Fate =
  | { readonly kind: 'kept'; readonly why: Reason }
  /**
   * It is deleted then, at the earliest. `early`: that need not be said yet. `untold`: it has to be
   * said now. `told`: it was.
   */
  | { readonly kind: 'due'; readonly at: number; readonly notice: 'early' | 'untold' | 'told' }
  | { readonly kind: 'over' };

/** Days that practice is kept for, null for good; and the time, in milliseconds since 1970. */
type Rule = { readonly days: number | null; readonly now: number };

/**
 * What becomes of an attempt. A clock that was put back never deletes: what was shown later than now
 * counts as not shown.
 */
export function fateOf(kept: Keepsake, { days, now }: Rule): Fate {
  const why = reasonFor(kept, days);
  if (why !== null || days === null) return { kind: 'kept', why: why ?? 'for-ever' };
  const due = kept.lastAt + days * DAY;
  const soon = due - NOTICE_DAYS * DAY;
  const { notice } = kept;
  // Shown for another day than this one, as before the centre kept things longer, it says nothing.
  if (notice === null || notice.shownAt < soon || notice.shownAt > now) {
    const at = Math.max(due, now + NOTICE_DAYS * DAY);
    return { kind: 'due', at, notice: now < soon ? 'early' : 'untold' };
  }
  const at = Math.max(due, notice.shownAt + NOTICE_DAYS * DAY, notice.dueAt);
  return now >= at ? { kind: 'over' } : { kind: 'due', at, notice: 'told' };
}

function reasonFor(kept: Keepsake, days: number | null): Reason | null {
  if (kept.mode === 'observation' || kept.observed) return 'observed';
  if (kept.inExercise) return 'exercise';
  if (kept.asked) return 'asked';
  if (days === null) return 'for-ever';
  return kept.open ? 'open' : null;
}
