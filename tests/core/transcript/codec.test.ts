import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NATURE, parseAttempt, printAttempt } from '../../../src/core/transcript/codec';
import { ENDINGS, type Entry, SIGNS } from '../../../src/core/transcript/entries';
import { MOODS } from '../../../src/core/transcript/looks';

const text = fc.string({ unit: 'binary', maxLength: 60 });
const feelings = fc.record({
  anger: fc.integer(),
  trust: fc.integer(),
  heard: fc.boolean(),
  progress: fc.nat(),
});
const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('said' as const),
      who: fc.option(text),
      text,
      feelings,
      mood: fc.constantFrom(...MOODS),
    },
    { requiredKeys: ['kind', 'who', 'text', 'feelings'] },
  ),
  fc.record({
    kind: fc.constant('offered' as const),
    replies: fc.array(
      fc.record({ text, shows: fc.array(text), why: text }, { requiredKeys: ['text', 'shows'] }),
    ),
  }),
  fc.record({ kind: fc.constant('chose' as const), reply: fc.nat() }),
  fc.record({
    kind: fc.constant('noted' as const),
    sign: fc.constantFrom(...SIGNS),
    line: fc.nat(),
  }),
  fc.record({ kind: fc.constant('worded' as const), text, entry: fc.nat() }),
  fc.record({ kind: fc.constant('looked' as const), at: fc.constant('policy' as const) }),
  fc.record({
    kind: fc.constant('handed-over' as const),
    to: text,
    lines: fc.array(fc.nat()),
    note: text,
  }),
  fc.record({ kind: fc.constant('ended' as const), ending: fc.constantFrom(...ENDINGS) }),
);
const began: Entry = {
  kind: 'began',
  scenario: 's',
  title: 'S',
  version: '1',
  setting: 'phone',
  customer: 'A B',
  role: 'r',
  colleagues: [],
  scheme: 'x',
  policy: [],
  law: [],
  edition: 'e',
  seed: 1,
};
/** With a centre's policy card, or with the story's own. */
const opening: fc.Arbitrary<Entry> = fc
  .option(fc.record({ centre: text, story: fc.array(text) }))
  .map((policyFrom) => ({ ...began, ...(policyFrom && { policyFrom }) }));
const attempt = fc.record({
  id: fc.uuid(),
  startedAt: fc.nat(),
  entries: fc.tuple(opening, fc.array(entry)).map(([first, rest]) => [first, ...rest]),
});

describe('T2 An attempt’s file reads back as it was written', () => {
  test('for any entries, prices and odd characters included', () => {
    fc.assert(
      fc.property(attempt, (kept) => {
        expect(parseAttempt(printAttempt(kept))).toEqual({
          format: 'composure-attempt',
          version: 1,
          nature: NATURE,
          ...kept,
        });
      }),
    );
  });
});

describe('T3 A file that is not an attempt is refused in one sentence, and changes nothing', () => {
  const good = printAttempt({ id: 'a', startedAt: 1, entries: [began] });
  test.each([
    ['not JSON', 'hello', /not JSON text/],
    ['something else', '{"format":"other"}', /is not an attempt saved by Composure/],
    [
      'a newer format',
      good.replace('"version": 1,', '"version": 2,'),
      /saved by a newer Composure/,
    ],
    [
      'no beginning',
      good.replace(/"entries": \[[\s\S]*\]/, '"entries": []'),
      /must start with how the attempt began/,
    ],
    [
      'a field too many',
      good.replace('"seed": 1', '"seed": 1, "mark": "met"'),
      /cannot be read: entries\.0/,
    ],
    ['a seed that is no number', good.replace('"seed": 1', '"seed": "x"'), /entries\.0\.seed/],
    ['nesting without end', '['.repeat(100_000), /nested too deeply/],
    ['a size without end', `"${'x'.repeat(5_000_001)}"`, /too large/],
  ])('%s', (_what, file, message) => {
    expect(() => parseAttempt(file)).toThrow(message);
  });

  test('a poisoned key reaches no prototype', () => {
    const poisoned = good.replace('"seed": 1', '"seed": 1, "__proto__": {"polluted": true}');
    expect(() => parseAttempt(poisoned)).toThrow(TypeError);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('a file with any one character changed either reads as an attempt or is refused in words', () => {
    fc.assert(
      fc.property(
        fc.nat(good.length - 1),
        fc.string({ minLength: 1, maxLength: 1 }),
        (at, swap) => {
          try {
            parseAttempt(good.slice(0, at) + swap + good.slice(at + 1));
          } catch (error) {
            expect(error).toBeInstanceOf(TypeError);
          }
        },
      ),
    );
  });
});
