import type { ClassLearner } from '../../../core/class/class';
import type { ClassAttempt } from '../../../core/class/class-attempt';
import type { Scheme } from '../../../core/marking/scheme';

/** A class as far as it has been read: it fills in as it comes. */
export type ClassReading = {
  readonly learners: readonly ClassLearner[];
  /** The finished ones. */
  readonly attempts: readonly ClassAttempt[];
  /** What they are marked by, the one most used first. */
  readonly schemes: readonly Scheme[];
  /** How many attempts there are, and how many of them have been read. */
  readonly all: number;
  readonly read: number;
  /** Read, and left out: not finished, or marked by a scheme that is not here. */
  readonly unfinished: number;
  readonly strangers: number;
};

/** An observation, as a list names it. */
type ObservationItem = { readonly id: string; readonly title: string; readonly openedAt: number };

/** What the screens of a class ask of the rest of the product. */
export type Classroom = {
  /** Reads the attempts of one learner or of everybody (null), and tells as they come. Returns what stops it. */
  readonly read: (
    learner: string | null,
    tell: (reading: ClassReading | 'failed') => void,
  ) => () => void;
  /** The observations of one learner, newest first. */
  readonly observations: (learner: string) => Promise<readonly ObservationItem[]>;
  /** Hands out everything kept of a learner as one zip; `tell` hears how many files are in it. */
  readonly saveLearner: (learner: string, tell: (done: number) => void) => Promise<void>;
  /** Hands a table out as a file. */
  readonly save: (
    kind: 'csv' | 'xlsx',
    name: string,
    rows: readonly (readonly string[])[],
  ) => Promise<void>;
};
