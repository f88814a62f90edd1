import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Compiled } from '../../../src/core/story/compile';
import type { Entry } from '../../../src/core/transcript/entries';
import { createDice, shuffled } from '../../../src/core/transcript/shuffle';
import { sessionOf } from '../../fixtures/performance';
import { compiled, sound, tiny } from '../../fixtures/story';

type Sound = Extract<Compiled, { story: unknown }>;

const TURNS = 25;

/** A conversation answered by `seed`, each reply first thought of, or not, in any order. */
function played(story: Sound, seed: number, thinks: (below: number) => number): readonly Entry[] {
  const session = sessionOf(story, seed);
  const dice = createDice(seed);
  const entries: Entry[] = [...session.begin()];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const last = entries.at(-1);
    if (last?.kind !== 'offered') break;
    const order = shuffled([...last.replies.keys()], thinks);
    for (const reply of order.slice(0, thinks(order.length + 1))) session.think(reply);
    entries.push(...session.choose(dice(last.replies.length)));
  }
  return entries;
}

const never = (): number => 0;

describe('S8 An answer that was worked out while the learner read is the answer that would have come', () => {
  test.each(['leaking-kettle', 'third-call', 'late-van', 'text-only', 'room-twelve'])(
    'in %s',
    (name) => {
      const story = compiled(name);
      for (let seed = 0; seed < 12; seed += 1) {
        expect(played(story, seed, createDice(seed + 100))).toEqual(played(story, seed, never));
      }
    },
  );

  test('with dice, shuffles, visits, tunnels, threads, temporary and global values, and faults', () => {
    const story = sound(tiny(EVERYTHING));
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, other) => {
        expect(played(story, seed, createDice(other))).toEqual(played(story, seed, never));
      }),
    );
  });

  test('a reply that breaks the story breaks nothing while it is only thought of', () => {
    const session = sessionOf(sound(tiny(BREAKS)), 1);
    const [, , offered] = session.begin();
    const replies = offered?.kind === 'offered' ? offered.replies.map(({ text }) => text) : [];
    const [loop, thread, good] = ['Loop.', 'Thread.', 'Good.'].map((text) => replies.indexOf(text));
    session.think(loop ?? -1);
    session.think(thread ?? -1);
    const beat = session.choose(good ?? -1);
    expect(beat.at(-1)).toEqual({ kind: 'ended', ending: 'resolved' });
  });

  test('what is not on offer cannot be thought of', () => {
    const session = sessionOf(sound(tiny(BREAKS)), 1);
    session.begin();
    expect(() => session.think(3)).toThrow(RangeError);
  });
});

const EVERYTHING = `VAR anger = 3
VAR paid = 0.5
-> talk
=== talk ===
~ temp n = RANDOM(1, 6)
~ anger = anger + n / 3.0
~ paid = paid * 1.5
Dev: {~One|Two|Three} of {n}, {talk} times, {RANDOM(1, 100)}. {anger} and {paid}.
-> ask(n) ->
{shuffle:
- Dev: Now then.
- Dev: Well then.
- Dev: Right then.
}
<- extras
+ [Again.] -> talk
+ {n > 2} [Again, then {n}.] -> talk
* {talk > 3} [Enough.]
  Dev: Enough. # ending: resolved
  -> END
* {talk > 6} [Break it.]
  -> broken
=== ask(k) ===
Dev: {k > 3: High|Low}, since {TURNS_SINCE(-> talk)}.
+ [Go on.] Dev: I will. {k}
- ->->
=== extras ===
+ [Aside {TURNS()}.] Dev: {&A|B|C} aside.
-> talk
=== broken ===
-> broken`;

const BREAKS = `Dev: Hi.
* [Loop.]
  -> loop
* [Thread.]
  Dev: Hm.
  -> threads
* [Good.]
  Dev: Yes. # ending: resolved
  -> END
=== loop ===
-> loop
=== threads ===
<- threads
Dev: Hm.
-> DONE`;
