import type { Outcome } from '../marking/mark';
import type { MarkedAttempt } from './marked-attempt';

/** What one attempt showed of one point. */
export type Observation = Omit<MarkedAttempt, 'id' | 'outcomes'> & {
  readonly attempt: string;
  readonly outcome: Outcome;
};

/**
 * When a point is ready to be observed by an assessor: it was met in so many different scenarios,
 * alone, and was met the last time there was a chance. Two, because one conversation says little
 * about the next: tests of this kind are seldom reliable enough to rest on one.
 */
export const READINESS = {
  scenarios: 2,
  sources: ['Catano, Brochu and Lamerson 2012', 'Kasten and Freund 2016'],
} as const;

/** How far a point is from being ready. */
export type Readiness =
  | { readonly kind: 'ready'; readonly scenarios: number }
  /** Met the last time, in fewer scenarios than it takes. */
  | { readonly kind: 'more-scenarios'; readonly scenarios: number }
  /** Met before, and not the last time there was a chance. */
  | { readonly kind: 'slipped'; readonly last: Observation }
  /** There were so many chances, and it was not met. */
  | { readonly kind: 'not-yet'; readonly chances: number }
  /** Met so many times, each with help. */
  | { readonly kind: 'with-help'; readonly met: number }
  | { readonly kind: 'never' };

/** Reads how ready a point is from what was seen of it, oldest first. */
export function readinessOf(seen: readonly Observation[]): Readiness {
  const chances = seen.filter(({ outcome }) => outcome !== 'not-observed');
  if (chances.length === 0) return { kind: 'never' };
  const alone = chances.filter(({ help }) => help === 'alone');
  const last = alone.at(-1);
  const scenarios = scenariosMet(alone);
  if (last && scenarios > 0) {
    if (last.outcome !== 'met') return { kind: 'slipped', last };
    const enough = scenarios >= READINESS.scenarios;
    return { kind: enough ? 'ready' : 'more-scenarios', scenarios };
  }
  const met = chances.filter(({ outcome }) => outcome === 'met').length;
  return met > 0 ? { kind: 'with-help', met } : { kind: 'not-yet', chances: chances.length };
}

/** In how many different scenarios it was met. */
export function scenariosMet(seen: readonly Observation[]): number {
  const met = seen.filter(({ outcome }) => outcome === 'met');
  return new Set(met.map(({ scenario }) => scenario)).size;
}
