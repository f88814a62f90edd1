import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRoot } from './story-files';

/** What stories are explored with: a change in any of it may change what is found. */
const MAKERS = [
  ...['src/core/check', 'src/core/map', 'src/core/marking'],
  ...['src/core/story', 'src/core/transcript'],
];

/** A name that stands for what `sources` (from the root) say, and for the code that explores them. */
export function contentName(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...sources, 'package.json', ...MAKERS.flatMap(filesIn)]) {
    hash.update(`${file}\n`).update(readFileSync(inRoot(file)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Writes a file in one move, so that who reads beside this one never reads half of it. */
export function keepFile(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}

function filesIn(folder: string): readonly string[] {
  const names = readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith('.ts')).sort();
  return files.map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}
