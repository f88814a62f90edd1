import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = join(ROOT, 'dist/index.html');
const SOURCES = ['src', 'stories', 'assets', 'vite.config.ts', 'package-lock.json'];

/** The folder of the built product, built anew if it is not there or has changed since. Ends the process where it cannot be. */
export async function builtSite(): Promise<string> {
  if (isStale()) await buildAnew();
  return join(ROOT, 'dist');
}

/** What was built before goes on being served where nothing can be written; without it there is nothing to serve. */
async function buildAnew(): Promise<void> {
  process.chdir(ROOT);
  try {
    await build({
      logLevel: 'warn',
      configFile: join(ROOT, 'vite.config.ts'),
      // It reads imports without an extension, which the loader that is to come does not.
      configLoader: 'runner',
    });
  } catch (error) {
    console.error(`Composure could not be built in ${join(ROOT, 'dist')}: ${reasonOf(error)}`);
    if (!existsSync(PAGE)) process.exit(1);
    console.error('What was built before is served instead; it is older than its sources.');
  }
}

/** What went wrong, without the places in the builder's own code that came to notice it. */
function reasonOf(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  return lines.filter((line) => line.trim() !== '' && !/^\s+at /.test(line)).join('\n');
}

function isStale(): boolean {
  if (!existsSync(PAGE)) return true;
  const built = statSync(PAGE).mtimeMs;
  const sources = SOURCES.map((source) => join(ROOT, source)).filter((path) => existsSync(path));
  return sources.some((source) => newest(source) > built);
}

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
