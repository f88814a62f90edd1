/**
 * The one of `known` that somebody who wrote `word` most likely meant: the same but for capitals, or
 * for a few letters. Null where none is near.
 */
export function nearest(word: string, known: readonly string[]): string | null {
  const written = word.toLowerCase();
  const most = Math.min(3, Math.floor(word.length / 3));
  let found: string | null = null;
  let least = most + 1;
  for (const one of known) {
    const apart = one === word ? least : lettersApart(written, one.toLowerCase(), least);
    if (apart < least) [found, least] = [one, apart];
  }
  return found;
}

/** `: did you mean "…"?`, or what else is to be said where nothing is near. */
export function didYouMean(word: string, known: readonly string[], otherwise = ''): string {
  const meant = nearest(word, known);
  return meant === null ? otherwise : `: did you mean "${meant}"?`;
}

/** Letters to change, add, leave out or swap (Damerau 1964); no more than `most`. */
function lettersApart(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) >= most) return most;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const same = one[at - 1] === other[to - 1];
      const swapped = one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      next[to] = Math.min(
        (row[to] ?? most) + 1,
        (next[to - 1] ?? most) + 1,
        (row[to - 1] ?? most) + (same ? 0 : 1),
        swapped ? (before[to - 2] ?? most) + 1 : most + 1,
      );
    }
    [before, row] = [row, next];
  }
  return row[other.length] ?? most;
}
