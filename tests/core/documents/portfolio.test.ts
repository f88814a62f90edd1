import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criterionTable } from '../../../src/core/documents/criterion-table';
import {
  type Document,
  fill,
  type Paragraph,
  plain,
  type Section,
  text,
} from '../../../src/core/documents/document';
import { printText } from '../../../src/core/documents/document-text';
import { minutesAtWork } from '../../../src/core/documents/minutes';
import { type Framework, parseFramework } from '../../../src/core/standards/framework';
import type {
  Entry,
  Feelings,
  Manner,
  Recorded,
  Scenario,
} from '../../../src/core/transcript/entries';
import { words as evidence } from '../../../src/languages/en-GB/evidence';
import { attempted, documentOf, WORDS } from '../../fixtures/evidence';
import { scheme } from '../../fixtures/story';

const SCENARIO: Scenario = {
  scenario: 'tiny',
  title: 'Tiny',
  version: '1',
  setting: 'counter',
  customer: 'Dev Malik',
  role: 'assistant',
  colleagues: ['Priya Shah (team leader)'],
  scheme: 'complaint-cycle',
  policy: [],
  law: [],
};
const feelings: Feelings = { anger: 3, trust: 5, heard: false, progress: 0 };
const began = (manner: Manner = {}): Entry => ({
  kind: 'began',
  ...SCENARIO,
  ...manner,
  edition: 'e1',
  seed: 1,
});
const said = (line: string, who: string | null = 'Dev'): Entry => ({
  kind: 'said',
  who,
  text: line,
  feelings,
  mood: 'worried',
});
const offered = (...replies: readonly (readonly [string, string])[]): Entry => ({
  kind: 'offered',
  replies: replies.map(([words, shows]) => ({
    text: words,
    shows: shows.split(' ').filter((id) => id !== ''),
  })),
});
const CHOSE: Entry = { kind: 'chose', reply: 0 };
const ENDED: Entry = { kind: 'ended', ending: 'resolved' };

const SHEET = {
  id: 'unit-x',
  version: 2,
  title: 'A unit',
  awardingBody: null,
  qualification: null,
  level: 2,
  unit: 'X/000/0000',
  status: 'published-unit',
  read: { where: 'the register', on: '2026' },
  numbering: 'as published',
  unconfirmed: ['The level was not read.'],
  criteria: [
    {
      number: '1.1',
      kind: 'knows',
      says: 'What listening is',
      needs: [],
      helps: ['active-listening'],
      otherwise: 'Questions.',
    },
    {
      number: '2.1',
      kind: 'does',
      says: 'Listens',
      needs: ['active-listening'],
      helps: [],
      otherwise: 'Tone of voice.',
    },
    {
      number: '2.10',
      kind: 'does',
      says: 'Keeps within authority',
      needs: ['within-authority'],
      helps: [],
      otherwise: 'Where it ends.',
    },
    {
      number: '2.11',
      kind: 'does',
      says: 'Keeps promises',
      needs: ['keeping-promises'],
      helps: [],
      otherwise: 'At work.',
    },
  ],
};
const UNIT: Framework = parseFramework(SHEET, scheme('complaint-cycle'));

const LISTENED: readonly Entry[] = [
  began(),
  said('It leaks.'),
  offered(
    ['What has it been doing?', 'listening.open-question'],
    ['You get a car.', 'authority.over-promise'],
  ),
  CHOSE,
  said('From the base.'),
  offered(
    ['So it leaks from the base.', 'listening.paraphrase'],
    ['It is the pump.', 'listening.assume'],
  ),
  CHOSE,
  ENDED,
];

const blocks = (document: Document, title: string): Section['blocks'] =>
  document.sections.find((section) => section.title === title)?.blocks ?? [];
const passages = (document: Document): readonly Paragraph[] =>
  blocks(document, WORDS.narrative.title).filter((block) => block.kind === 'paragraph');
const told = (document: Document): readonly string[] =>
  passages(document).map(({ runs }) => plain(runs));
const whole = (document: Document): string =>
  printText(document, WORDS.text, Number.POSITIVE_INFINITY);
const facts = (document: Document): string =>
  whole({ ...document, sections: document.sections.slice(0, 1) });

