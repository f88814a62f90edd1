import type { IDBPDatabase } from 'idb';
import { withdrawals } from '../../core/observation/kept-exercise';
import { ALL, beatsOf, type Schema } from './database';
import { type Change, dropEdition } from './editions';
import { ME, own, ownerOf } from './store';

const STRICT = { durability: 'strict' } as const;

/** Deletes an attempt, what was written about it, and its copies in exercises. */
export async function eraseAttempt(db: IDBPDatabase<Schema>, id: string): Promise<void> {
  const change = db.transaction(ALL, 'readwrite', STRICT);
  const envelope = await change.objectStore('attempts').get(id);
  await dropAttempts(change, [{ id, edition: envelope?.edition }]);
  await change.done;
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

/** Deletes a learner and everything about them. Gives the ids of all that is gone. */
export async function eraseLearner(
  db: IDBPDatabase<Schema>,
  learner: string,
): Promise<readonly string[]> {
  const change = db.transaction(ALL, 'readwrite', STRICT);
  const kept = await change.objectStore('attempts').getAll();
  const theirs = kept.filter((one) => ownerOf(one) === learner);
  const attempts = theirs.map(({ id }) => id);
  await dropAttempts(change, theirs);
  const observations = await dropObservations(change, learner, attempts);
  await change.objectStore('learners').delete(learner);
  await change.done;
  return [...attempts, ...observations];
}

type Doomed = { readonly id: string; readonly edition: string | undefined };

async function dropAttempts(change: Change, attempts: readonly Doomed[]): Promise<void> {
  await withdraw(change, attempts);
  for (const { id } of attempts) {
    await change.objectStore('attempts').delete(id);
    await change.objectStore('beats').delete(beatsOf(id));
    await change.objectStore('reflections').delete(id);
  }
  const editions = new Set(attempts.map(({ edition }) => edition));
  for (const edition of editions) await dropEdition(change, edition);
}

/** Takes the copies of attempts out of the exercises that they stand in. */
async function withdraw(change: Change, attempts: readonly Doomed[]): Promise<void> {
  const papers = change.objectStore('papers');
  const all = await papers.getAll();
  if (all.length === 0) return;
  const erased = await Promise.all(
    attempts.map(async ({ id }) => {
      const beats = await change.objectStore('beats').getAll(beatsOf(id));
      return { id, entries: beats.flatMap(({ entries }) => entries) };
    }),
  );
  for (const paper of withdrawals(all, erased)) await papers.put(paper);
}

/** What was observed of a learner, and every judgement on it. */
async function dropObservations(
  change: Change,
  learner: string,
  attempts: readonly string[],
): Promise<readonly string[]> {
  const observations = change.objectStore('observations');
  const theirs = (await observations.getAll()).filter(
    (one) => one.learner === learner || attempts.includes(one.attempt),
  );
  for (const { id } of theirs) {
    await observations.delete(id);
    await change.objectStore('judgements').delete(beatsOf(id));
  }
  return theirs.map(({ id }) => id);
}

/** Empties every part of the database, whatever it is. */
export async function eraseAll(db: IDBPDatabase<Schema>): Promise<void> {
  const change = db.transaction([...db.objectStoreNames], 'readwrite', STRICT);
  const cleared = [...db.objectStoreNames].map((name) => change.objectStore(name).clear());
  await Promise.all([...cleared, change.done]);
}
