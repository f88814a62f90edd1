import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRoot } from '../../../src/build/story-files';
import { scenarioOf } from '../../../src/core/story/header';
import { scenarioIn, verify } from '../../../src/core/story/verify';
import type { Entry } from '../../../src/core/transcript/entries';
import { firstMisplaced } from '../../../src/core/transcript/misplaced';
import { parsePlay } from '../../../src/core/transcript/play';
import { performPlay, sessionOf } from '../../fixtures/performance';
import { compiled, sound, tiny } from '../../fixtures/story';

const kettle = compiled('leaking-kettle');
const script = parsePlay(
  readFileSync(inRoot('stories/leaking-kettle/plays/model-answer.txt'), 'utf8'),
);
const played = performPlay('leaking-kettle', script);
const known = scenarioOf(kettle.header);

function changed(at: number, entry: Entry): readonly Entry[] {
  return played.map((old, n) => (n === at ? entry : old));
}

/** Number of the last entry of a kind. */
const last = (kind: Entry['kind']): number => played.findLastIndex((entry) => entry.kind === kind);

describe('F2 An attempt is verified by playing it through its story again', () => {
  test('what was played is verified, unfinished too', () => {
    expect(verify(kettle.story, played, known)).toBeNull();
    const stop = played.findIndex((entry) => entry.kind === 'offered');
    expect(verify(kettle.story, played.slice(0, stop + 1), known)).toBeNull();
  });

  test('what others have played through the story changes nothing: the answer is that of a fresh one', () => {
    for (let seed = 1; seed < 7; seed += 1) {
      const session = sessionOf(kettle, seed);
      const entries = [...session.begin()];
      for (let turn = seed; entries.at(-1)?.kind === 'offered'; turn += 1) {
        const offered = entries.at(-1);
        if (offered?.kind !== 'offered') break;
        entries.push(...session.choose(turn % offered.replies.length));
      }
      expect(verify(kettle.story, entries, known)).toBeNull();
      const chose = entries.findIndex(({ kind }) => kind === 'chose');
      const other = entries.map((entry, at) =>
        at === chose && entry.kind === 'chose' ? { ...entry, reply: (entry.reply + 1) % 3 } : entry,
      );
      const fresh = structuredClone(kettle.story);
      expect(verify(kettle.story, other, known)).toEqual(verify(fresh, other, known));
    }
  });

  test('a line, a feeling, a reply or a choice that was altered is named with what the story says', () => {
    // The first and the last of each kind.
    const kinds = [...new Set(played.map(({ kind }) => kind))];
    const places = kinds.flatMap((kind) => [
      played.findIndex((one) => one.kind === kind),
      last(kind),
    ]);
    for (const at of places) {
      const entry = played[at];
      const other = entry && altered(entry);
      if (!other) continue;
      const found = verify(kettle.story, changed(at, other), known);
      // Another choice may lead to the same words and differ only further on.
      expect(found?.at).toBeGreaterThanOrEqual(at);
      if (entry.kind !== 'chose')
        expect(found).toMatchObject({ at, found: other, expected: entry });
    }
  });

  test('what the story says of itself is held against the first entry', () => {
    const began = played[0];
    if (began?.kind !== 'began') throw new Error('It has to begin.');
    const policy = ['Refund whatever you like.'];
    const found = verify(kettle.story, changed(0, { ...began, policy }), null);
    expect(found).toMatchObject({ at: 0, expected: { policy: known.policy } });
    expect(scenarioIn(kettle.story, 'leaking-kettle')).toEqual(known);
  });

  test("a centre's policy card is its own, if what it was laid over is the story's", () => {
    const began = played[0];
    if (began?.kind !== 'began') throw new Error('It has to begin.');
    const policy = ['Refunds up to £30 are yours.'];
    const laidOver = (story: readonly string[]): readonly Entry[] =>
      changed(0, { ...began, policy, policyFrom: { centre: 'Northgate College', story } });
    expect(verify(kettle.story, laidOver(known.policy), known)).toBeNull();
    expect(verify(kettle.story, laidOver(['Anything goes.']), known)).toMatchObject({ at: 0 });
  });

  test('a transcript that stops in the middle of an answer is not verified', () => {
    const at = last('ended');
    const cut = verify(kettle.story, played.slice(0, at), known);
    expect(cut).toMatchObject({ at, found: null, expected: { kind: 'ended' } });
  });

  test('the story of another edition does not give it', () => {
    const other = sound(tiny('Dev: Hi. # ending: lost\n-> END'));
    expect(verify(other.story, played, null)?.at).toBe(0);
  });
});

