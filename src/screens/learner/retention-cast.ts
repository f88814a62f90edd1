import type { Fate } from '../../core/centre/retention';

/** An attempt as its keeping goes: `mine` if it is that of whoever uses this browser. */
export type Aged = { readonly mine: boolean; readonly fate: Fate };

/** What came of looking through what is kept. */
export type Looked = {
  /** Days that practice is kept for; null for good. */
  readonly days: number | null;
  /** How many attempts were deleted just now. */
  readonly deleted: number;
  /** All that are left, by id. */
  readonly attempts: ReadonlyMap<string, Aged>;
};

/** The same on a screen: `keep` looks again afterwards. */
export type OnScreen = Looked & Pick<Retention, 'shown' | 'keep'>;

/** How long practice is kept in this browser. */
export type Retention = {
  /** Deletes what was announced long enough ago, and tells what becomes of the rest. */
  readonly look: () => Promise<Looked>;
  /** Notes that it was seen on the screen that these will be deleted. */
  readonly shown: (attempts: readonly string[]) => Promise<void>;
  /** Keeps an attempt for good because somebody asks for it, or no longer. */
  readonly keep: (attempt: string, asked: boolean) => Promise<void>;
};
