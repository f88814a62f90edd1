import type { Plugin } from 'vite';
import { scenarioOf, shelfItem } from '../core/story/header';
import { openingOf } from '../core/story/session';
import { compileScenario, editionOf, fromRoot, inRoot, printProblem } from './story-files';

/**
 * Lets a browser module import a story, in three parts that are wanted at different times:
 * `story.ink?shelf` gives the `item` that stands on the shelf, `story.ink?start` gives what a
 * conversation begins with (`header`, `edition`, `opening`), `story.ink` the compiled `story`.
 * A story with problems stops the build and names file, line and what would be right.
 */
export function inkStories(): Plugin {
  // Three parts of one story: it is compiled once for them all, and again when a file changes.
  const done = new Map<string, ReturnType<typeof compileScenario>>();
  return {
    name: 'ink-stories',
    buildStart: () => done.clear(),
    watchChange: () => done.clear(),
    load(id) {
      const [path = '', part = ''] = id.split('?');
      if (!path.endsWith('.ink') || part === 'raw') return null;
      const scenario = fromRoot(path).split('/')[1] ?? '';
      const compiled = done.get(scenario) ?? compileScenario(scenario);
      done.set(scenario, compiled);
      for (const file of compiled.files) this.addWatchFile(inRoot(file));
      if ('problems' in compiled) return this.error(compiled.problems.map(printProblem).join('\n'));
      const { story, header } = compiled;
      switch (part) {
        case 'shelf':
          return constants({ item: shelfItem(header) });
        case 'start': {
          const facts = scenarioOf(header);
          const opening = openingOf(story, facts);
          return constants({ scenario: facts, edition: editionOf(story), opening });
        }
        default:
          return `export const story = JSON.parse(${JSON.stringify(JSON.stringify(story))});`;
      }
    },
  };
}

function constants(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}
