/** How often something may be asked for by one asker: as often as it fills up again, and so many at once. */
type Rate = { readonly perMinute: number; readonly atOnce: number };

/** Whether one more is within the rate; the seconds to wait where it is not. */
export type Limit = (asker: string, now: number) => number;

/** More askers than this are not remembered: whoever was not heard of for longest may begin anew. */
const MOST_ASKERS = 20_000;

/** Counts in this process alone: two servers let twice as much through. */
export function createLimit({ perMinute, atOnce }: Rate): Limit {
  const askers = new Map<string, { left: number; at: number }>();
  return (asker, now) => {
    const known = askers.get(asker) ?? { left: atOnce, at: now };
    const left = Math.min(atOnce, known.left + ((now - known.at) / 60_000) * perMinute);
    askers.delete(asker);
    askers.set(asker, { left: left < 1 ? left : left - 1, at: now });
    const [oldest] = askers.keys();
    if (askers.size > MOST_ASKERS && oldest !== undefined) askers.delete(oldest);
    return left < 1 ? Math.ceil(((1 - left) / perMinute) * 60) : 0;
  };
}
