import type { Scheme } from '../../core/marking/scheme';
import type { Document } from '../../core/report/document';
import type { Framework } from '../../core/standards/framework';
import type { Entry } from '../../core/transcript/entries';
import type { Reflection } from '../../core/transcript/reflection';

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
};

/** What the screen of an attempt as evidence asks of the rest of the product. */
export type EvidenceDesk = {
  /** Null where there is no attempt of that id. */
  readonly read: (attempt: string) => Promise<AttemptFacts | null>;
  /** Id of the framework that was chosen last in this browser. */
  readonly framework: () => string | null;
  readonly chooseFramework: (id: string) => void;
  /** Lays documents out in `host`. */
  readonly lay: (host: HTMLElement) => {
    readonly show: (document: Document) => void;
    readonly stop: () => void;
  };
  /** Each hands the learner a file of that name. */
  readonly saveWord: (name: string, document: Document) => Promise<void>;
  readonly saveText: (name: string, text: string) => void;
  readonly saveTable: (name: string, rows: readonly (readonly string[])[]) => Promise<void>;
};
