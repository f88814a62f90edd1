import type { Offer } from '../../core/centre/approval';
import type { Judgement } from '../../core/observation/judgements';
import type { Person } from '../../core/observation/observation-file';
import type { Framework } from '../../core/standards/framework';
import type { Conditions, Entry } from '../../core/transcript/entries';
import { instead } from '../../shell/page/faults';
import { isoDay } from '../../shell/page/iso-day';
import { loadScheme } from '../../shell/shipped/schemes';
import { loadStart, shelf } from '../../shell/shipped/stories';
import { chosenLast } from '../../shell/storage/choice';
import type { Store } from '../../shell/storage/store';
import { bothOpen, type OpenStores, type Stores } from '../../shell/storage/stores';
import { added } from '../../shell/storage/taken';
import { holdWindow, openChannel, watchWindow } from '../../shell/storage/window-pair';
import { observableFrameworks } from '../centre/frameworks';
import { forget } from '../people/forget-drafts';
import { offersOn } from './approvals';
import { type MadeAttempt, madeAttempts } from './made-attempts';
import { type Plan, setUp } from './set-up';
import type { Standards } from './standards';
import { standardsOf, standardsReader } from './standards';

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

/** What the windows of an observation tell each other. */
type Follower = {
  /** The attempt has grown: read it again. */
  readonly grown: () => void;
  /** Whether the learner's window is open. */
  readonly window: (open: boolean) => void;
};

/** What observing asks of the rest of the product. */
export type Observing = {
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
  /** Attempts that were made and can be observed afterwards, latest first. */
  readonly made: () => Promise<readonly MadeAttempt[]>;
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

/** Observing, as this browser keeps it. Throws where it keeps nothing. */
export async function createObserving(kept: Stores): Promise<Observing> {
  const stores = await bothOpen(kept);
  const { assessments, attempts } = stores;
  return {
    list: () => listOf(stores),
    async remove(id) {
      await assessments.remove(id);
      forget([id]);
    },
    learners: attempts.learners,
    assessors: assessments.assessors,
    lastAssessor: () => chosenLast('assessor'),
    lastFramework: () => chosenLast('framework'),
    lastReason: () => chosenLast('unapproved') ?? '',
    frameworks: (scenario) => frameworksOf(attempts, scenario),
    offers: () => offersOn(assessments, names(), isoDay(Date.now())),
    made: () => madeAttempts(attempts),
    setUp: (plan) => setUp(stores, plan),
    read: (id) => observedBy(stores, id),
    standards: ({ judgements }) => standardsOf(judgements, standardsReader(attempts)),
    attempt: (id) => followed(attempts, id),
    write: (id, from, judgements) => added(() => assessments.write(id, from, judgements)),
    follow(id, { grown, window }) {
      const channel = openChannel(id, grown);
      const stops = [channel.close, holdWindow(id, 'assessor'), watchWindow(id, 'learner', window)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

async function frameworksOf(store: Store, scenario: string): Promise<readonly Framework[]> {
  const start = await loadStart(scenario);
  return observableFrameworks(await loadScheme(start.scenario.scheme), store);
}

function names(): readonly string[] {
  return shelf().map(({ scenario }) => scenario);
}

async function everybodyIn({ assessments, attempts }: OpenStores) {
  const [learners, assessors] = await Promise.all([attempts.learners(), assessments.assessors()]);
  return { learners, assessors };
}

async function observedBy(
  stores: OpenStores,
  id: string,
  everybody = everybodyIn(stores),
): Promise<Observed | null> {
  const [kept, { learners, assessors }] = await Promise.all([
    stores.assessments.observation(id),
    everybody,
  ]);
  if (!kept) return null;
  const nobody: Person = { code: '', name: '' };
  return {
    ...kept,
    learner: learners.find((one) => one.id === kept.learner) ?? nobody,
    assessor: assessors.find((one) => one.id === kept.assessor) ?? nobody,
    people: assessors,
  };
}

async function listOf(stores: OpenStores): Promise<readonly ListedObservation[]> {
  const kept = await stores.assessments.observations();
  const [everybody, read] = [everybodyIn(stores), standardsReader(stores.attempts)];
  const all = await Promise.all(kept.map(({ id }) => observedBy(stores, id, everybody)));
  const found = all.filter((one) => one !== null);
  return Promise.all(
    found.map(async (observed) => ({
      ...observed,
      last: (await stores.attempts.listed(observed.attempt))?.last ?? null,
      // One that cannot be read stands in the list all the same.
      criteria:
        (await standardsOf(observed.judgements, read).catch(instead(null)))?.framework.criteria
          .length ?? 0,
    })),
  );
}

async function followed(attempts: Store, id: string): Promise<Followed | null> {
  const [kept, times] = await Promise.all([attempts.read(id), attempts.times(id)]);
  if (!kept) return null;
  return {
    startedAt: kept.startedAt,
    lastAt: times.at(-1)?.at ?? kept.startedAt,
    entries: kept.entries,
  };
}
