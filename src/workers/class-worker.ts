import '../shell/page/built-ins';
import type { ClassLearner } from '../core/class/class';
import { type ClassAttempt, classAttempt } from '../core/class/class-attempt';
import { type ClassPacket, createPacker } from '../core/class/class-packet';
import { parseScheme, type Scheme } from '../core/marking/scheme';
import { type Entry, stageOf } from '../core/transcript/entries';
import { beatsOf, type Database, withDatabase } from '../shell/storage/database';
import { entriesIn } from '../shell/storage/mended';
import { type Envelope, ownerOf } from '../shell/storage/store';

/** Whose attempts to read and mark: one learner's, or everybody's (null). */
export type ClassTask = {
  readonly only: string | null;
  /** Id of whoever uses the browser alone, who is not of the class; null where several do. */
  readonly except: string | null;
  /** Keys of the attempts whose marks the page has already. */
  readonly known: readonly string[];
};

/** What the page is told, in this order; `marked` again and again. */
export type ClassNews =
  | {
      readonly kind: 'people';
      readonly learners: readonly ClassLearner[];
      /** How many attempts there are at most: those of others are among them. */
      readonly most: number;
      /** What the first of them is marked by; null where that is not here. */
      readonly scheme: Scheme | null;
    }
  | {
      readonly kind: 'listed';
      /** How many attempts there are. */
      readonly all: number;
      /** Which of those that the page knows are still there. */
      readonly kept: readonly string[];
    }
  | {
      readonly kind: 'marked';
      readonly packet: ClassPacket;
      /** The schemes that they are marked by, each with the first of its attempts. */
      readonly schemes: readonly Scheme[];
      /** The keys of the attempts in the packet, in their order. */
      readonly keys: readonly string[];
      /** Those read and left out, and why. */
      readonly unmarked: readonly { readonly key: string; readonly why: Unmarked }[];
      readonly done: boolean;
    }
  /** `words`: what the error says of itself; null where the store itself refused. */
  | { readonly kind: 'failed'; readonly words: string | null };

/** Why an attempt is not in the table. */
export type Unmarked = 'unfinished' | 'no-scheme';

/** The first are for the screen at once; the page takes a batch in without a pause. */
const FIRST = 24;
const BATCH = 128;

const data = import.meta.glob<unknown>('../../stories/schemes/*.json', {
  import: 'default',
  eager: true,
});
const schemes: ReadonlyMap<string, Scheme> = new Map(
  Object.values(data).map((json) => {
    const scheme = parseScheme(json);
    return [scheme.id, scheme];
  }),
);

type Told = { readonly envelope: Envelope; readonly found: ClassAttempt | Unmarked };

self.onmessage = ({ data: task }: MessageEvent<ClassTask>) => {
  withDatabase((db) => readClass(db, task)).catch((error: unknown) => {
    tell({ kind: 'failed', words: error instanceof DOMException ? null : String(error) });
  });
};

function tell(news: ClassNews): void {
  self.postMessage(news);
}

async function readClass(db: Database, { only, except, known }: ClassTask): Promise<void> {
  const people = await db.getAll('learners');
  const learners = people.filter(({ id }) => id !== except && (only === null || id === only));
  const [most, scheme] = await Promise.all([db.count('attempts'), usual(db)]);
  tell({ kind: 'people', learners, most, scheme });
  const ids = new Set(learners.map(({ id }) => id));
  const kept = await db.getAll('attempts');
  const theirs = kept.filter((one) => ids.has(ownerOf(one)));
  const here = new Set(known);
  const [still, fresh] = [theirs.filter(isIn(here)), theirs.filter((one) => !isIn(here)(one))];
  tell({ kind: 'listed', all: theirs.length, kept: still.map(keyOf) });
  await markAll(db, latestFirst(fresh));
}

async function usual(db: Database): Promise<Scheme | null> {
  const [first] = await db.getAll('attempts', undefined, 1);
  const beats = first ? await db.getAll('beats', beatsOf(first.id), 1) : [];
  const [began] = beats[0]?.entries ?? [];
  return (began?.kind === 'began' && schemes.get(began.scheme)) || null;
}

