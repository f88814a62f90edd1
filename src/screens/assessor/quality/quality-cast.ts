import type { LifeStep, ScenarioLife, StepRefusal } from '../../../core/centre/approval';
import type { Judgement, Refusal } from '../../../core/observation/judgements';
import type { Observed } from '../../../core/observation/samplable';
import type { SamplingPlan } from '../../../core/observation/sampling-plan';

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
};

/** Why a verdict is not written; null where it was. */
type VerdictRefusal = Refusal | 'own' | 'taken';

/** Why a step is not written; null where it was. `taken`: another tab has gone on. */
export type StepAnswer = StepRefusal | 'taken' | null;

/** What quality assurance asks of the rest of the product. */
export type QualityDesk = {
  readonly facts: () => Promise<QualityFacts>;
  readonly keepPerson: (code: string, name: string) => Promise<void>;
  readonly keepPlan: (plan: SamplingPlan) => Promise<void>;
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
