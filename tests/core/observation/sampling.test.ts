import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  METHODS,
  planSample,
  type Samplable,
  type SamplingRules,
} from '../../../src/core/observation/sampling';

const RULES: SamplingRules = {
  shares: { new: 50, standard: 25, low: 10 },
  risks: { ann: 'standard', bob: 'low' },
  criteria: 40,
  seed: 7,
};

const records = (assessor: string, count: number): readonly Samplable[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `${assessor}-${at}`,
    assessor,
    learner: `L-${at % 5}`,
    criteria: ['1.1', '2.1', '2.2', '2.3', `${3 + (at % 4)}.1`],
    methods: at % 6 === 0 ? METHODS : ['observation'],
  }));

const any: fc.Arbitrary<readonly Samplable[]> = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 6 }),
    assessor: fc.constantFrom('ann', 'bob', 'cy', '__proto__'),
    learner: fc.constantFrom('L-1', 'L-2', 'L-3'),
    criteria: fc.uniqueArray(fc.constantFrom('1.1', '1.2', '2.1', '2.2'), { minLength: 1 }),
    methods: fc.uniqueArray(fc.constantFrom(...METHODS), { minLength: 1 }),
  }),
  { selector: ({ id }) => id, maxLength: 40 },
);

describe('Q1 A sampling plan takes of every assessor the share that goes with their rating', () => {
  test('rounded up, never none, and whoever is not rated counts as new', () => {
    const plan = planSample(
      [...records('ann', 9), ...records('bob', 4), ...records('cy', 5)],
      RULES,
    );
    const of = (assessor: string) => plan.filter(({ record }) => record.startsWith(assessor));
    expect([of('ann'), of('bob'), of('cy')].map((list) => list.length)).toEqual([3, 1, 3]);
    expect(of('cy')[0]?.why[0]).toEqual({ kind: 'share', risk: 'new', percent: 50 });
  });

  test('each record once, and of its criteria the share asked for', () => {
    fc.assert(
      fc.property(any, (list) => {
        const plan = planSample(list, RULES);
        expect(new Set(plan.map(({ record }) => record)).size).toBe(plan.length);
        for (const { record, criteria } of plan) {
          const one = list.find(({ id }) => id === record);
          expect(criteria).toHaveLength(Math.ceil((one?.criteria.length ?? 0) * 0.4));
          expect(one?.criteria).toEqual(expect.arrayContaining([...criteria]));
        }
        const assessors = new Set(list.map(({ assessor }) => assessor));
        const sampled = new Set(
          plan.map(({ record }) => list.find(({ id }) => id === record)?.assessor),
        );
        expect(sampled).toEqual(assessors);
      }),
    );
  });
});

describe('Q2 A sampling plan is reproducible', () => {
  test('the same records in any order, rules and seed give the same plan', () => {
    fc.assert(
      fc.property(any, (list) => {
        expect(planSample([...list].reverse(), RULES)).toEqual(planSample(list, RULES));
      }),
    );
  });

  test('another seed gives another plan', () => {
    const list = records('cy', 20);
    const plans = [1, 2, 3, 4].map((seed) => JSON.stringify(planSample(list, { ...RULES, seed })));
    expect(new Set(plans).size).toBeGreaterThan(1);
  });
});

describe('Q1 A number means another thing in another unit', () => {
  test('1.1 of one unit is not looked at because 1.1 of another was', () => {
    const of = (framework: string) =>
      records('cy', 2).map((one, at) => ({
        ...one,
        id: `${framework}-${at}`,
        framework,
        criteria: ['1.1', '2.1'],
      }));
    const plan = planSample([...of('unit-a'), ...of('unit-b')], { ...RULES, criteria: 50 });
    const looked = plan.map(({ record, criteria }) => `${record.slice(0, 6)} ${criteria.join()}`);
    expect(new Set(looked.map((one) => one.slice(0, 6))).size).toBe(2);
    expect(plan[1]?.why.map(({ kind }) => kind)).toContain('criteria');
  });
});

describe('Q3 What nothing else in the sample reaches comes first', () => {
  test('criteria, methods and learners, and the plan says so', () => {
    const list = records('cy', 12);
    const rules = { ...RULES, shares: { ...RULES.shares, new: 34 } };
    const plan = planSample(list, rules);
    const reached = plan.flatMap(({ record }) => list.find(({ id }) => id === record)?.criteria);
    for (const one of ['3.1', '4.1', '5.1', '6.1']) expect(reached).toContain(one);
    expect(plan[1]?.why.map(({ kind }) => kind)).toContain('criteria');
  });

  test('over a plan every criterion is looked at before one is looked at again and again', () => {
    const looked = planSample(records('cy', 20), RULES).flatMap(({ criteria }) => criteria);
    const times = ['1.1', '2.1', '2.2', '2.3'].map(
      (one) => looked.filter((criterion) => criterion === one).length,
    );
    expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(2);
  });
});
