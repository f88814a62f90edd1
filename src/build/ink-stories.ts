import type { Plugin } from 'vite';
import { shelfItem } from '../core/story/header';
import { openingOf } from '../core/story/session';
import { compileScenario, editionOf, fromRoot, inRoot, printProblem } from './story-files';

/**
 * Lets a browser module import a story, in three parts that are wanted at different times:
 * `story.ink?shelf` gives the `item` that stands on the shelf, `story.ink?start` gives what a
 * conversation begins with (`header`, `edition`, `opening`), `story.ink` the compiled `story`.
 * A story with problems stops the build and names file, line and what would be right.
 */
export function inkStories(): Plugin {
  return {
    name: 'ink-stories',
    load(id) {
      const [path = '', part = ''] = id.split('?');
      if (!path.endsWith('.ink')) return null;
      const compiled = compileScenario(fromRoot(path).split('/')[1] ?? '');
      for (const file of compiled.files) this.addWatchFile(inRoot(file));
      if ('problems' in compiled) return this.error(compiled.problems.map(printProblem).join('\n'));
      const { story, header } = compiled;
      switch (part) {
        case 'shelf':
          return constants({ item: shelfItem(header) });
        case 'start': {
          const { minutes: _minutes, level: _level, author: _author, ...scenario } = header;
          const opening = openingOf(story, scenario);
          return constants({ scenario, edition: editionOf(story), opening });
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
