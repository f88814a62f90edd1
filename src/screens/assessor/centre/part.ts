import type { CentreFacts, CentreRules } from '../../../app/centre/centre-rules';
import type { Centre } from '../../../core/centre/centre';

/** What every part of the screen works with. */
export type PartProps = {
  readonly rules: CentreRules;
  readonly facts: CentreFacts;
  readonly centre: Centre;
  /** Keeps the rules with a change; what is wrong, in a sentence, or null when they are kept. */
  readonly keep: (change: Partial<Centre>) => Promise<string | null>;
};
