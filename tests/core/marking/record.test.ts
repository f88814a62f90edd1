import { describe, expect, test } from 'vitest';
import { checkRecord } from '../../../src/core/marking/record';
import { noticed, signsIn } from '../../../src/core/marking/signs';
import { holds, madeUp } from '../../../src/core/marking/tokens';
import type { Entry, Recorded, Said } from '../../../src/core/transcript/entries';

const FEELINGS = { anger: 3, trust: 5, heard: false, progress: 0 };
const said = (text: string, more: Partial<Said> = {}): Said => ({
  kind: 'said',
  who: 'Dev',
  text,
  feelings: FEELINGS,
  ...more,
});

describe('M6 The record is evidence for what was said, field by field', () => {
  test.each([
    ['£35', 'Refund of 35.00 pounds'],
    ['£1,250.50', 'agreed £1250.50 back'],
    ['call back by Friday 4 pm', 'Will call back Fri at 16:00'],
    ['ring before noon on 5 May', 'ring, 5th of May, 12 pm'],
    ['K-4471', 'ref k 4471'],
    ['leak', 'It is leaking all over the worktop'],
    ['Dev Malik', 'MALIK, Dev'],
  ])('"%s" is held by "%s"', (value, written) => {
    expect(holds(written, value)).toBe(true);
  });

  test.each([
    ['£35', '£350'],
    ['£35', '35'],
    ['call back by Friday 4 pm', 'call back by Thursday 4 pm'],
    ['call back by Friday 4 pm', 'call back on Friday'],
    ['K-4471', 'K-4417'],
    ['leak', 'It is broken'],
  ])('"%s" is not held by "%s"', (value, written) => {
    expect(holds(written, value)).toBe(false);
  });

  test('an amount, a day or a time that nobody named is made up; today’s date need not be', () => {
    const told = ['I paid £35 for it.', 'We’ll ring by Friday 4 pm.'];
    expect(madeUp('£40 refund', told).map(({ kind }) => kind)).toEqual(['money']);
    expect(madeUp('ring Thursday', told).map(({ kind }) => kind)).toEqual(['day']);
    expect(madeUp('ring at 5 pm', told).map(({ kind }) => kind)).toEqual(['time']);
    expect(madeUp('Written on 23 November. £35, Fri 16:00', told)).toEqual([]);
  });

  test('each field is accurate, missing, wrong, not to be kept, or open', () => {
    const entries: readonly Entry[] = [
      said('It leaks.', { facts: [{ name: 'problem', value: 'leak' }] }),
      said('I paid £35.', { facts: [{ name: 'remedy', value: 'refund of £35' }] }),
      said('4929 1234', { sensitive: [{ name: 'card-number', value: '4929 1234' }] }),
      said('Fine.', { promises: ['ring by Friday 4 pm'] }),
    ];
    const record: Recorded = {
      kind: 'recorded',
      fields: {
        problem: 'It leaks',
        remedy: 'Refund of £30',
        promises: 'ring Friday',
        contact: 'card 49291234',
        cause: 'A worn seal',
      },
    };
    const verdicts = checkRecord(entries, record).map(({ field, verdict }) => [field, verdict]);
    expect(Object.fromEntries(verdicts)).toMatchObject({
      problem: 'accurate',
      remedy: 'wrong',
      promises: 'missing',
      contact: 'must-not',
      cause: 'open',
    });
  });
});

describe('M8 A sign noted is held against the answer it was noted in', () => {
  const entries: readonly Entry[] = [
    said('I’ve told you twice!', { cues: ['raised-voice', 'repeating'] }),
    said('He looks at the door.', { who: null, cues: ['looking-at-door'] }),
    { kind: 'offered', replies: [{ text: 'Go on.', shows: [] }] },
    { kind: 'noted', sign: 'raised-voice', line: 1 },
    { kind: 'noted', sign: 'sarcasm', line: 1 },
    { kind: 'chose', reply: 0 },
    said('Fine.'),
    { kind: 'noted', sign: 'looking-at-door', line: 6 },
  ];

  test('hits, misses and false alarms are told apart', () => {
    const { given, falseAlarms } = signsIn(entries);
    expect(given).toEqual([
      { line: 0, sign: 'raised-voice', noted: 3 },
      { line: 0, sign: 'repeating', noted: null },
      { line: 1, sign: 'looking-at-door', noted: null },
    ]);
    expect(falseAlarms).toEqual([
      { noted: 4, sign: 'sarcasm' },
      { noted: 7, sign: 'looking-at-door' },
    ]);
  });

  test('a sign of an answer that is past is a false alarm', () => {
    expect([3, 4, 7].map((at) => noticed(entries, at))).toEqual([
      'signs.noted',
      'signs.false-alarm',
      'signs.false-alarm',
    ]);
  });
});
