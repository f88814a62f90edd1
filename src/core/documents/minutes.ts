/** A longer pause than this is a break, and is not counted. In milliseconds. */
const BREAK = 600_000;

/**
 * Whole minutes at work, from the times at which something happened, in milliseconds; null where they
 * do not tell. Breaks are left out.
 */
export function minutesAtWork(times: readonly number[]): number | null {
  const sorted = times.toSorted((a, b) => a - b);
  const gaps = sorted.slice(1).map((time, at) => time - (sorted[at] ?? time));
  const worked = gaps.filter((gap) => gap <= BREAK).reduce((sum, gap) => sum + gap, 0);
  return worked > 0 ? Math.max(1, Math.round(worked / 60_000)) : null;
}
