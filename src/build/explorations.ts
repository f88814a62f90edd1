import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type Exploration, explore, type Progress } from '../core/check/explore/explore';
import type { Sound } from '../core/story/compile';
import { contentName, keepFile } from './kept-by-content';
import { inRoot } from './story-files';

const FOLDER = inRoot('.cache/explorations');

/**
 * Every playthrough of a compiled story. Exploring takes seconds, so what it gave last is kept in
 * `.cache/explorations` for whoever asks next, in this process or another.
 */
export function explorationOf({ story, header, files }: Sound, onProgress?: Progress): Exploration {
  const scenario = basename(files[0] ?? '', '.ink');
  const name = `${scenario}-${contentName(files)}-${process.versions.v8}`;
  const file = join(FOLDER, name);
  if (existsSync(file)) return deserialize(readFileSync(file));
  const exploration = explore(story, header, undefined, onProgress);
  forget(scenario);
  keepFile(file, serialize(exploration));
  return exploration;
}

/** A story that is being written would leave one behind with every change. */
function forget(scenario: string): void {
  if (!existsSync(FOLDER)) return;
  const kept = new RegExp(`^${scenario}-[0-9a-f]{16}-`);
  const old = readdirSync(FOLDER).filter((name) => kept.test(name));
  for (const name of old) rmSync(join(FOLDER, name), { force: true });
}
