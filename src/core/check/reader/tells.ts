import type { Look } from './look';
import type { Count, Reader } from './reader';

/** Something seen of a reply that gave good ones away, or others: `noon`, good in 6 of 6. */
export type Tell = Count & { readonly trait: string };

const MOST = 8;

/** What helped a reader most where it was right: what spoke for its pick, or against the others. */
export function tellsIn(looks: readonly Look[], { seen, weigh }: Reader): readonly Tell[] {
  const help = new Map<string, number>();
  const add = (trait: string, worth: number): unknown =>
    help.set(trait, (help.get(trait) ?? 0) + worth);
  for (const { replies, traits, picked } of looks) {
    if (picked < 1) continue;
    const bad = replies.filter(({ good }) => !good).length;
    for (const [at, list] of traits.entries()) {
      const good = replies[at]?.good === true;
      for (const trait of list) {
        add(trait, good ? weigh(trait) / (replies.length - bad) : -weigh(trait) / bad);
      }
    }
  }
  return [...help]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST)
    .map(([trait]) => ({ trait, ...seen(trait) }));
}
