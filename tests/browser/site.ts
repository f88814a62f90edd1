import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import type { TestProject } from 'vitest/node';
import { inRoot } from '../../src/build/story-files';
import { needBrowser } from './browser';
import { buildSite } from './build-site';

declare module 'vitest' {
  export interface ProvidedContext {
    site: string;
  }
}

/** Builds the product once and serves it for all browser tests. Returns what stops it. */
export async function setup(project: TestProject): Promise<() => void> {
  needBrowser();
  const outDir = inRoot('.cache/site');
  await buildSite(inRoot('.'), outDir);
  const server = createServer(sirv(outDir));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  project.provide('site', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return () => server.close();
}
