import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debrief } from '../../../src/core/debrief/debrief';
import { mark, type Outcome } from '../../../src/core/marking/mark';
import { parseScheme, type Rule, type Scheme } from '../../../src/core/marking/scheme';
import { BadInput } from '../../../src/core/transcript/bad-input';
import type { Entry, Reply } from '../../../src/core/transcript/entries';
import { scheme } from '../../fixtures/story';

const feelings = { anger: 3, trust: 5, heard: false, progress: 0 };

/** A conversation in which each row offers some replies (by what they show) and picks the first. */
function talk(...rows: readonly (readonly string[])[]): readonly Entry[] {
  return rows.flatMap((row): Entry[] => [
    { kind: 'said', who: 'Dev', text: 'Well?', feelings },
    {
      kind: 'offered',
      replies: row.map(
        (shows): Reply => ({ text: `I ${shows}`, shows: shows === '' ? [] : shows.split(' ') }),
      ),
    },
    { kind: 'chose', reply: 0 },
  ]);
}

function one(rules: readonly Rule[], critical?: readonly string[]): Scheme {
  const ids = ['a', 'b', 'c', 'bad', 'worse'];
  return parseScheme({
    id: 'tiny',
    title: 'Tiny',
    version: 1,
    points: [
      {
        id: 'point',
        title: 'Point',
        headline: true,
        asks: 'x',
        earns: 'x',
        loses: 'x',
        rules,
        ...(critical && { critical }),
      },
    ],
    behaviours: Object.fromEntries(ids.map((id) => [id, { says: id, why: id }])),
  });
}

function outcome(
  entries: readonly Entry[],
  rules: readonly Rule[],
  critical?: readonly string[],
): Outcome | undefined {
  return mark(entries, one(rules, critical))[0]?.outcome;
}

describe('M1 Shown: at least n different ones of these behaviours', () => {
  const rules: readonly Rule[] = [{ kind: 'shown', atLeast: 2, of: ['a', 'b', 'c'] }];
  test.each<[string, readonly Entry[], Outcome]>([
    ['two different ones are enough', talk(['a', ''], ['b', '']), 'met'],
    ['the same one twice is not', talk(['a', 'b'], ['a', 'b']), 'not-yet'],
    ['one reply may show two', talk(['a b', '']), 'met'],
    ['a chance passed by is not yet', talk(['', 'a'], ['', 'b']), 'not-yet'],
    ['what nobody could have shown is not observed', talk(['', 'a'], ['', '']), 'not-observed'],
    ['nothing said at all is not observed', [], 'not-observed'],
  ])('%s', (_what, entries, expected) => {
    expect(outcome(entries, rules)).toBe(expected);
  });
});

describe('M1 Shown, if offered: one of these, if there was a chance to', () => {
  const rules: readonly Rule[] = [
    { kind: 'shown', atLeast: 1, of: ['a'] },
    { kind: 'shown', atLeast: 1, ifOffered: true, of: ['b'] },
  ];
  test.each<[string, readonly Entry[], Outcome]>([
    ['shown', talk(['a', ''], ['b', '']), 'met'],
    ['passed by', talk(['a', ''], ['', 'b']), 'not-yet'],
    ['never on offer: nothing is asked of it', talk(['a', '']), 'met'],
    ['alone it is not what the point asks for', talk(['b', '']), 'not-observed'],
    [
      'passed by, where the rest could not be shown: M5, nobody fails',
      talk(['', 'b']),
      'not-observed',
    ],
  ])('%s', (_what, entries, expected) => {
    expect(outcome(entries, rules)).toBe(expected);
  });

  test('of several it would have to say how many: that is refused', () => {
    const two: readonly Rule[] = [{ kind: 'shown', atLeast: 2, ifOffered: true, of: ['a', 'b'] }];
    expect(() => one(two)).toThrow(
      /point: a rule "if offered" asks for one behaviour, and no more/,
    );
  });
});

