import { describe, expect, test } from 'vitest';
import { mark } from '../../../src/core/marking/mark';
import { recordShown } from '../../../src/core/marking/record';
import { checkRecord } from '../../../src/core/marking/record-check';
import { noticed, signsIn } from '../../../src/core/marking/signs';
import { figuresIn, holdsFigures, madeUp } from '../../../src/core/marking/tokens';
import { unreadFor } from '../../../src/core/marking/unread';
import type { Entry, Recorded, Said } from '../../../src/core/transcript/entries';
import { scheme } from '../../fixtures/story';

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
    ['call back by Friday 4 pm', 'Will ring Fri at 16:00'],
    ['ring before noon on 5 May', '5th of May 2026, 12 pm'],
    ['K-4471', 'ref k 4471'],
    ['Saturday 8 to 10', 'Sat, 08:00 - 10:00'],
    ['07700 900417', 'mobile 07700900417'],
    ['ring by Friday 3 pm', 'I ring Fri 15.00'],
    ['ring by Friday 3 pm', 'Friday, at three in the afternoon'],
    ['ring by Friday 3 pm', 'by 3 on Friday'],
    ['ring on Monday at noon', 'Monday twelve o’clock'],
    ['07700 900417', '+44 7700 900417'],
    ['07700 900417', '0044 (0)7700 900417'],
    ['+44 7700 900417', '07700900417'],
    ['07700 900417', '7700 900417'],
    ['ring by Friday 4 pm', 'Friday 1600 hrs'],
    ['ring by Friday 4 pm', 'four on Friday'],
    ['ring by Friday 4 pm', 'Friday, 4'],
    ['ring by Friday 4 pm', 'Friday 4.00'],
    ['£44.99', '44.99 refunded'],
    ['£44.99', '£44-99'],
    ['room 20', 'Room twenty'],
    ['£44.99', 'forty-four pounds ninety-nine'],
    ['£44.99', 'forty four ninety nine back'],
    ['£44.99', '44 pounds 99'],
    ['£44.99', '£44 99p'],
    ['£44.99', '£44.99p'],
    ['£429', 'Four hundred and twenty-nine pounds'],
    ['£20', 'twenty quid'],
    ['by 7.30 am', 'at half past seven'],
    ['by 7.30 am', 'seven thirty'],
    ['by 7.30 am', '7.30'],
    ['ring at quarter to four', 'ring at 15:45'],
    ['Saturday 8 to 12', 'Sat, between 8 am and noon'],
    ['Saturday 8 to 12', 'Sat 0800-1200'],
    ['Friday 4 to 6', 'Friday 16:00-18:00'],
    ['ring by Friday 4 pm', 'Friday by four pm'],
  ])('the figures of "%s" are held by "%s"', (value, written) => {
    expect(holdsFigures(written, figuresIn(value))).toBe(true);
  });

  test.each([
    ['£35', '£350'],
    ['£35', '35'],
    ['call back by Friday 4 pm', 'call back by Thursday 4 pm'],
    ['call back by Friday 4 pm', 'call back on Friday'],
    ['call back by Friday 4 pm', 'call back on Friday at five'],
    ['call back by Friday 4 pm', 'Friday, at 4 High Street'],
    ['K-4471', 'K-4417'],
    ['room 5', 'room 15'],
    ['£44.99', 'forty-four pounds ninety-eight'],
    ['£20', 'twenty-five pounds'],
    ['by 7.30 am', 'half past eight'],
    ['Saturday 8 to 12', 'Sat, between 8 am and 11 am'],
  ])('the figures of "%s" are not held by "%s"', (value, written) => {
    expect(holdsFigures(written, figuresIn(value))).toBe(false);
  });

  test('an amount, a day or a time that nobody named is made up; today’s date need not be', () => {
    const told = ['I paid £35 for it.', 'We’ll ring by Friday 4 pm.'];
    expect(madeUp('£40 refund', told).map(({ kind }) => kind)).toEqual(['money']);
    expect(madeUp('ring Thursday', told).map(({ kind }) => kind)).toEqual(['day']);
    expect(madeUp('ring at 5 pm', told).map(({ kind }) => kind)).toEqual(['time']);
    expect(madeUp('ring at five.', told).map(({ kind }) => kind)).toEqual(['hour']);
    expect(madeUp('ring by four on Friday', told)).toEqual([]);
    expect(madeUp('Written on 23 November. £35, Fri 16:00', told)).toEqual([]);
  });

  const entries: readonly Entry[] = [
    said('It leaks.', { facts: [{ name: 'problem', value: 'leak' }] }),
    said('I paid £35.', {
      facts: [
        { name: 'remedy', value: 'refund of £35' },
        { name: 'customer', value: 'Malik' },
        { name: 'reference', value: 'K-4471' },
        { name: 'owner', value: 'Sunita' },
      ],
    }),
    said('4929 1234', { sensitive: [{ name: 'card-number', value: '4929 1234' }] }),
    said('Fine.', { promises: ['ring by Friday 4 pm'] }),
  ];
  const recorded = (fields: Recorded['fields']): Recorded => ({ kind: 'recorded', fields });
  const verdicts = (fields: Recorded['fields']) =>
    Object.fromEntries(
      checkRecord(entries, recorded(fields)).map(({ field, verdict }) => [field, verdict]),
    );

  test('each field is accurate, to be read, missing, wrong, not to be kept, or open', () => {
    expect(
      verdicts({
        customer: 'Mr Malik',
        problem: 'Water everywhere',
        reference: 'k 4471',
        remedy: 'Refund of £30',
        promises: 'ring Friday',
        contact: 'card 49291234',
        cause: 'A worn seal',
      }),
    ).toMatchObject({
      customer: 'accurate',
      problem: 'to-read',
      reference: 'accurate',
      remedy: 'wrong',
      promises: 'missing',
      contact: 'must-not',
      cause: 'open',
      owner: 'missing',
    });
  });

  test('words are never judged: what a person has to read is neither right nor missing', () => {
    const rude = {
      problem: 'Pryce was rude',
      remedy: 'NO refund given of £35',
      owner: 'Not Sunita',
    };
    const kind = { problem: 'The kettle drips from its base', remedy: 'All £35 back to his card' };
    expect(verdicts(rude)).toMatchObject({
      problem: 'to-read',
      remedy: 'to-read',
      owner: 'to-read',
    });
    expect(verdicts(kind)).toMatchObject({ problem: 'to-read', remedy: 'to-read' });
  });

  test('a figure in what only a person can check is not asked for', () => {
    const told = [
      said('Since 3 May.', { facts: [{ name: 'problem', value: 'leaks since 3 May' }] }),
    ];
    const verdict = (problem: string) =>
      checkRecord(told, recorded({ problem })).find(({ field }) => field === 'problem')?.verdict;
    expect(verdict('It leaks from below')).toBe('to-read');
    expect(verdict('')).toBe('missing');
  });

  test('a day or a time may be that of writing, where none was agreed', () => {
    expect(
      verdicts({ problem: 'Told me on Monday at 5 pm', promises: 'Monday 5 pm' }),
    ).toMatchObject({
      problem: 'to-read',
      promises: 'wrong',
    });
  });

  /** What a record of one field shows, after these lines. */
  const keptOf = (lines: readonly Entry[], fields: Recorded['fields']): readonly string[] =>
    recordShown(lines, recorded(fields)).filter((id) => id !== 'record.gap');

  test('words that turn it round are for people to read: "Not Sunita" names her too', () => {
    expect(keptOf(entries, { owner: 'Sunita has it' })).toEqual(['record.owner']);
    expect(keptOf(entries, { owner: 'Not Sunita', customer: 'Not Mr Malik' })).toEqual([]);
    expect(keptOf(entries, { remedy: 'NO refund of £35' })).toEqual([]);
    expect(keptOf(entries, { promises: 'I didn’t promise Friday 4 pm' })).toEqual([]);
  });

  test.each([
    ['remedy', '£35 refund denied'],
    ['remedy', 'We failed to pay the £35'],
    ['remedy', 'He asked for £35'],
    ['remedy', '£35 if he brings it back'],
    ['remedy', '£35 or £40'],
    ['promises', 'Forgot to ring by Friday 4 pm'],
    ['promises', 'Might ring by Friday 4 pm'],
  ])('whether it was done is for people to read: %s "%s"', (field, written) => {
    const lines = [...entries, said('A joiner says £40.')];
    expect(keptOf(lines, { reference: 'K-4471', [field]: written })).toEqual([]);
  });

  test('what is still open may be told in a sentence of its own', () => {
    const lines = [...entries, said('A joiner says £40.')];
    expect(keptOf(lines, { remedy: '£35 back. He may claim £40, Sunita decides' })).toEqual([
      'record.remedy',
    ]);
    const once = [said('Do.', { promises: ['ring by Friday 6 pm if it changes'] })];
    expect(keptOf(once, { promises: 'Ring by Friday 6 pm if it changes' })).toEqual([
      'record.promise',
    ]);
  });

  test('a number that is not to be used is for people to read, and "no." before a reference is its number', () => {
    const lines = [
      said('So.', { facts: [{ name: 'contact', value: '07700 900142' }] }),
      ...entries,
    ];
    expect(keptOf(lines, { contact: '07700 900142' })).toEqual(['record.contact']);
    expect(keptOf(lines, { contact: '07700 900142, the old number' })).toEqual([]);
    expect(keptOf(lines, { contact: '07700 900142, not to be used' })).toEqual([]);
    expect(keptOf(lines, { reference: 'No. K-4471' })).toEqual(['record.reference']);
  });

  test('a colleague goes by either name; what may well be right without its name or day is for people to read', () => {
    const named: readonly Entry[] = [
      {
        kind: 'began',
        scenario: 'tiny',
        title: 'Tiny',
        version: '1',
        setting: 'counter',
        customer: 'Dev Malik',
        role: 'assistant',
        colleagues: ['Femi Adeyemi (duty manager)'],
        scheme: 'complaint-cycle-2',
        policy: [],
        law: [],
        edition: '0',
        seed: 1,
      },
      said('Right.', { facts: [{ name: 'owner', value: 'Femi Adeyemi' }] }),
      said('Malik.', { facts: [{ name: 'customer', value: 'Malik' }] }),
      said('By six.', { promises: ['text by Thursday 6 pm'] }),
    ];
    const check = (fields: Recorded['fields']) => {
      const [field] = Object.keys(fields);
      return checkRecord(named, recorded(fields)).find((one) => one.field === field);
    };
    expect(check({ owner: 'Femi' })).toMatchObject({ verdict: 'accurate', keeps: true });
    expect(check({ owner: 'Ms Adeyemi' })).toMatchObject({ verdict: 'accurate', keeps: true });
    for (const fields of [
      { owner: 'The duty manager' },
      { customer: 'Dev' },
      { promises: 'Text her by 6 tonight' },
    ]) {
      expect(check(fields)).toMatchObject({ verdict: 'to-read', keeps: null });
    }
    expect(check({ owner: 'Head office' })).toMatchObject({ verdict: 'missing' });
  });

  test('while one field is in doubt the whole record is for people to read', () => {
    const sure = { reference: 'K-4471', remedy: '£35 back' };
    expect(keptOf(entries, sure)).toEqual(['record.reference', 'record.remedy']);
    expect(keptOf(entries, { ...sure, owner: 'Not Sunita' })).toEqual([]);
  });

  test('M5 what a person has to read was no chance missed', () => {
    const missed = (fields: Recorded['fields']): readonly string[] => {
      const all = [...entries, { kind: 'ended', ending: 'resolved' } as const, recorded(fields)];
      const point = mark(all, scheme('complaint-cycle-2')).find(
        ({ point }) => point === 'recording',
      );
      return (point?.evidence ?? []).map(({ behaviour }) => behaviour);
    };
    expect(missed({ owner: '' })).toContain('record.owner');
    expect(missed({ owner: 'Sunita has not' })).not.toContain('record.owner');
  });

  test('a sum that stands on the policy card, or in a reply not given, was agreed by nobody', () => {
    const card: readonly Entry[] = [
      said('I’d like my money back.', { facts: [{ name: 'remedy', value: 'refund' }] }),
      {
        kind: 'offered',
        replies: [
          { text: 'Of course.', shows: [] },
          { text: 'How about £50?', shows: [] },
        ],
      },
      { kind: 'chose', reply: 0 },
    ];
    expect(keptOf(card, { remedy: 'Full refund of £50' })).toEqual(['record.wrong']);
    expect(keptOf(card, { remedy: 'Full refund' })).toEqual([]);
  });

  test('what was said of something else, beside what was agreed, keeps nothing for certain', () => {
    const days = [said('Not Tuesday. I work Tuesdays.'), ...entries];
    expect(keptOf(days, { promises: 'ring by Friday 4 pm' })).toEqual(['record.promise']);
    expect(keptOf(days, { promises: 'ring by Tuesday, or Friday 4 pm' })).toEqual([]);
  });

  test('of several remedies a later one replaces only what says the same: a sum a sum, a day a day', () => {
    const remedy = (value: string) => said('Right.', { facts: [{ name: 'remedy', value }] });
    const lines = ['Friday 4 to 6', 'Saturday 8 to 12', '£10', '£20', 'loan box'].map(remedy);
    expect(keptOf(lines, { remedy: 'Sat 8 to 12, £20, a box' })).toEqual(['record.remedy']);
    expect(keptOf(lines, { remedy: 'A box on loan, and £20' })).toEqual([]);
    expect(keptOf(lines, { remedy: 'Saturday 8 to 12 and a box' })).toEqual([]);
  });

  test('another way of reaching them than the one that was given leaves a gap', () => {
    const lines = [
      said('By text, please.', { facts: [{ name: 'contact', value: 'text 07700 900617' }] }),
    ];
    const verdict = (contact: string) =>
      checkRecord(lines, recorded({ contact })).find(({ field }) => field === 'contact')?.verdict;
    expect(verdict('Ring her, 07700 900617')).toBe('missing');
    expect(verdict('Do not ring, text 07700 900617')).toBe('to-read');
    expect(verdict('Never text, ring 07700 900617')).toBe('missing');
    expect(verdict('07700 900617')).toBe('accurate');
  });

  test('a figure that nobody said is wrong instead of the right one; beside it, people have to read it', () => {
    const promises = (written: string) =>
      checkRecord(entries, recorded({ promises: written })).find(
        ({ field }) => field === 'promises',
      );
    expect(promises('ring by Sunday 4 pm')).toMatchObject({ verdict: 'wrong' });
    expect(promises('ring by Friday 4 pm. Logged Tue 11.20 am')).toMatchObject({
      verdict: 'to-read',
      keeps: false,
    });
  });

  test('what may not be kept is found in whole words', () => {
    const lines = [
      said('I’m up all hours.', { sensitive: [{ name: 'work', value: 'nights' }] }),
      said('So.', { facts: [{ name: 'problem', value: 'leak' }] }),
    ];
    const verdict = (problem: string) =>
      checkRecord(lines, recorded({ problem })).find(({ field }) => field === 'problem')?.verdict;
    expect(verdict('Leaked for two fortnights')).toBe('to-read');
    expect(verdict('Works NIGHTS, so it leaked')).toBe('must-not');
  });

  test.each(['-', ' . ', '—'])('"%s" is nothing', (problem) => {
    const verdict = checkRecord(entries, recorded({ problem })).find(
      ({ field }) => field === 'problem',
    )?.verdict;
    expect(verdict).toBe('missing');
  });

  test('mistakes and gaps count once for each field', () => {
    const fields = { customer: 'Malik', reference: 'K-9999', remedy: '£30', promises: 'Mon 5 pm' };
    const shown = recordShown(entries, recorded(fields));
    expect(shown.filter((id) => id === 'record.wrong')).toHaveLength(3);
    expect(shown.filter((id) => id === 'record.gap')).toHaveLength(2);
    expect(shown).toContain('record.customer');
  });

  const all = {
    customer: 'Dev Malik',
    problem: 'It leaks',
    reference: 'K-4471',
    remedy: '£35 back',
    promises: 'Sunita rings by Friday 4 pm',
    owner: 'Sunita',
  };
  const end: Entry = { kind: 'ended', ending: 'resolved' };
  test.each([
    ['all that came out', all, 'met'],
    ['one thing left out', { ...all, owner: '' }, 'not-yet'],
    ['a field left empty that only people can judge', { ...all, problem: ' ' }, 'not-yet'],
    ['one sum wrong', { ...all, remedy: '£30 back' }, 'not-yet'],
    [
      'one right of eight, three wrong',
      { customer: 'Malik', reference: 'K-1', remedy: '£1' },
      'not-yet',
    ],
  ])('M10 recording: %s', (_what, fields, expected) => {
    const marks = mark([...entries, end, recorded(fields)], scheme('complaint-cycle-2'));
    expect(marks.find(({ point }) => point === 'recording')?.outcome).toBe(expected);
  });

  test('the words that a program cannot judge are named beside what it made of the rest', () => {
    const point = (id: string) => {
      const found = scheme('complaint-cycle-2').points.find((one) => one.id === id);
      if (!found) throw new Error(`There is no point "${id}".`);
      return found;
    };
    const written = [
      ...entries,
      end,
      recorded({ ...all, customer: 'Malik', remedy: '£35', owner: 'Not Sunita' }),
    ];
    expect(unreadFor(point('recording'), written).fields).toEqual(['problem', 'promises', 'owner']);
    expect(unreadFor(point('taking-ownership'), written).fields).toEqual([]);
    // A card number came out: what is private can be kept in other words.
    expect(unreadFor(point('protecting-data'), written).fields).toEqual([
      'problem',
      'promises',
      'owner',
    ]);
    expect(unreadFor(point('recording'), [...entries, end]).fields).toEqual([]);
  });

  test('M10 recording: no record at all', () => {
    const marks = mark([...entries, end], scheme('complaint-cycle-2'));
    expect(marks.find(({ point }) => point === 'recording')?.outcome).toBe('not-yet');
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

  test('what the picture shows is no false alarm, and nobody has to note it where the story does not count on that', () => {
    const drawn: readonly Entry[] = [
      said('There. That’s what it does.', { pose: 'pointing' }),
      { kind: 'noted', sign: 'pointing', line: 0 },
      { kind: 'noted', sign: 'arms-crossed', line: 0 },
    ];
    expect(signsIn(drawn)).toEqual({
      given: [{ line: 0, sign: 'pointing', noted: 1 }],
      falseAlarms: [{ noted: 2, sign: 'arms-crossed' }],
    });
    expect(noticed(drawn, 1)).toBe('signs.noted');
    expect(signsIn(drawn.slice(0, 1)).given).toEqual([]);
    const held: readonly Entry[] = [
      said('No.', { cues: ['arms-crossed'] }),
      { kind: 'offered', replies: [{ text: 'Go on.', shows: [] }] },
      { kind: 'chose', reply: 0 },
      said('Go on, then.'),
      { kind: 'noted', sign: 'arms-crossed', line: 3 },
    ];
    expect(signsIn(held).falseAlarms).toEqual([]);
  });

  test('a sign of an answer that is past is a false alarm', () => {
    expect([3, 4, 7].map((at) => noticed(entries, at))).toEqual([
      'signs.noted',
      'signs.false-alarm',
      'signs.false-alarm',
    ]);
  });
});
