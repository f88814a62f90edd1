import { describe, expect, test } from 'vitest';
import {
  type LifeStep,
  offerOn,
  parseScenarioLife,
  stepRefusal,
  unapprovedIn,
} from '../../../src/core/centre/approval';
import type { Judgement } from '../../../src/core/observation/judgements';
import { isWithin, type Observed, samplableOf } from '../../../src/core/observation/samplable';
import {
  parsePlan,
  type SamplingPlan,
  samplesOf,
} from '../../../src/core/observation/sampling-plan';
import { samplingReport } from '../../../src/core/observation/sampling-report';
import { commentsBack, verdictOn } from '../../../src/core/observation/verdicts';
import { performed } from '../../fixtures/performance';

const entries = performed('leaking-kettle', 'model-answer');
const record = entries.findIndex(({ kind }) => kind === 'recorded');
const chose = entries.findIndex(({ kind }) => kind === 'chose');
const written = { by: 'A-1', at: 1 } as const;
const decided = (criterion: string): Judgement => ({
  ...written,
  kind: 'decided',
  criterion,
  outcome: 'met',
  suggestion: 'met',
  reason: '',
});
const cited = (criterion: string, entry: number): Judgement => ({
  ...written,
  kind: 'cited',
  criterion,
  entry,
});
const sampled = (criterion: string, verdict: 'accepted' | 'rejected', comment = ''): Judgement => ({
  kind: 'sampled',
  by: 'Q-1',
  at: 2,
  criterion,
  verdict,
  comment,
});
const signed: Judgement = { ...written, kind: 'signed', who: 'assessor', version: 1, digest: 'd' };
const asked: Judgement = {
  ...written,
  kind: 'asked',
  criterion: '2.10',
  question: 'Why?',
  answer: 'So.',
};
const judgements = [
  cited('2.1', chose),
  cited('2.8', record),
  decided('2.10'),
  decided('2.1'),
  decided('2.8'),
  asked,
  signed,
];
const observed = (more: readonly Judgement[] = [], id = 'o1'): Observed => ({
  id,
  assessor: 'ann',
  learner: 'l1',
  judgements: [...judgements, ...more],
  entries,
});

const record1 = samplableOf(observed());
if (!record1) throw new Error('It is signed.');
const plan: SamplingPlan = {
  by: 'Q-1',
  at: 5,
  rules: { shares: { new: 100, standard: 50, low: 10 }, risks: {}, criteria: 100, seed: 7 },
  records: [record1],
};

describe('Q4 A plan is kept as its rules and what it was drawn from', () => {
  test('only what is signed can be sampled, with its criteria and kinds of evidence', () => {
    expect(record1).toMatchObject({
      criteria: ['2.1', '2.8', '2.10'],
      methods: ['observation', 'questions', 'work-product'],
    });
    expect(samplableOf({ ...observed(), judgements: judgements.slice(0, -1) })).toBeNull();
  });

  test('read again it shows the same plan', () => {
    const again = parsePlan(JSON.parse(JSON.stringify(plan)));
    expect(samplesOf(again)).toEqual(samplesOf(plan));
    expect(() => parsePlan({ ...plan, at: -1 })).toThrow(/^Sampling plan: at: /);
  });
});

describe('Q5 A verdict stands until what it was about is written anew', () => {
  test('and only for its own criterion', () => {
    const all = [
      ...judgements,
      sampled('2.1', 'accepted'),
      sampled('2.8', 'rejected', 'Which line?'),
    ];
    const anew = [...all, cited('2.8', chose)];
    expect(verdictOn(all, '2.8')?.verdict).toBe('rejected');
    expect(verdictOn(anew, '2.8')).toBeNull();
    expect(verdictOn(anew, '2.1')?.verdict).toBe('accepted');
  });

  test('Q6 what was said goes back to the assessor for as long as it stands', () => {
    const all = [
      ...judgements,
      sampled('2.1', 'accepted'),
      sampled('2.8', 'rejected', 'Which line?'),
    ];
    expect(commentsBack(all).map(({ comment }) => comment)).toEqual(['Which line?']);
    expect(commentsBack([...all, decided('2.8')])).toEqual([]);
  });
});

