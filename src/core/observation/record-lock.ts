import { type Judgement, standingOf } from './judgements';
import { versionsOf } from './versions';

/** What keeps a signed record from being deleted by one click: the moment until which a centre keeps it, null where none is set. */
export type RecordLock = { readonly until: number | null };

const YEAR_DAYS = 365.25;
const DAY = 86_400_000;

/**
 * The lock on a record at `now`, in milliseconds since 1970; null where nobody has signed it, or where
 * the years that the centre keeps records for are over.
 */
export function lockOn(
  judgements: readonly Judgement[],
  years: number | null,
  now: number,
): RecordLock | null {
  const signed = versionsOf(judgements).flatMap(({ standing }) => standing.signed.assessor ?? []);
  const last = standingOf(judgements).signed.assessor ?? signed.at(-1);
  if (!last) return null;
  if (years === null) return { until: null };
  const until = last.at + Math.ceil(years * YEAR_DAYS) * DAY;
  return now < until ? { until } : null;
}

/** The one that holds longest of several; null where there is none. */
export function longest(locks: readonly (RecordLock | null)[]): RecordLock | null {
  const held = locks.filter((one) => one !== null);
  const [first] = held;
  if (!first) return null;
  const days = held.map(({ until }) => until);
  return { until: days.includes(null) ? null : Math.max(...days.map(Number)) };
}
