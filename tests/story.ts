import { readFileSync } from 'node:fs';
import { compileScenario, inRoot, printProblem } from '../src/build/story-files';
import { parseScheme, type Scheme } from '../src/core/marking/scheme';
import { type Compiled, compileStory } from '../src/core/story/compile';

type Sound = Extract<Compiled, { story: unknown }>;

const shipped = new Map<string, Sound>();

/** A shipped scenario, compiled; a scenario with problems fails the test with their text. */
export function compiled(scenario: string): Sound {
  const known = shipped.get(scenario) ?? sound(compileScenario(scenario));
  shipped.set(scenario, known);
  return known;
}

/** The top of a tiny story: all that a header needs. */
export const TINY_HEADER = [
  '# title: Tiny',
  '# setting: counter',
  '# customer: Dev Malik',
  '# colleague: Priya Shah (team leader)',
  '# role: assistant',
  '# minutes: 1',
  '# level: 1',
  '# version: 1',
  '# scheme: complaint-handling',
].join('\n');

/** A tiny story with a sound header; `body` is Ink. */
export function tiny(body: string): Compiled {
  return written(tinyText(body));
}

/** The whole text of a tiny story. */
export function tinyText(body: string): string {
  return `${TINY_HEADER}
${body}`;
}

/** A story of one file, from its whole text. */
export function written(text: string, scenario = 'tiny'): Compiled {
  const known = scheme().behaviours;
  return compileStory({
    scenario,
    file: `${scenario}.ink`,
    read: () => text,
    known: (_scheme, behaviour) => Object.hasOwn(known, behaviour),
  });
}

/** The compiled story, or the failure of the test with what is wrong with it. */
export function sound(story: Compiled): Sound {
  if ('problems' in story) throw new Error(story.problems.map(printProblem).join('\n'));
  return story;
}

/** A marking scheme that ships. */
export function scheme(id = 'complaint-handling'): Scheme {
  return parseScheme(JSON.parse(readFileSync(inRoot(`stories/schemes/${id}.json`), 'utf8')));
}
