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
import { explore } from '../core/check/explore/explore';
import { storyMap } from '../core/check/map/drawn-map';
import { chancesOf } from '../core/check/score/chances';
import type { StoryMap } from '../core/map/story-map';
import type { Chance } from '../core/marking/chance';
import { parseScheme } from '../core/marking/scheme';
import type { Compiled } from '../core/story/compile';
import { inRoot } from './story-files';

const FOLDER = '.cache/maps';

/** What these are made with: a change in any of it may change them. */
const MAKERS = [
  ...['src/core/check', 'src/core/map', 'src/core/marking'],
  ...['src/core/story', 'src/core/transcript'],
];

type Sound = Extract<Compiled, { story: unknown }>;

/** What is learnt of a story by exploring it, as far as pages want it. */
type Explored = { readonly map: StoryMap; readonly chances: readonly Chance[] };

/** The map of a compiled story. */
export function mapOf(compiled: Sound): StoryMap {
  return exploredOnce(compiled).map;
}

/** The marking points that a compiled story gives a chance at. */
export function pointsOf(compiled: Sound): readonly Chance[] {
  return exploredOnce(compiled).chances;
}

/**
 * Exploring a story takes seconds, so what it gave is kept in `.cache/maps` under a name that
 * stands for the story's sources, its scheme, and the code that explores.
 */
function exploredOnce(compiled: Sound): Explored {
  const { story, header, places, files } = compiled;
  const schemeFile = `stories/schemes/${header.scheme}.json`;
  const file = inRoot(join(FOLDER, `${nameOf([...files, schemeFile])}.json`));
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const exploration = explore(story, header);
  const scheme = parseScheme(JSON.parse(readFileSync(inRoot(schemeFile), 'utf8')));
  const explored: Explored = {
    map: storyMap(exploration, places),
    chances: chancesOf(exploration, scheme),
  };
  mkdirSync(inRoot(FOLDER), { recursive: true });
  // In one move, so that a build beside this one never reads half of it.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(explored));
  renameSync(draft, file);
  return explored;
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
