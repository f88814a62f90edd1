import { type Offer, unapprovedIn } from '../../core/centre/approval';
import type { Scheme } from '../../core/marking/scheme';
import type { Approval, Judgement } from '../../core/observation/judgements';
import type { Framework } from '../../core/standards/framework';
import type {
  Followed,
  ListedObservation,
  ObservationDesk,
  Observed,
  Person,
  Plan,
} from '../../screens/assessor/observe/observe-cast';
import { freshId } from '../../shell/page/fresh-id';
import { isoDay } from '../../shell/page/iso-day';
import { loadScheme } from '../../shell/shipped/schemes';
import { loadStart, shelf } from '../../shell/shipped/stories';
import { openStore } from '../../shell/storage/browser-store';
import { chosenLast, keepChoice } from '../../shell/storage/choice';
import type { ObservationEnvelope } from '../../shell/storage/desk-records';
import { type DeskStore, openDeskStore } from '../../shell/storage/desk-store';
import type { Store } from '../../shell/storage/store';
import { holdWindow, openChannel, watchWindow } from '../../shell/storage/window-pair';
import { frameworksFor } from '../centre/frameworks';
import { forget } from '../people/forgetting';
import { offersOn } from './approvals';
import { standardsOf, standardsReader } from './standards';

type Stores = { readonly desk: DeskStore; readonly attempts: Store };

