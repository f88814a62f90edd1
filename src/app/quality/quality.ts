import type { LifeStep, ScenarioLife } from '../../core/centre/approval';
import { printKept } from '../../core/keeping/kept-file';
import type { Judgement, Refusal } from '../../core/observation/judgements';
import { refusalOf, standingOf } from '../../core/observation/judgements';
import type { Observed } from '../../core/observation/samplable';
import { isOwnWork } from '../../core/observation/sampling';
import type { SamplingPlan } from '../../core/observation/sampling-plan';
import { PLAN, parsePlan } from '../../core/observation/sampling-plan';
import { sealedText } from '../../core/observation/signing';
import { digestOf } from '../../shell/page/digest';
import { attempted, instead } from '../../shell/page/faults';
import { freshId } from '../../shell/page/fresh-id';
import { loadStart, shelf } from '../../shell/shipped/stories';
import type { AssessmentStore } from '../../shell/storage/assessment-store';
import { chosenLast, keepChoice } from '../../shell/storage/choice';
import { saveFile } from '../../shell/storage/file';
import { bothOpen, type OpenStores, type Stores } from '../../shell/storage/stores';
import { isTaken } from '../../shell/storage/taken';
import { saveTable } from '../documents/save-table';
import type { StepAnswer } from '../observation/approvals';
import { addStep, scenarioLives } from '../observation/approvals';
import { wholeOf } from '../observation/record-file';
import { standardsOf, standardsReader } from '../observation/standards';
import { keepAssessor } from '../people/keep-assessor';
import { createPractices, type KeptPractice, type Practices, practicesIn } from './practices';

type DeskPerson = { readonly id: string; readonly code: string; readonly name: string };

export type KeptPlan = SamplingPlan & { readonly id: string };

/** An observation as quality assurance sees it; the learner by a code alone. */
export type AssuredObservation = Observed & {
  readonly title: string;
  readonly learnerCode: string;
  /** The unit that the numbers of its criteria are those of; null where its framework is not here. */
  readonly unit: string | null;
  /** What each criterion that it was judged by asks, by its number. */
  readonly criteria: ReadonlyMap<string, string>;
};

export type ScenarioItem = {
  readonly scenario: string;
  readonly title: string;
  readonly version: string;
  readonly life: ScenarioLife | null;
};

/** All that the first screen of quality assurance shows. */
export type QualityFacts = {
  readonly people: readonly DeskPerson[];
  readonly observations: readonly AssuredObservation[];
  /** The newest first. */
  readonly plans: readonly KeptPlan[];
  readonly scenarios: readonly ScenarioItem[];
  /** Assessors who were watched at work, the newest first. */
  readonly practices: readonly KeptPractice[];
};

/** Why a verdict is not written; null where it was. */
type VerdictRefusal = Refusal | 'taken';

/** What quality assurance asks of the rest of the product. */
export type Assurance = Practices & {
  readonly facts: () => Promise<QualityFacts>;
  readonly keepPerson: (code: string, name: string) => Promise<void>;
  readonly keepPlan: (plan: SamplingPlan) => Promise<void>;
  /** Hands a plan over as a file of that name, to be brought in by another verifier. */
  readonly sharePlan: (plan: KeptPlan, name: string) => void;
  /** Adds a verdict to an observation that held `from` judgements when it was read. */
  readonly sample: (
    observation: string,
    from: number,
    verdict: Extract<Judgement, { kind: 'sampled' }>,
  ) => Promise<VerdictRefusal | null>;
  /** Adds a step to a scenario's life, of which there were `from` when it was read. */
  readonly step: (scenario: string, from: number, step: LifeStep) => Promise<StepAnswer>;
  /** The code of who assured quality last in this browser. */
  readonly last: () => string;
  readonly remember: (code: string) => void;
  readonly saveTable: (name: string, rows: readonly (readonly string[])[]) => Promise<void>;
};

