import type { Centre } from '../../core/centre/centre';
import type { ScenarioChances } from '../../core/marking/chance';
import type { Scheme } from '../../core/marking/scheme';
import type { PreferenceShelf } from '../../core/preferences/preferences';
import type { LawCard, Standing } from '../../core/standards/law-card';
import type {
  Conditions,
  Entry,
  HandedOver,
  Manner,
  Recorded,
  Scenario,
  Sign,
} from '../../core/transcript/entries';
import type { Log } from '../../core/transcript/log';
import type { Reflection } from '../../core/transcript/reflection';
import type { Scene } from '../../core/transcript/scene';
import type { NoRetry } from '../../core/transcript/sealing';
import type { Organisation } from '../kit/organisation';
import type { EvidenceDesk } from './evidence-cast';
import type { AttemptFiles } from './files-cast';
import type { DrawnMap, OwnStories } from './own-cast';
import type { Retention } from './retention-cast';

/** A scenario as it stands on the shelf. */
export type ShelfItem = Pick<
  Scenario,
  'scenario' | 'title' | 'setting' | 'customer' | 'language'
> & {
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
  /** Id of the learner whose attempt it is; without one, it is that of whoever uses this browser. */
  readonly learner?: string;
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
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly log: Log;
  readonly trouble: () => Trouble | null;
  /** Calls `reader` when `trouble` changes. Returns what stops it. */
  readonly watchTrouble: (reader: () => void) => () => void;
  readonly choose: (reply: number) => Promise<void>;
  readonly note: (sign: Sign) => Promise<void>;
  readonly look: () => Promise<void>;
  /** Notes that a hint was asked for at the replies on offer: once, however often it is asked. */
  readonly hint: () => Promise<void>;
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
  | {
      readonly kind: 'new';
      readonly scenario: Scenario;
      readonly minutes: number;
      /** What an assessor has set, where it is played for an observation. */
      readonly set: SetObservation | null;
    }
  /** The observation that it was to be played for is not kept here. */
  | { readonly kind: 'no-observation' };

/** A mock observation as an assessor has set it up, for the learner. */
export type SetObservation = {
  readonly conditions: Conditions;
  /** The assessor, as the learner knows them. */
  readonly assessor: string;
};

/** The assessor's side of an observed attempt. */
export type Watching = {
  readonly assessor: string;
  /** Tells, now and on every change, whether the assessor's window is open. Returns what stops it. */
  readonly watch: (tell: (open: boolean) => void) => () => void;
};

/** What comes of trying a moment of an earlier attempt again. */
export type Again =
  | { readonly kind: 'playing'; readonly attempt: LiveAttempt }
  | {
      readonly kind: 'refused';
      /** `gone`: the earlier attempt is. `no-story`: the edition it was played in is. */
      readonly why: NoRetry | { readonly kind: 'gone' } | { readonly kind: 'no-story' };
    };

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

/** How far the product can do without a network here. */
export type OfflineState = {
  /**
   * `whole`: everything is kept. `none`: nothing yet, or not all of it came. `unasked`: the
   * connection saves data, so the learner has to ask. `refused`: this browser keeps nothing.
   */
  readonly copy: 'none' | 'unasked' | 'fetching' | 'whole' | 'refused';
  /** Whether there is a newer version than this page's, ready to use. */
  readonly newer: boolean;
};

/** The copy of the product that this browser keeps for use without a network. */
export type Offline = {
  readonly now: () => OfflineState;
  /** Calls `reader` when it changes. Returns what stops it. */
  readonly watch: (reader: () => void) => () => void;
  /** Keeps everything because the learner asks for it. */
  readonly keep: () => Promise<void>;
  /** Opens the newer version in this page's place, unless an attempt is under way anywhere. */
  readonly update: () => Promise<'taken' | 'attempt-open'>;
};

/** Whether lines can be read aloud: this device may have no voice for it, or it may have failed. */
export type VoiceState = 'ready' | 'none' | 'failed';

/** What can be heard, if the learner has asked for it. What any of this needs is fetched only then. */
export type Sounds = {
  /** Lets an attempt be heard from entry number `heard` on. Returns what stops it. */
  readonly listen: (log: Log, heard: number) => () => void;
  /** Rings, as loud as the preferences say. */
  readonly ring: () => Promise<void>;
  /** Reads `words` aloud. Comes back when that is over, or cannot be done. */
  readonly say: (words: string, language: string) => Promise<VoiceState>;
  readonly voice: (language: string) => Promise<VoiceState>;
  /** Stops what `ring` or `say` have begun. */
  readonly hush: () => void;
};

/** Everything the overlay asks of the rest of the product. */
export type Cast = {
  readonly shelf: readonly ShelfItem[];
  /** A scenario of the shelf; null if there is none of that name. */
  readonly item: (scenario: string) => ShelfItem | null;
  /**
   * Goes on with an unfinished attempt (with this seed, when one is given), or briefs; with an
   * observation, it is the attempt of that one alone.
   */
  readonly enter: (
    scenario: string,
    seed: number | null,
    observation: string | null,
  ) => Promise<Entered>;
  readonly begin: (
    scenario: string,
    seed: number | null,
    manner: Manner,
    observation: string | null,
  ) => Promise<LiveAttempt>;
  /** Lets the assessor follow an attempt; null where nobody set it up. */
  readonly watching: (attempt: LiveAttempt) => Promise<Watching | null>;
  /**
   * A new attempt from the replies of entry number `entry` of an earlier one, in the same manner;
   * or the one that was begun there before and is not finished.
   */
  readonly again: (attempt: string, entry: number) => Promise<Again>;
  /** The attempts of whoever uses this browser; those of others stand with the files. */
  readonly past: () => Promise<readonly PastAttempt[]>;
  readonly attempt: (id: string) => Promise<KeptAttempt | null>;
  readonly remove: (id: string) => Promise<void>;
  /** Gives the learner the attempt as a file of their own. */
  readonly save: (id: string) => Promise<void>;
  readonly scheme: (id: string) => Promise<Scheme>;
  /** What each shipped scenario gives a chance at. */
  readonly chances: () => Promise<readonly ScenarioChances[]>;
  /** What the learner wrote about an attempt. */
  readonly reflection: (id: string) => Promise<Reflection | null>;
  readonly keepReflection: (id: string, reflection: Reflection) => Promise<void>;
  /** The law cards with these ids, as far as there are any. */
  readonly law: (ids: readonly string[]) => Promise<readonly DatedLaw[]>;
  /**
   * The map of a scenario's every playthrough, and the scheme its replies are marked against; null
   * while a mock observation of it is under way.
   */
  readonly map: (scenario: string) => Promise<DrawnMap | null>;
  readonly mountStage: (host: HTMLElement) => Stage;
  /** Loads what the screen for attempts as files needs. */
  readonly files: () => Promise<AttemptFiles>;
  /** What the centre says about itself and its rules, or what holds where it says nothing. */
  readonly centreFacts: () => Promise<Centre>;
  /** Loads what says how long practice is kept, once the screen is idle; null where nothing is kept. */
  readonly retention: () => Promise<Retention | null>;
  /** What the learner has chosen on the settings screen. */
  readonly preferences: PreferenceShelf;
  readonly sounds: Sounds;
  /** Loads what the screens for one's own stories need. */
  readonly own: () => Promise<OwnStories>;
  readonly offline: Offline;
  /** Loads what makes an attempt into evidence for a portfolio. */
  readonly evidence: () => Promise<EvidenceDesk>;
  /** Loads the assessor's room; what it gives shows it in `host`, and returns what takes it away. */
  readonly desk: () => Promise<(host: HTMLElement, moved: boolean) => () => void>;
  /** The organisation whose rules hold in this browser; null where none is set. */
  readonly organisation: () => Promise<Organisation | null>;
  /** What is wrong with keeping attempts in this browser, in words; null when all is well. */
  readonly storageTrouble: () => Promise<string | null>;
};
