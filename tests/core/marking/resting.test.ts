import { describe, expect, test } from 'vitest';
import type { Evidence, Mark } from '../../../src/core/marking/mark';
import { restingOn, speakingAgainst } from '../../../src/core/marking/resting';

const EFFECTS = ['earned', 'declined', 'lost', 'missed'] as const;
const evidence = (effect: Evidence['effect']): Evidence => ({
  behaviour: `b.${effect}`,
  entry: 1,
  effect,
  critical: false,
});
const marked = (outcome: Mark['outcome'], effects: readonly Evidence['effect'][]): Mark => ({
  point: 'p',
  outcome,
  evidence: effects.map(evidence),
});
const effectsOf = (all: readonly Evidence[]) => all.map(({ effect }) => effect);

describe('M5 What an outcome rests on is told apart from what speaks against it', () => {
  test.each([
    ['met', EFFECTS, ['earned'], ['lost']],
    ['met', ['declined', 'missed'], ['declined'], []],
    ['not-yet', EFFECTS, ['lost'], ['earned']],
    ['not-yet', ['declined', 'missed'], ['missed'], []],
  ] as const)('%s, of %s', (outcome, effects, rests, against) => {
    const mark = marked(outcome, effects);
    expect(effectsOf(restingOn(mark))).toEqual(rests);
    expect(effectsOf(speakingAgainst(mark))).toEqual(against);
  });
});