/** The same entry with one thing changed; null for what the story has no say in. */
function altered(entry: Entry): Entry | null {
  switch (entry.kind) {
    case 'said':
      return { ...entry, feelings: { ...entry.feelings, trust: entry.feelings.trust + 1 } };
    case 'offered':
      return { ...entry, replies: entry.replies.map((reply) => ({ ...reply, shows: ['a.b'] })) };
    case 'chose':
      return { ...entry, reply: entry.reply === 0 ? 1 : 0 };
    case 'ended':
      return { ...entry, ending: entry.ending === 'lost' ? 'resolved' : 'lost' };
    case 'began':
    case 'noted':
    case 'looked':
    case 'worded':
    case 'helped':
    case 'handed-over':
    case 'recorded':
    case 'faulted':
      return null;
  }
}

describe('F2 What a learner does besides choosing is checked against the transcript itself', () => {
  const offered = played.findIndex((entry) => entry.kind === 'offered');
  const put = (entry: Entry, after = offered): readonly Entry[] => [
    ...played.slice(0, after + 1),
    entry,
    ...played.slice(after + 1),
  ];
  const note = { kind: 'noted', sign: 'silence' } as const;
  const hint = { kind: 'helped', help: 'hint', entry: 1 } as const;
  const looked = { kind: 'looked', at: 'policy' } as const;
  const given = { kind: 'handed-over', to: 'Priya Shah', lines: [1], note: '' } as const;
  const recorded = { kind: 'recorded', fields: {} } as const;

  test('a sign noted at a line that was said, and a look at the policy card, can be', () => {
    expect(firstMisplaced(put({ ...note, line: 1 }))).toBeNull();
    expect(firstMisplaced(put(looked))).toBeNull();
    expect(verify(kettle.story, put({ ...note, line: 1 }), known)).toBeNull();
  });

  test.each([
    ['a sign noted at what is no line', put({ ...note, line: offered }), 'line-not-said'],
    ['a sign noted at a line to come', put({ ...note, line: offered + 3 }), 'line-not-said'],
    ['something done while somebody speaks', put(looked, 1), 'before-the-answer-was-over'],
    ['help in a practice attempt', put(hint), 'help-not-given'],
    ['a record before the end', put(recorded), 'before-the-end'],
    ['a note handed over before the end', put(given), 'before-the-end'],
    ['a second record', put(recorded, played.length - 1), 'after-the-last-entry'],
    ['a look after the record', put(looked, played.length - 1), 'after-the-last-entry'],
    [
      'a note to nobody who works there',
      put({ ...given, to: 'Sam' }, last('ended')),
      'no-such-colleague',
    ],
    ['a note of what was not said', put({ ...given, lines: [0] }, last('ended')), 'line-not-said'],
  ])('%s cannot be', (_what, entries, why) => {
    expect(firstMisplaced(entries)?.why).toBe(why);
    expect(verify(kettle.story, entries, known)).toMatchObject({ why });
  });

  test('help is part of a coached attempt alone, and about something that has happened', () => {
    const began = played[0];
    if (began?.kind !== 'began') throw new Error('It has to begin.');
    const coached = (entry: Entry): readonly Entry[] => [
      { ...began, mode: 'coached' },
      ...put(entry).slice(1),
    ];
    expect(verify(kettle.story, coached(hint), known)).toBeNull();
    const later = coached({ ...hint, entry: offered + 1 });
    expect(firstMisplaced(later)?.why).toBe('help-about-nothing');
  });

  test('an attempt is tried again from replies that were on offer', () => {
    const began = played[0];
    if (began?.kind !== 'began') throw new Error('It has to begin.');
    const from = (entry: number): readonly Entry[] =>
      changed(0, { ...began, origin: { attempt: 'a', entry } });
    expect(verify(kettle.story, from(offered), known)).toBeNull();
    expect(firstMisplaced(from(1))?.why).toBe('origin-of-nothing');
    expect(firstMisplaced(from(90_000))?.why).toBe('origin-of-nothing');
  });

  test('conditions belong to a mock observation alone', () => {
    const began = played[0];
    if (began?.kind !== 'began') throw new Error('It has to begin.');
    const conditions = { minutes: 10, arrangements: [] };
    const sat = changed(0, { ...began, mode: 'observation', conditions });
    expect(verify(kettle.story, sat, known)).toBeNull();
    const not = changed(0, { ...began, conditions });
    expect(firstMisplaced(not)?.why).toBe('conditions-without-observation');
  });
});
