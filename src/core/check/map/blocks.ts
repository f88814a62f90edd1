import type { Content } from '../explore/content';
import type { State } from '../explore/explore';

/** Knot and stitch of a piece of compiled Ink, by its path; null outside of any. */
export type Part = { readonly knot: string | null; readonly stitch: string | null };

/** Names that the Ink compiler gives to containers of its own. */
const MADE_UP = /^([cg]-\d+|b|s\d+|\d+)$/;

export function partOf({ root }: Content, path: string): Part {
  const [first = '', second = ''] = path.split('.');
  const knot = root.named.get(first);
  if (!knot || MADE_UP.test(first) || knot.at >= 0) return { knot: null, stitch: null };
  const inside = knot.named.get(second);
  const stitch = inside && inside.at < 0 && !MADE_UP.test(second) ? second : null;
  return { knot: first, stitch };
}

/**
 * The decision that each state belongs to, under a name: the blocks of replies that it offers.
 * Blocks of one knot or stitch that are ever on offer together are one block to their author, as
 * when a reply stands behind a condition. Where a thread adds replies of another knot to some
 * states of a place and not to others, it is still the same place.
 */
export function decisionNames(content: Content, states: readonly State[]): readonly string[] {
  const blocks = states.map(({ targets }) => [...new Set(targets.map(blockOf))]);
  const joined = joinBlocks(content, blocks);
  const sets = blocks.map((some) => [...new Set(some.map(joined))].sort());
  const names = new Map(sets.map((set) => [set.join(' '), set]));
  const widest = new Map([...names].map(([name, set]) => [name, widestOf(set, names) ?? name]));
  return sets.map((set) => widest.get(set.join(' ')) ?? '');
}

/** The name of the one set that holds this set and all others that do; null if there are several. */
function widestOf(
  set: readonly string[],
  names: ReadonlyMap<string, readonly string[]>,
): string | null {
  const wider = [...names].filter(([, other]) => set.every((block) => other.includes(block)));
  const most = Math.max(...wider.map(([, { length }]) => length));
  const [first, second] = wider.filter(([, { length }]) => length === most);
  return first && !second ? first[0] : null;
}

function blockOf(target: string): string {
  return target.slice(0, Math.max(0, target.lastIndexOf('.')));
}

/** The first block of all that are on offer together, directly or by way of others. */
function joinBlocks(
  content: Content,
  together: readonly (readonly string[])[],
): (block: string) => string {
  const leader = new Map<string, string>();
  const lead = (block: string): string => {
    const next = leader.get(block) ?? block;
    return next === block ? block : lead(next);
  };
  const part = (block: string): string => JSON.stringify(partOf(content, block));
  for (const blocks of together) {
    for (const one of blocks) {
      const mate = blocks.find((other) => part(other) === part(one)) ?? one;
      const [first = one, second = one] = [lead(mate), lead(one)].sort();
      leader.set(second, first);
    }
  }
  return lead;
}
