import { basename } from 'node:path';
import type { Plugin } from 'vite';
import type { Sound } from '../core/story/compile';
import { scenarioOf, shelfItem } from '../core/story/header';
import { openingOf } from '../core/story/session';
import type { Edition } from '../shell/shipped/stories';
import { authorDesk } from './author-desk';
import { firstThoughts } from './first-thoughts';
import { mapOf, pointsOf } from './map-cache';
import { modelAnswers } from './model-answers';
import { constants, parsed } from './module-text';
import { portraitFiles, portraitOf } from './portrait';
import { createStoryCompiler, type StoryCompiler } from './story-compiler';
import { editionOf, fromRoot, inRoot, printProblem } from './story-files';

/** Lets a page import stories and, under `npm run dev`, follow them as they are written. */
export function inkStories(): Plugin[] {
  const compiler = createStoryCompiler();
  return [storyModules(compiler), modelAnswers(compiler), authorDesk(compiler, editionIn)];
}

/**
 * Lets a browser module import a story, in six parts that are wanted at different times:
 * `story.ink?shelf` gives the `item` that stands on the shelf, `story.ink?start` gives what a
 * conversation begins with (`header`, `edition`, `opening`), `story.ink` the compiled `story`,
 * `story.ink?face` the customer's `face` as they come in, `story.ink?map` the `map` of every
 * playthrough, `story.ink?points` the marking points that it gives `chances` at. A seventh, `story.ink?words`, is there for workers too: `storyWords`.
 * A story with problems stops the build and names file, line and what would be right. While
 * writing it stops nothing but itself: the page says what is wrong.
 */
function storyModules({ compile, forget }: StoryCompiler): Plugin {
  let writing = false;
  return {
    name: 'ink-stories',
    configResolved({ command }) {
      writing = command === 'serve';
    },
    buildStart: () => forget(),
    watchChange(id, { event }) {
      if (event === 'update' && id.endsWith('.ink')) forget(fromRoot(id));
      else forget();
    },
    load(id) {
      const [path = '', part = ''] = id.split('?');
      if (!path.endsWith('.ink') || part === 'raw' || part === 'words') return null;
      const scenario = basename(path, '.ink');
      const compiled = compile(scenario);
      for (const file of compiled.files) this.addWatchFile(inRoot(file));
      if (part === 'face') for (const file of portraitFiles()) this.addWatchFile(file);
      if (!('problems' in compiled)) return modulePart(compiled, part);
      const words = compiled.problems.map(printProblem).join('\n');
      if (!writing) return this.error(words);
      return part === 'shelf'
        ? constants({ item: brokenItem(scenario) })
        : `throw new Error(${JSON.stringify(words)});`;
    },
  };
}

function modulePart(compiled: Sound, part: string): string {
  const { item, start, story } = editionIn(compiled);
  switch (part) {
    case 'shelf':
      return constants({ item });
    case 'start':
      return constants(start);
    case 'face':
      return constants({ face: faceIn(compiled) });
    case 'map':
      return parsed('map', mapOf(compiled));
    case 'points':
      return constants({ scheme: compiled.header.scheme, chances: pointsOf(compiled) });
    default:
      return parsed('story', story);
  }
}

function editionIn({ story, header }: Sound): Edition {
  const scenario = scenarioOf(header);
  const edition = editionOf(story);
  const opening = openingOf(story, scenario);
  const known = opening && { ...opening, thoughts: firstThoughts(opening, scenario, edition) };
  return { item: shelfItem(header), start: { scenario, edition, opening: known }, story };
}

/** The customer as they come in. */
function faceIn({ story, header }: Sound): string {
  const opening = openingOf(story, scenarioOf(header));
  const mood = opening?.lines.find((line) => line.mood !== undefined)?.mood ?? 'calm';
  return portraitOf(header.customer, mood);
}

/** Keeps a story on the shelf that does not compile, for whoever is writing it. */
function brokenItem(scenario: string): Edition['item'] {
  const title = `${scenario} (does not compile)`;
  return {
    scenario,
    title,
    setting: 'counter',
    customer: '?',
    level: 1,
    minutes: 1,
    practises: [],
  };
}
