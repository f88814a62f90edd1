import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { KeptAt } from '../../core/progress/haste';
import type { Entry } from '../../core/transcript/entries';
import { ALL as EVERY, noteUnderWay, setAside } from './aside';
import { CENTRE } from './assessment-records';
import { ALL, type Beat, beatsOf, openDatabase, type Schema } from './database';
import { dropEdition } from './editions';
import { type Ledger, openLedger } from './ledger';
import { memoryStore } from './memory-store';
import { entriesIn, mendedAttempt, mendedPerson, mendedStory } from './mended';
import { refusalIn } from './refusal';
import { steady } from './steady';
import { type Envelope, type Listed, ownerOf, type Store } from './store';

const STRICT = { durability: 'strict' } as const;

/**
 * Opens the place in this browser where attempts are kept. Where the browser refuses, attempts
 * last as long as the tab, and the store says why.
 */
export async function openStore(): Promise<Store> {
  const ledger = openLedger();
  const open = async (): Promise<Store> => browserStore(await openDatabase(), ledger);
  try {
    return steady(await open(), open);
  } catch (error) {
    const why = refusalIn(error);
    // Whatever else it says when it is first asked, it lets nobody keep anything.
    return memoryStore(why === 'newer' || why === 'full' ? why : 'blocked');
  }
}

/** Nobody erases before they have played: it is fetched when it is wanted. */
function erasing(): Promise<typeof import('./erasing')> {
  return import('./erasing');
}

function browserStore(db: IDBPDatabase<Schema>, ledger: Ledger): Store {
  return {
    refusal: null,
    lost: () => lostFrom(db, ledger),
    envelopes: () => envelopes(db),
    list: (whose) => list(db, whose),
    async listed(id) {
      const envelope = await db.get('attempts', id);
      return envelope ? withLast(db, mendedAttempt(envelope)) : null;
    },
    async read(id) {
      const envelope = await db.get('attempts', id);
      if (!envelope) return null;
      const beats = await db.getAll('beats', beatsOf(id));
      return { ...mendedAttempt(envelope), entries: beats.flatMap(entriesIn) };
    },
    async times(id) {
      const beats = await db.getAll('beats', beatsOf(id));
      return beats.map(({ n, at }) => ({ from: n, at }));
    },
    async begin(envelope, entries) {
      const { id, title, scenario } = envelope;
      setAside(scenario);
      const change = db.transaction(['attempts', 'beats'], 'readwrite', STRICT);
      const attempt = change.objectStore('attempts').add(envelope);
      const beat = change.objectStore('beats').add(beatFrom(id, 0, entries));
      await Promise.all([attempt, beat, change.done]);
      noteLater(ledger, id, { title, count: entries.length });
    },
    async append({ id, title }, from, entries) {
      const change = db.transaction(['attempts', 'beats'], 'readwrite', STRICT);
      await Promise.all([addTo(change, beatFrom(id, from, entries)), change.done]);
      noteLater(ledger, id, { title, count: from + entries.length });
    },
    async bring(envelope, entries, learner, reflection, times) {
      const { id, scenario } = envelope;
      setAside(scenario);
      const change = db.transaction(ALL, 'readwrite', STRICT);
      await Promise.all([
        change.objectStore('attempts').add(envelope),
        ...beatsFrom(id, entries, times).map((beat) => change.objectStore('beats').add(beat)),
        learner && change.objectStore('learners').put(learner),
        reflection && change.objectStore('reflections').put({ attempt: id, ...reflection }),
        change.done,
      ]);
    },
    async remove(id) {
      const { eraseAttempt } = await erasing();
      await eraseAttempt(db, id);
      ledger.forget(id);
    },
    async reflection(attempt) {
      const kept = await db.get('reflections', attempt);
      return kept ? { parts: kept.parts, writtenAt: kept.writtenAt } : null;
    },
    async keepReflection(attempt, reflection) {
      await db.put('reflections', { attempt, ...reflection });
    },
    learners: async () => (await db.getAll('learners')).map(mendedPerson),
    async keepLearner(learner) {
      await db.put('learners', learner);
    },
    async takeOn(learner) {
      setAside(EVERY);
      await (await erasing()).takeOn(db, learner);
    },
    async eraseLearner(learner) {
      const { eraseLearner } = await erasing();
      const gone = await eraseLearner(db, learner);
      for (const id of gone) ledger.forget(id);
      return gone;
    },
    async eraseAll() {
      const { eraseAll } = await erasing();
      await eraseAll(db);
      for (const { id } of ledger.all()) ledger.forget(id);
      noteUnderWay([]);
    },
    async keepEdition(edition, story, scenario) {
      await db.put('editions', { edition, story, scenario });
    },
    edition: async (edition) => (await db.get('editions', edition))?.story ?? null,
    async bringEdition(edition, story) {
      const change = db.transaction('editions', 'readwrite', STRICT);
      const isNew = (await change.store.getKey(edition)) === undefined;
      if (isNew) await change.store.add({ edition, story, fromFile: true });
      await change.done;
      return isNew;
    },
    async belongs(edition, scenario) {
      const kept = await db.get('editions', edition);
      if (!kept || kept.fromFile) return false;
      return (kept.scenario ?? (await playedAs(db, edition, scenario))) === scenario;
    },
    async stories() {
      return (await db.getAll('stories'))
        .map(mendedStory)
        .sort((a, b) => b.changedAt - a.changedAt);
    },
    async story(id) {
      const kept = await db.get('stories', id);
      return kept ? mendedStory(kept) : null;
    },
    async keepStory(story) {
      const change = db.transaction(ALL, 'readwrite', STRICT);
      const before = await change.objectStore('stories').get(story.id);
      await change.objectStore('stories').put(story);
      const edition = before?.playable?.edition;
      if (edition !== story.playable?.edition) await dropEdition(change, edition);
      await change.done;
    },
    async removeStory(id) {
      const change = db.transaction(ALL, 'readwrite', STRICT);
      const before = await change.objectStore('stories').get(id);
      await change.objectStore('stories').delete(id);
      await dropEdition(change, before?.playable?.edition);
      await change.done;
    },
    centre: async () => (await db.get('papers', CENTRE))?.data ?? null,
  };
}

