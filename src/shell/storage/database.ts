import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Judgement } from '../../core/observation/judgements';
import { NotFound } from '../../core/transcript/bad-input';
import type { Entry } from '../../core/transcript/entries';
import type { Reflection } from '../../core/transcript/reflection';
import type { Assessor, ObservationEnvelope, Paper } from './assessment-records';
import type { Envelope, Learner, OwnStory } from './store';

/** What followed from one act, stored as one: `n` is the number of its first entry. */
export type Beat = { attempt: string; n: number; at: number; entries: readonly Entry[] };

/** One judgement, as a row of its own. */
type Written = { observation: string; n: number; judgement: Judgement };

/** A compiled story; editions that older versions kept do not say of which scenario they are. */
type KeptEdition = { edition: string; story: object; scenario?: string; fromFile?: true };

export interface Schema extends DBSchema {
  attempts: { key: string; value: Envelope };
  beats: { key: [string, number]; value: Beat };
  editions: { key: string; value: KeptEdition };
  stories: { key: string; value: OwnStory };
  reflections: { key: string; value: Reflection & { attempt: string } };
  learners: { key: string; value: Learner };
  observations: { key: string; value: ObservationEnvelope };
  judgements: { key: [string, number]; value: Written };
  assessors: { key: string; value: Assessor };
  papers: { key: string; value: Paper };
}

export const ALL = [
  'attempts',
  'beats',
  'editions',
  'stories',
  'reflections',
  'learners',
  'observations',
  'judgements',
  'assessors',
  'papers',
] as const;
/** The version of the store that each of its parts came with: an older one is only added to. */
const PARTS: readonly [(typeof ALL)[number], string | string[], number][] = [
  ['attempts', 'id', 1],
  ['beats', ['attempt', 'n'], 1],
  ['editions', 'edition', 1],
  ['stories', 'id', 2],
  ['reflections', 'attempt', 3],
  ['learners', 'id', 3],
  ['observations', 'id', 4],
  ['judgements', ['observation', 'n'], 4],
  ['assessors', 'id', 4],
  ['papers', 'id', 4],
];
const VERSION = 4;

/** Opens the database of this browser. Throws where the browser refuses. */
export async function openDatabase(): Promise<IDBPDatabase<Schema>> {
  if (!('indexedDB' in globalThis)) throw new NotFound('This browser has no IndexedDB.');
  return openDB<Schema>('composure', VERSION, {
    upgrade(open, old) {
      for (const [name, keyPath, since] of PARTS) {
        if (old < since) open.createObjectStore(name, { keyPath });
      }
    },
    // A newer version of the product in another tab may not be kept waiting by this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

export type Database = IDBPDatabase<Schema>;

/** Opens the database for one piece of work, and closes it whatever comes of it. */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** All beats of an attempt, or all judgements of an observation. */
export function beatsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
}
