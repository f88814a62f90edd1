import { describe, expect, test } from 'vitest';
import { scenarioNames } from '../../src/build/story-files';
import { shelfItem } from '../../src/core/story/header';
import { compiled } from '../fixtures/story';

const wordsIn = (text: string): number => text.split(/\s+/).filter((one) => /\w/.test(one)).length;

describe('I1 Every shipped scenario says what is going on, what to achieve and what it practises', () => {
  test.each(scenarioNames())('%s, in few words', (name) => {
    const { situation = '', goal = '', practises } = shelfItem(compiled(name).header);
    expect(wordsIn(situation)).toBeGreaterThan(4);
    expect(wordsIn(situation)).toBeLessThanOrEqual(12);
    expect(wordsIn(goal)).toBeGreaterThan(4);
    expect(wordsIn(goal)).toBeLessThanOrEqual(18);
    expect(practises.length).toBe(3);
    for (const one of practises) expect(wordsIn(one)).toBeLessThanOrEqual(6);
  });
});
