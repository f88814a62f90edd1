import type { TestProject } from 'vitest/node';
import { inRoot } from '../../src/build/story-files';
import { needBrowser } from './browser';
import { buildSite } from './build-site';
import { ownSite, PICTURE } from './own-site';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The product but for the picture, for whatever is not about that. */
    site: string;
    /** All of it. */
    sceneSite: string;
  }
}

/** Builds the product once and serves it for all browser tests. Returns what stops it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  needBrowser();
  const outDir = inRoot('.cache/site');
  await buildSite(inRoot('.'), outDir);
  const words = await ownSite(outDir, '/', PICTURE);
  const whole = await ownSite(outDir, '/');
  project.provide('site', words.address);
  project.provide('sceneSite', whole.address);
  return async () => {
    await Promise.all([words.off(), whole.off()]);
  };
}