describe('E1 What the learner did is told in order, in plain sentences', () => {
  test('who met whom, each reply with what it was, and how it ended', () => {
    expect(told(documentOf(LISTENED))).toEqual([
      'Aisha dealt with Dev Malik at a counter, in the part of assistant.',
      'When Dev said “It leaks”, Aisha asked Dev an open question: “What has it been doing?” [3] Here Aisha left alone any reply that promised more than the role allowed.',
      'Dev said: “From the base.” Aisha said the problem back in other words: “So it leaks from the base.” [6]',
      'The conversation ended with the complaint resolved [7]. Aisha did not save a complaint record.',
    ]);
  });

  test('without a name it is the learner who did it', () => {
    const [opening] = told(documentOf(LISTENED, { learner: { name: '', code: 'L-07' } }));
    expect(opening).toMatch(/^The learner dealt with/);
  });

  test('what was done well comes before what was not, in one sentence', () => {
    const both = offered(['Words', 'empathy.blame-customer empathy.apology']);
    const [, passage] = told(documentOf([began(), said('It leaks.'), both, CHOSE, ENDED]));
    expect(passage).toContain('apologised for something specific, but put it on Dev');
  });

  test('signs, looks at the policy card and help are told where they happened', () => {
    const entries: readonly Entry[] = [
      began(),
      { kind: 'said', who: 'Dev', text: 'Well?', feelings, cues: ['raised-voice'] },
      { kind: 'noted', sign: 'raised-voice', line: 1 },
      { kind: 'noted', sign: 'sarcasm', line: 1 },
      { kind: 'looked', at: 'policy' },
      { kind: 'helped', help: 'hint', entry: 1 },
      offered(['Words', '']),
      CHOSE,
      ENDED,
    ];
    const [, passage] = told(documentOf(entries));
    expect(passage).toContain('Aisha had noted a sign in it: a raised voice [2].');
    expect(passage).toContain('Aisha had noted a sign that was not there: sarcasm [3].');
    expect(passage).toContain('Before this answer Aisha had looked at the policy card [4].');
    expect(passage).toContain('A hint had been asked for first [5].');
  });

  test('a colleague is named as one, and narration is quoted where nobody spoke', () => {
    const reply = offered(['Words', '']);
    const entries = [
      began(),
      said('What is it?', 'Priya'),
      reply,
      CHOSE,
      said('You ring.', null),
      reply,
      CHOSE,
      ENDED,
    ];
    const [, first, second] = told(documentOf(entries));
    expect(first).toMatch(/^Priya, a colleague, asked: “What is it\?”/);
    expect(second).toBe('The scenario went on: “You ring.” Aisha said: “Words” [6]');
  });

  test('no passage sounds like the one before it', () => {
    const turn = [
      said('It leaks, and that is a long story which I will tell you in full now.'),
      offered(['Words', 'listening.check']),
      CHOSE,
    ];
    const [, ...passed] = told(documentOf([began(), ...turn, ...turn, ...turn, ENDED]));
    const shapes = passed.slice(0, 3).map((passage) => passage.replace(/\[\d+\]/, ''));
    expect(shapes[1]).not.toBe(shapes[0]);
    expect(shapes[2]).not.toBe(shapes[1]);
  });
});

describe('E3 Criteria stand beside what speaks for them, or against them', () => {
  test('a mistake left alone counts where nothing else speaks for the point, once', () => {
    const margins = passages(documentOf(LISTENED, { framework: UNIT })).map(({ margin }) => margin);
    expect(margins).toEqual([undefined, ['X/000/0000 2.1, 2.10'], ['X/000/0000 2.1'], []]);
  });

  test('a mistake stands against its criteria', () => {
    const bad = offered(['You get a car.', 'authority.over-promise']);
    const [, passage] = passages(
      documentOf([began(), said('Well?'), bad, CHOSE, ENDED], { framework: UNIT }),
    );
    expect(passage?.margin).toEqual(['Against X/000/0000 2.10']);
  });

  test('knowing is never inferred: it stands apart, with the evidence it needs', () => {
    const text = whole(documentOf(LISTENED, { framework: UNIT }));
    expect(text).toContain('Criteria about knowing\nKnowing is not proved by doing alone');
    expect(text).toContain('Evidence that X/000/0000 1.1 would need: Questions.');
    expect(text).toContain('No evidence in this attempt for X/000/0000 2.11.');
    expect(text).toContain('Not confirmed: The level was not read.');
  });
});

describe('E4 The context says under what conditions it was done', () => {
  test('how it was played, from where, and every help', () => {
    const helped: Entry = { kind: 'helped', help: 'thought', entry: 3 };
    const [, ...more] = LISTENED;
    const entries = [
      began({ mode: 'coached', origin: { attempt: 'a', entry: 2 } }),
      ...more,
      helped,
      helped,
    ];
    const context = facts(documentOf(entries, { minutes: 7 }));
    expect(context).toContain('How it was played: Coached');
    expect(context).toContain('; begun from a moment of an earlier attempt');
    expect(context).toContain('Help used: 2 × a coach’s thought');
    expect(context).toContain('Time taken: About 7 min');
  });

  test('the conditions of an observation, and who it was', () => {
    const [, ...more] = LISTENED;
    const conditions = { minutes: 10, arrangements: ['25 % extra time'] };
    const context = facts(
      documentOf([began({ mode: 'observation', conditions }), ...more], {
        learner: { name: 'Aisha Khan', code: 'L-07' },
      }),
    );
    expect(context).toContain('Learner: Aisha Khan (L-07)');
    expect(context).toContain('Conditions: 10 min allowed; 25 % extra time');
  });

  test('minutes leave out breaks, and nothing is said where nothing is known', () => {
    const minute = 60_000;
    expect(minutesAtWork([])).toBeNull();
    expect(minutesAtWork([5 * minute])).toBeNull();
    expect(minutesAtWork([0, 4 * minute, 100 * minute, 103 * minute])).toBe(7);
  });

  test('the reflective account stands in it part by part, where there is one', () => {
    const account = { parts: { situation: 'A leak.\nA bad one.', next: ' ' }, day: '4 March 2026' };
    const text = whole(documentOf(LISTENED, { account }));
    expect(text).toContain(
      'Written by the learner on 4 March 2026.\nSituation\nA leak.\nA bad one.',
    );
    expect(text).not.toContain(WORDS.account.parts.next);
    expect(whole(documentOf(LISTENED))).not.toContain(WORDS.account.title);
  });
});

