import type { Scenario } from '../../core/transcript/entries';
import type { QualityDesk } from './quality/quality-cast';
import type { StandardisationDesk } from './standardise/standardise-cast';

/** Everything the assessor's room asks of the rest of the product. */
export type DeskCast = {
  /** The scenarios on the shelf. */
  readonly scenarios: readonly Pick<Scenario, 'scenario' | 'title'>[];
  /** What standardisation needs. Throws where this browser keeps nothing. */
  readonly standardising: () => Promise<StandardisationDesk>;
  /** What quality assurance needs. Throws where this browser keeps nothing. */
  readonly assuring: () => Promise<QualityDesk>;
};
