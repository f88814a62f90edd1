import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import type { TestProject } from 'vitest/node';
import { inRoot } from '../../src/build/story-files';
import { ownPostgres } from './postgres';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of a PostgreSQL of the tests' own, as its superuser. */
    postgres: string;
    /** A folder with an embedded database that nobody has opened: to make one takes seconds. */
    embedded: string;
  }
}

/** Starts a PostgreSQL for all tests of the server. Returns what stops it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [postgres, embedded] = await Promise.all([ownPostgres(), emptyEmbedded()]);
  project.provide('postgres', postgres.superUrl);
  project.provide('embedded', embedded);
  return postgres.remove;
}

/** Made once for each version of the package. */
async function emptyEmbedded(): Promise<string> {
  const about = readFileSync(inRoot('node_modules/@electric-sql/pglite/package.json'), 'utf8');
  const { version } = JSON.parse(about) as { version: string };
  const folder = inRoot(`.cache/embedded-${version}`);
  if (existsSync(folder)) return folder;
  const made = `${folder}-${process.pid}`;
  mkdirSync(made, { recursive: true });
  const engine = await PGlite.create(`${made}/pglite`);
  await engine.close();
  renameSync(made, folder);
  return folder;
}
