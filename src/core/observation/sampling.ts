import { createDice, shuffled } from '../transcript/shuffle';
import { unitKey } from './units';

/** How closely an assessor's decisions are looked at. */
export const RISKS = ['new', 'standard', 'low'] as const;
/** What kinds of evidence a record rests on. */
export const METHODS = ['observation', 'questions', 'work-product'] as const;

export type Risk = (typeof RISKS)[number];

/** The shares, in per cent, that a plan begins with: they are a centre's own choice, and kept with the plan. */
export const USUAL_SHARES: Readonly<Record<Risk, number>> = { new: 100, standard: 25, low: 10 };
/** The least share of the criteria, in per cent, that a plan begins with. */
export const USUAL_CRITERIA = 50;
export type Method = (typeof METHODS)[number];

/** A signed record that could be sampled. */
export type Samplable = {
  readonly id: string;
  readonly assessor: string;
  readonly learner: string;
  /** Whose criteria these are: a number means another thing in another unit. Older plans do not say. */
  readonly framework?: string;
  /** Numbers of the criteria that it decides. */
  readonly criteria: readonly string[];
  readonly methods: readonly Method[];
};

/** A sampling plan's rules: the centre's own choice, kept with the plan. */
export type SamplingRules = {
  /** Per cent of each assessor's records, by how the assessor is rated. */
  readonly shares: Readonly<Record<Risk, number>>;
  /** Assessors who are rated; anybody else counts as new. */
  readonly risks: Readonly<Record<string, Risk>>;
  /** Per cent of the criteria of a record that are looked at. */
  readonly criteria: number;
  readonly seed: number;
};

/** Why a record is in the sample. */
export type Why =
  /** The assessor's share asks for it. */
  | { readonly kind: 'share'; readonly risk: Risk; readonly percent: number }
  /** It decides criteria, or rests on a method, or is about a learner, that nothing else sampled does. */
  | { readonly kind: 'criteria'; readonly criteria: readonly string[] }
  | { readonly kind: 'methods'; readonly methods: readonly Method[] }
  | { readonly kind: 'learner' };

/** One record to be sampled: which of its criteria, and why this one. */
export type Sample = {
  readonly record: string;
  readonly criteria: readonly string[];
  readonly why: readonly Why[];
};

type Covered = {
  readonly criteria: Map<string, number>;
  readonly methods: Set<string>;
  readonly learners: Set<string>;
};

/**
 * Which records an internal quality assurer looks at: of every assessor the share that goes with
 * their rating, rounded up and never none; first those that reach criteria, methods and learners
 * that nothing else in the sample does. The same records, rules and seed give the same plan.
 */
export function planSample(records: readonly Samplable[], rules: SamplingRules): readonly Sample[] {
  const dice = createDice(rules.seed);
  const known = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const covered: Covered = { criteria: new Map(), methods: new Set(), learners: new Set() };
  const assessors = [...new Set(known.map(({ assessor }) => assessor))];
  return shuffled(assessors, dice).flatMap((assessor) => {
    const own = shuffled(
      known.filter((one) => one.assessor === assessor),
      dice,
    );
    const risk = riskOf(assessor, rules);
    const percent = rules.shares[risk];
    return draw(own, quota(own.length, percent), covered, (one, why) => ({
      record: one.id,
      criteria: pickCriteria(one, rules.criteria, covered),
      why: [{ kind: 'share', risk, percent }, ...why],
    }));
  });
}

/** How an assessor is rated: whoever is not rated counts as new. */
function riskOf(assessor: string, { risks }: SamplingRules): Risk {
  return Object.hasOwn(risks, assessor) ? (risks[assessor] ?? 'new') : 'new';
}

function quota(count: number, percent: number): number {
  return Math.min(count, Math.max(1, Math.ceil((count * percent) / 100)));
}

function draw(
  from: readonly Samplable[],
  count: number,
  covered: Covered,
  take: (one: Samplable, why: readonly Why[]) => Sample,
): readonly Sample[] {
  const left = [...from];
  return Array.from({ length: count }, () => {
    const best = left.reduce((a, b) => (newness(b, covered) > newness(a, covered) ? b : a));
    left.splice(left.indexOf(best), 1);
    const why = newIn(best, covered);
    const sample = take(best, why);
    for (const method of best.methods) covered.methods.add(method);
    covered.learners.add(best.learner);
    return sample;
  });
}

/**
 * A criterion by its number and the unit that it stands in: the same whether that unit was observed alone,
 * as `framework`, or with others, where the number names it.
 */
export function criterionKey(framework: string | undefined, number: string): string {
  const at = number.lastIndexOf(' ');
  const unit = at < 0 ? framework : number.slice(0, at);
  return unit === undefined ? number : `${unitKey(unit)} ${number.slice(at + 1)}`;
}

function newIn(
  { framework, criteria, methods, learner }: Samplable,
  covered: Covered,
): readonly Why[] {
  const unseen = criteria.filter((one) => !covered.criteria.has(criterionKey(framework, one)));
  const ways = methods.filter((one) => !covered.methods.has(one));
  return [
    ...(unseen.length > 0 ? [{ kind: 'criteria', criteria: unseen } as const] : []),
    ...(ways.length > 0 ? [{ kind: 'methods', methods: ways } as const] : []),
    ...(covered.learners.has(learner) ? [] : [{ kind: 'learner' } as const]),
  ];
}

/** Criteria first: they are what is accepted or rejected. */
function newness(one: Samplable, covered: Covered): number {
  return newIn(one, covered).reduce((total, why) => {
    if (why.kind === 'criteria') return total + 4 * why.criteria.length;
    return total + (why.kind === 'methods' ? 2 * why.methods.length : 1);
  }, 0);
}

/** Those of a record's criteria that were sampled least so far. */
function pickCriteria(
  { framework, criteria }: Samplable,
  percent: number,
  { criteria: seen }: Covered,
): readonly string[] {
  const keyOf = (one: string): string => criterionKey(framework, one);
  const often = (one: string): number => seen.get(keyOf(one)) ?? 0;
  const least = [...criteria].sort((a, b) => often(a) - often(b));
  const picked = least.slice(0, quota(criteria.length, percent));
  for (const one of picked) seen.set(keyOf(one), often(one) + 1);
  return criteria.filter((one) => picked.includes(one));
}

/** Whether a verdict would be on the verifier's own decisions: who decided does not sample them. */
export function isOwnWork(assessor: { readonly code: string } | undefined, by: string): boolean {
  return assessor?.code === by;
}
