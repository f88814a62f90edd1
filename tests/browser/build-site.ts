import { join } from 'node:path';
import { build } from 'vite';
import { UNPACKED } from '../../src/build/compression';

/** Builds the project at `root`, or a copy of it, into `outDir`: as it ships, but for what packing takes. */
export async function buildSite(root: string, outDir: string): Promise<void> {
  await build({
    root: join(root, 'src'),
    configFile: join(root, 'vite.config.ts'),
    configLoader: 'runner',
    logLevel: 'error',
    mode: UNPACKED,
    build: { outDir },
  });
}
