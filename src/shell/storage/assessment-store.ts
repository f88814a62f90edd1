import type { IDBPDatabase } from 'idb';
import type { Judgement } from '../../core/observation/judgements';
import type { Assessor, ObservationEnvelope, Paper } from './assessment-records';
import { beatsOf, openDatabase, type Schema } from './database';
import { judgementsIn, mendedObservation, mendedPerson } from './mended';
import { steady } from './steady';

export type KeptObservation = ObservationEnvelope & { readonly judgements: readonly Judgement[] };

/** Where an assessor's work is kept. Each write is on disk when its promise resolves. */
export type AssessmentStore = {
  /** Newest first. */
  readonly observations: () => Promise<readonly ObservationEnvelope[]>;
  readonly observation: (id: string) => Promise<KeptObservation | null>;
  readonly open: (envelope: ObservationEnvelope, judgements: readonly Judgement[]) => Promise<void>;
  /** Adds judgements from number `from` on. Throws a `ConstraintError` if that number is taken. */
  readonly write: (id: string, from: number, judgements: readonly Judgement[]) => Promise<void>;
  /** Adds judgements from number `from` on and keeps the envelope with them: all or nothing. */
  readonly grow: (
    envelope: ObservationEnvelope,
    from: number,
    judgements: readonly Judgement[],
  ) => Promise<void>;
  readonly keepEnvelope: (envelope: ObservationEnvelope) => Promise<void>;
  /** Deletes an observation, with everything written about it; not the attempt. */
  readonly remove: (id: string) => Promise<void>;
  readonly assessors: () => Promise<readonly Assessor[]>;
  readonly keepAssessor: (assessor: Assessor) => Promise<void>;
  readonly papers: (kind: string) => Promise<readonly Paper[]>;
  readonly keepPaper: (paper: Paper) => Promise<void>;
  /**
   * Keeps what `change` makes of the papers with these ids, and gives its answer. Nothing that another
   * tab writes can come between reading and keeping: it is before both or after both.
   */
  readonly changePapers: <T>(
    ids: readonly string[],
    change: (now: readonly (Paper | null)[]) => PaperChange<T>,
  ) => Promise<T>;
  readonly removePaper: (id: string) => Promise<void>;
};

/** The papers to keep, which may be none, and what to answer. */
type PaperChange<T> = { readonly keep: readonly Paper[]; readonly answer: T };

const STRICT = { durability: 'strict' } as const;

/** Opens the assessor's part of the store. Throws where this browser keeps nothing. */
export async function openAssessmentStore(): Promise<AssessmentStore> {
  const open = async (): Promise<AssessmentStore> => assessmentStore(await openDatabase());
  return steady(await open(), open);
}

function assessmentStore(db: IDBPDatabase<Schema>): AssessmentStore {
  return {
    async observations() {
      return (await db.getAll('observations'))
        .map(mendedObservation)
        .sort((a, b) => b.openedAt - a.openedAt);
    },
    async observation(id) {
      const envelope = await db.get('observations', id);
      if (!envelope) return null;
      const rows = await db.getAll('judgements', beatsOf(id));
      return { ...mendedObservation(envelope), judgements: judgementsIn(rows) };
    },
    async open(envelope, judgements) {
      const change = db.transaction(['observations', 'judgements'], 'readwrite', STRICT);
      await change.objectStore('observations').add(envelope);
      await addRows(change.objectStore('judgements'), envelope.id, 0, judgements);
      await change.done;
    },
    async write(id, from, judgements) {
      const change = db.transaction('judgements', 'readwrite', STRICT);
      await addRows(change.store, id, from, judgements);
      await change.done;
    },
    async grow(envelope, from, judgements) {
      const change = db.transaction(['observations', 'judgements'], 'readwrite', STRICT);
      await addRows(change.objectStore('judgements'), envelope.id, from, judgements);
      await change.objectStore('observations').put(envelope);
      await change.done;
    },
    async keepEnvelope(envelope) {
      await db.put('observations', envelope);
    },
    async remove(id) {
      const change = db.transaction(['observations', 'judgements'], 'readwrite', STRICT);
      await change.objectStore('observations').delete(id);
      await change.objectStore('judgements').delete(beatsOf(id));
      await change.done;
    },
    assessors: async () => (await db.getAll('assessors')).map(mendedPerson),
    async keepAssessor(assessor) {
      await db.put('assessors', assessor);
    },
    papers: (kind) => papersOf(db, kind),
    async keepPaper(paper) {
      const change = db.transaction('papers', 'readwrite', STRICT);
      await Promise.all([change.store.put(paper), change.done]);
    },
    async changePapers(ids, change) {
      const open = db.transaction('papers', 'readwrite', STRICT);
      const now = await Promise.all(ids.map(async (id) => (await open.store.get(id)) ?? null));
      const { keep, answer } = change(now);
      await Promise.all([...keep.map((paper) => open.store.put(paper)), open.done]);
      return answer;
    },
    async removePaper(id) {
      const change = db.transaction('papers', 'readwrite', STRICT);
      await Promise.all([change.store.delete(id), change.done]);
    },
  };
}

type Rows = { readonly add: (row: Schema['judgements']['value']) => Promise<unknown> };

async function addRows(
  rows: Rows,
  observation: string,
  from: number,
  judgements: readonly Judgement[],
): Promise<void> {
  for (const [at, judgement] of judgements.entries()) {
    await rows.add({ observation, n: from + at, judgement });
  }
}

async function papersOf(db: IDBPDatabase<Schema>, kind: string): Promise<readonly Paper[]> {
  return (await db.getAll('papers')).filter((paper) => paper.kind === kind);
}
