import { describe, expect, test } from 'vitest';
import { checkNote, handedTo, linesForNote, noteShown } from '../../../src/core/marking/handover';
import { mark } from '../../../src/core/marking/mark';
import { unreadFor } from '../../../src/core/marking/unread';
import { chancesIn, shownIn } from '../../../src/core/marking/witness';
import { writtenUp } from '../../../src/core/marking/written-up';
import type { Entry, HandedOver, Said } from '../../../src/core/transcript/entries';
import { parsePlay, printPlay } from '../../../src/core/transcript/play';
import { scheme } from '../../fixtures/story';

const BEGAN: Entry = {
  kind: 'began',
  scenario: 's',
  title: 'Tiny',
  version: '1',
  setting: 'counter',
  customer: 'Dev Malik',
  role: 'assistant',
  colleagues: ['Sam Reed (engineer)', 'Priya Shah (team leader)'],
  scheme: 'complaint-cycle',
  policy: [],
  law: [],
  edition: 'e',
  seed: 1,
};
const said = (text: string, more: Partial<Said> = {}): Said => ({
  kind: 'said',
  who: 'Dev',
  text,
  feelings: { anger: 3, trust: 5, heard: false, progress: 0 },
  ...more,
});
const fact = (name: string, value: string): Partial<Said> => ({ facts: [{ name, value }] });

const [PROBLEM, CARD, WANTED, ANGRY, PROMISE, REFERENCE] = [1, 2, 3, 4, 5, 6];
const LINES: readonly Entry[] = [
  BEGAN,
  said('It leaks on the worktop.', fact('problem', 'leak')),
  said('4929, and it is order K-4471.', { sensitive: [{ name: 'card', value: '4929' }] }),
  said('I want my £35 back.', fact('remedy', 'refund of £35')),
  said('Is anybody awake here?', { cues: ['sarcasm'] }),
  said('Friday by four, then.', { promises: ['ring Dev by Friday 4 pm'] }),
  said('K-4471.', fact('reference', 'K-4471')),
  said('I can do that.', { who: 'Priya', ...fact('remedy', 'repair') }),
];
const ESCALATED: readonly Entry[] = [...LINES, { kind: 'ended', ending: 'escalated' }];
const END = ESCALATED.length - 1;

const note = (lines: readonly number[], own = ''): HandedOver => ({
  kind: 'handed-over',
  to: 'Sam Reed',
  lines,
  note: own,
});
const shows = (handedOver: HandedOver): readonly string[] =>
  shownIn([...ESCALATED, handedOver]).map(({ behaviour }) => behaviour);

