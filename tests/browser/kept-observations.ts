import type { Page } from 'playwright-core';
import type { Judgement } from '../../src/core/observation/judgements';
import type { Signature } from '../../src/core/observation/observation-file';

/** An observation as it is put straight into the store, as if somebody had written it there. */
type Kept = {
  readonly id: string;
  readonly attempt: string;
  readonly scenario: string;
  readonly title: string;
  readonly judgements: readonly Judgement[];
  /** The names that it was signed with; none without it. */
  readonly signatures?: readonly Signature[];
  readonly learner?: Known;
  readonly assessor?: Known;
};

type Known = { readonly id: string; readonly code: string; readonly name: string };

const AISHA: Known = { id: 'l1', code: 'L-1', name: 'Aisha Khan' };
const SAM: Known = { id: 'a1', code: 'A-1', name: 'Sam Reed' };
const CONDITIONS = { minutes: 20, arrangements: ['25 % extra time'] };

/** Puts an observation into the store of a page that has been opened once, with the people it is about. */
export async function keepObservation(
  page: Page,
  { judgements, signatures = [], learner = AISHA, assessor = SAM, ...kept }: Kept,
): Promise<void> {
  const envelope = {
    ...kept,
    learner: learner.id,
    assessor: assessor.id,
    conditions: CONDITIONS,
    openedAt: judgements[0]?.at,
    signatures,
  };
  const rows = judgements.map((judgement, n) => ({ observation: kept.id, n, judgement }));
  await page.evaluate(
    async ({ envelope, rows, learner, assessor }) => {
      const db = await new Promise<IDBDatabase>((done) => {
        const open = indexedDB.open('composure');
        open.onsuccess = () => done(open.result);
      });
      const names = ['observations', 'judgements', 'learners', 'assessors'];
      const change = db.transaction(names, 'readwrite');
      change.objectStore('observations').put(envelope);
      for (const row of rows) change.objectStore('judgements').put(row);
      change.objectStore('learners').put(learner);
      change.objectStore('assessors').put(assessor);
      await new Promise<void>((done) => {
        change.oncomplete = () => done();
      });
      db.close();
    },
    { envelope, rows, learner, assessor },
  );
}
