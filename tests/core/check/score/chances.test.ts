import { describe, expect, test } from 'vitest';
import { pointsOf } from '../../../../src/build/map-cache';
import { scenarioNames } from '../../../../src/build/story-files';
import { explore } from '../../../../src/core/check/explore/explore';
import { chancesOf } from '../../../../src/core/check/score/chances';
import { mark } from '../../../../src/core/marking/mark';
import { performed } from '../../../fixtures/performance';
import { compiled, scheme, sound, tiny } from '../../../fixtures/story';

function chances(body: string): readonly string[] {
  const { story, header } = sound(tiny(body));
  const found = chancesOf(explore(story, header), scheme());
  return found.map(({ point, always }) => `${point} ${always ? 'always' : 'perhaps'}`);
}

describe('G8 Which points a scenario gives a chance at is worked out from every playthrough', () => {
  test('always, where every way comes past enough of it; perhaps, where some do not', () => {
    const found = chances(`Dev: Well?
* [Quick. # shows: empathy.name-effect] -> finish
* [Slow. # shows: listening.paraphrase] Dev: And?
  ** [Go on. # shows: listening.open-question, ownership.take] -> finish
  ** [Stop.] -> finish
=== finish
Dev: Bye. # ending: lost
-> END`);
    // Listening asks for two: the second of them comes up on the slow way alone.
    expect(found).toContain('active-listening perhaps');
    expect(found).toContain('taking-ownership perhaps');
    expect(found).not.toContain('lawful-remedy always');
  });

  test('a hub that can be gone round for ever is followed to its ends', () => {
    const found = chances(`-> hub
=== hub
Dev: Well?
+ [Again. # shows: ownership.take] -> hub
* [Leave.] Dev: Bye. # ending: lost
- -> END`);
    expect(found).toContain('taking-ownership always');
  });

  test.each(scenarioNames())('%s: what a real play observed is among its chances', (name) => {
    const by = scheme(compiled(name).header.scheme);
    const known = pointsOf(compiled(name));
    for (const play of ['model-answer', 'typical-mistakes']) {
      const marks = mark(performed(name, play), by);
      const seen = marks.filter(({ outcome }) => outcome !== 'not-observed');
      const strangers = seen.filter(({ point }) => known.every((one) => one.point !== point));
      expect(strangers.map(({ point }) => point)).toEqual([]);
      const sure = known.filter(({ always }) => always).map(({ point }) => point);
      const silent = marks.filter(({ outcome }) => outcome === 'not-observed');
      expect(silent.filter(({ point }) => sure.includes(point))).toEqual([]);
    }
  });
});
