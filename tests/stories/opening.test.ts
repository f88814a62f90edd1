import { describe, expect, test } from 'vitest';
import { firstThoughts } from '../../src/build/first-thoughts';
import { editionOf, scenarioNames } from '../../src/build/story-files';
import { thoughtAt } from '../../src/core/debrief/coach-thoughts';
import { scenarioOf } from '../../src/core/story/header';
import { beganWith, openedWith } from '../../src/core/story/opening';
import { openingOf } from '../../src/core/story/session';
import { sessionOf } from '../fixtures/performance';
import { compiled, scheme, sound, tiny } from '../fixtures/story';

describe('S6 What is shown before Ink has loaded is what Ink would have said', () => {
  test.each(scenarioNames())('%s, for every seed tried', (name) => {
    const story = compiled(name);
    for (let seed = 0; seed < 25; seed += 1) {
      const [began, ...beat] = sessionOf(story, seed).begin();
      if (began?.kind !== 'began') throw new Error('It did not begin.');
      const { kind: _kind, edition, seed: _seed, ...scenario } = began;
      const opening = openingOf(story.story, scenario);
      expect(beganWith(scenario, edition, seed)).toEqual(began);
      const known = opening && openedWith(opening, seed);
      expect(known?.beat).toEqual(beat);
      for (const [reply] of opening?.replies.entries() ?? []) {
        const session = sessionOf(story, seed);
        session.begin();
        expect(known?.answer(reply)).toEqual(session.choose(reply));
      }
    }
  });

  test.each(scenarioNames())(
    'P1 %s, and a coach thinks of it what was known beforehand',
    (name) => {
      const story = compiled(name);
      const opening = openingOf(story.story, scenarioOf(story.header));
      if (!opening) throw new Error('Its opening is not known.');
      const edition = editionOf(story.story);
      const thoughts = firstThoughts(opening, scenarioOf(story.header), edition);
      for (let seed = 0; seed < 5; seed += 1) {
        const { beat, answer, thinks } = openedWith({ ...opening, thoughts }, seed);
        const before = [beganWith(scenarioOf(story.header), edition, seed), ...beat];
        for (const [reply] of opening.replies.entries()) {
          const after = [...before, ...(answer(reply) ?? [])];
          const thought = thoughtAt(after, before.length, scheme(story.header.scheme));
          expect(thinks(reply)).toBe(thought !== null);
        }
      }
    },
  );

  test.each([
    ['throws dice', 'Dev: {RANDOM(1, 6)}.\n* [Yes.]\n  Dev: Ok. # ending: lost\n- -> END'],
    ['shuffles its lines', 'Dev: {~a|b}.\n* [Yes.]\n  Dev: Ok. # ending: lost\n- -> END'],
    ['ends at once', 'Dev: Bye. # ending: lost\n-> END'],
    ['breaks at once', '-> a\n=== a ===\n-> a'],
  ])('a story that %s waits for Ink', (_what, body) => {
    const { story, header } = sound(tiny(body));
    expect(openingOf(story, header)).toBeNull();
  });

  test('a first reply that breaks the story waits for Ink, and the others do not', () => {
    const { story, header } = sound(
      tiny(
        'Dev: Hi.\n* [Loop.]\n  -> a\n* [Yes.]\n  Dev: Ok. # ending: lost\n  -> END\n=== a ===\n-> a',
      ),
    );
    const opening = openingOf(story, header);
    expect(opening?.answers.map((answer) => answer?.ending)).toEqual([undefined, 'lost']);
  });
});
