import type { Scheme } from '../../core/marking/scheme';
import type { LawCard, Standing } from '../../core/standards/law-card';
import type { Entry, HandedOver, Recorded, Scenario, Sign } from '../../core/transcript/entries';
import type { Log } from '../../core/transcript/log';
import type { Scene } from '../../core/transcript/scene';
import type { AttemptFiles } from './files-cast';
import type { DrawnMap, OwnStories } from './own-cast';

/** A scenario as it stands on the shelf. */
export type ShelfItem = Pick<Scenario, 'scenario' | 'title' | 'setting' | 'customer'> & {
  readonly minutes: number;
  readonly level: number;
};

/** An attempt that was kept, as the list of past attempts shows it. */
export type PastAttempt = {
  readonly id: string;
  readonly scenario: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly finished: boolean;
  /** Whether it can be gone on with: not when its story is another one by now. */
  readonly open: boolean;
};

/** Why the learner may have to act: their words are not being kept, or not by this tab. */
export type Trouble =
  /** Storage is blocked or full: the attempt lives in this tab only. `words` says so. */
  | { readonly kind: 'not-kept'; readonly words: string }
  /** The next part could not be loaded; `words` says what to do. */
  | { readonly kind: 'stuck'; readonly words: string }
  /** Another tab writes this attempt; this one shows it. */
  | { readonly kind: 'elsewhere' };

/** The attempt under way. Each act is stored before its answer shows up in `log`. */
export type LiveAttempt = {
  readonly id: string;
  readonly log: Log;
  readonly trouble: () => Trouble | null;
  /** Calls `reader` when `trouble` changes. Returns what stops it. */
  readonly watchTrouble: (reader: () => void) => () => void;
  readonly choose: (reply: number) => Promise<void>;
  readonly note: (sign: Sign) => Promise<void>;
  readonly look: () => Promise<void>;
  /** Keeps the complaint record, with the hand-over note if there is one, in one beat. */
  readonly record: (fields: Recorded['fields'], note: HandedOver | null) => Promise<void>;
  /** Makes this tab the one that writes. */
  readonly takeOver: () => Promise<void>;
  /** Lets go of the attempt when its screen closes. */
  readonly leave: () => void;
};

/** What a learner finds who opens a scenario: the attempt they left, or what to know first. */
type Entered =
  | { readonly kind: 'resumed'; readonly attempt: LiveAttempt }
  | { readonly kind: 'new'; readonly scenario: Scenario; readonly minutes: number };

/** A kept attempt, to be read. */
export type KeptAttempt = {
  readonly startedAt: number;
  readonly entries: readonly Entry[];
  /** Whether it came from a file, and so has to be verified. */
  readonly brought: boolean;
  /** Id of the learner whose it is, if it is somebody else's. */
  readonly learner?: string;
};

/** A law card, and how far it can be relied on today. */
export type DatedLaw = { readonly card: LawCard; readonly standing: Standing };

/** The picture: it is told what there is to see, and may arrive late or never. */
export type Stage = {
  readonly show: (scene: Scene) => void;
  readonly stop: () => void;
};

/** Everything the overlay asks of the rest of the product. */
export type Cast = {
  readonly shelf: readonly ShelfItem[];
  /** Goes on with an unfinished attempt (with this seed, when one is given), or briefs. */
  readonly enter: (scenario: string, seed: number | null) => Promise<Entered>;
  readonly begin: (scenario: string, seed: number | null) => Promise<LiveAttempt>;
  /** The attempts of whoever uses this browser; those of others stand with the files. */
  readonly past: () => Promise<readonly PastAttempt[]>;
  readonly attempt: (id: string) => Promise<KeptAttempt | null>;
  readonly remove: (id: string) => Promise<void>;
  /** Gives the learner the attempt as a file of their own. */
  readonly save: (id: string) => Promise<void>;
  readonly scheme: (id: string) => Promise<Scheme>;
  /** The law cards with these ids, as far as there are any. */
  readonly law: (ids: readonly string[]) => Promise<readonly DatedLaw[]>;
  /** The map of a scenario's every playthrough, and the scheme its replies are marked against. */
  readonly map: (scenario: string) => Promise<DrawnMap>;
  readonly mountStage: (host: HTMLElement) => Stage;
  /** Loads what the screen for attempts as files needs. */
  readonly files: () => Promise<AttemptFiles>;
  /** Loads what the screens for one's own stories need. */
  readonly own: () => Promise<OwnStories>;
  /** What is wrong with keeping attempts in this browser, in words; null when all is well. */
  readonly storageTrouble: () => Promise<string | null>;
};
