import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Entry } from '../../core/transcript/entries';
import { type Ledger, openLedger } from './ledger';
import { memoryStore } from './memory-store';
import type { Envelope, Listed, Store } from './store';

type Row = { attempt: string; n: number; at: number; entry: Entry };

interface Schema extends DBSchema {
  attempts: { key: string; value: Envelope };
  entries: { key: [string, number]; value: Row };
  editions: { key: string; value: { edition: string; story: object } };
}

const VERSION = 1;
const STRICT = { durability: 'strict' } as const;

/**
 * Opens the place in this browser where attempts are kept. Where the browser refuses, attempts
 * last as long as the tab, and the store says why.
 */
export async function openStore(): Promise<Store> {
  try {
    const db = await openDB<Schema>('composure', VERSION, {
      upgrade(fresh) {
        fresh.createObjectStore('attempts', { keyPath: 'id' });
        fresh.createObjectStore('entries', { keyPath: ['attempt', 'n'] });
        fresh.createObjectStore('editions', { keyPath: 'edition' });
      },
      // A newer version of the product in another tab may not be kept waiting by this one.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    return browserStore(db, openLedger());
  } catch {
    return memoryStore(
      'This browser does not let Composure keep anything. You can finish, and save your attempt as a file.',
    );
  }
}

function browserStore(db: IDBPDatabase<Schema>, ledger: Ledger): Store {
  return {
    refusal: null,
    loss: () => lossIn(db, ledger),
    list: () => list(db),
    async read(id) {
      const envelope = await db.get('attempts', id);
      if (!envelope) return null;
      const rows = await db.getAll('entries', entriesOf(id));
      return { ...envelope, entries: rows.map((row) => row.entry) };
    },
    async begin(envelope, entries) {
      const change = db.transaction(['attempts', 'entries'], 'readwrite', STRICT);
      const rows = change.objectStore('entries');
      const writes = rowsOf(envelope.id, 0, entries).map((row) => rows.add(row));
      await Promise.all([change.objectStore('attempts').add(envelope), ...writes, change.done]);
      ledger.note(envelope.id, envelope.title, entries.length);
    },
    async append(id, from, entries) {
      const change = db.transaction('entries', 'readwrite', STRICT);
      const writes = rowsOf(id, from, entries).map((row) => change.store.add(row));
      await Promise.all([...writes, change.done]);
      ledger.note(id, null, from + entries.length);
    },
    async remove(id) {
      const change = db.transaction(['attempts', 'entries'], 'readwrite', STRICT);
      const gone = change.objectStore('entries').delete(entriesOf(id));
      await Promise.all([change.objectStore('attempts').delete(id), gone, change.done]);
      ledger.forget(id);
    },
    async keepEdition(edition, story) {
      await db.put('editions', { edition, story });
    },
    edition: async (edition) => (await db.get('editions', edition))?.story ?? null,
  };
}

async function list(db: IDBPDatabase<Schema>): Promise<readonly Listed[]> {
  const envelopes = await db.getAll('attempts');
  const listed = envelopes.map(async (envelope): Promise<Listed> => {
    const cursor = await db.transaction('entries').store.openCursor(entriesOf(envelope.id), 'prev');
    return { ...envelope, last: cursor?.value.entry ?? null };
  });
  return (await Promise.all(listed)).sort((a, b) => b.startedAt - a.startedAt);
}

/** A damaged store opens empty or short without an error; the ledger knows what was in it. */
async function lossIn(db: IDBPDatabase<Schema>, ledger: Ledger): Promise<string | null> {
  const noted = [...ledger.all()];
  const counts = await Promise.all(noted.map(([id]) => db.count('entries', entriesOf(id))));
  const lost = noted.filter(([, attempt], at) => (counts[at] ?? 0) < attempt.count);
  if (lost.length === 0) return null;
  const titles = [...new Set(lost.map(([, attempt]) => attempt.title))].join(', ');
  const many = lost.length === 1 ? 'An attempt' : `${lost.length} attempts`;
  return `${many} kept in this browser can no longer be read in full (${titles}). If you saved a file, it is your copy.`;
}

function entriesOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
}

function rowsOf(attempt: string, from: number, entries: readonly Entry[]): readonly Row[] {
  const at = Date.now();
  return entries.map((entry, index) => ({ attempt, n: from + index, at, entry }));
}
