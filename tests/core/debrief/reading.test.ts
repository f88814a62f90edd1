import { describe, expect, test } from 'vitest';
import { wentUnhappy } from '../../../src/core/debrief/reading';
import { performed } from '../../fixtures/performance';

describe('R13 No headline reads like success where the customer went away unhappy', () => {
  test.each([
    ['leaking-kettle', 'typical-mistakes', true],
    ['leaking-kettle', 'average-run', true],
    ['room-twelve', 'between-you-and-me', true],
    ['wrong-colour', 'kind-but-wrong', true],
    ['late-van', 'kind-but-wrong', false],
    ['cancelled-lesson', 'hit-back-and-owned', false],
  ])('%s, %s, which somebody else has now: %s', (scenario, play, unhappy) => {
    const entries = performed(scenario, play);
    expect(entries.find(({ kind }) => kind === 'ended')).toMatchObject({ ending: 'escalated' });
    expect(wentUnhappy(entries)).toBe(unhappy);
  });
});
