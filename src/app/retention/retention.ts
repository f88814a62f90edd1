import { USUAL } from '../../core/centre/centre';
import { type Fate, fateOf, type Keepsake } from '../../core/centre/retention';
import { EXERCISE, readKeptExercise } from '../../core/observation/kept-exercise';
import { modeOf } from '../../core/transcript/entries';

import { beatsOf, type Database, withDatabase } from '../../shell/storage/database';
import { here } from '../../shell/storage/here';
import { heldAttempts } from '../../shell/storage/hold';
import { entriesIn } from '../../shell/storage/mended';
import { type Envelope, ownerOf, type Store } from '../../shell/storage/store';
import { centreFrom } from '../centre/centre';
import { forget } from '../people/forget-drafts';

/** An attempt as its keeping goes: `mine` if it is that of whoever uses this browser. */
export type Aged = { readonly mine: boolean; readonly fate: Fate };

/** What came of looking through what is kept. */
type Looked = {
  /** Days that practice is kept for; null for good. */
  readonly days: number | null;
  /** How many attempts were deleted just now. */
  readonly deleted: number;
  /** All that are left, by id. */
  readonly attempts: ReadonlyMap<string, Aged>;
};

/** The same on a screen: `keep` looks again afterwards. */
export type OnScreen = Looked & Pick<Retention, 'shown' | 'keep'>;

/** How long practice is kept in this browser. */
export type Retention = {
  /** Deletes what was announced long enough ago, and tells what becomes of the rest. */
  readonly look: () => Promise<Looked>;
  /** Notes that it was seen on the screen that these will be deleted. */
  readonly shown: (attempts: readonly string[]) => Promise<void>;
  /** Keeps an attempt for good because somebody asks for it, or no longer. */
  readonly keep: (attempt: string, asked: boolean) => Promise<void>;
};

/** How long practice is kept in this browser. `erased` is told of each attempt that is deleted. */
export function createRetention(store: Store, erased: (attempt: string) => void): Retention {
  return {
    look: () => look(store, erased),
    shown: (attempts) => noteShown(store, attempts),
    keep: (attempt, asked) =>
      withDatabase((db) =>
        // What was said of its end holds no longer: should it end after all, that is said anew.
        change(db, attempt, ({ notice: _notice, kept: _kept, ...rest }) =>
          asked ? { ...rest, kept: true } : rest,
        ),
      ),
  };
}

/** Deletes what is over, and tells what becomes of the rest. */
async function look(store: Store, erased: (attempt: string) => void): Promise<Looked> {
  const days = await daysIn(store);
  const aged = await withDatabase(async (db) => agedIn(db, await db.getAll('attempts'), days));
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

function agedFrom(envelope: Envelope, fate: Fate): Aged {
  return { mine: ownerOf(envelope) === here(), fate };
}

/** A centre's rule that is there and cannot be read deletes nothing: it may be to keep everything. */
async function daysIn(store: Store): Promise<number | null> {
  const kept = await store.centre();
  const { retention } = kept === null ? USUAL : (centreFrom(kept) ?? {});
  return retention?.practiceDays ?? null;
}

type Found = { readonly envelope: Envelope; readonly fate: Fate };

async function agedIn(
  db: Database,
  envelopes: readonly Envelope[],
  days: number | null,
): Promise<readonly Found[]> {
  const [observed, exercised, open] = await Promise.all([
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
  { id, startedAt, broughtAt = 0 }: Envelope,
): Promise<Pick<Keepsake, 'lastAt' | 'mode'>> {
  const [first, last] = await Promise.all([
    db.get('beats', [id, 0]),
    db.transaction('beats').store.openCursor(beatsOf(id), 'prev'),
  ]);
  const lastAt = Math.max(startedAt, broughtAt, last?.value.at ?? startedAt);
  return { lastAt, mode: modeOf(entriesIn(first)) };
}

/** Every attempt that stands in an exercise. */
async function exercisedIn(db: Database): Promise<ReadonlySet<string>> {
  const papers = (await db.getAll('papers')).filter(({ kind }) => kind === EXERCISE);
  return new Set(papers.flatMap(({ data }) => readKeptExercise(data)?.exercise.attempts ?? []));
}

/** Notes of these attempts that their end was shown, where that was still to be said. */
async function noteShown(store: Store, attempts: readonly string[]): Promise<void> {
  const days = await daysIn(store);
  await withDatabase(async (db) => {
    const found = await Promise.all(attempts.map((id) => db.get('attempts', id)));
    const there = found.filter((one) => one !== undefined);
    for (const { envelope, fate } of await agedIn(db, there, days)) {
      if (fate.kind !== 'due' || fate.notice !== 'untold') continue;
      const notice = { shownAt: Date.now(), dueAt: fate.at };
      await change(db, envelope.id, (now) => ({ ...now, notice }));
    }
  });
}

/** Changes an envelope as it is at that moment. One that was deleted meanwhile does not come back. */
async function change(
  db: Database,
  attempt: string,
  changed: (envelope: Envelope) => Envelope,
): Promise<void> {
  const writing = db.transaction('attempts', 'readwrite');
  const envelope = await writing.store.get(attempt);
  if (envelope) await writing.store.put(changed(envelope));
  await writing.done;
}
