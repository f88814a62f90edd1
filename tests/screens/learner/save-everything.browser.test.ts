import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { editionOf } from '../../../src/build/story-files';
import { centreFile, USUAL } from '../../../src/core/centre/centre';
import { scenarioOf } from '../../../src/core/story/header';
import type { Schema } from '../../../src/shell/storage/database';
import { openBrowser } from '../../browser/browser';
import { frameworks } from '../../fixtures/evidence';
import { judgementsOn } from '../../fixtures/observation';
import { performed, sessionOf } from '../../fixtures/performance';
import { sound, tinyText, written } from '../../fixtures/story';

const site = inject('site');
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

type Rows = { readonly [S in keyof Schema]: readonly Schema[S]['value'][] };

const [UNIT] = frameworks();
if (!UNIT) throw new Error('No unit ships.');
const DAY = Date.UTC(2026, 9, 5, 9);
const ENTRIES = performed('leaking-kettle', 'typical-mistakes');
const OWN_TEXT = tinyText('Dev: Hi.\n* [Hello.]\n  Dev: Bye. # ending: lost\n- -> END');
const OWN = sound(written(OWN_TEXT, 'own:0badcafe-1'));
const OWN_ENTRIES = sessionOf(OWN, 7).begin();
const [BEGAN] = ENTRIES;
if (BEGAN?.kind !== 'began') throw new Error('A play begins.');

function attempt(id: string, more: Partial<Schema['attempts']['value']> = {}) {
  if (BEGAN?.kind !== 'began') throw new Error('A play begins.');
  const { scenario, title, edition, seed } = BEGAN;
  return { id, scenario, title, edition, seed, startedAt: DAY, ...more };
}

/** The parts that an attempt was kept in, a minute for each. */
function beats(id: string, entries: typeof ENTRIES, cuts: readonly number[]) {
  return cuts.map((n, at) => ({
    attempt: id,
    n,
    at: DAY + at * 60_000,
    entries: entries.slice(n, cuts[at + 1]),
  }));
}

const observation = (id: string, about: string): Schema['observations']['value'] => ({
  id,
  attempt: about,
  learner: 'learner-1',
  assessor: 'assessor-1',
  scenario: 'leaking-kettle',
  title: BEGAN.title,
  conditions: { minutes: null, arrangements: [] },
  openedAt: Date.parse('2026-03-03T10:00:00Z'),
  signatures: [],
});
const judged = (id: string, about: string): Rows['judgements'] =>
  judgementsOn(ENTRIES, UNIT, about).map((judgement, n) => ({ observation: id, n, judgement }));
const paper = (id: string, kind: string, data: unknown) => ({ id, kind, data });

const PLAN: Rows['papers'][number] = paper('sampling-plan:plan-1', 'sampling-plan', {
  by: 'Q-1',
  at: DAY,
  rules: { shares: { new: 100, standard: 25, low: 10 }, risks: {}, criteria: 50, seed: 4 },
  records: [
    {
      id: 'record-1',
      assessor: 'assessor-1',
      learner: 'learner-1',
      criteria: ['2.1'],
      methods: [],
    },
  ],
});
const EXERCISE = paper('exercise:autumn', 'exercise', {
  exercise: {
    id: 'autumn',
    title: 'Autumn',
    openedAt: DAY,
    scheme: 'complaint-cycle',
    framework: { id: UNIT.id, version: UNIT.version },
    attempts: ['theirs-1'],
  },
  brought: null,
  proceedings: [{ kind: 'closed', at: DAY + 5 }],
});
const CENTRE = paper('centre', 'centre', centreFile({ ...USUAL, name: 'Northgate College' }));
const ENDS = ENTRIES.flatMap(({ kind }, at) => (kind === 'chose' ? [at] : []));

