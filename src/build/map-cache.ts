import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exploration } from '../core/check/explore/explore';
import { walkThrough } from '../core/check/explore/walk';
import { storyMap } from '../core/check/map/drawn-map';
import { type Decision, decisionsOf } from '../core/check/reader/decision';
import { chancesOf } from '../core/check/score/chances';
import { pointsInPlay } from '../core/check/score/in-play';
import type { StoryMap } from '../core/map/story-map';
import type { Chance } from '../core/marking/chance';
import { parseScheme, type Scheme } from '../core/marking/scheme';
import type { Sound } from '../core/story/compile';
import { explorationOf } from './explorations';
import { contentName, keepFile } from './kept-by-content';
import { compileScenario, inRoot } from './story-files';

const FOLDER = '.cache/maps';

/** What is learnt of a story by exploring it, as far as pages want it. */
type Explored = {
  readonly map: StoryMap;
  readonly chances: readonly Chance[];
  readonly decisions: readonly Decision[];
};

/** The map of a compiled story. */
export function mapOf(compiled: Sound): StoryMap {
  return exploredOnce(compiled).map;
}

/** The marking points that a compiled story gives a chance at. */
export function pointsOf(compiled: Sound): readonly Chance[] {
  return exploredOnce(compiled).chances;
}

/**
 * The decisions of a scenario by their words, for the reader of words to learn from. It is compiled
 * only if one of its files has changed; null if it does not compile.
 */
export function wordsIn(scenario: string): readonly Decision[] | null {
  const list = inRoot(join(FOLDER, `${scenario}.files.json`));
  const files: readonly string[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  const known = files.length > 0 && files.every((file) => existsSync(inRoot(file)));
  if (known && existsSync(keptAt(files))) return readKept(keptAt(files)).decisions;
  const compiled = compileScenario(scenario);
  if ('problems' in compiled) return null;
  const { decisions } = exploredOnce(compiled);
  keepFile(list, JSON.stringify(sourcesOf(compiled)));
  return decisions;
}

/**
 * Exploring a story takes seconds, so what it gave is kept in `.cache/maps` under a name that
 * stands for the story's sources, its scheme, and the code that explores.
 */
function exploredOnce(compiled: Sound): Explored {
  const { header, places } = compiled;
  const file = keptAt(sourcesOf(compiled));
  if (existsSync(file)) return readKept(file);
  const exploration = explorationOf(compiled);
  const scheme = parseScheme(JSON.parse(readFileSync(inRoot(schemeFile(header)), 'utf8')));
  const explored: Explored = {
    map: storyMap(exploration, places),
    chances: chancesOf(exploration, scheme),
    decisions: decisionsIn(exploration, scheme),
  };
  keepFile(file, JSON.stringify(explored));
  return explored;
}

function sourcesOf({ files, header }: Sound): readonly string[] {
  return [...files, schemeFile(header)];
}

function schemeFile({ scheme }: Sound['header']): string {
  return `stories/schemes/${scheme}.json`;
}

function keptAt(sources: readonly string[]): string {
  return inRoot(join(FOLDER, `${contentName(sources)}.json`));
}

function readKept(file: string): Explored {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function decisionsIn(exploration: Exploration, scheme: Scheme): readonly Decision[] {
  const walk = walkThrough(exploration);
  return decisionsOf(walk, pointsInPlay(scheme, walk));
}
