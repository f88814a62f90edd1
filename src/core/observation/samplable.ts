import type { Entry } from '../transcript/entries';
import { type Judgement, standingOf } from './judgements';
import type { Method, Samplable } from './sampling';

/** An observation that could be sampled, with all that was written in it. */
export type Observed = {
  readonly id: string;
  readonly assessor: string;
  readonly learner: string;
  readonly judgements: readonly Judgement[];
  readonly entries: readonly Entry[];
};

/** Whether an observation was opened between two days, both counted in; an empty day sets no bound. */
export function isWithin(
  { judgements }: Pick<Observed, 'judgements'>,
  { from, to }: { readonly from: string; readonly to: string },
  dayOf: (at: number) => string,
): boolean {
  const opened = judgements.find((one) => one.kind === 'opened');
  if (!opened) return false;
  const day = dayOf(opened.at);
  return (from === '' || day >= from) && (to === '' || day <= to);
}

/** An observation as a sampling plan knows it; null before its assessor has signed it. */
export function samplableOf(observed: Observed): Samplable | null {
  const { decisions, signed } = standingOf(observed.judgements);
  if (!signed.assessor || decisions.size === 0) return null;
  const criteria = [...decisions.keys()].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  const methods = [...new Set(criteria.flatMap((one) => methodsFor(observed, one)))].sort();
  const { id, assessor, learner } = observed;
  const framework = frameworkOf(observed);
  const named = framework === undefined ? {} : { framework };
  return { id, assessor, learner, ...named, criteria, methods };
}

/** The id of the framework that an observation is judged by. */
export function frameworkOf({ judgements }: Pick<Observed, 'judgements'>): string | undefined {
  return judgements.find((one) => one.kind === 'opened')?.framework.id;
}

/** What kinds of evidence the decision on a criterion rests on; plain observation where it names none. */
export function methodsFor(
  { judgements, entries }: Pick<Observed, 'judgements' | 'entries'>,
  criterion: string,
): readonly Method[] {
  const { evidence, questions } = standingOf(judgements);
  const cited = (evidence.get(criterion) ?? []).map((at) => entries[at]?.kind);
  const products = cited.filter((kind) => kind === 'recorded' || kind === 'handed-over');
  const asked = questions.some((one) => one.criterion === criterion);
  const seen = cited.length > products.length || (products.length === 0 && !asked);
  return [
    ...(seen ? (['observation'] as const) : []),
    ...(asked ? (['questions'] as const) : []),
    ...(products.length > 0 ? (['work-product'] as const) : []),
  ];
}