/** Something in every store, each as the product itself writes it. */
const ROWS: Rows = {
  attempts: [
    attempt('mine-1', { startedAt: DAY + 1, kept: true }),
    attempt('mine-2', {
      scenario: 'own:0badcafe-1',
      title: 'Tiny',
      edition: editionOf(OWN.story),
      seed: 7,
      startedAt: DAY + 2,
    }),
    attempt('theirs-1', { learner: 'learner-1', broughtAt: DAY }),
  ],
  beats: [
    ...beats('mine-1', ENTRIES, [0, ...ENDS]),
    ...beats('mine-2', OWN_ENTRIES, [0]),
    ...beats('theirs-1', ENTRIES, [0]),
  ],
  editions: [{ edition: editionOf(OWN.story), story: OWN.story }],
  stories: [
    {
      id: '0badcafe-1',
      title: 'Tiny',
      files: [{ name: 'story.ink', text: OWN_TEXT }],
      changedAt: DAY,
      playable: {
        scenario: scenarioOf(OWN.header),
        edition: editionOf(OWN.story),
        minutes: 1,
        practises: [],
      },
    },
  ],
  reflections: [{ attempt: 'mine-1', parts: { situation: 'It was cold.' }, writtenAt: DAY + 9 }],
  learners: [
    { id: 'me', code: 'L-ME22', name: 'Jo Quill' },
    { id: 'learner-1', code: 'C-0412', name: 'Samira Okonkwo-Vale' },
    { id: 'learner-2', code: 'C-0413', name: '' },
  ],
  observations: [observation('record-1', 'theirs-1'), observation('waiting-1', 'not-begun')],
  judgements: [...judged('record-1', 'theirs-1'), ...judged('waiting-1', 'not-begun').slice(0, 1)],
  assessors: [
    { id: 'assessor-1', code: 'A-1', name: 'Sam Reed' },
    { id: 'assessor-2', code: 'Q-1', name: '' },
  ],
  papers: [
    PLAN,
    EXERCISE,
    paper('exercise-marks:autumn:A-1', 'exercise-marks', {
      exercise: 'autumn',
      rater: 'A-1',
      entries: [
        {
          kind: 'judged',
          at: DAY,
          attempt: 'theirs-1',
          criterion: '2.1',
          outcome: 'met',
          lines: [3],
        },
      ],
    }),
    paper('scenario-life:leaking-kettle', 'scenario-life', {
      scenario: 'leaking-kettle',
      steps: [{ to: 'trialled', version: '1', by: 'Q-1', at: DAY, review: null, note: '' }],
    }),
    paper('assessor-practice:practice-1', 'assessor-practice', {
      seen: {
        by: 'Q-1',
        at: DAY,
        assessor: 'A-1',
        record: 'record-1',
        looked: {
          briefed: 'yes',
          'let-be': 'yes',
          evidence: 'yes',
          questions: 'no',
          feedback: 'not-seen',
        },
        well: 'Waited.',
        next: '',
      },
      answers: [{ by: 'A-1', at: DAY + 1, says: '' }],
    }),
    CENTRE,
  ],
};
const TYPED = {
  'composure.typed.record-1.note.3': 'Half a note',
  'composure.chosen.centre.policy': '{"a":1}',
};

async function opened(): Promise<void> {
  const context = await browser.newContext();
  page = await context.newPage();
  await page.goto(`${site}#/files`);
  await page.getByRole('button', { name: 'Choose files' }).waitFor();
}

/** Puts rows into the store in the place of all that is there. */
async function put(
  rows: Partial<Rows>,
  typed: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.evaluate(
    async ({ rows, typed }) => {
      const db = await new Promise<IDBDatabase>((done) => {
        const open = indexedDB.open('composure');
        open.onsuccess = () => done(open.result);
      });
      const change = db.transaction([...db.objectStoreNames], 'readwrite');
      for (const name of db.objectStoreNames) {
        change.objectStore(name).clear();
        for (const row of rows[name as keyof typeof rows] ?? []) change.objectStore(name).put(row);
      }
      await new Promise<void>((done) => {
        change.oncomplete = () => done();
      });
      db.close();
      for (const [key, text] of Object.entries(typed)) localStorage.setItem(key, text);
    },
    { rows, typed },
  );
  await page.reload();
  await page.getByRole('button', { name: 'Choose files' }).waitFor();
}

