import type { Signature } from '../../core/marking/observation-file';

/** Somebody who observes, or assures the quality of what others observed. */
export type Assessor = { readonly id: string; readonly code: string; readonly name: string };

/** What is known about an observation besides its judgements: who, and the names as they signed. */
export type ObservationEnvelope = {
  readonly id: string;
  /** The attempt that is observed. */
  readonly attempt: string;
  /** Id of the learner, whose name stands in the learner's own record alone. */
  readonly learner: string;
  readonly assessor: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  readonly signatures: readonly Signature[];
};

/** Something else that an assessor keeps: `kind` says what, `data` is checked when it is read. */
export type Paper = { readonly id: string; readonly kind: string; readonly data: unknown };
