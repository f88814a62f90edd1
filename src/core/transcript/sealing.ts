import { type Entry, lastOffer, modeOf, stageOf } from './entries';

/** Whether an attempt is a mock observation under way: until it is done, nothing is told of it. */
export function isSealed(entries: readonly Entry[]): boolean {
  const stage = stageOf(entries);
  return modeOf(entries) === 'observation' && (stage === 'talking' || stage === 'ended');
}

/** Why a moment cannot be tried again. */
export type NoRetry =
  /** It is a mock observation under way. */
  | { readonly kind: 'sealed' }
  /** It was a mock observation: that is sat once, and can only be practised again afterwards. */
  | { readonly kind: 'observed' }
  /** Nothing was on offer at that entry. */
  | { readonly kind: 'no-decision' };

/** Why the replies of entry number `at` cannot be answered anew; null when they can. */
export function noRetry(entries: readonly Entry[], at: number): NoRetry | null {
  if (isSealed(entries)) return { kind: 'sealed' };
  if (modeOf(entries) === 'observation') return { kind: 'observed' };
  return entries[at]?.kind === 'offered' ? null : { kind: 'no-decision' };
}

/** Entry numbers of the decisions that were taken: each offered replies, and was answered. */
export function decisionsIn(entries: readonly Entry[]): readonly number[] {
  return entries.flatMap((entry, at) => {
    if (entry.kind !== 'chose') return [];
    const offered = lastOffer(entries.slice(0, at));
    return offered < 0 ? [] : [offered];
  });
}

/**
 * What a new attempt begins with that tries the decision at entry number `at` again: the same up to
 * there, with a word on where it comes from. `attempt` is the id of the earlier one.
 */
export function retryOf(entries: readonly Entry[], attempt: string, at: number): readonly Entry[] {
  return entries
    .slice(0, at + 1)
    .map((entry) =>
      entry.kind === 'began' ? { ...entry, origin: { attempt, entry: at } } : entry,
    );
}