describe('M9 The hand-over note is held against what the next person needs', () => {
  test('it is due when a conversation ends escalated, or a colleague took it on', () => {
    const kept: Entry = { kind: 'ended', ending: 'resolved' };
    const owned = (owner: string): readonly Entry[] => [
      ...LINES,
      said('Mine now.', fact('owner', owner)),
      kept,
    ];
    expect(handedTo([...LINES, kept])).toBeNull();
    expect(handedTo(ESCALATED)).toBe('Sam Reed');
    expect(handedTo(owned('Priya'))).toBe('Priya Shah');
    expect(handedTo(owned('you'))).toBeNull();
    expect(handedTo([said('Hm.'), { kind: 'ended', ending: 'escalated' }])).toBe('your colleague');
  });

  test('the facts, what the customer wants and what was promised each earn their behaviour', () => {
    expect(shows(note([PROBLEM, REFERENCE, WANTED, PROMISE]))).toEqual([
      'escalation.brief',
      'handover.wanted',
      'handover.so-far',
    ]);
  });

  test('what came out and is left out is a gap; the facts are all of them or not there', () => {
    expect(shows(note([PROBLEM, WANTED, PROMISE]))).toEqual([
      'handover.wanted',
      'handover.so-far',
      'handover.gaps',
    ]);
  });

  test('a figure in the learner’s own line counts; whether its words say the rest is for people to read', () => {
    const own = 'Ref K 4471, it drips. Ring Dev Fri 16:00.';
    expect(shows(note([WANTED], own))).toEqual(['handover.wanted', 'handover.so-far']);
    const { toRead, missing } = checkNote(ESCALATED, note([WANTED], own));
    expect([toRead.map(({ value }) => value), missing]).toEqual([['leak'], []]);
    expect(shows(note([PROBLEM, WANTED], own))).toContain('escalation.brief');
  });

  test('M5 what may stand in one’s own words was no chance missed: a person has to read it', () => {
    const own = 'Ref K 4471, it drips.';
    const chances = (handedOver: HandedOver): readonly string[] =>
      chancesIn([...ESCALATED, handedOver]).flatMap(({ behaviour, entry }) =>
        entry === END && /^(escalation|handover)/.test(behaviour) ? [behaviour] : [],
      );
    expect(chances(note([WANTED, PROMISE], own))).toEqual(['handover.wanted', 'handover.so-far']);
    expect(chances(note([WANTED, PROMISE], 'It drips.'))).toContain('escalation.brief');
    expect(chances(note([WANTED, PROMISE]))).toContain('escalation.brief');
    const handing = scheme('complaint-cycle-2').points.find(({ id }) => id === 'handing-over');
    if (!handing) throw new Error('Nothing is handed over.');
    const unread = (handedOver: HandedOver): boolean =>
      unreadFor(handing, [...ESCALATED, handedOver]).note;
    expect(unread(note([WANTED, PROMISE], own))).toBe(true);
    expect(unread(note([PROBLEM, REFERENCE, WANTED, PROMISE]))).toBe(false);
  });

  test('whatever is written in one’s own words is for a person to read: it may say what nobody said', () => {
    const whole = [PROBLEM, REFERENCE, WANTED, PROMISE];
    expect(checkNote(ESCALATED, note(whole, 'He was told he gets a new one.')).own).toBe(true);
    expect(checkNote(ESCALATED, note(whole, ' - ')).own).toBe(false);
  });

  test.each<[string, boolean]>([
    ['I told him £500.', true],
    ['K 4471, £35, ring Friday 4 pm', false],
    ['Written on Sunday at 17:20. I am on ext 2214.', false],
  ])(
    '"%s": a sum that was never said is passed on wrongly, a time may be that of writing',
    (words, wrong) => {
      const whole = [PROBLEM, REFERENCE, WANTED, PROMISE];
      expect(shows(note(whole, words)).includes('handover.wrong')).toBe(wrong);
    },
  );

  test('what the colleague was told aloud is no gap in the note', () => {
    const told = (...behaviours: readonly string[]): readonly string[] => {
      const offered = {
        kind: 'offered',
        replies: [{ text: 'He says', shows: behaviours }],
      } as const;
      const entries = [...ESCALATED, offered, { kind: 'chose', reply: 0 } as const];
      return noteShown(entries, note([]));
    };
    expect(told()).toContain('handover.gaps');
    expect(told('handover.wanted', 'handover.so-far')).toContain('handover.gaps');
    expect(told('escalation.brief')).toEqual([]);
  });

  test('what may not be kept may not be handed over, ticked or in one’s own words', () => {
    const whole = [PROBLEM, REFERENCE, WANTED, PROMISE];
    expect(shows(note([...whole, CARD]))).toContain('record.sensitive');
    expect(shows(note(whole, 'Card 4 9 2 9'))).toContain('record.sensitive');
    expect(shows(note(whole))).not.toContain('record.sensitive');
  });

  test('a line that holds what may not be kept hands nothing else over', () => {
    const both = said('It leaks. My card is 4929.', {
      ...fact('problem', 'leak'),
      sensitive: [{ name: 'card', value: '4929' }],
    });
    const entries: readonly Entry[] = [BEGAN, both, { kind: 'ended', ending: 'escalated' }];
    expect(checkNote(entries, note([1]))).toMatchObject({ passed: [], sensitive: true });
    expect(checkNote(entries, note([], 'It leaks.'))).toMatchObject({
      missing: [],
      sensitive: false,
    });
  });

  test('the facts have to be found among lines that nobody needs: then they are no briefing', () => {
    const angry = said('Every time. Every single time.');
    const entries: readonly Entry[] = [...LINES, angry, { kind: 'ended', ending: 'escalated' }];
    const lines = [PROBLEM, REFERENCE, ANGRY];
    const brief = (all: readonly number[]): boolean =>
      shownIn([...entries, note(all)]).some(({ behaviour }) => behaviour === 'escalation.brief');
    expect(brief(lines)).toBe(true);
    expect(brief([...lines, LINES.length])).toBe(false);
  });

  test('what a colleague said they know; what nobody needs stands among the lines to choose from', () => {
    expect(linesForNote(ESCALATED)).toEqual([PROBLEM, CARD, WANTED, ANGRY, PROMISE, REFERENCE]);
  });

  test('an attempt without a note was never marked down for one that had gaps', () => {
    const gaps = (entries: readonly Entry[]): readonly number[] =>
      chancesIn(entries).flatMap(({ behaviour, entry }) =>
        behaviour === 'handover.gaps' ? [entry] : [],
      );
    expect(gaps(ESCALATED)).toEqual([]);
    expect(gaps([...ESCALATED, note([PROBLEM])])).toEqual([END + 1]);
  });

  test('M5 the marks cite the note', () => {
    const whole = note([PROBLEM, REFERENCE, WANTED, PROMISE]);
    const found = mark([...ESCALATED, whole], scheme('complaint-cycle')).find(
      ({ point }) => point === 'handing-over',
    );
    expect(found?.outcome).toBe('met');
    expect(found?.evidence.filter(({ entry }) => entry === END + 1).length).toBeGreaterThan(1);
  });

  test('numbers of entries that are not there, or are no lines, hand nothing over', () => {
    expect(checkNote(ESCALATED, note([0, END, 99])).passed).toEqual([]);
  });
});

describe('A play holds a hand-over note', () => {
  const whole: readonly Entry[] = [
    ...ESCALATED,
    note([PROBLEM, PROMISE], 'Ring before noon.'),
    { kind: 'recorded', fields: { problem: 'It leaks' } },
  ];

  test('it is read from the text that it is printed as', () => {
    const text = printPlay(whole);
    expect(text).toContain('Handed over to Sam Reed:\n& Dev: It leaks on the worktop.\n');
    expect(writtenUp(ESCALATED, parsePlay(text))).toEqual(whole.slice(ESCALATED.length));
  });

  test('a note that quotes what was not said is refused in words', () => {
    const script = { note: { lines: ['Dev: It burns.'], note: '' }, record: null };
    expect(() => writtenUp(ESCALATED, script)).toThrow('"Dev: It burns.", which was not said');
    expect(() => writtenUp(LINES, script)).toThrow('nobody took the complaint on');
  });
});
