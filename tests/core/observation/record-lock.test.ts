import { describe, expect, test } from 'vitest';
import type { Judgement } from '../../../src/core/observation/judgements';
import { lockOn, longest } from '../../../src/core/observation/record-lock';

const signedAt = Date.UTC(2026, 2, 3);
const opened: Judgement = {
  kind: 'opened',
  by: 'A-1',
  at: signedAt - 1,
  attempt: 'one',
  scheme: { id: 's', version: 1 },
  framework: { id: 'f', version: 1 },
  blind: false,
};
const signed: Judgement = {
  kind: 'signed',
  by: 'A-1',
  at: signedAt,
  who: 'assessor',
  version: 1,
  digest: '',
};
const reopened: Judgement = { kind: 'reopened', by: 'A-1', at: signedAt + 1, reason: 'x' };

describe('H6 A signed record is not deleted by one click for as long as the centre keeps it', () => {
  test('what nobody signed has no lock', () => {
    expect(lockOn([opened], 3, signedAt)).toBeNull();
  });
  test('it holds for the centre’s years, and not beyond', () => {
    const until = lockOn([opened, signed], 3, signedAt)?.until ?? 0;
    expect(new Date(until).toISOString()).toBe('2029-03-03T00:00:00.000Z');
    expect(lockOn([opened, signed], 3, until)).toBeNull();
  });
  test('where no years are set, and where it was opened again, it holds all the same', () => {
    expect(lockOn([opened, signed], null, signedAt * 2)).toEqual({ until: null });
    expect(lockOn([opened, signed, reopened], 3, signedAt)).not.toBeNull();
  });
  test('of several the longest counts', () => {
    expect(longest([null, { until: 5 }, { until: 9 }])).toEqual({ until: 9 });
    expect(longest([{ until: 5 }, { until: null }])).toEqual({ until: null });
    expect(longest([null])).toBeNull();
  });
});
