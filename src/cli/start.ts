import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { createSite } from './site';

const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');
const PAGE = join(DIST, 'index.html');
const SOURCES = ['src', 'stories', 'assets', 'vite.config.ts', 'package-lock.json'];
const USUAL_PORT = 4180;

await start(readPort());

/** Builds the product if it is not built or has changed since, and serves it on 127.0.0.1. */
async function start(port: number): Promise<void> {
  if (isStale()) await buildAnew();
  const server = createSite(DIST);
  server.on('error', (error: NodeJS.ErrnoException) => {
    const taken = `Port ${port} is taken: choose another with "npm start -- --port ${port + 1}".`;
    console.error(error.code === 'EADDRINUSE' ? taken : error.message);
    process.exit(1);
  });
  server.listen(port, '127.0.0.1', () => {
    const address = server.address();
    const open = typeof address === 'object' && address ? address.port : port;
    console.log(`Composure is running at http://127.0.0.1:${open}/ (stop it with Ctrl+C)`);
  });
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
    console.error(`Composure could not be built in ${DIST}: ${reasonOf(error)}`);
    if (!existsSync(PAGE)) process.exit(1);
    console.error('What was built before is served instead; it is older than its sources.');
  }
}

/** What went wrong, without the places in the builder's own code that came to notice it. */
function reasonOf(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  return lines.filter((line) => line.trim() !== '' && !/^\s+at /.test(line)).join('\n');
}

function readPort(): number {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' } } });
    const port = Number(values.port ?? USUAL_PORT);
    if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  } catch {
    // An option nobody knows gets the same sentence as a port that is none.
  }
  console.error('Write "npm start" or "npm start -- --port N" with N from 0 to 65535 (0: any).');
  process.exit(2);
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
