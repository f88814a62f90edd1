import type { Began, Manner, Offered, Reply, Said, Scenario } from '../transcript/entries';
import { shuffled } from '../transcript/shuffle';

/** How a story begins: what is said before the first reply, and what can be replied. */
export type Opening = { readonly lines: readonly Said[]; readonly replies: readonly Reply[] };

/** What was played, with which seed and how: the first entry of every transcript. */
export function beganWith(
  scenario: Scenario,
  edition: string,
  seed: number,
  manner: Manner = {},
): Began {
  return { kind: 'began', ...scenario, edition, seed, ...manner };
}

/** Offers `replies` in an order drawn from `dice`; `order` says where each one came from. */
export function offer(
  replies: readonly Reply[],
  dice: (below: number) => number,
): { readonly offered: Offered; readonly order: readonly number[] } {
  const drawn = shuffled([...replies.entries()], dice);
  return {
    offered: { kind: 'offered', replies: drawn.map(([, reply]) => reply) },
    order: drawn.map(([index]) => index),
  };
}
