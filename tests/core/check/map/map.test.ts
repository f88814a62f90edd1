import { describe, expect, test } from 'vitest';
import { explorationOf } from '../../../../src/build/explorations';
import { scenarioNames } from '../../../../src/build/story-files';
import { type Exploration, explore } from '../../../../src/core/check/explore/explore';
import { storyMap } from '../../../../src/core/check/map/drawn-map';
import { edgesIn, type MapDecision, type StoryMap } from '../../../../src/core/map/story-map';
import { wayThrough } from '../../../../src/core/map/way';
import type { Entry } from '../../../../src/core/transcript/entries';
import { sessionOf } from '../../../fixtures/performance';
import { randomPlays } from '../../../fixtures/random-plays';
import { compiled, sound, tiny } from '../../../fixtures/story';

type Sound = ReturnType<typeof compiled>;

function mapped(
  story: Sound,
  found = explore(story.story, story.header),
): { readonly found: Exploration; readonly map: StoryMap } {
  return { found, map: storyMap(found, story.places) };
}

function decisionsOn({ places }: StoryMap): readonly MapDecision[] {
  return places.flatMap((place) => (place.kind === 'decision' ? [place] : []));
}

/** A map in a few lines of text: `hub: Yes. > bye; No. > hub`. */
function printMap(map: StoryMap): readonly string[] {
  const name = (id: string): string => {
    const place = map.places.find((one) => one.id === id);
    const where = place?.stitch ?? place?.knot ?? id;
    return place?.kind === 'end' ? `${place.ending}@${where}` : where;
  };
  return decisionsOn(map).map(({ id, replies }) => {
    const ways = replies.map(({ texts, to }) => `${texts.join('/')} > ${to.map(name).join(', ')}`);
    return `${name(id)}: ${ways.join('; ')}`;
  });
}

const HUB = `VAR told = false
-> hub
=== hub
Dev: Well?
* [One.] Dev: A.
  ~ told = true
  -> hub
* [Two.] Dev: B. -> hub
+ [Enough.] -> out
=== out
{ told:
  Dev: Thank you for telling me. # ending: resolved
  -> END
}
Dev: You might have told me. # ending: lost
-> END`;

describe('C11 The map shows what the author wrote, and only ways that some playthrough takes', () => {
  test('a hub is one place, however much of it has been asked', () => {
    const { found, map } = mapped(sound(tiny(HUB)));
    expect(found.states.length).toBe(4);
    expect(printMap(map)).toEqual([
      'hub: One. > hub; Two. > hub; Enough. > resolved@out, lost@out',
    ]);
    expect(map.places.map(({ source }) => source?.line)).toEqual([14, 21, 24]);
    expect(map.start).toBe(map.places[0]?.id);
  });

  test('replies behind conditions stand in the block that they are written in', () => {
    const story = tiny(`VAR kind = false
Dev: Hello.
* [Be kind.] Dev: Oh. # mood: calm
  ~ kind = true
* [Wait.] Dev: Hm.
- Dev: So?
* {kind} [Go on.] Dev: Well. # ending: resolved
  -> END
* {not kind} [Sorry.] Dev: Well. # ending: resolved
  -> END
* [Leave.] Dev: Right then, I am off. # ending: lost
  -> END`);
    const { map } = mapped(sound(story));
    const [first, second] = decisionsOn(map);
    expect(decisionsOn(map).length).toBe(2);
    expect(second?.replies.map(({ texts }) => texts)).toEqual([['Go on.'], ['Sorry.'], ['Leave.']]);
    expect(first?.replies.map(({ to }) => to)).toEqual([[second?.id], [second?.id]]);
  });

  test('replies that a thread adds now and then do not make a second place', () => {
    const story = tiny(`-> talk(2)
=== talk(x)
Dev: Well?
<- aside(x)
* [On {x}.] Dev: On we go, then. # ending: resolved
- -> END
=== aside(z)
* {z > 1} [Aside.] Dev: Yes. -> talk(1)
- -> DONE`);
    const { map } = mapped(sound(story));
    expect(decisionsOn(map).length).toBe(1);
    expect(edgesIn(map).length).toBe(2);
  });

  test('words that Ink works out are all on the one reply', () => {
    const { map } = mapped(
      sound(
        tiny(`VAR n = 1
- (again) Dev: Hm.
+ {n < 3} [Try {n}.] Dev: No.
  ~ n = n + 1
  -> again
* [Stop.] Dev: All right, stop. # ending: lost
- -> END`),
      ),
    );
    expect(decisionsOn(map)[0]?.replies.map(({ texts }) => texts)).toEqual([
      ['Try 1.', 'Try 2.'],
      ['Stop.'],
    ]);
  });

  test('a fault is a place too, and a search that stopped says so', () => {
    const loops = tiny(`Dev: Hi.
* [Loop.] -> round
* [Stop.] Dev: All right, stop. # ending: lost
  -> END
=== round
-> round`);
    const { map } = mapped(sound(loops));
    expect(map.places.map(({ kind }) => kind).sort()).toEqual(['decision', 'end', 'fault']);
    const story = compiled('leaking-kettle');
    const cut = storyMap(
      explore(story.story, story.header, { states: 50, transitions: 1000 }),
      story.places,
    );
    expect(cut.unproved).toContain('not proved');
    expect(decisionsOn(cut).some(({ replies }) => replies.some(({ open }) => open))).toBe(true);
  });
});

