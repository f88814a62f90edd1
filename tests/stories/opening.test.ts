import { describe, expect, test } from 'vitest';
import { scenarioNames } from '../../src/build/story-files';
import { beganWith, offer } from '../../src/core/story/opening';
import { openingOf } from '../../src/core/story/session';
import { createDice } from '../../src/core/transcript/shuffle';
import { sessionOf } from '../fixtures/performance';
import { compiled, sound, tiny } from '../fixtures/story';

describe('S6 What is shown before Ink has loaded is what Ink would have said', () => {
  test.each(scenarioNames())('%s, for every seed tried', (name) => {
    const story = compiled(name);
    for (let seed = 0; seed < 25; seed += 1) {
      const [began, ...beat] = sessionOf(story, seed).begin();
      if (began?.kind !== 'began') throw new Error('It did not begin.');
      const { kind: _kind, edition, seed: _seed, ...scenario } = began;
      const opening = openingOf(story.story, scenario);
      expect(beganWith(scenario, edition, seed)).toEqual(began);
      expect([
        ...(opening?.lines ?? []),
        offer(opening?.replies ?? [], createDice(seed)).offered,
      ]).toEqual(beat);
    }
  });

  test.each([
    ['throws dice', 'Dev: {RANDOM(1, 6)}.\n* [Yes.]\n  Dev: Ok. # ending: lost\n- -> END'],
    ['shuffles its lines', 'Dev: {~a|b}.\n* [Yes.]\n  Dev: Ok. # ending: lost\n- -> END'],
    ['ends at once', 'Dev: Bye. # ending: lost\n-> END'],
    ['breaks at once', '-> a\n=== a ===\n-> a'],
  ])('a story that %s waits for Ink', (_what, body) => {
    const { story, header } = sound(tiny(body));
    expect(openingOf(story, header)).toBeNull();
  });
});
