import type { Difference } from '../../core/transcript/difference';

/** Whose an attempt is: a code that a centre gives or that was made here, and a name if there is one. */
export type Whose = { readonly code: string; readonly name: string };

/** What comes of playing an attempt through its story again. */
export type Verification =
  | { readonly kind: 'verified' }
  | { readonly kind: 'differs'; readonly difference: Difference }
  /** The story edition that it was played in is not to be had here. */
  | { readonly kind: 'no-edition' }
  /** The story did not answer in time. */
  | { readonly kind: 'no-answer' };

/** Why a file was not read, where the reader of attempts has no sentence of its own. */
export type Refusal =
  | 'zip-damaged'
  | 'zip-encrypted'
  | 'zip-nested'
  | 'zip-unknown-method'
  | 'zip-too-many'
  | 'zip-too-large'
  | 'too-large'
  | 'a-story'
  | 'a-centre'
  | 'record-of-another'
  | 'another-kind'
  | 'unreadable'
  | 'no-room';

/** An attempt that is kept here, as the list of a person's attempts shows it. */
export type FiledAttempt = {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
};

/** What became of one file that was brought in. */
export type Received = {
  readonly file: string;
  readonly outcome:
    | { readonly kind: 'refused'; readonly why: Refusal }
    /** `words`: one sentence that says what is wrong with it. */
    | { readonly kind: 'not-an-attempt'; readonly words: string }
    | {
        /** The record of an observation. */
        readonly kind: 'record';
        readonly record: { readonly id: string; readonly title: string };
        readonly whose: Whose;
        /** False where the very same was here already. */
        readonly isNew: boolean;
        /** Whether it is what was signed, and its attempt what the story gives. */
        readonly sound: boolean;
      }
    | {
        /** `apart`: another attempt has its id, so it was given one of its own. */
        readonly kind: 'kept' | 'apart' | 'already';
        readonly attempt: FiledAttempt;
        /** Whose it is; null if it is that of whoever uses this browser. */
        readonly whose: Whose | null;
        readonly verification: Verification;
        /** Whether what was written about it is not what is written here; what is here stays. */
        readonly otherReflection: boolean;
      };
};

/** How far the files have been taken in. */
export type Progress = {
  readonly done: number;
  /** How many there are; null while they are still being counted. */
  readonly all: number | null;
  readonly received: readonly Received[];
  readonly finished: boolean;
};

/** Somebody else whose attempts are kept here. */
export type KeptLearner = Whose & {
  readonly id: string;
  readonly attempts: readonly FiledAttempt[];
};

/** All that this browser keeps. */
export type Kept = {
  readonly me: Whose;
  /** Whether names go into the files that are saved here, beside the codes. */
  readonly names: boolean;
  /** Attempts of whoever uses this browser. */
  readonly mine: readonly FiledAttempt[];
  readonly learners: readonly KeptLearner[];
  /** How many stories somebody wrote here. */
  readonly stories: number;
};

/** Whom to save or erase: `me`, the id of another learner, or everybody and everything. */
export type Scope =
  | { readonly kind: 'learner'; readonly id: string }
  | { readonly kind: 'everything' };

/** What is one's own. */
export const MINE: Scope = { kind: 'learner', id: 'me' };

/** What erasing would take away, in numbers. */
export type Erasure = {
  readonly attempts: number;
  /** Accounts that were written about them. */
  readonly reflections: number;
  readonly observations: number;
  /** What was written in those observations: decisions, notes, signatures, samples. */
  readonly judgements: number;
  /** Standardisation exercises that they stand in; if everything goes, all there are. */
  readonly exercises: number;
  /** People whose code, and name if there is one, goes. */
  readonly people: number;
  readonly stories: number;
};

/** Whose an attempt is, null if it is that of whoever uses this browser, and whether it is true. */
type About = { readonly whose: Whose | null; readonly verification: Verification };

/** Everything that the screen for files asks of the rest of the product. */
export type AttemptFiles = {
  readonly kept: () => Promise<Kept>;
  /**
   * Puts this code on what is saved from now on, and with `names` the name too. What others kept
   * under both is one's own.
   */
  readonly keepMe: (whose: Whose, names: boolean) => Promise<void>;
  /**
   * Hands out one zip: attempts with what was written about them, records of observations, and what
   * is in it in plain words. `tell` hears how many files are in it so far.
   */
  readonly saveAll: (scope: Scope, tell: (done: number) => void) => Promise<void>;
  /** Takes files, folders and zips in. Returns what stops it. */
  readonly bring: (
    dropped: readonly (File | FileSystemEntry)[],
    tell: (progress: Progress) => void,
  ) => () => void;
  readonly about: (attempt: string) => Promise<About>;
  /** Counts what erasing would take away. */
  readonly erasure: (scope: Scope) => Promise<Erasure>;
  readonly erase: (scope: Scope) => Promise<void>;
};
