import { createSpot, type Spot } from './spot';

/** Why the learner may have to act: their words are not being kept, or not by this tab. */
export type Trouble =
  /** Storage is blocked or full: the attempt lives in this tab only. `words` says so. */
  | { readonly kind: 'not-kept'; readonly words: string }
  /** The next part could not be loaded; `words` says what to do. */
  | { readonly kind: 'stuck'; readonly words: string }
  /** Another tab writes this attempt; this one shows it. */
  | { readonly kind: 'elsewhere' };

/** The one thing that is wrong with an attempt right now, if anything is. */
export type TroubleSpot = Spot<Trouble | null>;

export function createTrouble(first: Trouble | null): TroubleSpot {
  return createSpot(first, (a, b) => a?.kind === b?.kind);
}
