import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Database } from './database';
import { lockFolder } from './folder-lock';
import { CHANNEL } from './notice';
import { raiseSchema } from './schema';

/**
 * Opens the database that comes with the product in a folder, which is made if it is not there. One process at a
 * time; one statement at a time. Throws a `NoStart` where another process has the folder.
 */
export async function openEmbedded(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unlock = await lockFolder(folder);
  try {
    const engine = await PGlite.create(join(folder, 'pglite'));
    await raiseSchema({
      run: (statements) => engine.exec(statements),
      query: async <T>(statement: string, values: readonly unknown[]) =>
        (await engine.query<T>(statement, [...values])).rows,
    });
    // It connects as a superuser, whom row-level security does not bind.
    await engine.exec('set role composure_app; set search_path = composure, pg_temp');
    return databaseOn(engine, unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

function databaseOn(engine: PGlite, unlock: () => Promise<void>): Database {
  return {
    query: async <T>(statement: string, values: readonly unknown[] = []) =>
      (await engine.query<T>(statement, [...values])).rows,
    async listen(hear) {
      const stop = await engine.listen(CHANNEL, hear);
      hear(null);
      return () => stop();
    },
    async close() {
      await engine.close();
      await unlock();
    },
  };
}