describe('M1 Shown, with: each counts only beside one of those about the same law card', () => {
  const rules: readonly Rule[] = [
    { kind: 'shown', atLeast: 1, of: ['a'] },
    { kind: 'shown', atLeast: 1, of: ['b'], with: ['a', 'c'] },
  ];
  const about = (...rows: readonly (readonly [shows: string, ...law: string[]])[][]) =>
    rows.flatMap((row): Entry[] => [
      {
        kind: 'offered',
        replies: row.map(
          ([shows, ...law]): Reply => ({
            text: `I ${shows} ${law.join(' ')}`,
            shows: shows === '' ? [] : shows.split(' '),
            ...(law.length > 0 && { law }),
          }),
        ),
      },
      { kind: 'chose', reply: 0 },
    ]);

  test.each<[string, readonly Entry[], Outcome]>([
    ['both in one reply', about([['a b', 'one'], ['']]), 'met'],
    ['both about one card, at two moments', about([['b', 'one'], ['']], [['a', 'one']]), 'met'],
    ['a reply about two cards', about([['a', 'one'], ['']], [['b', 'two', 'one']]), 'met'],
    [
      'two halves of two rights, where one whole could have been said',
      about(
        [['a', 'one'], ['']],
        [
          ['b', 'two'],
          ['a b', 'two'],
        ],
      ),
      'not-yet',
    ],
    [
      'two halves of two rights, where nothing else was on offer',
      about([['a', 'one'], ['']], [['b', 'two']]),
      'not-observed',
    ],
    ['no card at all', about([['a b'], ['']]), 'not-observed'],
  ])('%s', (_what, entries, expected) => {
    expect(outcome(entries, rules)).toBe(expected);
  });

  test('M5 met cites both halves of the one, and not the half of another', () => {
    const talked = about([['a', 'one'], ['']], [['b', 'two'], ['']], [['c b', 'one']]);
    const tied = mark(talked, one(rules.slice(1)))[0]?.evidence;
    expect(tied?.map(({ behaviour, entry }) => `${behaviour} ${entry}`).sort()).toEqual([
      'a 1',
      'b 5',
      'c 5',
    ]);
  });

  test('M5 not yet cites the half that was on offer, also where the same was said of another law', () => {
    const talked = about(
      [['a', 'one'], ['']],
      [
        ['b', 'two'],
        ['b', 'one'],
      ],
    );
    expect(mark(talked, one(rules))[0]).toMatchObject({
      outcome: 'not-yet',
      evidence: [
        { behaviour: 'a', entry: 1, effect: 'earned' },
        { behaviour: 'b', entry: 3, effect: 'missed' },
      ],
    });
  });

  test('"if offered" and "with" in one rule is refused', () => {
    const both: readonly Rule[] = [
      { kind: 'shown', atLeast: 1, ifOffered: true, of: ['a'], with: ['b'] },
    ];
    expect(() => one(both)).toThrow(/a rule "if offered" asks for one behaviour, and no more/);
  });
});

describe('M2 Avoided: this was on offer and was declined', () => {
  const rules: readonly Rule[] = [{ kind: 'avoided', of: ['bad'] }];
  test.each<[string, readonly Entry[], Outcome]>([
    ['declined', talk(['a', 'bad']), 'met'],
    ['given in to', talk(['bad', 'a'], ['a', 'bad']), 'not-yet'],
    ['never on offer: there was nothing to stay within', talk(['a', 'b']), 'not-observed'],
  ])('%s', (_what, entries, expected) => {
    expect(outcome(entries, rules)).toBe(expected);
  });

  test('as many slips as the rule allows are forgiven, one more is not', () => {
    const once: readonly Rule[] = [{ kind: 'avoided', allow: 1, of: ['bad'] }];
    expect(outcome(talk(['bad', 'a'], ['a', 'bad']), once)).toBe('met');
    expect(outcome(talk(['bad', 'a'], ['bad', 'a']), once)).toBe('not-yet');
  });

  test('with other rules, a temptation that never came is passed over in silence', () => {
    const both: readonly Rule[] = [{ kind: 'shown', atLeast: 1, of: ['a'] }, ...rules];
    expect(outcome(talk(['a', 'b']), both)).toBe('met');
  });
});

