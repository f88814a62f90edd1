import type { Offer } from '../../../core/centre/approval';
import type { Scheme } from '../../../core/marking/scheme';
import type { Judgement } from '../../../core/observation/judgements';
import type { Framework } from '../../../core/standards/framework';
import type { Conditions, Entry } from '../../../core/transcript/entries';

/** Somebody as they are known here: by a code, a name or both. */
export type Person = { readonly code: string; readonly name: string };

/** What an assessor decides before an observation. */
export type Plan = {
  readonly learner: Person;
  readonly assessor: Person;
  readonly scenario: string;
  readonly framework: string;
  readonly conditions: Conditions;
  readonly blind: boolean;
  /** Why the scenario is used, where it is not approved for observation. */
  readonly reason: string;
};

/** An observation as it was set up, with whatever was written about it. */
export type Observed = {
  readonly id: string;
  readonly attempt: string;
  readonly scenario: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  readonly learner: Person;
  readonly assessor: Person;
  /** Everybody who observes or assures quality here. */
  readonly people: readonly Person[];
  readonly conditions: Conditions;
  readonly judgements: readonly Judgement[];
};

/** The attempt as far as it has got; times in milliseconds since 1970. */
export type Followed = {
  readonly startedAt: number;
  readonly lastAt: number;
  readonly entries: readonly Entry[];
};

/** An observation as the list of them shows it. */
export type ListedObservation = Observed & {
  /** Of the attempt; null until it has begun. */
  readonly last: Entry | null;
  readonly criteria: number;
};

/** What the scorer goes by, and what the record is held against. */
export type Standards = { readonly scheme: Scheme; readonly framework: Framework };

/** What the windows of an observation tell each other. */
type Follower = {
  /** The attempt has grown: read it again. */
  readonly grown: () => void;
  /** Whether the learner's window is open. */
  readonly window: (open: boolean) => void;
};

/** What observing asks of the rest of the product. */
export type ObservationDesk = {
  /** Newest first. */
  readonly list: () => Promise<readonly ListedObservation[]>;
  readonly remove: (id: string) => Promise<void>;
  readonly learners: () => Promise<readonly Person[]>;
  readonly assessors: () => Promise<readonly Person[]>;
  /** The code of whoever set up the last observation in this browser. */
  readonly lastAssessor: () => string | null;
  readonly lastFramework: () => string | null;
  /** Why a scenario that is not approved was used last; empty where none was. */
  readonly lastReason: () => string;
  /** Whether each scenario on the shelf may stand in a mock observation today, by its name. */
  readonly offers: () => Promise<ReadonlyMap<string, Offer>>;
  /** Those that a scenario's points are evidence towards. */
  readonly frameworks: (scenario: string) => Promise<readonly Framework[]>;
  /** Keeps the plan as an observation. Gives its id. */
  readonly setUp: (plan: Plan) => Promise<string>;
  readonly read: (id: string) => Promise<Observed | null>;
  /** Null where the framework is not of this version any more. */
  readonly standards: (observed: Observed) => Promise<Standards | null>;
  /** The attempt as it stands in the store; null until the learner starts. */
  readonly attempt: (id: string) => Promise<Followed | null>;
  /** Adds judgements from number `from` on: `taken` where another window has written that number. */
  readonly write: (
    id: string,
    from: number,
    judgements: readonly Judgement[],
  ) => Promise<'written' | 'taken' | 'failed'>;
  /** Follows the learner's window, and lets it know of this one. Returns what stops it. */
  readonly follow: (id: string, follower: Follower) => () => void;
};
