/** What of an attempt an LMS can fail to take, in the order in which it matters. */
export const PARTS = ['everything', 'done', 'score', 'points', 'choices', 'talk'] as const;
export type LmsPart = (typeof PARTS)[number];

/** What came of telling an LMS of an attempt. */
export type Standing = {
  /** What it has not taken; empty when it has taken everything. */
  readonly missing: readonly LmsPart[];
  /** Whether everything that counts as done was done, and is known to it. */
  readonly done: boolean;
  /** The LMS has ended the visit: it hears of nothing more until the page is opened from it again. */
  readonly over?: boolean;
};

/** Hears how it stands with an LMS; null where there is none, though the page is meant for one. */
export type TellLms = (standing: Standing | null) => void;
