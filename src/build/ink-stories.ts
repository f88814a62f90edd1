import type { Plugin } from 'vite';
import { compileScenario, editionOf, fromRoot, inRoot, printProblem } from './story-files';

/**
 * Lets a browser module import a story. `story.ink` gives its compiled `story` and `edition`;
 * `story.ink?header` gives only the `header`, for a shelf that need not load what it lists.
 * A story with problems stops the build and names file, line and what would be right.
 */
export function inkStories(): Plugin {
  return {
    name: 'ink-stories',
    load(id) {
      const [path = '', query] = id.split('?');
      if (!path.endsWith('.ink')) return null;
      const scenario = fromRoot(path).split('/')[1] ?? '';
      const compiled = compileScenario(scenario);
      for (const file of compiled.files) this.addWatchFile(inRoot(file));
      if ('problems' in compiled) return this.error(compiled.problems.map(printProblem).join('\n'));
      if (query === 'header') return `export const header = ${JSON.stringify(compiled.header)};`;
      const text = JSON.stringify(JSON.stringify(compiled.story));
      const edition = JSON.stringify(editionOf(compiled.story));
      return `export const edition = ${edition};\nexport const story = JSON.parse(${text});`;
    },
  };
}
