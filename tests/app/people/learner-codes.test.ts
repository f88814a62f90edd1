import { describe, expect, test } from 'vitest';
import { CODES, isMade, newCode } from '../../../src/app/people/whose';

/** How likely it is that two of `people` get the same of `codes`, drawn alike. */
function meeting(people: number, codes: number): number {
  let apart = 1;
  for (let taken = 0; taken < people; taken += 1) apart *= 1 - taken / codes;
  return 1 - apart;
}

describe('K23 Of a thousand learner codes no two meet', () => {
  test('the chance that any two do is below one in a hundred thousand', () => {
    // With four characters it was as good as tossing a coin.
    expect(meeting(1000, 29 ** 4)).toBeCloseTo(0.51, 2);
    expect(meeting(1000, CODES)).toBeLessThan(1e-5);
  });
  test('ten thousand that are made are all different, and each can be read out', () => {
    const made = Array.from({ length: 10_000 }, newCode);
    expect(new Set(made).size).toBe(made.length);
    for (const code of made)
      expect(code).toMatch(/^L-[2-9A-HJKMNP-RT-Z]{4}-[2-9A-HJKMNP-RT-Z]{4}$/);
  });
  test('every character comes as often as every other', () => {
    const counts = new Map<string, number>();
    for (let n = 0; n < 20_000; n += 1) {
      for (const letter of newCode().replace(/^L|-/g, '')) {
        counts.set(letter, (counts.get(letter) ?? 0) + 1);
      }
    }
    const mean = (20_000 * 8) / 29;
    expect(counts.size).toBe(29);
    for (const count of counts.values()) expect(Math.abs(count - mean)).toBeLessThan(mean * 0.1);
  });
  test('one that a centre gave is told from one that was made here', () => {
    expect(['L-7K4P', newCode()].map(isMade)).toEqual([true, true]);
    expect(['C-0412', 'L-1', 'L-7K4P-'].map(isMade)).toEqual([false, false, false]);
  });
});
