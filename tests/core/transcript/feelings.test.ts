import { describe, expect, test } from 'vitest';
import {
  type AngerLevel,
  angerLevel,
  isAngry,
  type TrustLevel,
  trustLevel,
} from '../../../src/core/transcript/feelings';

/** What each number from 0 to 10 is called: a threshold that moves by one moves a word in this list. */
const ANGER: readonly AngerLevel[] = [
  ...(['calm', 'calm', 'uneasy', 'uneasy', 'uneasy', 'annoyed'] as const),
  ...(['annoyed', 'angry', 'angry', 'furious', 'furious'] as const),
];
const TRUST: readonly TrustLevel[] = [
  ...(['low', 'low', 'low', 'low', 'some', 'some', 'some'] as const),
  ...(['high', 'high', 'high', 'high'] as const),
];

describe('T1 The customer’s feelings are called the same wherever they are told', () => {
  test.each(ANGER.map((level, anger) => [anger, level] as const))(
    'anger %i is %s',
    (anger, level) => {
      expect(angerLevel(anger)).toBe(level);
      expect(isAngry(anger)).toBe(anger >= 7);
    },
  );

  test.each(TRUST.map((level, trust) => [trust, level] as const))(
    'trust %i is %s',
    (trust, level) => {
      expect(trustLevel(trust)).toBe(level);
    },
  );
});
