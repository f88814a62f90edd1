import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { explore } from '../core/check/explore';
import { storyMap } from '../core/check/story-map';
import type { StoryMap } from '../core/map/story-map';
import type { Compiled } from '../core/story/compile';
import { inRoot } from './story-files';

const FOLDER = '.cache/maps';

/** What a map is made with: a change in any of these may change the map. */
const MAKERS = ['src/core/check', 'src/core/map', 'src/core/story', 'src/core/transcript'];

/**
 * The map of a compiled story. Exploring one takes seconds, so the map is kept in `.cache/maps`
 * under a name that stands for the story's sources and for the code that draws it.
 */
export function mapOf(compiled: Extract<Compiled, { story: unknown }>): StoryMap {
  const file = inRoot(join(FOLDER, `${nameOf(compiled.files)}.json`));
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const { story, header, places } = compiled;
  const map = storyMap(explore(story, header), places);
  mkdirSync(inRoot(FOLDER), { recursive: true });
  // In one move, so that a build beside this one never reads half a map.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(map));
  renameSync(draft, file);
  return map;
}

function nameOf(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...sources, ...MAKERS.flatMap(filesIn)]) {
    hash.update(`${file}\n`).update(readFileSync(inRoot(file)));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(folder: string): readonly string[] {
  const names = readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith('.ts')).sort();
  return files.map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}
