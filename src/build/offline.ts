import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { plainScript } from './plain-script';

/** A file of the build, as the service worker asks for it and knows that it is the right one. */
type BuiltFile = {
  readonly url: string;
  /** Null where the name already changes with the content. */
  readonly revision: string | null;
  readonly integrity: string;
};

const WORKER = 'service-worker.js';
/** Vite puts a hash of the content into every name here. */
const HASHED = /^assets\/.+-[\w-]{8}\.\w+$/;

/**
 * Adds the service worker that keeps the whole build for use without a network. It is built last,
 * because it lists every other file as it was written. Its own brotli copy comes after it.
 */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    writeBundle: {
      sequential: true,
      async handler({ dir }, bundle) {
        if (dir === undefined) return;
        const names = Object.keys(bundle).filter((name) => name !== WORKER);
        const files = names.sort().map((name) => builtFile(dir, name));
        writeFileSync(join(dir, WORKER), await workerFor(files));
      },
    },
  };
}

function builtFile(dir: string, name: string): BuiltFile {
  const hash = createHash('sha256').update(readFileSync(join(dir, name)));
  const digest = hash.digest('base64');
  const revision = HASHED.test(name) ? null : digest.slice(0, 16);
  return { url: name, revision, integrity: `sha256-${digest}` };
}

async function workerFor(files: readonly BuiltFile[]): Promise<string> {
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  // One plain script: older browsers take no module as a service worker.
  return plainScript('src/workers/service-worker.ts', 'es2022', {
    __FILES__: JSON.stringify(files),
    __VERSION__: JSON.stringify(version),
  });
}
