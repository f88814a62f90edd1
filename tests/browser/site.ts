import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { needBrowser } from './browser';

declare module 'vitest' {
  export interface ProvidedContext {
    site: string;
  }
}

/** Builds the product once and serves it for all browser tests. Returns what stops it. */
export async function setup(project: TestProject): Promise<() => void> {
  needBrowser();
  const root = join(import.meta.dirname, '../..');
  const outDir = join(root, '.cache/site');
  const configFile = join(root, 'vite.config.ts');
  await build({
    configFile,
    configLoader: 'runner',
    logLevel: 'error',
    mode: 'production',
    build: { outDir },
  });
  const server = createServer(sirv(outDir, { brotli: true }));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  project.provide('site', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return () => server.close();
}
