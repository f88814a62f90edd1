import { describe, expect, test } from 'vitest';
import { type Judgement, refusalOf, standingOf } from '../../../src/core/observation/judgements';
import { restOf } from '../../../src/core/observation/rest';
import { frameworks } from '../../fixtures/evidence';

const framework = frameworks().find(({ id }) => id === 'unit-m-601-1508');
if (!framework) throw new Error('The unit does not ship.');
const written = { by: 'A-1', at: 1 } as const;
const met: Judgement = {
  ...written,
  kind: 'decided',
  criterion: '1.1',
  outcome: 'met',
  suggestion: 'met',
  reason: '',
};

describe('J52 The rest is not observed, at one press', () => {
  const standing = standingOf([met]);
  const rest = restOf(standing, framework, (one) => (one === '2.1' ? 'met' : null));

  test('what is decided stays, and what is suggested otherwise is left to look at', () => {
    const decided = rest.map(({ criterion }) => criterion);
    const all = framework.criteria.map(({ number }) => number);
    expect(decided).toEqual(all.filter((one) => one !== '1.1' && one !== '2.1'));
    expect(new Set(rest.map(({ outcome }) => outcome))).toEqual(new Set(['not-observed']));
  });

  test('J2 none of them needs a reason', () => {
    for (const one of rest) expect(refusalOf(standing, { ...written, ...one })).toBeNull();
  });
});
