import { describe, expect, test } from 'vitest';
import { debrief } from '../../../src/core/debrief/debrief';
import type { Moment } from '../../../src/core/debrief/moment';
import type { Entry, Said } from '../../../src/core/transcript/entries';
import { scheme } from '../../fixtures/story';

const feelings = { anger: 3, trust: 5, heard: false, progress: 0 };
const said = (text: string, more: Partial<Said> = {}): Said => ({
  kind: 'said',
  who: 'Dev',
  text,
  feelings,
  ...more,
});
const by = scheme('complaint-cycle');

function moments(entries: readonly Entry[], point: string): readonly Moment[] {
  const found = debrief(entries, by).findings.find((finding) => finding.point.id === point);
  return found?.moments ?? [];
}

describe('R4 Each moment says what it was: a reply, a sign, a look at the card, the record', () => {
  test('a sign that was noted, and one that was not there', () => {
    const entries: readonly Entry[] = [
      said('I SAID so.', { cues: ['raised-voice', 'repeating'] }),
      { kind: 'noted', sign: 'raised-voice', line: 0 },
      { kind: 'noted', sign: 'sarcasm', line: 0 },
      { kind: 'offered', replies: [{ text: 'Right.', shows: ['signs.carry-on'] }] },
      { kind: 'chose', reply: 0 },
    ];
    expect(moments(entries, 'noticing-signs')).toMatchObject([
      { entry: 2, source: { kind: 'noted', sign: 'sarcasm', there: false }, line: 0, said: null },
      { entry: 4, source: { kind: 'reply' }, line: 4, said: 'Right.' },
      { entry: 1, source: { kind: 'noted', sign: 'raised-voice', there: true }, line: 0 },
    ]);
  });

  test('signs that were missed, with the line that gave them', () => {
    const entries: readonly Entry[] = [
      said('I SAID so.', { cues: ['raised-voice', 'repeating'] }),
      said('She looks at the door.', { who: null, cues: ['looking-at-door'] }),
    ];
    expect(moments(entries, 'noticing-signs')).toMatchObject([
      { entry: 0, source: { kind: 'signs-missed', signs: ['raised-voice', 'repeating'] }, line: 0 },
      { entry: 1, source: { kind: 'signs-missed', signs: ['looking-at-door'] }, line: 1 },
    ]);
  });

  test('a line whose signs were all noted is no chance missed', () => {
    const strict = {
      ...by,
      points: by.points.map((point) => ({
        ...point,
        rules: [{ kind: 'shown', atLeast: 2, of: ['signs.noted', 'signs.name'] } as const],
      })),
    };
    const entries: readonly Entry[] = [
      said('I SAID so.', { cues: ['raised-voice'] }),
      { kind: 'noted', sign: 'raised-voice', line: 0 },
    ];
    const [first] = debrief(entries, strict).findings;
    expect(first?.moments.map(({ entry, effect }) => [entry, effect])).toEqual([[1, 'earned']]);
  });

  test('a look at the policy card is seen at the line it followed', () => {
    const entries: readonly Entry[] = [said('Well?'), { kind: 'looked', at: 'policy' }];
    expect(moments(entries, 'following-policy')).toMatchObject([
      { entry: 1, source: { kind: 'looked' }, line: 0, effect: 'earned' },
    ]);
  });

  test('what is in the record is not called a chance missed', () => {
    const facts = [
      { name: 'customer', value: 'Malik' },
      { name: 'problem', value: 'leak' },
      { name: 'reference', value: 'K-4471' },
    ];
    const entries: readonly Entry[] = [
      said('Well?', { facts }),
      { kind: 'ended', ending: 'resolved' },
      { kind: 'recorded', fields: { customer: 'Malik' } },
    ];
    expect(moments(entries, 'recording')).toMatchObject([
      {
        source: { kind: 'record' },
        effect: 'missed',
        shows: ['Recorded the reference'],
      },
      { source: { kind: 'record' }, effect: 'earned', shows: ['Recorded who the customer is'] },
    ]);
  });

  test('the law behind a moment is that of the reply given, and of the sound one beside it', () => {
    const entries: readonly Entry[] = [
      said('Well?'),
      {
        kind: 'offered',
        replies: [
          { text: 'It is 14 days.', shows: ['law.wrong'], law: ['cra-30-day-reject'] },
          { text: 'You have 30 days.', shows: ['law.right'], law: ['cra-refund-14-days'] },
        ],
      },
      { kind: 'chose', reply: 0 },
    ];
    const [lost] = moments(entries, 'lawful-remedy');
    expect(lost?.law).toEqual(['cra-30-day-reject', 'cra-refund-14-days']);
  });
});
