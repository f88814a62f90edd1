import type { Entry, Helped } from './entries';

/** A note that a coach had a thought on the reply at entry number `entry`. */
export function thoughtOn(entry: number): Helped {
  return { kind: 'helped', help: 'thought', entry };
}

/** Whether a thought was given on the reply at entry number `at`, or a hint at the replies there. */
export function wasHelped(entries: readonly Entry[], help: Helped['help'], at: number): boolean {
  return entries.some(
    (entry) => entry.kind === 'helped' && entry.help === help && entry.entry === at,
  );
}
