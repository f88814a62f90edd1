import { describe, expect, test } from 'vitest';
import { mapOf } from '../../../../src/build/map-cache';
import { scenarioNames } from '../../../../src/build/story-files';
import { explore } from '../../../../src/core/check/explore/explore';
import { storyMap } from '../../../../src/core/check/map/drawn-map';
import type { StoryMap } from '../../../../src/core/map/story-map';
import type { Box } from '../../../../src/screens/learner/map/box';
import { createChart } from '../../../../src/screens/learner/map/chart';
import { type Layout, layOut } from '../../../../src/screens/learner/map/map-layout';
import { compiled, scheme, sound, tiny } from '../../../fixtures/story';

function laidOut(map: StoryMap): Layout {
  return layOut(createChart(map, scheme(), null, 'en-GB'), ({ kind }) => ({
    width: kind === 'decision' ? 280 : 216,
    height: kind === 'decision' ? 190 : 120,
  }));
}

function touch(a: Box, b: Box): boolean {
  const across = a.x < b.x + b.width && b.x < a.x + a.width;
  return across && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe('R2 The picture of a story can be read', () => {
  test.each(scenarioNames())('%s: cards keep apart, and no way runs through one', (name) => {
    const { boxes, lines } = laidOut(mapOf(compiled(name)));
    const cards = [...boxes];
    const met = cards.filter(([id, box]) =>
      cards.some(([other, mate]) => other !== id && touch(box, mate)),
    );
    expect(met).toEqual([]);
    // Ways back (to a hub that is come to again) are dashed, and may pass behind.
    const through = lines.filter(
      ({ back, points }) =>
        !back &&
        points
          .slice(1, -1)
          .some(({ x, y }) =>
            cards.some(([, box]) => touch(box, { x: x - 1, y: y - 1, width: 2, height: 2 })),
          ),
    );
    expect(through).toEqual([]);
  });

  test('each way begins at the foot of one card and ends at the top of another', () => {
    const { boxes, lines } = laidOut(mapOf(compiled('third-call')));
    const loose = lines.filter(({ edge, points }) => {
      const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
      const [start, end] = [points[0], points.at(-1)];
      if (!from || !to || !start || !end) return true;
      const within = (box: Box, x: number): boolean => box.x < x && x < box.x + box.width;
      const joined = within(from, start.x) && within(to, end.x);
      return !joined || start.y !== from.y + from.height || end.y !== to.y;
    });
    expect(loose).toEqual([]);
  });

  test('a way back up is known as one, and so is one that leads round to where it began', () => {
    const { story, header, places } = sound(
      tiny(`-> ask
=== ask
Dev: Well?
+ [Say it again.] -> ask
* [Wait.] -> wait
=== wait
Dev: And now?
+ [Back to it.] -> ask
* [Leave.] Dev: Bye for now, then. # ending: lost
- -> END`),
    );
    const map = storyMap(explore(story, header), places);
    const { lines } = laidOut(map);
    const names = new Map(map.places.map(({ id, knot }) => [id, knot]));
    const back = lines.filter((line) => line.back).map(({ edge }) => [edge.from, edge.to]);
    expect(back.map((ends) => ends.map((id) => names.get(id)))).toEqual([
      ['ask', 'ask'],
      ['wait', 'ask'],
    ]);
  });
});