function isIn(keys: ReadonlySet<string>): (one: Envelope) => boolean {
  return (one) => keys.size > 0 && keys.has(keyOf(one));
}

/** An attempt that was erased and brought in again may be another one under the same id. */
function keyOf({ id, startedAt, broughtAt }: Envelope): string {
  return `${id} ${startedAt} ${broughtAt}`;
}

/** The latest attempt of everybody, then everybody's second latest, …: what a table shows comes first. */
function latestFirst(envelopes: readonly Envelope[]): readonly Envelope[] {
  const turns = new Map<string, number>();
  return envelopes
    .toSorted((a, b) => b.startedAt - a.startedAt)
    .map((envelope) => {
      const turn = turns.get(ownerOf(envelope)) ?? 0;
      turns.set(ownerOf(envelope), turn + 1);
      return { envelope, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ envelope }) => envelope);
}

/** Transcripts are read a batch ahead of the marking, and none is held for longer than that. */
async function markAll(db: Database, envelopes: readonly Envelope[]): Promise<void> {
  const pack = createPacker();
  const fresh = createFresh();
  const batches = inBatches(envelopes);
  let next = batches[0] && readBatch(db, batches[0]);
  for (const [at, batch] of batches.entries()) {
    const all = (await next) ?? [];
    const after = batches[at + 1];
    next = after && readBatch(db, after);
    const told = batch.map((envelope, n) => ({ envelope, found: markOne(envelope, all[n] ?? []) }));
    const news = marked(told, pack);
    tell({ ...news, schemes: fresh(news.packet), done: after === undefined });
  }
}

/** Which schemes a packet is the first to bring. */
function createFresh(): (packet: ClassPacket) => readonly Scheme[] {
  const sent = new Set<string>();
  return ({ heads }) => {
    const ids = [...new Set(heads.map(({ scheme }) => scheme))].filter((id) => !sent.has(id));
    for (const id of ids) sent.add(id);
    return ids.flatMap((id) => schemes.get(id) ?? []);
  };
}

function inBatches(envelopes: readonly Envelope[]): readonly (readonly Envelope[])[] {
  const batches: (readonly Envelope[])[] = [];
  let size = FIRST;
  for (let from = 0; from < envelopes.length; ) {
    batches.push(envelopes.slice(from, from + size));
    from += size;
    size = BATCH;
  }
  return batches;
}

/** The transcripts of these attempts, in their order. */
function readBatch(
  db: Database,
  batch: readonly Envelope[],
): Promise<readonly (readonly Entry[])[]> {
  const { store } = db.transaction('beats');
  return Promise.all(
    batch.map(async ({ id }) => {
      const beats = await store.getAll(beatsOf(id));
      return beats.flatMap(entriesIn);
    }),
  );
}

function markOne(envelope: Envelope, entries: readonly Entry[]): ClassAttempt | Unmarked {
  const [began] = entries;
  if (began?.kind !== 'began' || stageOf(entries) !== 'recorded') return 'unfinished';
  const scheme = schemes.get(began.scheme);
  if (!scheme) return 'no-scheme';
  const { id, startedAt } = envelope;
  const learner = ownerOf(envelope);
  return classAttempt({ id, startedAt, learner, entries }, scheme) ?? 'unfinished';
}

function marked(
  told: readonly Told[],
  pack: ReturnType<typeof createPacker>,
): Omit<Extract<ClassNews, { kind: 'marked' }>, 'done' | 'schemes'> {
  const attempts: ClassAttempt[] = [];
  const keys: string[] = [];
  const unmarked: { key: string; why: Unmarked }[] = [];
  for (const { envelope, found } of told) {
    const key = keyOf(envelope);
    if (typeof found === 'string') unmarked.push({ key, why: found });
    else {
      attempts.push(found);
      keys.push(key);
    }
  }
  return { kind: 'marked', packet: pack(attempts), keys, unmarked };
}