/** Quality assurance, as this browser keeps it. Throws where it keeps nothing. */
export async function createAssurance(stores: Stores): Promise<Assurance> {
  const { assessments, attempts } = await bothOpen(stores);
  return {
    ...createPractices(assessments),
    facts: () => factsIn({ assessments, attempts }),
    keepPerson: (code, name) => keepAssessor(assessments, code, name),
    keepPlan: (plan) =>
      assessments.keepPaper({ id: `${PLAN}:${freshId()}`, kind: PLAN, data: plan }),
    sharePlan({ id, ...plan }, name) {
      const kept = { kind: 'sampling-plan', id: id.slice(PLAN.length + 1), plan } as const;
      saveFile(name, printKept(kept), 'application/json');
    },
    async sample(id, from, verdict) {
      const kept = await assessments.observation(id);
      if (!kept || kept.judgements.length !== from) return 'taken';
      const assessor = (await assessments.assessors()).find((one) => one.id === kept.assessor);
      if (isOwnWork(assessor, verdict.by)) return 'own';
      // Sealed or not, the same rules hold.
      const refused = refusalOf(standingOf(kept.judgements), { ...verdict, digest: '' });
      if (refused) return refused;
      return writeVerdict(
        assessments,
        id,
        from,
        await sealed({ assessments, attempts }, id, verdict),
      );
    },
    step: (scenario, from, step) => addStep(assessments, scenario, from, step),
    last: () => chosenLast('assures') ?? '',
    remember: (code) => keepChoice('assures', code),
    saveTable,
  };
}

type Verdict = Parameters<Assurance['sample']>[2];

/** The verdict with a digest of all that it was given on; without one where this page can make none. */
async function sealed(stores: OpenStores, id: string, verdict: Verdict): Promise<Verdict> {
  const whole = await wholeOf(stores, id);
  if (!whole) return verdict;
  const digest = await digestOf(sealedText(whole, whole.judgements, verdict)).catch(instead(null));
  return digest === null ? verdict : { ...verdict, digest };
}

/** Numbers are given once: where another tab has written meanwhile, nothing is written. */
async function writeVerdict(
  assessments: AssessmentStore,
  id: string,
  from: number,
  verdict: Verdict,
): Promise<'taken' | null> {
  try {
    await assessments.write(id, from, [verdict]);
    return null;
  } catch (error) {
    if (isTaken(error)) return 'taken';
    throw error;
  }
}

async function factsIn({ assessments, attempts }: OpenStores): Promise<QualityFacts> {
  const [people, observations, plans, lives, practices] = await Promise.all([
    assessments.assessors(),
    observationsIn({ assessments, attempts }),
    plansIn(assessments),
    scenarioLives(assessments),
    practicesIn(assessments),
  ]);
  const scenarios = await Promise.all(
    shelf().map(async ({ scenario, title }) => {
      const { version } = (await loadStart(scenario)).scenario;
      return { scenario, title, version, life: lives.get(scenario) ?? null };
    }),
  );
  return { people, observations, plans, scenarios, practices };
}

async function plansIn(assessments: AssessmentStore): Promise<readonly KeptPlan[]> {
  const plans = (await assessments.papers(PLAN)).flatMap(({ id, data }) => {
    const plan = attempted(() => parsePlan(data));
    return plan ? [{ ...plan, id }] : [];
  });
  return plans.sort((a, b) => b.at - a.at);
}

async function observationsIn({
  assessments,
  attempts,
}: OpenStores): Promise<readonly AssuredObservation[]> {
  const [envelopes, learners] = await Promise.all([
    assessments.observations(),
    attempts.learners(),
  ]);
  const read = standardsReader(attempts);
  const all = await Promise.all(
    envelopes.map(async ({ id, attempt, assessor, learner, title }) => {
      const [kept, played] = await Promise.all([
        assessments.observation(id),
        attempts.read(attempt),
      ]);
      const learnerCode = learners.find((one) => one.id === learner)?.code ?? '';
      const entries = played?.entries ?? [];
      const judgements = kept?.judgements ?? [];
      const standards = await standardsOf(judgements, read).catch(instead(null));
      // None where the framework is not here.
      const criteria = new Map(
        standards?.framework.criteria.map(({ number, says }) => [number, says]),
      );
      const unit = standards ? (standards.framework.unit ?? standards.framework.title) : null;
      return { id, assessor, learner, title, learnerCode, judgements, entries, unit, criteria };
    }),
  );
  return all;
}
