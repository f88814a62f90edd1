import type { IDBPTransaction } from 'idb';
import type { ALL, Schema } from './database';

/** A change to any part of the database. */
export type Change = IDBPTransaction<Schema, typeof ALL, 'readwrite'>;

/** Lets go of an edition that neither an attempt nor a story goes with any more. */
export async function dropEdition(change: Change, edition: string | undefined): Promise<void> {
  if (edition === undefined) return;
  const attempts = await change.objectStore('attempts').getAll();
  const stories = await change.objectStore('stories').getAll();
  const wanted =
    attempts.some((one) => one.edition === edition) ||
    stories.some((one) => one.playable?.edition === edition);
  if (!wanted) await change.objectStore('editions').delete(edition);
}
