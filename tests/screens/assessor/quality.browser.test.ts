import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Judgement } from '../../../src/core/observation/judgements';
import { openBrowser } from '../../browser/browser';
import { faultsOnDeskAndPhone } from '../../browser/faults';
import { keepAttempts } from '../../browser/kept-attempts';
import { performed } from '../../fixtures/performance';

const site = inject('site');
let browser: Browser;
let page: Page;

const ENTRIES = performed('leaking-kettle', 'model-answer');
const STARTED = Date.UTC(2026, 2, 5, 12);
const CHOSE = ENTRIES.findIndex(({ kind }) => kind === 'chose');

const open = async (hash: string): Promise<void> => {
  await page.goto(`${site}${hash}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
};

const by = 'A-1';
const judgement = (criterion: string, at: number): readonly Judgement[] => [
  { kind: 'cited', by, at, criterion, entry: CHOSE },
  { kind: 'decided', by, at, criterion, outcome: 'met', suggestion: 'met', reason: '' },
];
const JUDGEMENTS: readonly Judgement[] = [
  {
    kind: 'opened',
    by,
    at: 1,
    attempt: 'a0',
    scheme: { id: 'complaint-cycle', version: 1 },
    framework: { id: 'unit-r-506-2151', version: 1 },
    blind: false,
  },
  ...judgement('2.1', 2),
  ...judgement('2.2', 3),
  { kind: 'signed', by, at: 4, who: 'assessor', version: 1, digest: 'd' },
];

/** Puts a signed observation into the store as the desk keeps it. */
async function keepObservation(): Promise<void> {
  const rows = JUDGEMENTS.map((one, n) => ({ observation: 'o1', n, judgement: one }));
  const envelope = {
    id: 'o1',
    attempt: 'a0',
    learner: 'l1',
    assessor: 'p1',
    scenario: 'leaking-kettle',
    title: 'The leaking kettle',
    conditions: { minutes: null, arrangements: [] },
    openedAt: STARTED,
    signatures: [],
  };
  await page.evaluate(
    async (kept) => {
      const db = await new Promise<IDBDatabase>((done) => {
        const asked = indexedDB.open('composure');
        asked.onsuccess = () => done(asked.result);
      });
      const change = db.transaction(['observations', 'judgements', 'assessors'], 'readwrite');
      change.objectStore('observations').put(kept.envelope);
      for (const row of kept.rows) change.objectStore('judgements').put(row);
      change.objectStore('assessors').put({ id: 'p1', code: 'A-1', name: 'Ann' });
      change.objectStore('assessors').put({ id: 'p2', code: 'B-2', name: 'Bob' });
      await new Promise<void>((done) => {
        change.oncomplete = () => done();
      });
      db.close();
    },
    { rows, envelope },
  );
}

beforeAll(async () => {
  browser = await openBrowser();
  const context = await browser.newContext({ bypassCSP: true });
  page = await context.newPage();
  await open('#/progress');
  await keepAttempts(page, [{ id: 'a0', startedAt: STARTED, entries: ENTRIES }]);
  await keepObservation();
});

/** Every mark that the page has written is on disk: a transaction after it has been through. */
async function expectKept(): Promise<void> {
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done) => {
      const asked = indexedDB.open('composure');
      asked.onsuccess = () => done(asked.result);
    });
    const after = db.transaction('papers', 'readwrite');
    await new Promise((done) => {
      after.objectStore('papers').count().onsuccess = done;
    });
    db.close();
  });
}

/** Marks every criterion of the open attempt, the first of them as told. */
async function markAll(who: string, first: string): Promise<void> {
  await page.getByRole('link', { name: `Mark ${who}` }).click();
  const criteria = page.locator('.to-mark > li');
  await criteria.first().waitFor();
  await criteria.first().getByText('Lines it rests on (0)').click();
  await criteria.first().getByRole('checkbox').first().check();
  for (const [at, criterion] of (await criteria.all()).entries()) {
    await criterion.getByRole('radio', { name: at === 0 ? first : 'Met', exact: true }).check();
  }
}

/** Another tab of the same browser, which reads what is there now. */
async function secondTab(hash: string): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(`${site}${hash}`);
  await other.getByRole('heading', { level: 1 }).waitFor();
  return other;
}

const kettle = (tab: Page) =>
  tab.locator('section', { hasText: 'A scenario may stand' }).locator('.entries > li', {
    hasText: 'The leaking kettle',
  });

async function trial(tab: Page): Promise<void> {
  await kettle(tab).getByText('Change').click();
  await kettle(tab).getByRole('combobox', { name: 'New state' }).selectOption('trialled');
  await kettle(tab).getByRole('button', { name: /^Keep/ }).click();
}

describe('Standardisation', () => {
  test('J31 two people are asked to mark the same attempt', async () => {
    await open('#/standardise');
    await page.getByRole('textbox', { name: 'Name of the exercise' }).fill('Autumn');
    await page.getByRole('checkbox', { name: /kettle/i }).check();
    await page.getByRole('combobox', { name: 'Criteria of' }).waitFor();
    await page.getByRole('checkbox', { name: /Ann/ }).check();
    await page.getByRole('checkbox', { name: /Bob/ }).check();
    expect(await faultsOnDeskAndPhone(page)).toEqual([]);
    await page.getByRole('button', { name: 'Begin the exercise' }).click();
    await page.getByRole('heading', { name: 'Autumn', level: 1 }).waitFor();
    await markAll('Ann (A-1)', 'Not yet');
    expect(await faultsOnDeskAndPhone(page)).toEqual([]);
  });

  test('J38 of two tabs that mark for one person neither overwrites the other, and both say so', async () => {
    const other = await secondTab(new URL(page.url()).hash);
    const radio = (tab: Page, at: number, name: string) =>
      tab.locator('.to-mark > li').nth(at).getByRole('radio', { name, exact: true });
    await radio(page, 1, 'Not yet').check();
    // The first tab has been answered before the second one writes.
    await radio(other, 0, 'Not yet').waitFor();
    await expectKept();
    await radio(other, 2, 'Not yet').click();
    const overtaken = other.getByText(/^Another tab has gone on with these marks\. /);
    await overtaken.waitFor();
    expect(await radio(other, 1, 'Not yet').isChecked()).toBe(true);
    expect(await radio(other, 2, 'Met').isChecked()).toBe(true);
    await radio(other, 1, 'Met').check();
    // What was said of the last mark goes once this one is kept.
    await overtaken.waitFor({ state: 'detached' });
    await other.close();
    await page.reload();
    await radio(page, 1, 'Met').waitFor();
    expect(await radio(page, 1, 'Met').isChecked()).toBe(true);
    expect(await radio(page, 0, 'Not yet').isChecked()).toBe(true);
  });

  test('J30 nothing is shown before both have finished', async () => {
    await page.getByRole('button', { name: 'I have finished' }).click();
    await page.getByText('Your marks cannot be changed any more').waitFor();
    await page.getByRole('link', { name: 'The exercise' }).click();
    await page.getByRole('link', { name: 'Mark Bob' }).waitFor();
    expect(await page.getByText('Not yet').count()).toBe(0);
    expect(await page.getByText('The scorer').count()).toBe(0);
  });

  test('J33 J35 then agreement is told in words, and a difference has both sides and a note', async () => {
    await markAll('Bob (B-2)', 'Met');
    await page.getByRole('button', { name: 'I have finished' }).click();
    await page.getByText('Your marks cannot be changed any more').waitFor();
    await page.getByRole('link', { name: 'The exercise' }).click();
    const people = page.getByRole('table', { name: 'People only' });
    await people.getByText('Too few to say.').first().waitFor();
    const opinions = page.locator('.opinions').first();
    await opinions.getByText('Ann (A-1): Not yet').waitFor();
    await opinions.getByText('Bob (B-2): Met').waitFor();
    await page.getByRole('combobox', { name: 'Who writes this' }).selectOption('A-1');
    await page.getByRole('textbox', { name: 'What was agreed' }).first().fill('Both lines count.');
    await page.getByRole('button', { name: 'Keep this note' }).first().click();
    await page.locator('p', { hasText: 'Both lines count.' }).waitFor();
    expect(await faultsOnDeskAndPhone(page)).toEqual([]);
  });

  test('J38 notes of two tabs stand beside each other', async () => {
    const other = await secondTab(new URL(page.url()).hash);
    for (const [tab, note] of [
      [page, 'Ask Cleo.'],
      [other, 'Cleo agrees.'],
    ] as const) {
      await tab.getByRole('combobox', { name: 'Who writes this' }).selectOption('B-2');
      await tab.getByRole('textbox', { name: 'What was agreed' }).first().fill(note);
      await tab.getByRole('button', { name: 'Keep this note' }).first().click();
      await tab.locator('blockquote', { hasText: note }).waitFor();
    }
    await other.getByText(/^Kept\. Another tab has added to this exercise too/).waitFor();
    expect(await other.locator('blockquote').count()).toBe(3);
    await other.close();
  });

  test('J33 the agreement and every mark are saved as tables', async () => {
    const [agreement] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the agreement (CSV)' }).click(),
    ]);
    expect(readFileSync(await agreement.path(), 'utf8')).toContain(
      'People only,Everything together',
    );
    const [marks] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save every mark (CSV)' }).click(),
    ]);
    expect(readFileSync(await marks.path(), 'utf8')).toMatch(/1,1\.1,.+,Not yet,\d+,Met,/);
  });
});

describe('Quality assurance', () => {
  test('Q4 a plan is drawn and says why each record is in it', async () => {
    await open('#/quality');
    await page.getByRole('combobox', { name: 'Who assures quality' }).selectOption('B-2');
    await page.getByRole('spinbutton', { name: 'Per cent of the criteria' }).fill('100');
    await page.getByRole('button', { name: 'Draw the plan' }).click();
    await page
      .getByText('Reaches criteria that nothing else sampled does: R/506/2151 2.1, 2.2.')
      .waitFor();
    expect(await faultsOnDeskAndPhone(page)).toEqual([]);
  });

  test('Q5 Q6 Q7 a rejection needs a comment, goes back, and is in the report', async () => {
    await page.getByRole('link', { name: 'Look at it' }).click();
    await page.getByRole('button', { name: 'Accept 2.1' }).click();
    await page.getByText(/^Accepted by Bob/).waitFor();
    await page.getByRole('button', { name: 'Reject 2.2' }).click();
    await page.getByText('A rejected decision needs a comment').waitFor();
    await page
      .getByRole('textbox', { name: 'Comment for the assessor' })
      .last()
      .fill('Which line?');
    await page.getByRole('button', { name: 'Reject 2.2' }).click();
    await page.getByText(/^Rejected by Bob/).waitFor();
    expect(await faultsOnDeskAndPhone(page)).toEqual([]);
    await page.getByRole('link', { name: 'Quality assurance' }).click();
    await page.getByText('R/506/2151 2.2, Rejected: Which line?').waitFor();
    const row = page.getByRole('table', { name: 'By assessor' }).getByRole('row').last();
    expect(await row.getByRole('cell').allTextContents()).toEqual(['2', '1', '1', '0']);
  });

  test('Q8 a scenario becomes trialled, and says that it is not approved', async () => {
    const item = kettle(page);
    await item.getByText('Draft', { exact: true }).first().waitFor();
    await trial(page);
    await item.locator('.state').getByText('Trialled').waitFor();
  });

  test('Q9 a second tab that has not seen it writes nothing, and shows how it stands', async () => {
    const other = await secondTab('#/quality');
    await kettle(page).getByRole('combobox', { name: 'New state' }).selectOption('standardised');
    await kettle(page).getByRole('button', { name: /^Keep/ }).click();
    await kettle(page).locator('.state').getByText('Standardised').waitFor();
    await trial(other);
    await other.getByText(/^Another tab has gone on with this scenario\. /).waitFor();
    await kettle(other).locator('.state').getByText('Standardised').waitFor();
    await other.close();
  });
});
