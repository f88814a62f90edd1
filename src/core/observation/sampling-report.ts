import type { Judgement } from './judgements';
import { frameworkOf, methodsFor, type Observed } from './samplable';
import { criterionKey, METHODS, type Sample } from './sampling';
import { verdictOn } from './verdicts';

/** What became of decisions in a sample. */
export type Tally = {
  readonly sampled: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly outstanding: number;
};

type TallyRow = { readonly name: string; readonly tally: Tally };

export type SamplingReport = {
  readonly all: Tally;
  readonly assessors: readonly TallyRow[];
  /** Each named by its number and the framework that it stands in. */
  readonly criteria: readonly TallyRow[];
  /** A decision that rests on two kinds of evidence counts in both. */
  readonly methods: readonly TallyRow[];
  /** Records of the plan that are not kept here any more: they are in none of the counts. */
  readonly gone: number;
};

type Looked = {
  readonly assessor: string;
  /** The criterion, with the framework that it stands in. */
  readonly key: string;
  readonly methods: readonly string[];
  readonly verdict: 'accepted' | 'rejected' | 'outstanding';
};

/** What a plan's sample has come to so far. */
export function samplingReport(
  samples: readonly Sample[],
  observed: readonly Observed[],
): SamplingReport {
  const found = samples.flatMap((sample) => {
    const own = observed.find(({ id }) => id === sample.record);
    return own ? [{ sample, own }] : [];
  });
  const looked = found.flatMap(({ sample, own }) =>
    sample.criteria.map(
      (criterion): Looked => ({
        assessor: own.assessor,
        key: criterionKey(frameworkOf(own), criterion),
        methods: methodsFor(own, criterion),
        verdict: verdictState(own.judgements, criterion),
      }),
    ),
  );
  return {
    all: tallyOf(looked),
    assessors: rowsBy(looked, ({ assessor }) => [assessor]),
    criteria: rowsBy(looked, ({ key }) => [key]),
    methods: rowsBy(looked, ({ methods }) => methods, METHODS),
    gone: samples.length - found.length,
  };
}

/** What became of one sampled decision. */
export function verdictState(
  judgements: readonly Judgement[],
  criterion: string,
): Looked['verdict'] {
  return verdictOn(judgements, criterion)?.verdict ?? 'outstanding';
}

function tallyOf(looked: readonly Looked[]): Tally {
  const count = (verdict: Looked['verdict']): number =>
    looked.filter((one) => one.verdict === verdict).length;
  return {
    sampled: looked.length,
    accepted: count('accepted'),
    rejected: count('rejected'),
    outstanding: count('outstanding'),
  };
}

function rowsBy(
  looked: readonly Looked[],
  namesOf: (one: Looked) => readonly string[],
  order?: readonly string[],
): readonly TallyRow[] {
  const found = [...new Set(looked.flatMap(namesOf))];
  const names = order
    ? order.filter((name) => found.includes(name))
    : found.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return names.map((name) => ({
    name,
    tally: tallyOf(looked.filter((one) => namesOf(one).includes(name))),
  }));
}