describe.each(scenarioNames())('%s', (name) => {
  const story = compiled(name);
  const { found, map } = mapped(story, explorationOf(story));

  test('C11 every reply that was explored is on the map, once, with its line', () => {
    const targets = new Set(found.states.flatMap((state) => state.targets));
    const replies = decisionsOn(map).flatMap((place) => place.replies);
    // What a thread offers stands in every place that it is offered in.
    const different = new Set(replies.map(({ source, texts }) => JSON.stringify([source, texts])));
    expect(different.size).toBe(targets.size);
    expect(replies.every(({ source }) => source !== null)).toBe(true);
    const told = new Set(found.states.flatMap((state) => state.replies.map(({ text }) => text)));
    expect(new Set(replies.flatMap(({ texts }) => texts))).toEqual(told);
    expect(map.places.length).toBeLessThan(60);
    expect(map.unproved).toBeNull();
  });

  test('C12 real plays at random stay on the map, along its ways, to an end on it', () => {
    const ways = edgesIn(map);
    const strays = randomPlays(name, 60).map((entries, seed) => {
      const steps = wayThrough(map, entries);
      const pairs = steps.slice(1).map((to, at) => ({ from: steps[at], to }));
      const onWays = pairs.every(({ from, to }) =>
        ways.some(
          (way) =>
            way.from === from?.place &&
            way.to === to.place &&
            way.replies.includes(from?.reply ?? -1),
        ),
      );
      const last = map.places.find(({ id }) => id === steps.at(-1)?.place);
      return onWays && last?.kind === 'end' && steps[0]?.place === map.start ? null : seed;
    });
    expect(strays.filter((seed) => seed !== null)).toEqual([]);
  });
});

describe('C12 The way of a transcript is found by its words', () => {
  const { map } = mapped(sound(tiny(HUB)));

  test('what is not on the map is said to be missing', () => {
    const entries: Entry[] = [
      { kind: 'offered', replies: [{ text: 'Quite another reply.', shows: [] }] },
      { kind: 'chose', reply: 0 },
    ];
    expect(wayThrough(map, entries)).toEqual([{ entry: 0, place: null, reply: null }]);
  });

  test('an attempt that was left stands at the place it was left at', () => {
    const session = sessionOf(sound(tiny(HUB)), 1);
    const steps = wayThrough(map, session.begin());
    expect(steps.map(({ place, reply }) => ({ place, reply }))).toEqual([
      { place: map.start, reply: null },
    ]);
  });
});
