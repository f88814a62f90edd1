import type { Entry, Helped } from './entries';

/** Whether a thought was given on the reply at entry number `at`, or a hint at the replies there. */
export function wasHelped(entries: readonly Entry[], help: Helped['help'], at: number): boolean {
  return entries.some(
    (entry) => entry.kind === 'helped' && entry.help === help && entry.entry === at,
  );
}
