import type { Entry } from './entries';
import type { Misplacement } from './misplaced';

/** The first place where a transcript is not what its story gives. */
export type Difference = {
  /** Number of the entry. */
  readonly at: number;
  /** What stands there; null where the transcript has stopped in the middle of an answer. */
  readonly found: Entry | null;
  /** What the story says there; null where it says nothing, or is not asked. */
  readonly expected: Entry | null;
  /** Why it cannot stand there, where that does not depend on the story. */
  readonly why: Misplacement | null;
};