/** Observing, as this browser keeps it. Throws where it keeps nothing. */
export async function createObservationDesk(): Promise<ObservationDesk> {
  const [desk, attempts] = await Promise.all([openDeskStore(), openStore()]);
  const stores: Stores = { desk, attempts };
  return {
    list: () => listOf(stores),
    async remove(id) {
      await desk.remove(id);
      forget([id]);
    },
    learners: attempts.learners,
    assessors: desk.assessors,
    lastAssessor: () => chosenLast('assessor'),
    lastFramework: () => chosenLast('framework'),
    lastReason: () => chosenLast('unapproved') ?? '',
    frameworks: frameworksOf,
    offers: () => offersOn(desk, names(), isoDay(Date.now())),
    setUp: (plan) => setUp(stores, plan),
    read: (id) => observedBy(stores, id),
    standards: ({ judgements }) => standardsOf(judgements),
    attempt: (id) => followed(attempts, id),
    write: (id, from, judgements) => write(desk, id, from, judgements),
    follow(id, { grown, window }) {
      const channel = openChannel(id, grown);
      const stops = [channel.close, holdWindow(id, 'assessor'), watchWindow(id, 'learner', window)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

async function frameworksOf(scenario: string): Promise<readonly Framework[]> {
  const start = await loadStart(scenario);
  return frameworksFor(await loadScheme(start.scenario.scheme));
}

async function setUp(stores: Stores, plan: Plan): Promise<string> {
  const { desk } = stores;
  const { scenario, scheme, framework } = await standardsIn(plan);
  const [offer] = (await offersOn(desk, [plan.scenario], isoDay(Date.now()))).values();
  const approval = approvalOf(offer, plan.reason);
  const { learner, assessor } = await peopleOf(stores, plan);
  const [id, attempt, at] = [freshId(), freshId(), Date.now()];
  const opened = openedBy(assessor, {
    attempt,
    at,
    scheme,
    framework,
    blind: plan.blind,
    approval,
  });
  const envelope: ObservationEnvelope = {
    id,
    attempt,
    learner: learner.id,
    assessor: assessor.id,
    scenario: scenario.scenario,
    title: scenario.title,
    conditions: plan.conditions,
    openedAt: at,
    signatures: [],
  };
  await desk.open(envelope, [opened]);
  keepChoice('assessor', assessor.code);
  keepChoice('framework', framework.id);
  if (approval.kind === 'unapproved') keepChoice('unapproved', approval.reason);
  return id;
}

/** What a plan names. Throws where there is no such framework. */
async function standardsIn(plan: Plan) {
  const { scenario } = await loadStart(plan.scenario);
  const found = await standardsReader()(scenario.scheme, plan.framework);
  if (!found) throw new RangeError(`There is no framework called "${plan.framework}".`);
  return { scenario, ...found };
}

type Opening = Pick<Plan, 'blind'> & {
  readonly attempt: string;
  readonly at: number;
  readonly scheme: Scheme;
  readonly framework: Framework;
  readonly approval: Approval;
};

function openedBy({ code }: Person, opening: Opening): Judgement {
  const { attempt, at, scheme, framework, blind, approval } = opening;
  return {
    kind: 'opened',
    by: code,
    at,
    attempt,
    scheme: { id: scheme.id, version: scheme.version },
    framework: { id: framework.id, version: framework.version },
    blind,
    approval,
  };
}

/** How the scenario stands, as the record tells it. Throws where a reason is needed and missing. */
function approvalOf(offer: Offer | undefined, reason: string): Approval {
  if (offer?.kind === 'offered') return { kind: 'approved', review: offer.review };
  if (reason === '') throw new RangeError('A scenario that is not approved needs a reason.');
  return { kind: 'unapproved', standing: (offer && unapprovedIn(offer)) ?? 'draft', reason };
}

function names(): readonly string[] {
  return shelf().map(({ scenario }) => scenario);
}

type People = { readonly learner: Kept; readonly assessor: Kept };

/** Who is observed and who observes, both of them known here from now on. */
async function peopleOf({ desk, attempts }: Stores, plan: Plan): Promise<People> {
  const learner = known(await attempts.learners(), plan.learner);
  const assessor = known(await desk.assessors(), plan.assessor);
  await attempts.keepLearner(learner);
  await desk.keepAssessor(assessor);
  return { learner, assessor };
}

type Kept = Person & { readonly id: string };

/** The person who is known by that code, or else by that name; with what is newly known of them. */
function known(kept: readonly Kept[], { code, name }: Person): Kept {
  const found = kept.find((one) => (code === '' ? one.name === name : one.code === code));
  return {
    id: found?.id ?? freshId(),
    code: code || (found?.code ?? ''),
    name: name || (found?.name ?? ''),
  };
}

async function everybodyIn({ desk, attempts }: Stores) {
  const [learners, assessors] = await Promise.all([attempts.learners(), desk.assessors()]);
  return { learners, assessors };
}

async function observedBy(
  stores: Stores,
  id: string,
  everybody = everybodyIn(stores),
): Promise<Observed | null> {
  const [kept, { learners, assessors }] = await Promise.all([
    stores.desk.observation(id),
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

async function listOf(stores: Stores): Promise<readonly ListedObservation[]> {
  const kept = await stores.desk.observations();
  const [everybody, read] = [everybodyIn(stores), standardsReader()];
  const all = await Promise.all(kept.map(({ id }) => observedBy(stores, id, everybody)));
  const found = all.filter((one) => one !== null);
  return Promise.all(
    found.map(async (observed) => ({
      ...observed,
      last: (await stores.attempts.listed(observed.attempt))?.last ?? null,
      criteria: (await standardsOf(observed.judgements, read))?.framework.criteria.length ?? 0,
    })),
  );
}

async function followed(attempts: Store, id: string): Promise<Followed | null> {
  const [kept, times] = await Promise.all([attempts.read(id), attempts.times(id)]);
  if (!kept) return null;
  return {
    startedAt: kept.startedAt,
    lastAt: times.at(-1) ?? kept.startedAt,
    entries: kept.entries,
  };
}

async function write(
  desk: DeskStore,
  id: string,
  from: number,
  judgements: readonly Judgement[],
): Promise<'written' | 'taken' | 'failed'> {
  try {
    await desk.write(id, from, judgements);
    return 'written';
  } catch (error) {
    const taken = error instanceof DOMException && error.name === 'ConstraintError';
    return taken ? 'taken' : 'failed';
  }
}
