import { existsSync, readdirSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');
const SOURCES = ['src', 'stories', 'assets', 'vite.config.ts', 'package-lock.json'];
const USUAL_PORT = 4180;

await start(readPort());

/** Builds the product if it is not built or has changed since, and serves it on 127.0.0.1. */
async function start(port: number): Promise<void> {
  if (isStale()) {
    process.chdir(ROOT);
    await build({
      logLevel: 'warn',
      configFile: join(ROOT, 'vite.config.ts'),
      // It reads imports without an extension, which the loader that is to come does not.
      configLoader: 'runner',
    });
  }
  const server = createServer(sirv(DIST, { brotli: true, gzip: true, etag: true, setHeaders }));
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

/** Names with a hash of their content never change it; everything else may with the next build. */
function setHeaders(response: ServerResponse, path: string): void {
  const kept = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  response.setHeader('Cache-Control', kept);
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
  const page = join(DIST, 'index.html');
  if (!existsSync(page)) return true;
  const built = statSync(page).mtimeMs;
  return SOURCES.some((source) => newest(join(ROOT, source)) > built);
}

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
