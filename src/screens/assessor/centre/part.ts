import type { CentreDesk, CentreFacts } from '../../../app/centre/centre-desk';
import type { Centre } from '../../../core/centre/centre';

/** What every part of the screen works with. */
export type PartProps = {
  readonly desk: CentreDesk;
  readonly facts: CentreFacts;
  readonly centre: Centre;
  /** Keeps the rules with a change; what is wrong, in a sentence, or null when they are kept. */
  readonly keep: (change: Partial<Centre>) => Promise<string | null>;
};
