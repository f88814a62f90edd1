import type { Suggested } from '../../../core/observation/agreeing';
import type { Exercise, Proceeding, Rater, RaterEntry } from '../../../core/observation/exercise';
import type { BlindAttempt, MarksRefusal } from '../../../core/observation/exercise-file';
import type { Framework } from '../../../core/standards/framework';

type DeskPerson = { readonly id: string; readonly code: string; readonly name: string };

/** So many attempts are there to choose from: the latest finished ones. */
export const LATEST = 100;

/** An attempt that could stand in an exercise. */
export type AttemptChoice = {
  readonly id: string;
  readonly title: string;
  readonly startedAt: number;
  readonly scheme: string;
};

export type ListedExercise = {
  readonly exercise: Exercise;
  readonly raters: readonly Rater[];
  readonly proceedings: readonly Proceeding[];
};

/** An exercise with all that marking it and reading its results needs. */
export type OpenExercise = ListedExercise & {
  /** It came from a file: its marks go back in a file, and are compared where it came from. */
  readonly fromFile: boolean;
  readonly framework: Framework;
  /** Those that are still there: of one that was erased, only how it was marked is left. */
  readonly attempts: readonly BlindAttempt[];
  readonly people: readonly DeskPerson[];
  /** What the scorer suggests: asked for only when everybody may see it. */
  readonly suggested: () => readonly Suggested[];
};

export type Beginning = {
  readonly title: string;
  readonly framework: Framework;
  readonly scheme: string;
  readonly attempts: readonly string[];
  readonly raters: readonly string[];
};

/** What came of a file: in words already, or why it was not taken. */
export type Brought =
  | { readonly kind: 'exercise'; readonly title: string }
  | { readonly kind: 'marks'; readonly rater: string }
  | { readonly kind: 'refused'; readonly why: BroughtRefusal }
  /** One sentence of whoever reads such files. */
  | { readonly kind: 'unreadable'; readonly why: string };

type BroughtRefusal = 'no-exercise' | 'here-already' | MarksRefusal;

/** What became of a mark. Only what was `kept` is written. */
export type MarkAnswer =
  | { readonly kind: 'kept' | 'closed' | 'gone' }
  /** Another tab has gone on with these marks: `entries` is how they stand. */
  | { readonly kind: 'taken'; readonly entries: readonly RaterEntry[] };

/** What became of something that was added. `kept-beside`: another tab has added something as well. */
export type ProceedAnswer = 'kept' | 'kept-beside' | 'gone';

/** What standardisation asks of the rest of the product. */
export type StandardisationDesk = {
  readonly exercises: () => Promise<readonly ListedExercise[]>;
  /** Null where there is none of that id. */
  readonly exercise: (id: string) => Promise<OpenExercise | null>;
  /** The latest first. */
  readonly attempts: () => Promise<readonly AttemptChoice[]>;
  readonly frameworks: (scheme: string) => Promise<readonly Framework[]>;
  readonly people: () => Promise<readonly DeskPerson[]>;
  readonly keepPerson: (code: string, name: string) => Promise<void>;
  /** Returns the id of the new exercise. */
  readonly begin: (beginning: Beginning) => Promise<string>;
  /** Adds to somebody's marks, of which there were `from` when they were read. */
  readonly mark: (marks: Rater, from: number, entry: RaterEntry) => Promise<MarkAnswer>;
  /** Adds to what happened in an exercise, of which there was `from` when it was read. */
  readonly proceed: (
    exercise: string,
    from: number,
    proceeding: Proceeding,
  ) => Promise<ProceedAnswer>;
  readonly saveExercise: (open: OpenExercise) => void;
  readonly saveMarks: (open: OpenExercise, rater: Rater) => void;
  readonly bring: (file: File) => Promise<Brought>;
  /** Hands a table out as a file. */
  readonly saveTable: (name: string, rows: readonly (readonly string[])[]) => Promise<void>;
};
