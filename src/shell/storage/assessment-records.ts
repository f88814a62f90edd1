import type { Signature } from '../../core/observation/observation-file';
import type { Conditions } from '../../core/transcript/entries';

/** Somebody who observes, or assures the quality of what others observed. */
export type Assessor = { readonly id: string; readonly code: string; readonly name: string };

/** What is known about an observation besides its judgements: who, and the names as they signed. */
export type ObservationEnvelope = {
  readonly id: string;
  /** The attempt that is observed: it has its id before the learner begins it, and begins once. */
  readonly attempt: string;
  /** Id of the learner, whose name stands in the learner's own record alone. */
  readonly learner: string;
  /** What the awarding body knows the learner by, where the centre uses it. */
  readonly learnerNumber?: string;
  readonly assessor: string;
  readonly scenario: string;
  readonly title: string;
  /** Under what conditions it is to be sat. */
  readonly conditions: Conditions;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  readonly signatures: readonly Signature[];
};

/** Kind and id of the one paper that holds a centre's own rules. */
export const CENTRE = 'centre';

/** Something else that an assessor keeps: `kind` says what, `data` is checked when it is read. */
export type Paper = { readonly id: string; readonly kind: string; readonly data: unknown };