/** Every row of every store that there is, sorted, and what was typed. */
async function everything(): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done) => {
      const open = indexedDB.open('composure');
      open.onsuccess = () => done(open.result);
    });
    // Of what comes in, three things are not what they were, each for a reason.
    const ignored = [
      'broughtAt', // it did come from a file, and is looked at as such
      'fromFile', // so did an edition: it says nothing about a scenario that is shipped
      'playable', // what is played is compiled from the text again, never taken from a file
    ];
    const told = (value: unknown): string =>
      JSON.stringify(value, (key, one) => {
        if (ignored.includes(key)) return undefined;
        const fields = one && typeof one === 'object' && !Array.isArray(one);
        return fields ? Object.fromEntries(Object.entries(one).sort()) : one;
      });
    const found: Record<string, string[]> = {};
    for (const name of db.objectStoreNames) {
      const all = db.transaction(name).objectStore(name).getAll();
      await new Promise<void>((done) => {
        all.onsuccess = () => done();
      });
      found[name] = all.result.map(told).sort();
    }
    db.close();
    found.typed = Object.entries(localStorage)
      .filter(([key]) => /^composure\.(typed|chosen\.centre)/.test(key))
      .map(String)
      .sort();
    return found;
  });
}

async function saved(): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save everything', exact: true }).click(),
  ]);
  return Buffer.concat(await (await file.createReadStream()).toArray());
}

async function bring(buffer: Buffer): Promise<string> {
  const zip = { name: 'all.zip', mimeType: 'application/zip', buffer };
  await page.locator('input[type="file"]').first().setInputFiles(zip);
  return page.getByText(/^\d+ files?\. /).innerText();
}

describe('F7 All that a browser keeps comes in again on another machine', () => {
  test('every store is what it was, and nothing is there twice', async () => {
    await opened();
    await put(ROWS, TYPED);
    await page.getByLabel(/^Put names into the files/).check();
    await page.getByRole('button', { name: 'Keep this' }).click();
    await page.getByText(/^Kept\. Code and name go on every file/).waitFor();
    const before = await everything();
    for (const [store, rows] of Object.entries(before))
      expect([store, rows.length > 0]).toEqual([store, true]);
    await page
      .getByText(
        'Kept in this browser: 2 attempts, 1 story you wrote, 1 attempt of 2 other people, 2 observations, 1 standardisation exercise, 1 sampling plan, the approval of 1 scenario, 1 observation of an assessor and a centre’s rules.',
      )
      .waitFor();
    const zip = await saved();
    await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Erase', exact: true }).click();
    await page.getByText('Erased. None of it is left in this browser.').waitFor();
    await page.reload();
    await page.getByText('Nothing is kept in this browser yet.').waitFor();

    expect(await bring(zip)).toMatch(/^16 files\. 16 came in\.$/);
    await page.getByText('These files were saved in the browser of L-ME22 (Jo Quill).').waitFor();
    await page.getByRole('button', { name: 'That is me' }).click();
    await page.getByText(/^Kept in this browser: 2 attempts, 1 story you wrote/).waitFor();
    expect(await everything()).toEqual(before);

    await page.reload();
    expect(await bring(zip)).toMatch(/^16 files\. 16 were here already\.$/);
    expect(await everything()).toEqual(before);
  });

  test('what differs is told, and left as it is', async () => {
    await opened();
    await put({ papers: [PLAN, CENTRE], learners: ROWS.learners });
    const zip = await saved();

    await put({
      papers: [
        { ...PLAN, data: { ...(PLAN.data as object), by: 'Q-9' } },
        paper('centre', 'centre', centreFile({ ...USUAL, name: 'Southgate College' })),
      ],
      learners: ROWS.learners,
    });
    expect(await bring(zip)).toContain('1 differs from what is here, and was left out.');
    // Another verifier's plan of the same name is kept beside ours, once, however often it comes.
    await page.getByText('Another here has the same number').waitFor();
    const before = await everything();
    await page.reload();
    expect(await bring(zip)).toContain('1 differs from what is here, and was left out.');
    await page.getByText('what is here was left as it is').first().waitFor();
    expect(await everything()).toEqual(before);
    // From there both go on to a third browser, where the first of them is already.
    const both = await saved();
    await put({ papers: [PLAN], learners: ROWS.learners });
    await bring(both);
    const { papers = [] } = await everything();
    expect(papers.filter((one) => one.includes('"kind":"sampling-plan"'))).toHaveLength(2);
  });

  test('a browser that holds only an assessor’s work does not say that nothing is kept', async () => {
    await opened();
    for (const [only, said] of [
      [PLAN, '1 sampling plan'],
      [CENTRE, 'a centre’s rules'],
      [EXERCISE, '1 standardisation exercise'],
    ] as const) {
      await put({ papers: [only] });
      await page.getByText(`Kept in this browser: ${said}.`).waitFor();
      expect(await page.getByText('Nothing is kept').count()).toBe(0);
    }
  });
});
