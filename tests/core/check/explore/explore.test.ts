import { describe, expect, test } from 'vitest';
import { explorationOf } from '../../../../src/build/explorations';
import { scenarioNames } from '../../../../src/build/story-files';
import {
  type Exploration,
  explore,
  type State,
  type Step,
} from '../../../../src/core/check/explore/explore';
import { findRoutes } from '../../../../src/core/check/explore/routes';
import type { Entry, Offered } from '../../../../src/core/transcript/entries';
import { sessionOf } from '../../../fixtures/performance';
import { randomPlays } from '../../../fixtures/random-plays';
import { compiled, sound, tiny } from '../../../fixtures/story';

type Sound = ReturnType<typeof compiled>;

/** What an exploration keeps of a beat: everything but the face and the feelings. */
function kept(entry: Entry): unknown {
  if (entry.kind !== 'said') return entry;
  const { feelings: _feelings, mood: _mood, pose: _pose, ...rest } = entry;
  return rest;
}

/** Follows a real play through the exploration; says where it left it, or null if it never does. */
function leftAt(found: Exploration, [, ...entries]: readonly Entry[]): string | null {
  let step: Step | undefined = found.opening;
  let lines: Entry[] = [];
  let state: State | undefined;
  let offered: Offered['replies'] = [];
  for (const [at, entry] of entries.entries()) {
    if (entry.kind === 'said') lines.push(entry);
    if (entry.kind === 'offered' || entry.kind === 'ended' || entry.kind === 'faulted') {
      expect(lines.map(kept)).toEqual(step?.lines.map(kept));
      lines = [];
    }
    if (entry.kind === 'ended' || entry.kind === 'faulted') expect(step?.to).toEqual(entry);
    if (entry.kind === 'offered') {
      if (step?.to.kind !== 'decision') return `left at entry ${at}`;
      state = found.states[step.to.state];
      offered = entry.replies;
      expect(new Set(state?.replies)).toEqual(new Set(offered));
    }
    if (entry.kind === 'chose') {
      const { text } = offered[entry.reply] ?? {};
      step = state?.steps[state.replies.findIndex((one) => one.text === text)];
    }
  }
  return null;
}

/** How many ways there are through a story, by playing every one of them. */
function playEveryWay(story: Sound): Map<string, number> {
  const counts = new Map<string, number>();
  const play = (choices: readonly number[]): void => {
    const session = sessionOf(story, 1);
    let beat = session.begin();
    for (const choice of choices) beat = session.choose(choice);
    const last = beat.at(-1);
    if (last?.kind === 'offered') for (const at of last.replies.keys()) play([...choices, at]);
    else if (last?.kind === 'ended') counts.set(last.ending, (counts.get(last.ending) ?? 0) + 1);
    else counts.set('faulted', (counts.get('faulted') ?? 0) + 1);
  };
  play([]);
  return counts;
}