describe('Q7 The report counts what was sampled, accepted, rejected and is outstanding', () => {
  test('over all, by assessor, criterion and method', () => {
    const now = observed([sampled('2.1', 'accepted'), sampled('2.8', 'rejected', 'Which line?')]);
    const report = samplingReport(samplesOf(plan), [now]);
    expect(report.all).toEqual({ sampled: 3, accepted: 1, rejected: 1, outstanding: 1 });
    expect(report.assessors).toEqual([{ name: 'ann', tally: report.all }]);
    expect(report.criteria.map(({ name }) => name)).toEqual(['2.1', '2.8', '2.10']);
    expect(report.methods.find(({ name }) => name === 'work-product')?.tally.rejected).toBe(1);
  });

  test('a record that is not kept here any more is said, and not counted', () => {
    expect(samplingReport(samplesOf(plan), [])).toMatchObject({ gone: 1, all: { sampled: 0 } });
  });
});

describe('Q8 A scenario is approved step by step, for a version and up to a day', () => {
  const step = (to: LifeStep['to'], more: Partial<LifeStep> = {}): LifeStep => ({
    to,
    version: '3',
    by: 'Q-1',
    at: 1,
    review: to === 'approved' ? '2027-03-31' : null,
    note: '',
    ...more,
  });
  const life = (...steps: readonly LifeStep[]) => ({
    scenario: 'leaking-kettle',
    steps: [...steps],
  });

  test('no state is left out, and the way back needs a reason', () => {
    expect(stepRefusal(null, step('standardised'))).toBe('order');
    expect(stepRefusal(null, step('trialled'))).toBeNull();
    const standardised = life(step('trialled'), step('standardised'));
    expect(stepRefusal(standardised, step('approved', { review: null }))).toBe('needs-review');
    expect(stepRefusal(standardised, step('draft'))).toBe('needs-note');
    expect(stepRefusal(standardised, step('draft', { note: 'New ending.' }))).toBeNull();
    expect(stepRefusal(life(step('approved')), step('approved'))).toBeNull();
  });

  test('it may be offered while approved, of the same version, and not past its review', () => {
    const approved = life(step('approved'));
    expect(offerOn(null, '3', '2027-01-01')).toEqual({ kind: 'not-approved', state: 'draft' });
    expect(offerOn(approved, '3', '2027-03-31')).toEqual({ kind: 'offered', review: '2027-03-31' });
    expect(offerOn(approved, '3', '2027-04-01').kind).toBe('review-due');
    expect(offerOn(approved, '4', '2027-01-01')).toEqual({ kind: 'other-version', approved: '3' });
  });

  test('how a scenario stands that may not be offered is kept in one word', () => {
    const approved = life(step('approved'));
    const standing = (of: ReturnType<typeof life> | null, version: string, day: string) =>
      unapprovedIn(offerOn(of, version, day));
    expect(standing(null, '3', '2027-01-01')).toBe('draft');
    expect(standing(life(step('trialled')), '3', '2027-01-01')).toBe('trialled');
    expect(standing(approved, '4', '2027-01-01')).toBe('other-version');
    expect(standing(approved, '3', '2027-04-01')).toBe('review-due');
    expect(standing(approved, '3', '2027-03-31')).toBeNull();
  });

  test('what was kept is checked when it is read', () => {
    expect(parseScenarioLife(life(step('approved')))).toEqual(life(step('approved')));
    expect(() => parseScenarioLife({ scenario: 'x', steps: [{ to: 'perfect' }] })).toThrow(
      /^Scenario's life: steps\.0\./,
    );
  });
});

describe('Q10 A plan says whether it is interim or summative, of whom and from when to when', () => {
  const plan = {
    by: 'Q-1',
    at: 5,
    rules: {
      shares: { new: 100, standard: 25, low: 10 },
      risks: {},
      criteria: 50,
      seed: 1,
    },
    records: [],
  };

  test('it is kept with it, and a plan of before anybody asked is read as it is', () => {
    const about = { stage: 'summative', cohort: 'CS-2', from: '2026-09-01', to: '' } as const;
    expect(parsePlan({ ...plan, about })).toEqual({ ...plan, about });
    expect(parsePlan(plan)).toEqual(plan);
    expect(() => parsePlan({ ...plan, about: { ...about, to: 'Easter' } })).toThrow(/about\.to/);
  });

  test('records are of the days on which they were opened, both ends counted in', () => {
    const opened: Judgement = {
      ...written,
      at: Date.parse('2026-09-10T10:00:00Z'),
      kind: 'opened',
      attempt: 'one',
      scheme: { id: 'complaint-cycle', version: 1 },
      framework: { id: 'unit-r-506-2151', version: 1 },
      blind: false,
    };
    const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
    const within = (from: string, to: string): boolean =>
      isWithin({ judgements: [opened] }, { from, to }, dayOf);
    expect([within('', ''), within('2026-09-10', '2026-09-10')]).toEqual([true, true]);
    expect([within('2026-09-11', ''), within('', '2026-09-09')]).toEqual([false, false]);
  });
});
