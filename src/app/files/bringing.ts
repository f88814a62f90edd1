import type { Progress } from './bring-files';

/*
 * What is being brought in, for every screen of the page: it goes on when the screen that it was begun on is
 * left, can be stopped from elsewhere, and how it ended stays to be read.
 */

let progress: Progress | null = null;
let stop = (): void => {};
let turn = 0;
const listeners = new Set<() => void>();

/** How far the files have been taken in; null where there are none, or it was read how they ended. */
export function bringing(): Progress | null {
  return progress;
}

/** Begins to bring files in, by what `start` does; whatever was under way before is stopped, and told of no more. */
export function beginBringing(start: (tell: (now: Progress) => void) => () => void): void {
  stop();
  turn += 1;
  const mine = turn;
  stop = start((now) => {
    if (mine === turn) set(now);
  });
}

/** Stops what is under way; what came in stays. */
export function stopBringing(): void {
  stop();
}

/** It was read how it ended. */
export function dropBringing(): void {
  if (progress?.finished) set(null);
}

/** Calls `listener` whenever it has come further. Returns what stops it. */
export function watchBringing(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(now: Progress | null): void {
  progress = now;
  for (const listener of [...listeners]) listener();
}
