import type { MarkedAttempt } from '../../../core/progress/marked-attempt';

/** A letter for each scenario, in the order they were first played; numbers once letters run out. */
export function lettersOf(
  attempts: readonly MarkedAttempt[],
): ReadonlyMap<string, { readonly letter: string; readonly title: string }> {
  const titles = new Map(attempts.map(({ scenario, title }) => [scenario, title]));
  return new Map(
    [...titles].map(([scenario, title], at) => [
      scenario,
      { letter: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[at] ?? String(at + 1), title },
    ]),
  );
}
