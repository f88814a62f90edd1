import { centreIn } from './centre';
import { EXERCISE, readExercisePaper } from './core/marking/exercise-paper';
import { USUAL } from './core/standards/centre';
import { type Fate, fateOf, type Keepsake } from './core/standards/retention';
import { modeOf } from './core/transcript/entries';
import { forget } from './forgetting';
import type { Aged, Looked, Retention } from './shell/overlay/retention-cast';
import { beatsOf, openDatabase } from './shell/storage/database';
import { heldAttempts } from './shell/storage/hold';
import type { Envelope, Store } from './shell/storage/store';

type Database = Awaited<ReturnType<typeof openDatabase>>;

/** How long practice is kept in this browser. `erased` is told of each attempt that is deleted. */
export function createRetention(store: Store, erased: (attempt: string) => void): Retention {
  return {
    look: () => look(store, erased),
    shown: (attempts) =>
      change(store, (envelope, fate) => {
        const isNew = fate.kind === 'due' && fate.notice === 'untold';
        if (!attempts.includes(envelope.id) || !isNew) return envelope;
        return { ...envelope, notice: { shownAt: Date.now(), dueAt: fate.at } };
      }),
    keep: (attempt, asked) =>
      change(store, (envelope) => {
        if (envelope.id !== attempt) return envelope;
        // What was said of its end holds no longer: should it end after all, that is said anew.
        const { notice: _notice, kept: _kept, ...rest } = envelope;
        return asked ? { ...rest, kept: true } : rest;
      }),
  };
}

/** Deletes what is over, and tells what becomes of the rest. */
async function look(store: Store, erased: (attempt: string) => void): Promise<Looked> {
  const days = await daysIn(store);
  const aged = await withDatabase((db) => agedIn(db, days));
  const over = aged.filter(({ fate }) => fate.kind === 'over');
  for (const { envelope } of over) {
    await store.remove(envelope.id);
    forget([envelope.id]);
    erased(envelope.id);
  }
  const left = aged.filter(({ fate }) => fate.kind !== 'over');
  return {
    days,
    deleted: over.length,
    attempts: new Map(left.map(({ envelope, fate }) => [envelope.id, agedFrom(envelope, fate)])),
  };
}

function agedFrom({ learner }: Envelope, fate: Fate): Aged {
  return { mine: learner === undefined, fate };
}

async function daysIn(store: Store): Promise<number | null> {
  return ((await centreIn(store)) ?? USUAL).retention.practiceDays;
}

type Found = { readonly envelope: Envelope; readonly fate: Fate };

async function agedIn(db: Database, days: number | null): Promise<readonly Found[]> {
  const [envelopes, observed, exercised, open] = await Promise.all([
    db.getAll('attempts'),
    db.getAll('observations'),
    exercisedIn(db),
    heldAttempts(),
  ]);
  const watched = new Set(observed.map(({ attempt }) => attempt));
  const now = Date.now();
  return Promise.all(
    envelopes.map(async (envelope) => {
      const { id, kept, notice = null } = envelope;
      const keepsake: Keepsake = {
        ...(await playedIn(db, envelope)),
        observed: watched.has(id),
        inExercise: exercised.has(id),
        open: open.has(id),
        asked: kept === true,
        notice,
      };
      return { envelope, fate: fateOf(keepsake, { days, now }) };
    }),
  );
}

async function playedIn(
  db: Database,
  { id, startedAt }: Envelope,
): Promise<Pick<Keepsake, 'lastAt' | 'mode'>> {
  const [first, last] = await Promise.all([
    db.get('beats', [id, 0]),
    db.transaction('beats').store.openCursor(beatsOf(id), 'prev'),
  ]);
  const lastAt = Math.max(startedAt, last?.value.at ?? startedAt);
  return { lastAt, mode: modeOf(first?.entries ?? []) };
}

/** Every attempt that stands in an exercise. */
async function exercisedIn(db: Database): Promise<ReadonlySet<string>> {
  const papers = (await db.getAll('papers')).filter(({ kind }) => kind === EXERCISE);
  return new Set(papers.flatMap(({ data }) => readExercisePaper(data)?.exercise.attempts ?? []));
}

/** Changes envelopes, each as it is at that moment. */
async function change(
  store: Store,
  changed: (envelope: Envelope, fate: Fate) => Envelope,
): Promise<void> {
  const days = await daysIn(store);
  await withDatabase(async (db) => {
    const aged = await agedIn(db, days);
    const writing = db.transaction('attempts', 'readwrite');
    for (const { envelope, fate } of aged) {
      const next = changed(envelope, fate);
      // One that was deleted meanwhile does not come back.
      const there = next === envelope ? undefined : await writing.store.getKey(envelope.id);
      if (there !== undefined) await writing.store.put(next);
    }
    await writing.done;
  });
}

async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
