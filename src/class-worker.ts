import { parseScheme, type Scheme } from './core/marking/scheme';
import { type ClassAttempt, classAttempt } from './core/report/class-attempt';
import { type Entry, stageOf } from './core/transcript/entries';
import { openDatabase } from './shell/storage/database';
import type { Envelope } from './shell/storage/store';

/** Which attempts to read and mark, in this order. */
export type ClassTask = { readonly envelopes: readonly Envelope[] };

/** What became of some of them. */
export type ClassNews =
  | {
      readonly kind: 'marked';
      /** One for each attempt, in the order of the task; null where there is nothing to mark. */
      readonly attempts: readonly (ClassAttempt | Unmarked)[];
    }
  | { readonly kind: 'failed' };

/** Why an attempt is not in the table. */
export type Unmarked = 'unfinished' | 'no-scheme';

/** Enough to fill a screen at once, few enough that the page takes them in without a pause. */
const BATCH = 32;

const data = import.meta.glob<unknown>('../stories/schemes/*.json', {
  import: 'default',
  eager: true,
});
const schemes: ReadonlyMap<string, Scheme> = new Map(
  Object.values(data).map((json) => {
    const scheme = parseScheme(json);
    return [scheme.id, scheme];
  }),
);

self.onmessage = ({ data: task }: MessageEvent<ClassTask>) => {
  markAll(task).catch(() => tell({ kind: 'failed' }));
};

function tell(news: ClassNews): void {
  self.postMessage(news);
}

async function markAll({ envelopes }: ClassTask): Promise<void> {
  const db = await openDatabase();
  for (let at = 0; at < envelopes.length; at += BATCH) {
    const batch = envelopes.slice(at, at + BATCH);
    const attempts = await Promise.all(
      batch.map(async (envelope) => {
        const range = IDBKeyRange.bound([envelope.id, 0], [envelope.id, Number.MAX_SAFE_INTEGER]);
        const beats = await db.getAll('beats', range);
        return markOne(
          envelope,
          beats.flatMap(({ entries }) => entries),
        );
      }),
    );
    tell({ kind: 'marked', attempts });
  }
  db.close();
}

function markOne(envelope: Envelope, entries: readonly Entry[]): ClassAttempt | Unmarked {
  const [began] = entries;
  if (began?.kind !== 'began' || stageOf(entries) !== 'recorded') return 'unfinished';
  const scheme = schemes.get(began.scheme);
  if (!scheme) return 'no-scheme';
  const { id, startedAt, learner = '' } = envelope;
  return classAttempt({ id, startedAt, learner, entries }, scheme) ?? 'unfinished';
}