const SMALL: readonly (readonly [string, string])[] = [
  [
    'three replies that come back together',
    `
Dev: Hello.
* [One.] Dev: A.
* [Two.] Dev: B.
* [Three.] Dev: C.
- Dev: And?
* [Yes.] Dev: Good. # ending: resolved
* [No.] Dev: Bad. # ending: lost
- -> END`,
  ],
  [
    'a hub where every reply can be given once',
    `
-> hub
=== hub
Dev: Well?
* [One.] Dev: A. -> hub
* [Two.] Dev: B. -> hub
* [Three.] Dev: C. -> hub
* {CHOICE_COUNT() == 0} -> out
* [Enough.] -> out
=== out
Dev: Bye. # ending: resolved
-> END`,
  ],
  [
    'a variable that decides much later',
    `
VAR kind = 0
VAR idle = 0
Dev: Hello.
* [Be kind.] Dev: Thanks.
  ~ kind = kind + 1
* [Wait.] Dev: Hm.
  ~ idle = idle + 1
- Dev: So?
* [Be kind again.] Dev: Oh.
  ~ kind = kind + 1
* [Wait again.] Dev: Hm.
  ~ idle = idle + 1
- { kind > 1: -> good }
* {kind == 1} [Try.] Dev: Well. -> good
* [Leave.] Dev: Right. # ending: lost
- -> END
=== good
Dev: You meant it. # ending: resolved
-> END`,
  ],
  [
    'tunnels, functions by reference and sequences',
    `
VAR n = 1
-> ask -> ask ->
Dev: {n > 2:Much|Little}. # ending: {n > 2:resolved|lost}
-> END
=== ask
Dev: {Once|Twice}?
* [More {ask}.] Dev: Ok.
  ~ raise(n)
+ [Less.] Dev: Ok.
- ->->
=== function raise(ref x)
~ x = x + 1`,
  ],
  [
    'a list that fills up and decides',
    `
LIST offered = refund, swap, credit
VAR given = ()
-> hub
=== hub
Dev: {LIST_COUNT(given)} so far.
* [A refund.]
  ~ given += refund
  Dev: Ok. -> hub
* [A swap.]
  ~ given += swap
  Dev: Ok. -> hub
* { given ? refund } [A credit too.]
  ~ given += credit
  ~ given -= swap
  Dev: Ok. -> hub
* { LIST_COUNT(given) > 1 } [Enough.]
  Dev: {given == (refund, swap): Both.|{LIST_MAX(given)}.} # ending: {given ? credit:resolved|part-resolved}
  -> END
+ { LIST_COUNT(given) == 0 } [Nothing.]
  Dev: No? # ending: lost
  -> END`,
  ],
  [
    'turns that are counted, and turns since',
    `
-> one
=== one
Dev: {TURNS()}.
* [Ask.] Dev: Hm.
* [Wait.] Dev: Hm. -> two
- -> three
=== two
Dev: {TURNS_SINCE(-> one)} since.
* [Ask now.] Dev: So. -> three
* { TURNS() < 2 } [Wait again.] Dev: So.
- -> two_more
=== two_more
* [Go on.] Dev: On. -> three
* { TURNS_SINCE(-> one) > 1 } [Stop.] Dev: Stop. # ending: lost
- -> END
=== three
{ TURNS_SINCE(-> one) < 2:
  * [Soon.] Dev: Soon. # ending: resolved
  -> END
- else:
  * [Late.] Dev: Late. # ending: part-resolved
  -> END
}
* [Never.] Dev: {TURNS_SINCE(-> two) == -1:Straight on|Round about}. # ending: escalated
- -> END`,
  ],
  [
    'tunnels inside tunnels that come back with a difference',
    `
VAR mood = 0
-> outer ->
{ mood > 1: -> outer -> }
Dev: {mood}. # ending: {mood > 2:resolved|lost}
-> END
=== outer
* [Kindly.] Dev: Ok.
  ~ mood++
  -> inner ->
+ [Shortly.] Dev: Oh.
- ->->
=== inner
+ [Very kindly.] Dev: Fine.
  ~ mood++
+ [No more.] Dev: Right. ->->
- -> deepest ->
->->
=== deepest
* {mood > 1} [Most kindly.] Dev: Lovely.
  ~ mood++
* [Done.] Dev: Done.
* -> 
- ->->`,
  ],
  [
    'threads and temporary variables',
    `
-> talk(2)
=== talk(x)
~ temp y = x
<- aside(y)
* [On {y}.] Dev: On. # ending: resolved
- -> END
=== aside(z)
* [Aside {z}.] Dev: {z > 1:Lower.|Lowest.}
  { z > 1: -> talk(1) }
- Dev: Enough. # ending: lost
-> END`,
  ],
];

describe('C1 Every playthrough is explored', () => {
  test.each(SMALL)('%s: counts agree with playing every way', (_name, body) => {
    const story = sound(tiny(body));
    const { endings, playthroughs } = findRoutes(explore(story.story, story.header));
    const played = playEveryWay(story);
    const counts = endings.map(({ ending, playthroughs: ways }): [string, number] => [
      ending,
      Number(ways),
    ]);
    expect(new Map(counts)).toEqual(played);
    expect(Number(playthroughs)).toBe([...played.values()].reduce((sum, n) => sum + n, 0));
  });

  test.each(scenarioNames())(
    '%s: real plays at random never leave what was explored',
    (name) => {
      const found = explorationOf(compiled(name));
      expect(found.unproved).toBeNull();
      const left = randomPlays(name, 60).map((entries) => leftAt(found, entries));
      expect(left.filter((why) => why !== null)).toEqual([]);
    },
    60_000,
  );
});

describe('C2 What is not a proof is never called one', () => {
  test('a limit that stopped the search is named', () => {
    const { story, header } = compiled('leaking-kettle');
    const found = explore(story, header, { states: 50, transitions: 1000 });
    expect(found.proved).toBe(false);
    expect(found.unproved).toContain('checked 50 states, not proved');
  });

  test('a story that throws dice is not proved by one throw', () => {
    const { story, header } = sound(
      tiny('Dev: {RANDOM(1, 6)}.\n* [Yes.]\n  Dev: Ok. # ending: lost\n- -> END'),
    );
    expect(explore(story, header).unproved).toContain('dice');
  });
});

test('what no playthrough comes to is known, piece by piece, with its line', () => {
  const { story, header, places } = sound(
    tiny(`VAR n = 0
Dev: Hi.
* [Yes.]
  Dev: {n > 0: Much.|Little.}
  { n > 0:
    Dev: Never.
  }
  Dev: Bye. # ending: lost
* [No.]
  Dev: Bye. # ending: lost
- -> END`),
  );
  const { ran, content } = explore(story, header);
  const said = content.containers.flatMap(({ path, items }) =>
    items.flatMap((item, at) =>
      typeof item === 'string' && /^\^.*[A-Z]/.test(item) ? [[item, `${path}.${at}`] as const] : [],
    ),
  );
  const missed = said.filter(([, path]) => !ran.has(path));
  expect(missed.map(([text]) => text.trim())).toEqual(['^ Much.', '^Dev: Never.']);
  expect(missed.map(([, path]) => places.get(path)?.line)).toEqual([13, 15]);
});
