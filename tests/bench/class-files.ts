import { scenarioNames } from '../../src/build/story-files';
import type { Entry } from '../../src/core/transcript/entries';
import { sessionOf } from '../fixtures/performance';
import { compiled } from '../fixtures/story';

/** Whole conversations of every shipped story, each played by its own seed, which also decides every reply. */
export function playedStories(each: number): readonly (readonly Entry[])[] {
  const stories = scenarioNames().map(compiled);
  return Array.from({ length: each }, (_, seed) =>
    stories.map((story, at): readonly Entry[] => {
      const session = sessionOf(story, seed * stories.length + at + 1);
      const entries: Entry[] = [...session.begin()];
      for (let turn = 0; ; turn += 1) {
        const last = entries.at(-1);
        if (last?.kind !== 'offered') break;
        entries.push(...session.choose((seed * 7 + turn * 3 + at) % last.replies.length));
      }
      return [
        ...entries,
        {
          kind: 'recorded',
          fields: { customer: 'Dev Malik', problem: 'It leaks when it is full.' },
        },
      ];
    }),
  ).flat();
}
