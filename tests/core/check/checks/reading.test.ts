import { describe, expect, test } from 'vitest';
import { ids, words } from '../../../fixtures/checking';

/** A story in which Dev says nothing but this. */
const only = (text: string): string => `Dev: ${text} # ending: resolved\n-> END`;

/** A sentence of 20 words, of which so many have two syllables: school grade 4.01 and 0.59 for each. */
const sentence = (long: number): string => `${'water '.repeat(long)}${words(20 - long)}.`;

describe('C5 What is hard to read is found just above the limit, and not just below it', () => {
  test('a school grade of 8.1 is found, and 7.6 is not', () => {
    expect(ids(only(sentence(7)))).toContain('reading:dev');
    expect(ids(only(sentence(6)))).not.toContain('reading:dev');
  });

  test('a sentence of 26 words is found, and one of 25 is not', () => {
    const found = (count: number): boolean =>
      ids(only(`${words(count)}.`)).some((id) => id.startsWith('reading.sentence:'));
    expect([25, 26].map(found)).toEqual([false, true]);
  });
});