describe('M3 In order: this before that', () => {
  const rules: readonly Rule[] = [{ kind: 'in-order', first: ['a'], second: ['b'] }];
  test.each<[string, readonly Entry[], Outcome]>([
    ['first things first', talk(['a', ''], ['b', '']), 'met'],
    ['the wrong way round', talk(['b', ''], ['a', '']), 'not-yet'],
    ['the second never came', talk(['a', 'b']), 'not-observed'],
  ])('%s', (_what, entries, expected) => {
    expect(outcome(entries, rules)).toBe(expected);
  });
  test('what came too soon is cited as lost, though by itself it earns', () => {
    const both: readonly Rule[] = [{ kind: 'shown', atLeast: 1, of: ['b'] }, ...rules];
    const evidence = mark(talk(['b', ''], ['a', '']), one(both))[0]?.evidence;
    expect(evidence).toEqual([{ behaviour: 'b', entry: 2, effect: 'lost', critical: false }]);
  });
});

describe('M4 A critical behaviour decides its point, whatever else was done well', () => {
  const rules: readonly Rule[] = [{ kind: 'shown', atLeast: 1, of: ['a'] }];
  test('once is enough', () => {
    expect(outcome(talk(['a', ''], ['a', ''], ['worse', 'a']), rules, ['worse'])).toBe('not-yet');
  });
  test('it is named as critical in the evidence', () => {
    const marks = mark(talk(['worse', 'a']), one(rules, ['worse']));
    expect(marks[0]?.evidence).toContainEqual({
      behaviour: 'worse',
      entry: 2,
      effect: 'lost',
      critical: true,
    });
  });
});

describe('M5 Every outcome cites the entries it rests on', () => {
  test('what one rule earns and another loses is cited as lost', () => {
    const rules: readonly Rule[] = [
      { kind: 'shown', atLeast: 1, of: ['b'] },
      { kind: 'in-order', first: ['a'], second: ['b'] },
    ];
    const [found] = mark(talk(['b', 'a'], ['a', 'b']), one(rules));
    expect(found).toMatchObject({ outcome: 'not-yet' });
    expect(found?.evidence.map(({ entry, effect }) => [entry, effect])).toEqual([[2, 'lost']]);
  });

  test('a reply with a critical fault, of whatever point, is cited as proof of nothing else', () => {
    const cited = (...rows: readonly (readonly string[])[]) =>
      mark(talk(...rows), scheme('complaint-cycle-2'))
        .find(({ point }) => point === 'taking-ownership')
        ?.evidence.map(({ behaviour, effect, entry }) => [behaviour, effect, entry]);
    const grave = ['ownership.take authority.over-promise', 'ownership.pass-buck'];
    expect(cited(['ownership.take'], grave)).toEqual([['ownership.take', 'earned', 2]]);
    expect(cited(grave)).toEqual([
      ['ownership.take', 'earned', 2],
      ['ownership.pass-buck', 'declined', 2],
    ]);
  });

  const ids = Object.keys(scheme().behaviours).filter((id) => !id.startsWith('record.'));
  const reply = fc
    .uniqueArray(fc.constantFrom(...ids), { maxLength: 3 })
    .map((shows) => shows.join(' '));
  const rows = fc.array(fc.array(reply, { minLength: 2, maxLength: 4 }), { maxLength: 12 });

  test('met and not yet always cite at least one; each citation is an answered reply', () => {
    fc.assert(
      fc.property(rows, (offered) => {
        const entries = talk(...offered);
        for (const { outcome, evidence } of mark(entries, scheme())) {
          if (outcome !== 'not-observed') expect(evidence.length).toBeGreaterThan(0);
          for (const one of evidence) expect(entries[one.entry]?.kind).toBe('chose');
        }
      }),
    );
  });

  test('marks are a pure function of entries and scheme', () => {
    fc.assert(
      fc.property(rows, (offered) => {
        const entries = Object.freeze(talk(...offered));
        expect(mark(entries, scheme())).toEqual(mark(structuredClone(entries), scheme()));
      }),
    );
  });
});

