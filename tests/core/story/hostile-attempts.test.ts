import { describe, expect, test } from 'vitest';
import { createSession } from '../../../src/core/story/session';
import { verify } from '../../../src/core/story/verify';
import { type AttemptFile, parseAttempt, printAttempt } from '../../../src/core/transcript/codec';
import type { Entry } from '../../../src/core/transcript/entries';
import { isAct } from '../../../src/core/transcript/misplaced';
import { mutate } from '../../fixtures/mutations';
import { planOf } from '../../fixtures/performance';
import { sound, tiny } from '../../fixtures/story';

const story = sound(
  tiny(
    `VAR anger = 4
Dev: It leaks. # mood: worried # fact: order-number = K-4471
* [So it leaks every time? # shows: listening.paraphrase]
  ~ anger = 2
  Dev: Every time. # mood: calm
* [Hm.]
  Dev: Is that all?
- Dev: What now?
* [You will have your money back.]
  Dev: Thank you. # promise: money back by Friday # ending: resolved
* [No.]
  Dev: Goodbye. # ending: lost
- -> END`,
  ),
);
const plan = planOf(story, 7);

function play(): readonly Entry[] {
  const session = createSession(plan);
  const opening = session.begin();
  const noted = { kind: 'noted', sign: 'raised-voice', line: 1 } as const;
  return [
    ...opening,
    noted,
    ...session.choose(0),
    { kind: 'looked', at: 'policy' },
    ...session.choose(1),
    { kind: 'recorded', fields: { customer: 'Dev Malik' } },
  ];
}

const good = printAttempt({
  id: '0b9d3c1e-7a55-4a0e-9d52-1f8f5a2b6c11',
  startedAt: 1_794_000_000_000,
  entries: play(),
  learner: { code: 'L-7K4P', name: 'Sam Jones' },
  reflection: { parts: { situation: 'A kettle leaked.' }, writtenAt: 1_794_000_100_000 },
});

/** What a file reads as; or the one sentence that it is refused with. */
function read(text: string): AttemptFile | string {
  try {
    return parseAttempt(text);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return error.message;
  }
}

/** What the story gives for this seed and these choices, by playing it anew. */
function given([began, ...rest]: readonly Entry[]): readonly Entry[] {
  if (began?.kind !== 'began') return [];
  const session = createSession({ ...plan, seed: began.seed, edition: began.edition });
  const choices = rest.filter((entry) => entry.kind === 'chose');
  return [...session.begin(), ...choices.flatMap(({ reply }) => session.choose(reply))];
}

function expectOneSentence(words: string): void {
  expect(words).toMatch(/^[A-Z].{10,298}\.$/);
  expect(words).not.toMatch(/undefined|\n| at |Error|[\p{C}]/u);
}

describe('F3 A hostile file is read or refused in one sentence, and never trusted', () => {
  test('of ten thousand damaged files each is either, and none is verified that was not played', () => {
    const outcomes = { refused: 0, differing: 0, verified: 0 };
    for (let seed = 0; seed < 10_000; seed += 1) {
      const found = read(mutate(good, seed));
      if (typeof found === 'string') {
        expectOneSentence(found);
        outcomes.refused += 1;
      } else if (verify(story.story, found.entries, plan.scenario) !== null) {
        outcomes.differing += 1;
      } else {
        outcomes.verified += 1;
        const told = found.entries.filter((entry) => !isAct(entry));
        // As a file would hold them: JSON knows no -0.
        const [found_, given_] = [told, given(told)].map((all) => JSON.parse(JSON.stringify(all)));
        expect(found_).toEqual(given_);
      }
    }
    // A damage that is always caught at the door would leave the rest untried.
    expect(outcomes.refused).toBeGreaterThan(2_000);
    expect(outcomes.differing).toBeGreaterThan(500);
    expect(outcomes.verified).toBeGreaterThan(100);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('x' in {} || 'mark' in {}).toBe(false);
  }, 120_000);

  test('the file that was not damaged is verified', () => {
    const found = read(good);
    expect(typeof found === 'string' ? found : verify(story.story, found.entries, null)).toBeNull();
  });

  test.each([10, 31, 32, 33, 100, 1_000, 10_000, 100_000, 1_000_000])(
    'nesting %i deep',
    (depth) => {
      for (const open of ['[', '{"a":', '[{"entries":']) {
        const found = read(open.repeat(depth));
        expect(typeof found).toBe('string');
        expectOneSentence(String(found));
        const closed = good.replace(
          '"entries":',
          `"x": ${'['.repeat(depth)}${']'.repeat(depth)}, "entries":`,
        );
        expectOneSentence(String(read(closed)));
      }
    },
  );

  test.each([
    ['six million characters of text', `"${'x'.repeat(6_000_000)}"`],
    ['a quotation mark escaped without end', '"\\'.repeat(2_400_000)],
    ['quotation marks without end', `${'"'.repeat(4_999_999)}`],
    ['backslashes without end', `"${'\\'.repeat(4_999_998)}`],
    ['spaces without end', ' '.repeat(4_999_999)],
    ['numbers without end', `[${'1,'.repeat(2_400_000)}1]`],
    [
      'more entries than any conversation',
      good.replace(
        '"entries": [',
        `"entries": [${'{"kind":"looked","at":"policy"},'.repeat(20_000)}`,
      ),
    ],
    [
      'one field of many names',
      `{${Array.from({ length: 200_000 }, (_, at) => `"k${at}":1`).join(',')}}`,
    ],
    [
      'a field whose name is huge',
      good.replace('"seed"', `"${'\u202e'.repeat(100_000)}": 1, "seed"`),
    ],
    ['nothing at all', ''],
    ['null', 'null'],
    ['a byte order mark', `\ufeff${good}`],
  ])(
    '%s',
    (_what, text) => expectOneSentence(String(read(text))),
    // What is large is read once, character by character: a second, or on a busy machine some.
    30_000,
  );

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'a field called %s anywhere',
    (key) => {
      for (const place of [
        '"id"',
        '"seed"',
        '"feelings"',
        '"customer": "Dev Malik"\n',
        '"parts"',
      ]) {
        const poisoned = good.replace(place, `"${key}": {"polluted": true}, ${place}`);
        expect(poisoned).not.toBe(good);
        expectOneSentence(String(read(poisoned)));
      }
      expect('polluted' in {}).toBe(false);
    },
  );
});
