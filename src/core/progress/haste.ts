import type { Entry } from '../transcript/entries';

/** When a part of an attempt was kept: from which entry number on, and in milliseconds since 1970. */
export type KeptAt = { readonly from: number; readonly at: number };

/**
 * Nobody reads an answer and the replies to it in less than this, in milliseconds: even one line of
 * eight words takes a quick reader two seconds. Whoever does so in most of their replies, and in
 * three at least, has clicked and not answered.
 */
const HASTE = { reading: 1000, replies: 3 } as const;

/** Whether most replies were chosen faster than they can be read; false where times are not known. */
export function isHasty(entries: readonly Entry[], kept: readonly KeptAt[]): boolean {
  const paces = pacesOf(entries, kept);
  const hasty = paces.filter((pace) => pace < HASTE.reading);
  return hasty.length >= HASTE.replies && hasty.length * 2 > paces.length;
}

/** How long each reply took, as far as it was kept by itself: from the last thing kept before it. */
function pacesOf(entries: readonly Entry[], kept: readonly KeptAt[]): readonly number[] {
  return kept.flatMap(({ from, at }, number) => {
    const before = kept[number - 1];
    return before && entries[from]?.kind === 'chose' ? [at - before.at] : [];
  });
}
