import type { Letterhead } from '../../../core/documents/letterhead';
import type { Replay } from '../../../core/documents/observed';
import type { Scheme } from '../../../core/marking/scheme';
import type { Judgement, Signed } from '../../../core/observation/judgements';
import type { Person, Signature } from '../../../core/observation/observation-file';
import type { Flaw, Seal } from '../../../core/observation/seals';
import type { Framework } from '../../../core/standards/framework';
import type { Entry } from '../../../core/transcript/entries';
import type { Printers } from '../../kit/printers';

/** How far a record is still what was signed. */
export type Checked = {
  /** Null where this page cannot make digests. */
  readonly seals: readonly Seal[] | null;
  readonly flaw: Flaw | null;
  readonly replay: Replay;
};

/** An observation with all that is known about it. */
export type RecordFacts = Checked & {
  readonly id: string;
  /** The id of the attempt that was observed. */
  readonly attempt: string;
  readonly title: string;
  readonly startedAt: number;
  readonly entries: readonly Entry[];
  readonly judgements: readonly Judgement[];
  readonly scheme: Scheme;
  readonly framework: Framework;
  readonly learner: Person;
  readonly assessor: Person;
  readonly signatures: readonly Signature[];
  readonly minutes: number | null;
  /** The organisation that is set in this browser. */
  readonly centre: Letterhead | null;
};

/** Why a record cannot be shown. */
export type Unreadable = 'gone' | 'no-attempt' | 'no-scheme';

/** What became of writing: `taken` where another tab was first. */
export type Wrote = 'written' | 'taken' | 'failed' | 'not-secure';

/** What became of a file that was brought in. */
export type Brought =
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'flawed'; readonly flaw: Flaw }
  | { readonly kind: 'not-kept' }
  | (Checked & {
      readonly kind: 'kept';
      readonly id: string;
      readonly title: string;
      readonly assessor: Person;
      readonly learner: Person;
      /** False where the very same was here already. */
      readonly isNew: boolean;
      /** Its number was taken by another record; `apart`: that of its attempt by another attempt. */
      readonly renamed: boolean;
      readonly apart: boolean;
    });

/** What the screens of a record ask of the rest of the product. */
export type RecordDesk = Printers & {
  readonly read: (id: string) => Promise<RecordFacts | Unreadable>;
  readonly sign: (id: string, who: Signed['who'], name: string) => Promise<Wrote>;
  readonly reopen: (id: string, reason: string) => Promise<Wrote>;
  /** Hands over the observation as a file of that name. */
  readonly saveFile: (id: string, name: string) => Promise<void>;
  /** Keeps what a file's text holds, and says how far it can be trusted. */
  readonly bring: (text: string) => Promise<Brought>;
};
