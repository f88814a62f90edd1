import type { Centre } from '../../../core/centre/centre';
import type { LimitClash, PolicyLine } from '../../../core/centre/policy';
import type { Wording } from '../../../core/centre/wording';
import type { Framework } from '../../../core/standards/framework';
import type { Scenario } from '../../../core/transcript/entries';

/** A scenario with what its policy card says by itself. */
export type CardScenario = Pick<Scenario, 'scenario' | 'title' | 'policy' | 'language'>;

/** Something from a file, or one sentence that says why it cannot be used. */
export type FromFile<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'refused'; readonly says: string };

/** What is laid over Composure here, and all that it can be laid over. */
export type CentreFacts = {
  /** Null where nothing has been set. */
  readonly centre: Centre | null;
  /** Whether something is kept here that this version cannot read. */
  readonly unreadable: boolean;
  /** In the words they are shipped with. */
  readonly frameworks: readonly Framework[];
  readonly scenarios: readonly CardScenario[];
};

/** A centre's own rules, as this browser keeps them. */
export type CentreDesk = {
  readonly facts: () => Promise<CentreFacts>;
  /** Keeps all of it in the place of what was kept; what cannot be kept is refused in a sentence. */
  readonly keep: (centre: Centre) => Promise<FromFile<Centre>>;
  readonly remove: () => Promise<void>;
  readonly save: (centre: Centre) => void;
  readonly read: (file: File) => Promise<FromFile<Centre>>;
  readonly readWording: (
    file: File,
    frameworks: readonly Framework[],
  ) => Promise<FromFile<Wording>>;
  /** A picture as a logo: redrawn small where it is large. Null where it is no PNG or JPEG. */
  readonly readLogo: (file: File) => Promise<string | null>;
  /** Lines whose limit is not the one that the story's marks follow. */
  readonly clashes: (
    scenario: string,
    lines: readonly PolicyLine[],
  ) => Promise<readonly LimitClash[]>;
  /** What was typed and not kept; null if nothing was. */
  readonly draft: (name: string) => unknown;
  readonly keepDraft: (name: string, draft: unknown) => void;
};
