import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type Compiled, compileStory } from '../core/story/compile';
import type { Problem } from '../core/story/source';
import { languageIn, scenarioPath, storyOf } from '../core/transcript/scenario-name';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Names of the scenarios under `stories/`: in each folder the story of its own name, and the same in
 * other languages, `leaking-kettle.cy`.
 */
export function scenarioNames(): readonly string[] {
  const entries = readdirSync(join(ROOT, 'stories'), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ink'))
    .filter(({ name, parentPath }) => storyOf(name) === folderOf(parentPath))
    .map(({ name }) => basename(name, '.ink'))
    .sort();
}

/** The folder of a scenario's plays, from the project's root; those of a translation stand apart. */
export function playsFolder(scenario: string): string {
  return `stories/${storyOf(scenario)}/plays${languageIn(scenario) ? `/${languageIn(scenario)}` : ''}`;
}

/** Compiles `stories/<scenario>/<scenario>.ink`. File names are given from the project's root. */
export function compileScenario(scenario: string): Compiled {
  return compileStory({
    scenario,
    file: `stories/${scenarioPath(scenario)}`,
    read: (file) => readFileSync(join(ROOT, file), 'utf8'),
    behaviours: (scheme) => Object.keys(readScheme(scheme).behaviours),
  });
}

/** Names the exact story: the first 16 hexadecimal digits of the SHA-256 of its compiled text. */
export function editionOf(story: unknown): string {
  return createHash('sha256').update(JSON.stringify(story)).digest('hex').slice(0, 16);
}

/** A problem as one line that editors can jump to: `file:line: what is wrong`. */
export function printProblem({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}

/** A path from the project's root, with forward slashes. */
export function fromRoot(path: string): string {
  return relative(ROOT, path).replaceAll('\\', '/');
}

/** The full path of a file that is named from the project's root. */
export function inRoot(file: string): string {
  return join(ROOT, file);
}

type Scheme = { readonly behaviours: Readonly<Record<string, unknown>> };

function readScheme(id: string): Scheme {
  return JSON.parse(readFileSync(join(ROOT, `stories/schemes/${id}.json`), 'utf8'));
}

function folderOf(path: string): string {
  return path.replaceAll('\\', '/').split('/').at(-1) ?? '';
}
