/** How far each throw takes the dice on. */
const STEP = 0x6d2b79f5;

/**
 * A stream of whole numbers below a bound, fixed by `seed` (mulberry32, public domain, Tommy
 * Ettinger 2017). The order in which replies were shown is part of every kept transcript, so
 * this sequence may never change. `thrown`: how many of its numbers have been used.
 */
export function createDice(seed: number, thrown = 0): (below: number) => number {
  let state = (seed + Math.imul(thrown, STEP)) >>> 0;
  return (below) => {
    state = (state + STEP) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** The same items in an order drawn from `dice` (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], dice: (below: number) => number): readonly T[] {
  const left = [...items];
  const order: T[] = [];
  while (left.length > 0) order.push(...left.splice(dice(left.length), 1));
  return order;
}
