import type { Page } from 'playwright-core';
import type { Entry } from '../../src/core/transcript/entries';

/** An attempt as it is put straight into the store, as if it had been played on that day. */
export type Kept = {
  readonly id: string;
  readonly startedAt: number;
  readonly entries: readonly Entry[];
};

/** Puts attempts into the store of a page that has been opened once. */
export async function keepAttempts(page: Page, attempts: readonly Kept[]): Promise<void> {
  const rows = attempts.map(({ id, startedAt, entries }) => {
    const [began] = entries;
    if (began?.kind !== 'began') throw new Error('An attempt begins with how it began.');
    const { scenario, title, edition, seed } = began;
    const envelope = { id, scenario, title, edition, seed, startedAt };
    return { envelope, beat: { attempt: id, n: 0, at: startedAt, entries } };
  });
  await page.evaluate(async (all) => {
    const db = await new Promise<IDBDatabase>((done) => {
      const open = indexedDB.open('composure');
      open.onsuccess = () => done(open.result);
    });
    const change = db.transaction(['attempts', 'beats'], 'readwrite');
    for (const { envelope, beat } of all) {
      change.objectStore('attempts').put(envelope);
      change.objectStore('beats').put(beat);
    }
    await new Promise<void>((done) => {
      change.oncomplete = () => done();
    });
    db.close();
  }, rows);
}