describe('E5 The plain text is as long as its box allows, by leaving out whole parts', () => {
  const record = (fields: Recorded['fields']): Entry => ({ kind: 'recorded', fields });

  test('short of room, the record goes before the marking points, and both are named', () => {
    const document = documentOf([...LISTENED, record({ problem: 'P'.repeat(300) })]);
    const cut = printText(document, WORDS.text, whole(document).length - 1);
    expect(cut).not.toContain('PPP');
    expect(cut).toContain(WORDS.points.title);
    expect(cut).toMatch(
      /Left out here, and in the full document: Work product and .*ids and digests/,
    );
  });

  test('no text is ever over its limit, or holds half a part', () => {
    const words = fc.string({ maxLength: 400 });
    fc.assert(
      fc.property(words, words, fc.nat(6000), (reply, problem, limit) => {
        const entries = [
          began(),
          said('Well?'),
          offered([`R${reply}`, 'listening.check']),
          CHOSE,
          ENDED,
          record({ problem }),
        ];
        const document = documentOf(entries, { framework: UNIT });
        const text = printText(document, WORDS.text, limit);
        expect(text.length).toBeLessThanOrEqual(limit);
        // A reply is there whole or not at all.
        if (text.includes('checked that this was right: “')) expect(text).toContain(`“R${reply}”`);
      }),
      { numRuns: 60 },
    );
  });
});

describe('E6 The table of criteria', () => {
  test('a row for each: its number with its unit, what was seen, and the words with their entries', () => {
    const rows = criterionTable(attempted(LISTENED), UNIT, evidence.csv, WORDS);
    expect(rows[0]).toEqual(evidence.csv.head);
    expect(rows[2]).toEqual([
      'X/000/0000 2.1',
      'Listens',
      'Active listening: Met',
      'Evidence',
      '[3] “What has it been doing?”\n[6] “So it leaks from the base.”',
      '',
      'Tone of voice.',
    ]);
    expect(rows.slice(1).map(([, , , shows]) => shows)).toEqual([
      'Knowledge: needs evidence of its own',
      'Evidence',
      'Evidence',
      'None in this attempt',
    ]);
  });
});

describe('E9 What speaks against a criterion is never listed as evidence for it', () => {
  const POLITE = 'I do apologise for any inconvenience, and I can do it today.';
  const entries: readonly Entry[] = [
    began(),
    said('Well?'),
    offered([POLITE, 'empathy.scripted language.can-do'], ['No.', 'empathy.defensive']),
    CHOSE,
    said('And?'),
    offered(
      ['That is two days lost. Sorry.', 'empathy.name-effect empathy.apology'],
      ['Tough.', 'empathy.defensive'],
    ),
    CHOSE,
    ENDED,
  ];
  const unit = parseFramework(
    {
      ...SHEET,
      criteria: [
        {
          number: '1.1',
          kind: 'does',
          says: 'Is positive and professional',
          needs: ['positive-concrete-language', 'empathy-and-composure', 'following-up'],
          helps: [],
          otherwise: 'Ask.',
        },
      ],
    },
    scheme('complaint-cycle'),
  );
  const [, row] = criterionTable(attempted(entries), unit, evidence.csv, WORDS);

  test('a slip that one point forgives is no evidence, though another point was earned by it', () => {
    expect(row?.[4]).toBe('[6] “That is two days lost. Sorry.”');
    expect(row?.[5]).toBe(`[3] “${POLITE}”`);
  });

  test('a mistake left alone is no evidence where something was shown', () => {
    const text = whole(documentOf(entries, { framework: unit }));
    expect(text).not.toContain('left alone the mistakes');
    expect(text).toMatch(/Empathy and composure: Met – [^.]*\[6\]\. Against it: [^.]*\[3\]\./);
  });

  test('with a needed point unseen it is evidence of a part, and the point is named', () => {
    expect(row?.[3]).toBe(evidence.csv.shows.part);
    expect(row?.[2]).toContain('Following up: Not observed');
    expect(whole(documentOf(entries, { framework: unit }))).toContain(
      'Needed, and not seen here: Following up.',
    );
  });
});

describe('A pattern', () => {
  test('is filled with words and with pieces, and what it does not know stays', () => {
    const cite = [{ kind: 'cite', entries: [4] }] as const;
    expect(
      plain(
        fill('{Learner} said {words} {cite} {what}', {
          learner: 'the learner',
          words: text('“{cite}”'),
          cite,
        }),
      ),
    ).toBe('The learner said “{cite}” [4] {what}');
  });
});
