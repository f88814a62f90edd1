import type { Letterhead } from '../../core/documents/letterhead';
import type { Scheme } from '../../core/marking/scheme';
import type { Framework } from '../../core/standards/framework';
import type { Entry } from '../../core/transcript/entries';
import type { Reflection } from '../../core/transcript/reflection';
import type { Printers } from '../kit/printers';

/** An attempt with all that is known about it. */
export type AttemptFacts = {
  readonly startedAt: number;
  readonly entries: readonly Entry[];
  readonly scheme: Scheme;
  /** Those that the scheme's points are evidence towards. */
  readonly frameworks: readonly Framework[];
  readonly learner: { readonly name: string; readonly code: string };
  readonly minutes: number | null;
  readonly reflection: Reflection | null;
  /** The organisation that is set in this browser. */
  readonly centre: Letterhead | null;
};

/** What the screen of an attempt as evidence asks of the rest of the product. */
export type EvidenceDesk = Printers & {
  /** Null where there is no attempt of that id. */
  readonly read: (attempt: string) => Promise<AttemptFacts | null>;
  /** Id of the framework that was chosen last in this browser. */
  readonly framework: () => string | null;
  readonly chooseFramework: (id: string) => void;
};
