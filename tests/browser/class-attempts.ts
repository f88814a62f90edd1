import type { Page } from 'playwright-core';
import type { Entry } from '../../src/core/transcript/entries';
import { sessionOf } from '../fixtures/performance';
import { compiled } from '../fixtures/story';

const SCENARIOS = ['leaking-kettle', 'wrong-colour', 'text-only'] as const;

/** A few whole conversations, each played by its own seed, which also decides every reply. */
export function playedBySeed(count: number): readonly (readonly Entry[])[] {
  return Array.from({ length: count }, (_, seed) => {
    const session = sessionOf(compiled(SCENARIOS[seed % SCENARIOS.length] ?? ''), seed + 1);
    const entries: Entry[] = [...session.begin()];
    for (let turn = 0; ; turn += 1) {
      const last = entries.at(-1);
      if (last?.kind !== 'offered') break;
      entries.push(...session.choose((seed * 7 + turn * 3) % last.replies.length));
    }
    return [...entries, { kind: 'recorded', fields: {} }];
  });
}

/**
 * Puts a class into the store of a page that has been opened once: so many learners, each with so many
 * attempts, which are copies of `played` under other ids. Every third learner has no name.
 */
export async function keepClass(
  page: Page,
  played: readonly (readonly Entry[])[],
  learners: number,
  attempts: number,
): Promise<void> {
  await page.evaluate(
    async ({ played, learners, attempts }) => {
      const db = await new Promise<IDBDatabase>((done) => {
        const open = indexedDB.open('composure');
        open.onsuccess = () => done(open.result);
      });
      for (let from = 0; from < learners; from += 50) {
        const change = db.transaction(['attempts', 'beats', 'learners'], 'readwrite');
        for (let at = from; at < Math.min(from + 50, learners); at += 1) {
          const code = `C-${String(at + 1).padStart(4, '0')}`;
          const id = `l${at + 1}`;
          const name = at % 3 === 2 ? '' : `Learner Number ${at + 1}`;
          change.objectStore('learners').put({ id, code, name });
          for (let n = 0; n < attempts; n += 1) {
            const entries = played[(at * 5 + n) % played.length] ?? [];
            const [began] = entries;
            if (began?.kind !== 'began') continue;
            const { scenario, title, edition, seed } = began;
            const startedAt = Date.UTC(2026, 2, 1 + n, 9, at % 60);
            const attempt = `${id}-${n}`;
            const envelope = { id: attempt, scenario, title, edition, seed, startedAt };
            change.objectStore('attempts').put({ ...envelope, learner: id, broughtAt: startedAt });
            change.objectStore('beats').put({ attempt, n: 0, at: startedAt, entries });
          }
        }
        await new Promise<void>((done) => {
          change.oncomplete = () => done();
        });
      }
      db.close();
    },
    { played, learners, attempts },
  );
}
