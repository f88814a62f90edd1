import { type Offer, unapprovedIn } from '../../core/centre/approval';
import type { Scheme } from '../../core/marking/scheme';
import type { Approval, Judgement } from '../../core/observation/judgements';
import type { Person } from '../../core/observation/observation-file';
import { unitsIn } from '../../core/observation/units';
import type { Framework } from '../../core/standards/framework';
import { NotFound } from '../../core/transcript/bad-input';
import type { Conditions } from '../../core/transcript/entries';
import { freshId } from '../../shell/page/fresh-id';
import { isoDay } from '../../shell/page/iso-day';
import { loadStart } from '../../shell/shipped/stories';
import type { ObservationEnvelope } from '../../shell/storage/assessment-records';
import { keepChoice } from '../../shell/storage/choice';
import { type Envelope, ownerOf, type Store } from '../../shell/storage/store';
import type { OpenStores } from '../../shell/storage/stores';
import { offersOn } from './approvals';
import { standardsFor, standardsReader } from './standards';

/** What an assessor decides before an observation. */
export type Plan = {
  readonly learner: Person;
  /** Id of the attempt that is observed afterwards; null for one to come. */
  readonly made: string | null;
  readonly assessor: Person;
  readonly scenario: string;
  readonly framework: string;
  /** Further units that the same observation serves. */
  readonly also: readonly string[];
  readonly conditions: Conditions;
  readonly blind: boolean;
  /** Why the scenario is used, where it is not approved for observation. */
  readonly reason: string;
  /** Where it is watched, and what the awarding body knows the learner by; empty where a centre uses neither. */
  readonly place: string;
  readonly learnerNumber: string;
};

/** Keeps a plan as an observation. Gives its id. Throws where it names what is not here. */
export async function setUp(stores: OpenStores, plan: Plan): Promise<string> {
  const { assessments } = stores;
  const played = plan.made === null ? null : await madeBy(stores.attempts, plan.made);
  const { scenario, scheme, framework } = await standardsIn(stores.attempts, plan, played);
  const [offer] = (await offersOn(assessments, [plan.scenario], isoDay(Date.now()))).values();
  const approval = approvalOf(offer, plan.reason);
  const { learner, assessor } = await peopleOf(stores, plan);
  const [id, attempt, at] = [freshId(), played?.id ?? freshId(), Date.now()];
  const opened = openedBy(assessor, {
    attempt,
    at,
    afterwards: played !== null,
    scheme,
    framework,
    blind: plan.blind,
    place: plan.place,
    approval,
  });
  const envelope: ObservationEnvelope = {
    id,
    attempt,
    learner: played ? ownerOf(played) : learner.id,
    ...(plan.learnerNumber !== '' && { learnerNumber: plan.learnerNumber }),
    assessor: assessor.id,
    scenario: scenario.scenario,
    title: scenario.title,
    conditions: played?.conditions ?? plan.conditions,
    openedAt: at,
    signatures: [],
  };
  await assessments.open(envelope, [opened]);
  keepChoice('assessor', assessor.code);
  keepChoice('framework', plan.framework);
  if (approval.kind === 'unapproved') keepChoice('unapproved', approval.reason);
  return id;
}

/** What a plan names. Throws where there is no such framework. */
async function standardsIn(store: Store, plan: Plan, played: Played | null) {
  const { scenario } = await loadStart(plan.scenario);
  const scheme = played?.scheme ?? scenario.scheme;
  const units = [plan.framework, ...plan.also];
  const found = await standardsFor(scheme, units, standardsReader(store));
  if (!found) throw new NotFound(`There is no framework called "${plan.framework}".`);
  return { scenario, ...found };
}

/** An attempt that was made: whose it is, under what conditions, and marked by which scheme. */
type Played = Pick<Envelope, 'id' | 'learner'> & {
  readonly conditions: Conditions;
  readonly scheme: string;
};

async function madeBy(store: Store, id: string): Promise<Played> {
  const kept = await store.read(id);
  const [began] = kept?.entries ?? [];
  if (!kept || began?.kind !== 'began') throw new NotFound('This attempt is not kept here.');
  return { ...kept, scheme: began.scheme, conditions: began.conditions ?? NONE };
}

const NONE: Conditions = { minutes: null, arrangements: [] };

type Opening = Pick<Plan, 'blind' | 'place'> & {
  readonly attempt: string;
  readonly at: number;
  readonly afterwards: boolean;
  readonly scheme: Scheme;
  readonly framework: Framework;
  readonly approval: Approval;
};

function openedBy({ code }: Person, opening: Opening): Judgement {
  const { attempt, at, afterwards, scheme, framework, blind, approval, place } = opening;
  const units = unitsIn(framework).map(({ id, version }) => ({ id, version }));
  const [named = { id: framework.id, version: framework.version }, ...also] = units;
  return {
    kind: 'opened',
    by: code,
    at,
    attempt,
    scheme: { id: scheme.id, version: scheme.version },
    framework: named,
    ...(also.length > 0 && { also }),
    blind,
    approval,
    ...(place !== '' && { place }),
    ...(afterwards && { afterwards: true as const }),
  };
}

/** How the scenario stands, as the record tells it. Throws where a reason is needed and missing. */
function approvalOf(offer: Offer | undefined, reason: string): Approval {
  if (offer?.kind === 'offered') return { kind: 'approved', review: offer.review };
  if (reason === '') throw new NotFound('A scenario that is not approved needs a reason.');
  return { kind: 'unapproved', standing: (offer && unapprovedIn(offer)) ?? 'draft', reason };
}

type People = { readonly learner: Kept; readonly assessor: Kept };

/** Who is observed and who observes, both of them known here from now on. */
async function peopleOf({ assessments, attempts }: OpenStores, plan: Plan): Promise<People> {
  const learner = known(await attempts.learners(), plan.learner);
  const assessor = known(await assessments.assessors(), plan.assessor);
  // An attempt that was made has its owner.
  if (plan.made === null) await attempts.keepLearner(learner);
  await assessments.keepAssessor(assessor);
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
