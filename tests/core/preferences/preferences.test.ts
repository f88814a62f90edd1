import { describe, expect, test } from 'vitest';
import {
  isHeard,
  parsePreferences,
  printPreferences,
  USUAL,
} from '../../../src/core/preferences/preferences';

describe('V4 Nothing is heard until it is asked for, and what was chosen is kept', () => {
  test('as usual everything is off', () => {
    expect(parsePreferences(null)).toEqual(USUAL);
    expect(isHeard(USUAL)).toBe(false);
  });

  test('what was printed is read again', () => {
    const chosen = {
      sound: true,
      volume: 0.25,
      voice: true,
      replies: true,
      callAsked: true,
      motion: 'still',
      text: 'large',
      pace: 'slow',
      sayings: 'never',
    } as const;
    expect(parsePreferences(printPreferences(chosen))).toEqual(chosen);
  });

  test.each(['', '{', 'null', '3', '[]', '"sound"', '{"sound":"yes","volume":"loud","motion":7}'])(
    'what makes no sense is as usual: %s',
    (text) => expect(parsePreferences(text)).toEqual(USUAL),
  );

  test.each([-0.1, 1.1, null])('a volume of %s is as usual', (volume) => {
    expect(parsePreferences(JSON.stringify({ volume }))).toEqual(USUAL);
  });

  test('one field that makes no sense spoils no other', () => {
    expect(parsePreferences('{"sound":true,"volume":9,"more":1}')).toEqual({
      ...USUAL,
      sound: true,
    });
  });
});