describe('M6 The record is evidence for what was said, field by field', () => {
  const said: readonly Entry[] = [
    {
      kind: 'said',
      who: 'Dev',
      text: 'x',
      feelings,
      facts: [
        { name: 'problem', value: 'leak' },
        { name: 'reference', value: 'K-4471' },
      ],
      promises: ['ring Dev by Friday 4 pm'],
      sensitive: [{ name: 'card-number', value: '4929 1234 5678 9012' }],
    },
    { kind: 'ended', ending: 'resolved' },
  ];
  const blank = {
    customer: '',
    contact: '',
    product: '',
    reference: '',
    problem: '',
    remedy: '',
    promises: '',
    'passed-to': '',
  };
  const handling = scheme('complaint-handling-2');
  const recording = (fields: Partial<typeof blank>): Outcome | undefined =>
    mark([...said, { kind: 'recorded', fields: { ...blank, ...fields } }], handling).find(
      ({ point }) => point === 'recording',
    )?.outcome;
  const full = {
    reference: 'k4471',
    problem: 'Leaks from the base',
    promises: 'I will ring Dev, Friday, 4pm',
  };

  test('case, spaces and punctuation do not matter', () => {
    expect(recording(full)).toBe('met');
  });
  test('gaps are not yet', () => {
    expect(recording({ problem: 'It leaks' })).toBe('not-yet');
  });
  test('a card number in it decides the point', () => {
    expect(recording({ ...full, remedy: 'card 4929123456789012' })).toBe('not-yet');
  });
  test('no record at all is not yet, once there was something to record', () => {
    expect(mark(said, handling).find(({ point }) => point === 'recording')?.outcome).toBe(
      'not-yet',
    );
  });
});

describe('M7 A scheme is validated when it is loaded', () => {
  test('the shipped scheme has the four headline points', () => {
    const headline = scheme()
      .points.filter((point) => point.headline)
      .map((point) => point.title);
    expect(headline).toEqual([
      'Active listening',
      'Staying within authority',
      'Escalating correctly',
      'Following up',
    ]);
  });
  test('a behaviour that is not described is named', () => {
    expect(() => one([{ kind: 'shown', atLeast: 1, of: ['zzz'] }])).toThrow(
      'Marking scheme: point: there is no behaviour "zzz"',
    );
  });
  test.each<[string, (data: Record<string, unknown>, points: Record<string, unknown>[]) => void]>([
    [
      'point: names the stage "early" of a scheme without stages',
      (_data, [point = {}]) => Object.assign(point, { stage: 'early' }),
    ],
    [
      'point: names no stage, where every point must',
      (data) => Object.assign(data, { stages: [{ id: 'early', title: 'Early' }] }),
    ],
    [
      'point: there is no stage "late"',
      (data, [point = {}]) => {
        Object.assign(data, { stages: [{ id: 'early', title: 'Early' }] });
        Object.assign(point, { stage: 'late' });
      },
    ],
    [
      'no point belongs to the stage "late"',
      (data, [point = {}]) => {
        const stages = ['early', 'late'].map((id) => ({ id, title: id }));
        Object.assign(data, { stages });
        Object.assign(point, { stage: 'early' });
      },
    ],
    [
      'there are two points "point"',
      (_data, points) => points.push(structuredClone(points[0] ?? {})),
    ],
  ])('a scheme whose stages or points do not fit is refused: %s', (says, spoil) => {
    const sound = one([{ kind: 'shown', atLeast: 1, of: ['a'] }]);
    const data = structuredClone({ ...sound, points: sound.points.map((point) => ({ ...point })) });
    spoil(data, data.points);
    expect(() => parseScheme(data)).toThrow(new BadInput(`Marking scheme: ${says}`));
  });
  test('a rule of no known kind is named with its place', () => {
    const data = structuredClone(scheme());
    Object.assign(data.points[0]?.rules[0] ?? {}, { kind: 'felt' });
    expect(() => parseScheme(data)).toThrow(/Marking scheme: points\.0\.rules\.0/);
  });
});

describe('R1 The debrief quotes the learner', () => {
  test('headline points come first, each moment with the learner’s own words', () => {
    const report = debrief(
      talk(['listening.paraphrase listening.check', 'listening.assume']),
      scheme(),
    );
    expect(report.findings.slice(0, 4).every(({ point }) => point.headline)).toBe(true);
    expect(report.findings[0]?.moments[0]).toMatchObject({
      heard: 'Well?',
      said: 'I listening.paraphrase listening.check',
      effect: 'earned',
    });
  });

  test('a mistake is shown beside a sound reply that was on offer', () => {
    const report = debrief(
      talk(
        ['listening.assume', 'empathy.defensive', 'listening.paraphrase'],
        ['listening.assume', 'listening.check'],
      ),
      scheme(),
    );
    const [listening] = report.findings;
    expect(listening?.moments[0]).toMatchObject({
      effect: 'lost',
      instead: 'I listening.paraphrase',
    });
  });
});
