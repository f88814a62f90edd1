import type { StoryMap } from '../../core/map/story-map';
import type { Scheme } from '../../core/marking/scheme';

/** One file of a story that somebody wrote. */
export type OwnFile = { readonly name: string; readonly text: string };

/** A story that somebody wrote here or brought along. */
export type OwnStory = {
  readonly id: string;
  readonly title: string;
  /** The main file first. */
  readonly files: readonly OwnFile[];
  /** Milliseconds since 1970. */
  readonly changedAt: number;
};

/** What is wrong at one line of one file. */
export type Remark = {
  readonly id: string;
  readonly level: 'error' | 'warning' | 'note';
  readonly file: string;
  readonly line: number;
  readonly what: string;
  /** Why it matters; empty where the story cannot be compiled. */
  readonly why: string;
  /** The replies that lead there. */
  readonly path: readonly string[];
};

/** What a finished check says of the story as a whole. */
export type Verdict = {
  /** Why not every playthrough was looked at; null when all were. */
  readonly unproved: string | null;
  /** In decimals, or "endless". */
  readonly playthroughs: string;
  readonly shortest: number | null;
  readonly longest: number | null;
  /** How many marking points there are. */
  readonly points: number;
  /** Points met together; null where it is more than could be worked out. */
  readonly score: {
    readonly min: number;
    readonly max: number;
    readonly pass: number;
    /** From 0 to 1. */
    readonly passByChance: number;
  } | null;
};

/** Every playthrough from above, and what gives its replies their value. */
export type DrawnMap = { readonly map: StoryMap; readonly scheme: Scheme };

/** How far the check of a story has come. From `exploring` on it can be played. */
export type Checked =
  | { readonly kind: 'compiling' }
  | { readonly kind: 'refused'; readonly remarks: readonly Remark[] }
  /** `states`: how many moments of the conversation have been looked at. */
  | { readonly kind: 'exploring'; readonly states: number }
  | {
      readonly kind: 'done';
      readonly remarks: readonly Remark[];
      readonly verdict: Verdict;
      readonly drawn: DrawnMap;
    }
  /** `detail`: what the worker itself said, where it broke off with words. */
  | {
      readonly kind: 'stopped';
      readonly why: 'by-hand' | 'broke-off' | 'no-compiler' | 'no-proof';
      readonly detail: string;
      readonly playable: boolean;
    };

/** Everything the screens for one's own stories ask of the rest of the product. */
export type OwnStories = {
  readonly list: () => Promise<readonly OwnStory[]>;
  readonly read: (id: string) => Promise<OwnStory | null>;
  /** Reads what was dropped or chosen. Throws a `TypeError` with one sentence for the author. */
  readonly receive: (files: readonly File[]) => Promise<readonly OwnFile[]>;
  /** A story to begin with. */
  readonly example: () => Promise<readonly OwnFile[]>;
  /** Why a story cannot hold these files, in one sentence; null when it can. */
  readonly refusal: (files: readonly OwnFile[]) => string | null;
  /** Keeps a new story; the one that has these files already, where there is one. */
  readonly add: (files: readonly OwnFile[]) => Promise<OwnStory>;
  /** Keeps the text as it is now, and gives the story with the title it has now. */
  readonly keep: (story: OwnStory, files: readonly OwnFile[]) => Promise<OwnStory>;
  readonly remove: (id: string) => Promise<void>;
  /** Hands the story out as one file. */
  readonly share: (story: OwnStory) => void;
  /** Compiles and checks; `tell` hears how far it has come. Returns what stops it. */
  readonly check: (story: OwnStory, tell: (checked: Checked) => void) => () => void;
  /** Makes what was compiled last the version that is played. */
  readonly ready: (story: OwnStory) => Promise<void>;
};
