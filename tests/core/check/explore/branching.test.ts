import { describe, expect, test } from 'vitest';
import { explore } from '../../../../src/core/check/explore/explore';
import { findRoutes } from '../../../../src/core/check/explore/routes';
import { openBranching, type Stop, type Turn } from '../../../../src/core/story/branching';
import { openStory } from '../../../../src/core/story/story';
import { createDice } from '../../../../src/core/transcript/shuffle';
import { sound, tiny } from '../../../fixtures/story';

/** Stories in which it is easy to take two turns for the same. */
const TRICKY: readonly (readonly [string, string])[] = [
  [
    'words that are said again when they are chosen',
    `VAR n = 0
-> ask
=== ask
Dev: {n}?
+ {n < 4} [More] of {n}.
  ~ n = n + 1
  Dev: {n > 2: Much|Little}. -> ask
* Enough[ now]. I say. Dev: Bye {n}. # ending: lost
- -> END`,
  ],
  [
    'sums on sums, and a sum that breaks the story',
    `VAR a = 1
VAR b = 2
-> ask
=== ask
Dev: Well?
+ {a < 6} [Add.]
  ~ a = within(b + 1)
  ~ b = within(a + b)
  Dev: {b}. -> ask
+ {b < 6} [Swap.]
  ~ temp t = a
  ~ a = b
  ~ b = t
  Dev: Hm. -> ask
* [Divide.]
  ~ a = 10 / (b - 5)
  Dev: {a}. # ending: resolved
- -> END
=== function within(x)
{ x > 8:
  ~ return 0
}
~ return x`,
  ],
  [
    'variables handed on by reference, in functions that say something',
    `VAR a = 0
VAR b = 0
-> ask
=== ask
Dev: {tell(a)} and {tell(b)}.
+ {a < 3} [One.] {more(a, 1)} Dev: Ok. -> ask
+ {b < 3} [Two.]
  ~ more(b, a)
  Dev: Ok. -> ask
* [Done.] Dev: {a > b: More|Less}. # ending: lost
- -> END
=== function more(ref x, y)
~ x = x + y + 1
~ return
=== function tell(ref x)
{ x > 1: lots | {x} }`,
  ],
  [
    'a look ahead past the end of a line, with glue and lists',
    `LIST moods = calm, (cross)
VAR heat = 1
-> ask
=== ask
Dev: I am {moods}.
{ heat > 2:
  <> And hot.
}
+ {heat < 4} [Push.]
  Dev: No.
  ~ heat = heat + 1
  ~ moods += calm
  -> ask
+ [Soothe.]
  ~ moods -= cross
  ~ heat = MAX(heat - 1, 0)
  { heat == 0: -> out }
  Dev: Yes -> glued
* [Leave.] -> out
=== glued
<> indeed. -> ask
=== out
Dev: Bye. {LIST_COUNT(moods)} # ending: lost
-> END`,
  ],
  [
    'counts of visits and turns',
    `-> ask
=== ask
Dev: {ask}. {!Once.} {&Odd|Even}. {TURNS_SINCE(-> other)}
+ {ask < 4} [Again.] Dev: Hm. -> hop
+ {other < 2} [Other.] Dev: Hm. -> other
* [Out.] Dev: {ask > 3: Long|Short}. # ending: lost
- -> END
=== other
Dev: Aside {other}. -> ask
=== hop
Dev: Hop. -> ask`,
  ],
  [
    'tunnels, threads and temporary variables',
    `VAR seen = 0
-> begin
=== begin
~ temp mine = 2
-> aside(mine) ->
<- extra(mine)
+ {seen < 3} [Go round.] Dev: Round. -> begin
* [Stop.] Dev: {seen}. # ending: lost
- -> END
=== aside(x)
~ seen = seen + x
Dev: {seen}.
+ [Yes.] Dev: {x}.
+ [No.] Dev: No.
- ->->
=== extra(x)
* [Extra {x}.] Dev: Extra. -> begin`,
  ],
];

/** Plays the story both ways at random: as its readers do, and as the check does. */
function playBothWays(body: string, seed: number): readonly string[] {
  const { story } = sound(tiny(body));
  const branching = openBranching(story, 1);
  const said: string[] = [];
  // Every way from the first stops is taken first, so that later turns are known ones.
  const warm = (turn: Turn, depth: number): void => {
    if (depth === 0) return;
    for (const at of turn.stop.branches.keys()) {
      const next = attempt(() => turn.stop.goOn(at));
      if (typeof next !== 'string') warm(next, depth - 1);
    }
  };
  const first = branching.begin();
  warm(first, 4);
  const plain = openStory(story, 1);
  const dice = createDice(seed);
  let turn: Turn | string = first;
  for (let length = 0; length < 25 && typeof turn !== 'string'; length += 1) {
    const { lines, stop }: { lines: Turn['lines']; stop: Stop } = turn;
    const [theirs, options] = [attempt(() => everyLine(plain)), attempt(plain.options)];
    expect(theirs).toEqual(lines);
    const offered = stop.branches.map(({ text, tags }) => ({ text, tags }));
    expect(options).toEqual(offered);
    if (offered.length === 0) break;
    const at = dice(offered.length);
    said.push(offered[at]?.text ?? '');
    turn = attempt(() => stop.goOn(at));
    plain.choose(at);
    if (typeof turn === 'string') expect(attempt(() => everyLine(plain))).toBe(turn);
  }
  return said;
}

function everyLine(story: ReturnType<typeof openStory>): Turn['lines'] {
  const lines: Turn['lines'][number][] = [];
  for (let line = story.next(); line; line = story.next()) lines.push(line);
  return lines;
}

function attempt<T>(work: () => T): T | string {
  try {
    return work();
  } catch (error) {
    return String(error);
  }
}

describe('C1 Every playthrough is explored', () => {
  test.each(TRICKY)('a turn that is not run again says what Ink would say: %s', (_name, body) => {
    const plays = Array.from({ length: 30 }, (_, seed) => playBothWays(body, seed));
    expect(new Set(plays.map(String)).size).toBeGreaterThan(3);
  });

  test.each(TRICKY)('it ends: %s', (_name, body) => {
    const { story, header } = sound(tiny(body));
    const found = explore(story, header, { states: 5_000, transitions: 20_000 });
    expect(found.unproved).toBeNull();
    expect(findRoutes(found).shortest).not.toBeNull();
  });
});
