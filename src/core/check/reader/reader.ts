import type { Decision } from './decision';
import { traitsOf } from './traits';

/** In how many different replies a trait was met, and how many of those were good. */
export type Count = { readonly good: number; readonly of: number };

/** What somebody has learned who has seen the replies of some stories, and nothing else of them. */
export type Reader = {
  readonly seen: (trait: string) => Count;
  /**
   * How much a trait speaks for a good reply (above 0) or against it: the logarithm of how much
   * more often it stands in good replies than in others. 0 for what was never met.
   */
  readonly weigh: (trait: string) => number;
};

/**
 * A naive Bayes reader: it counts each trait in good replies and in others, each different reply of
 * a story once, and takes traits to be independent. One is added to every count, so that a single
 * meeting proves nothing.
 */
export function trainReader(stories: readonly (readonly Decision[])[]): Reader {
  const counts = new Map<string, Count>();
  const all = { good: 0, of: 0 };
  for (const { good, traits } of stories.flatMap(differentReplies)) {
    all.good += Number(good);
    all.of += 1;
    for (const trait of traits) {
      const before = counts.get(trait) ?? NEVER;
      counts.set(trait, { good: before.good + Number(good), of: before.of + 1 });
    }
  }
  const share = (hits: number, of: number): number => (hits + 1) / (of + 2);
  return {
    seen: (trait) => counts.get(trait) ?? NEVER,
    weigh(trait) {
      const { good, of } = counts.get(trait) ?? NEVER;
      if (of === 0) return 0;
      return Math.log(share(good, all.good) / share(of - good, all.of - all.good));
    },
  };
}

const NEVER: Count = { good: 0, of: 0 };

type Seen = { readonly good: boolean; readonly traits: readonly string[] };

function differentReplies(decisions: readonly Decision[]): readonly Seen[] {
  const byWords = new Map<string, Seen>();
  for (const decision of decisions) {
    for (const [at, traits] of traitsOf(decision).entries()) {
      const { text, good } = decision[at] ?? { text: '', good: false };
      if (!byWords.has(text)) byWords.set(text, { good, traits });
    }
  }
  return [...byWords.values()];
}
