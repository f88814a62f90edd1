/** Begins `item`; calls `done` when it is over. Returns what stops it before that. */
export type Perform<T> = (item: T, done: () => void) => () => void;

export type Queue<T> = {
  readonly add: (items: readonly T[]) => void;
  /** Stops what is going on, and forgets what was waiting. */
  readonly clear: () => void;
};

/** Performs one item at a time, in order. */
export function createQueue<T>(perform: Perform<T>): Queue<T> {
  let waiting: readonly T[] = [];
  let now: { stop: () => void } | null = null;
  const next = (): void => {
    const [item, ...rest] = waiting;
    if (now || item === undefined) return;
    waiting = rest;
    const mine = { stop: () => {} };
    now = mine;
    mine.stop = perform(item, () => {
      // One that was stopped may still say that it is over: that is of no concern any more.
      if (now !== mine) return;
      now = null;
      next();
    });
  };
  return {
    add(items) {
      waiting = [...waiting, ...items];
      next();
    },
    clear() {
      waiting = [];
      const stopped = now;
      now = null;
      stopped?.stop();
    },
  };
}
