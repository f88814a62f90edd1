import type { SignedIn } from '../../core/exchange/exchange';

/** How what is played here stands to what the college keeps. */
type Keeping =
  /** All of it is at the college. */
  | { readonly kind: 'kept' }
  | { readonly kind: 'sending' }
  /** The college does not answer; `since` is when it answered last, in milliseconds since 1970. */
  | { readonly kind: 'silent'; readonly since: number }
  /** The college wants to know anew who this is. */
  | { readonly kind: 'signed-out' };

/** The college behind this site, as it is known now. */
export type CollegeState = {
  /** Whether there is one. Without a server there is none, and nothing of this is shown. */
  readonly isThere: boolean;
  readonly person: SignedIn | null;
  readonly keeping: Keeping;
  /** Titles of the attempts that went on differently on another device. */
  readonly parted: readonly string[];
  /** How often something was brought here from the college since the page was opened. */
  readonly brought: number;
};

/** No college, and nobody signed in. */
export const NONE: CollegeState = {
  isThere: false,
  person: null,
  keeping: { kind: 'kept' },
  parted: [],
  brought: 0,
};
