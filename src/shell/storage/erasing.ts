import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { ALL, beatsOf, type Schema } from './database';
import { ME, own } from './store';

const STRICT = { durability: 'strict' } as const;

type Change = IDBPTransaction<Schema, typeof ALL, 'readwrite'>;

/** Deletes an attempt, and what was written about it. */
export async function dropAttempt(change: Change, id: string): Promise<void> {
  await Promise.all([
    change.objectStore('attempts').delete(id),
    change.objectStore('beats').delete(beatsOf(id)),
    change.objectStore('reflections').delete(id),
  ]);
}

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

/** Makes another learner's attempts, and what was observed of them, those of whoever is here. */
export async function takeOn(db: IDBPDatabase<Schema>, learner: string): Promise<void> {
  const change = db.transaction(ALL, 'readwrite', STRICT);
  const attempts = change.objectStore('attempts');
  const observations = change.objectStore('observations');
  const theirs = (await attempts.getAll()).filter((one) => one.learner === learner);
  const observed = (await observations.getAll()).filter((one) => one.learner === learner);
  await Promise.all([
    ...theirs.map((one) => attempts.put(own(one))),
    ...observed.map((one) => observations.put({ ...one, learner: ME })),
    change.objectStore('learners').delete(learner),
    change.done,
  ]);
}

/** Deletes a learner and everything about them. Gives the ids of the attempts that are gone. */
export async function eraseLearner(
  db: IDBPDatabase<Schema>,
  learner: string,
): Promise<readonly string[]> {
  const change = db.transaction(ALL, 'readwrite', STRICT);
  const kept = await change.objectStore('attempts').getAll();
  const theirs = kept.filter((one) => (one.learner ?? ME) === learner);
  const ids = theirs.map(({ id }) => id);
  await Promise.all(ids.map((id) => dropAttempt(change, id)));
  await dropObservations(change, learner, ids);
  await change.objectStore('learners').delete(learner);
  const editions = new Set(theirs.map(({ edition }) => edition));
  for (const edition of editions) await dropEdition(change, edition);
  await change.done;
  return ids;
}

/** What was observed of a learner, and every judgement on it. */
async function dropObservations(
  change: Change,
  learner: string,
  attempts: readonly string[],
): Promise<void> {
  const observations = change.objectStore('observations');
  for (const one of await observations.getAll()) {
    if (one.learner !== learner && !attempts.includes(one.attempt)) continue;
    await observations.delete(one.id);
    await change.objectStore('judgements').delete(beatsOf(one.id));
  }
}

/** Empties every part of the database, whatever it is. */
export async function eraseAll(db: IDBPDatabase<Schema>): Promise<void> {
  const change = db.transaction([...db.objectStoreNames], 'readwrite', STRICT);
  const cleared = [...db.objectStoreNames].map((name) => change.objectStore(name).clear());
  await Promise.all([...cleared, change.done]);
}
