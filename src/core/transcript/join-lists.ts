/** How two copies of one append-only list stand to each other. */
export type Joining<T> =
  | { readonly kind: 'same' }
  /** Theirs begins as ours does, and goes on: `more` is what ours lacks. */
  | { readonly kind: 'theirs-goes-on'; readonly more: readonly T[] }
  | { readonly kind: 'ours-goes-on' }
  /** Up to number `at`, counted from 0, they are one list; from there on each says something else. */
  | { readonly kind: 'parted'; readonly at: number };

/**
 * What becomes of two copies of one append-only list when they meet. Nothing of either is ever changed or
 * left out: a list that goes on is appended to the other, and lists that part stay two.
 */
export function joinLists<T>(ours: readonly T[], theirs: readonly T[]): Joining<T> {
  const shared = Math.min(ours.length, theirs.length);
  for (let at = 0; at < shared; at += 1) {
    if (sameText(ours[at]) !== sameText(theirs[at])) return { kind: 'parted', at };
  }
  if (theirs.length > shared) return { kind: 'theirs-goes-on', more: theirs.slice(shared) };
  return { kind: ours.length > shared ? 'ours-goes-on' : 'same' };
}

/** The longer of two copies of what holds one append-only list; null where their lists part. */
export function longerOf<T>(ours: T, theirs: T, listIn: (one: T) => readonly unknown[]): T | null {
  const { kind } = joinLists(listIn(ours), listIn(theirs));
  if (kind === 'parted') return null;
  return kind === 'theirs-goes-on' ? theirs : ours;
}

/** Which of several lists a copy is joined to: number `at` of them. */
export type Place<T> = { readonly at: number; readonly joining: Joining<T> };

/**
 * Where a copy belongs among lists that are kept, of which none goes on from another. Null where none is
 * kept. It parts from all of them only if it neither goes on from one nor is the beginning of one; then
 * the place is where it parts latest.
 */
export function joinAmong<T>(
  kept: readonly (readonly T[])[],
  theirs: readonly T[],
): Place<T> | null {
  const places = kept.map((ours, at) => ({ at, joining: joinLists(ours, theirs) }));
  return places.toSorted((a, b) => nearness(b) - nearness(a))[0] ?? null;
}

/** Where a copy is kept whole already comes first, then what it goes on from, then where it parts latest. */
function nearness<T>({ joining }: Place<T>): number {
  if (joining.kind === 'parted') return joining.at;
  return Number.MAX_SAFE_INTEGER - (joining.kind === 'theirs-goes-on' ? 1 : 0);
}

/** JSON with every group of fields in one order, so that what says the same reads the same. */
export function sameText(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