/** The scenario as which an edition was played here, where that is the one of this name; null where it was not. */
async function playedAs(
  db: IDBPDatabase<Schema>,
  edition: string,
  scenario: string,
): Promise<string | null> {
  const played = (await db.getAll('attempts')).some(
    (one) => one.edition === edition && one.scenario === scenario && one.broughtAt === undefined,
  );
  return played ? scenario : null;
}

type Growing = IDBPTransaction<Schema, ['attempts', 'beats'], 'readwrite'>;

/**
 * Adds to an attempt that is there: one that was erased in another tab may not come back in part. The
 * learner waits for this: both are asked for at once, and what is certain is written without delay.
 */
async function addTo(change: Growing, beat: Beat): Promise<void> {
  const known = change.objectStore('attempts').getKey(beat.attempt);
  const added = change.objectStore('beats').add(beat);
  if ((await known) === undefined) {
    added.catch(() => {});
    change.abort();
    throw new DOMException('The attempt is not kept here.', 'NotFoundError');
  }
  change.commit();
  await added;
}

/** Not while the learner waits for an answer: the count may lag behind, but never runs ahead. */
function noteLater(ledger: Ledger, id: string, noted: Parameters<Ledger['note']>[1]): void {
  setTimeout(() => ledger.note(id, noted));
}

async function envelopes(db: IDBPDatabase<Schema>): Promise<readonly Envelope[]> {
  return (await db.getAll('attempts')).map(mendedAttempt).sort((a, b) => b.startedAt - a.startedAt);
}

async function list(db: IDBPDatabase<Schema>, whose?: string): Promise<readonly Listed[]> {
  const wanted = (await envelopes(db)).filter(
    (one) => whose === undefined || ownerOf(one) === whose,
  );
  return Promise.all(wanted.map((envelope) => withLast(db, envelope)));
}

async function withLast(db: IDBPDatabase<Schema>, envelope: Envelope): Promise<Listed> {
  const beat = await lastBeat(db, envelope.id);
  return { ...envelope, last: entriesIn(beat ?? undefined).at(-1) ?? null };
}

/** A damaged store opens empty or short without an error; the ledger knows what was in it. */
async function lostFrom(db: IDBPDatabase<Schema>, ledger: Ledger): Promise<readonly string[]> {
  const noted = ledger.all();
  const ends = await Promise.all(noted.map(({ id }) => lastBeat(db, id)));
  const lost = noted.filter(({ count }, at) => {
    const end = ends[at];
    return (end ? end.n + entriesIn(end).length : 0) < count;
  });
  return lost.map(({ title }) => title);
}

async function lastBeat(db: IDBPDatabase<Schema>, id: string): Promise<Beat | null> {
  const cursor = await db.transaction('beats').store.openCursor(beatsOf(id), 'prev');
  return cursor?.value ?? null;
}

/** The parts of an attempt from a file, as they were kept where it was played; one where that is not known. */
function beatsFrom(
  attempt: string,
  entries: readonly Entry[],
  times: readonly KeptAt[] = [],
): readonly Beat[] {
  if (times.length === 0) return [beatFrom(attempt, 0, entries)];
  return times.map(({ from, at }, n) => ({
    attempt,
    n: from,
    at,
    entries: entries.slice(from, times[n + 1]?.from),
  }));
}

function beatFrom(attempt: string, n: number, entries: readonly Entry[]): Beat {
  return { attempt, n, at: Date.now(), entries };
}
