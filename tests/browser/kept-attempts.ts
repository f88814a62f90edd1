import type { Page } from 'playwright-core';
import type { Entry } from '../../src/core/transcript/entries';
import { PREFIX } from '../../src/shell/storage/ledger';

/** An attempt as it is put straight into the store, as if it had been played on that day. */
export type Kept = {
  readonly id: string;
  readonly startedAt: number;
  readonly entries: readonly Entry[];
  /** Milliseconds that each reply took; kept all at once without it. */
  readonly pace?: number;
  /** Id of whose it is; of whoever uses the browser without it. */
  readonly learner?: string;
};

/** The parts in which an attempt is kept: the opening, then each reply with what answers it. */
function beatsOf({ id, startedAt, entries, pace }: Kept) {
  const replies = entries.flatMap(({ kind }, at) => (kind === 'chose' ? [at] : []));
  const starts = [0, ...(pace === undefined ? [] : replies)];
  return starts.map((n, number) => ({
    attempt: id,
    n,
    at: startedAt + number * (pace ?? 0),
    entries: entries.slice(n, starts[number + 1]),
  }));
}

/** Puts attempts into the store of a page that has been opened once. */
export async function keepAttempts(page: Page, attempts: readonly Kept[]): Promise<void> {
  const rows = attempts.map((attempt) => {
    const { id, startedAt, entries, learner } = attempt;
    const [began] = entries;
    if (began?.kind !== 'began') throw new Error('An attempt begins with how it began.');
    const { scenario, title, edition, seed } = began;
    const whose = learner === undefined ? {} : { learner };
    const envelope = { id, scenario, title, edition, seed, startedAt, ...whose };
    return { envelope, beats: beatsOf(attempt) };
  });
  await page.evaluate(
    async ({ all, prefix }) => {
      const db = await new Promise<IDBDatabase>((done) => {
        const open = indexedDB.open('composure');
        open.onsuccess = () => done(open.result);
      });
      const change = db.transaction(['attempts', 'beats'], 'readwrite');
      for (const { envelope, beats } of all) {
        change.objectStore('attempts').put(envelope);
        for (const beat of beats) change.objectStore('beats').put(beat);
      }
      await new Promise<void>((done) => {
        change.oncomplete = () => done();
      });
      db.close();
      // As the product notes what it keeps.
      for (const { envelope, beats } of all) {
        const count = beats.reduce((sum, { entries }) => sum + entries.length, 0);
        localStorage.setItem(prefix + envelope.id, `${count} ${envelope.title}`);
      }
    },
    { all: rows, prefix: PREFIX },
  );
}
