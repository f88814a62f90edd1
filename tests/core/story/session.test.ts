import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/core/story/story';
import type { Entry } from '../../../src/core/transcript/entries';
import { sessionOf } from '../../fixtures/performance';
import { sound, tiny } from '../../fixtures/story';

function begin(body: string): readonly Entry[] {
  return sessionOf(sound(tiny(body)), 1).begin();
}

describe('S3 A story that loops or explodes ends as a story fault, never as a hung page', () => {
  test.each([
    ['a loop without text', '-> a\n=== a ===\n-> b\n=== b ===\n-> a', 'too-many-steps'],
    ['a string that doubles', 'VAR s = "x"\n-> a\n=== a ===\n~ s = s + s\n-> a', 'text-too-long'],
    ['a function that calls itself', '~ f()\n-> END\n=== function f() ===\n~ f()', 'too-deep'],
    ['a tunnel that calls itself', '-> a ->\n-> END\n=== a ===\n-> a ->\n->->', 'too-deep'],
    ['threads without end', '-> a\n=== a ===\n<- a\nDev: Hm.\n-> DONE', 'too-many-threads'],
    ['one line without end', '-> a\n=== a ===\nmore <>\n-> a', 'too-much-output'],
    ['talk without end', '-> a\n=== a ===\nDev: And another thing.\n-> a', 'too-much-output'],
    ['a division by nothing', 'VAR n = 0\nDev: {7 % n}\n-> END', 'runtime-error'],
    ['running out of content', '-> a\n=== a ===\nDev: Hi.\n* [Yes.]\n  Dev: Ok.', 'runtime-error'],
    ['an end without an ending', 'Dev: Hi.\n-> END', 'no-ending'],
    [
      'a tag that goes wrong while playing',
      'VAR m = "cross"\nDev: Hi. # mood: {m}\n-> END',
      'bad-tag',
    ],
  ])('%s', (_what, body, fault) => {
    const session = sessionOf(sound(tiny(body)), 1);
    const beats = [...session.begin()];
    if (beats.at(-1)?.kind === 'offered') beats.push(...session.choose(0));
    expect(beats.at(-1)).toMatchObject({ kind: 'faulted', fault });
  });

  test('the limits leave an ordinary turn room: a hundred function calls pass', () => {
    const calls = '~ f()\n'.repeat(100);
    const entries = begin(
      `${calls}Dev: Done. # ending: lost\n-> END\n=== function f() ===\n~ return`,
    );
    expect(entries.at(-1)).toEqual({ kind: 'ended', ending: 'lost' });
    expect(LIMITS.steps).toBeGreaterThan(10_000);
  });

  test('a fault leaves nothing to choose', () => {
    const session = sessionOf(sound(tiny('-> a\n=== a ===\n-> a')), 1);
    session.begin();
    expect(() => session.choose(0)).toThrow(RangeError);
  });
});

describe('S4 Replies are shuffled by the seed and by nothing else', () => {
  const body =
    'Dev: Hi.\n* [One.]\n  Dev: 1. # ending: lost\n* [Two.]\n  Dev: 2. # ending: resolved\n* [Three.]\n  Dev: 3. # ending: escalated\n- -> END';
  const threeWays = sound(tiny(body));
  const offered = (seed: number): readonly string[] => {
    const last = sessionOf(threeWays, seed).begin().at(-1);
    return last?.kind === 'offered' ? last.replies.map((reply) => reply.text) : [];
  };

  test('the same seed gives the same order', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(offered(seed)).toEqual(offered(seed));
      }),
    );
  });

  test('each reply stands first about as often as the others', () => {
    const first = Array.from({ length: 600 }, (_, seed) => offered(seed)[0]);
    for (const reply of ['One.', 'Two.', 'Three.']) {
      expect(first.filter((text) => text === reply).length).toBeGreaterThan(150);
    }
  });

  test('the reply chosen is the reply that was shown there', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const session = sessionOf(threeWays, seed);
      session.begin();
      const at = offered(seed).indexOf('Two.');
      expect(session.choose(at).at(-1)).toEqual({ kind: 'ended', ending: 'resolved' });
    }
  });
});

describe('T1 The transcript holds what was witnessed', () => {
  test('a line has its speaker, its feelings and what its tags say', () => {
    const entries = begin(
      'VAR anger = 4\nDev: It leaks: look. # mood: angry # pose: pointing # cue: raised-voice # fact: problem = leak # promise: ring by Friday # ending: lost\n-> END',
    );
    expect(entries[1]).toEqual({
      kind: 'said',
      who: 'Dev',
      text: 'It leaks: look.',
      feelings: { anger: 4, trust: 5, heard: false, progress: 0 },
      mood: 'angry',
      pose: 'pointing',
      cues: ['raised-voice'],
      facts: [{ name: 'problem', value: 'leak' }],
      promises: ['ring by Friday'],
    });
  });

  test('a line without a known name before its colon is narration', () => {
    const entries = begin('Friday: ten to four. # ending: lost\n-> END');
    expect(entries[1]).toMatchObject({ who: null, text: 'Friday: ten to four.' });
  });

  test('prices survive: 5.00 and 0.05 come out as they were written', () => {
    const entries = begin(
      'Dev: Two items, 5.00 and 0.05 each, 10.00 in all. # ending: lost\n-> END',
    );
    expect(entries[1]).toMatchObject({ text: 'Two items, 5.00 and 0.05 each, 10.00 in all.' });
  });
});
