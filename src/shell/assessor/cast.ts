import type { Scenario } from '../../core/transcript/entries';

/** Everything the assessor's room asks of the rest of the product. */
export type DeskCast = {
  /** The scenarios on the shelf. */
  readonly scenarios: readonly Pick<Scenario, 'scenario' | 'title'>[];
};
