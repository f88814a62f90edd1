import type { Plugin } from 'vite';
import { scenarioOf, shelfItem } from '../core/story/header';
import { openingOf } from '../core/story/session';
import { mapOf } from './map-cache';
import { compileScenario, editionOf, fromRoot, inRoot, printProblem } from './story-files';

/**
 * Lets a browser module import a story, in four parts that are wanted at different times:
 * `story.ink?shelf` gives the `item` that stands on the shelf, `story.ink?start` gives what a
 * conversation begins with (`header`, `edition`, `opening`), `story.ink` the compiled `story`,
 * `story.ink?map` the `map` of every playthrough.
 * A story with problems stops the build and names file, line and what would be right.
 */
export function inkStories(): Plugin {
  // Four parts of one story: it is compiled once for them all, and again when a file changes.
  const done = new Map<string, ReturnType<typeof compileScenario>>();
  return {
    name: 'ink-stories',
    buildStart: () => done.clear(),
    watchChange: () => done.clear(),
    load(id) {
      const [path = '', part = ''] = id.split('?');
      if (!path.endsWith('.ink')) return null;
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
        case 'map':
          return parsed('map', mapOf(compiled));
        default:
          return parsed('story', story);
      }
    },
  };
}

/** Large data as text: browsers read JSON faster than script. */
function parsed(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

function constants(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}
