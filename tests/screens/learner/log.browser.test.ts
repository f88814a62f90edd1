import type { Browser, Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../browser/browser';
import { faultsOnDeskAndPhone } from '../../browser/faults';
import { type Kept, keepAttempts } from '../../browser/kept-attempts';
import { performed } from '../../fixtures/performance';

const site = inject('site');
let browser: Browser;
let page: Page;

/** Three records: two causes are messages that got lost, and one is not written down. */
const PLAYED: readonly (readonly [scenario: string, play: string])[] = [
  ['cancelled-lesson', 'model-answer'],
  ['leaking-kettle', 'typical-mistakes'],
  ['text-only', 'model-answer'],
];

function kept([scenario, play]: (typeof PLAYED)[number], at: number): Kept {
  const startedAt = Date.UTC(2026, 2, 2 + at * 8, 12);
  return { id: `a${at}`, startedAt, entries: performed(scenario, play) };
}

const open = async (hash: string): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`${site}${hash}`);
  await page.locator('main:not([aria-busy="true"]) h2').first().waitFor();
};
const log = (): Locator => page.getByRole('table', { name: 'The log' });
const question = (ask: string): Locator =>
  page.locator('form').filter({ has: page.getByRole('group', { name: ask }) });
const faults = async (): Promise<readonly string[]> => {
  await page.evaluate(() => {
    for (const closed of document.querySelectorAll('details')) closed.open = true;
  });
  return faultsOnDeskAndPhone(page);
};

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ bypassCSP: true, reducedMotion: 'reduce' });
});

describe('B5 With fewer than three records', () => {
  test('an empty log says what it is for and how to begin', async () => {
    await open('#/log');
    await page.getByRole('heading', { name: 'Your log is empty' }).waitFor();
    const begin = page.getByRole('link', { name: 'Choose a scenario' });
    expect(await begin.getAttribute('href')).toBe('#/');
    expect(await page.getByRole('group').count()).toBe(0);
    expect(await faults()).toEqual([]);
  }, 120_000);

  test('an example says that it is one, and the way back leads to the real log', async () => {
    await page.getByRole('button', { name: 'Look at an example log' }).click();
    await page.getByText('these complaints are made up').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('The log');
    expect(await log().locator('tbody tr').count()).toBe(8);
    await page.getByRole('button', { name: 'Back to the real log' }).click();
    await page.getByRole('heading', { name: 'Your log is empty' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Your log is empty',
    );
  });

  test('one record is shown, and two more are asked for', async () => {
    await keepAttempts(page, PLAYED.slice(0, 1).map(kept));
    await open('#/log');
    await page.getByRole('heading', { name: '1 record so far: the log needs three' }).waitFor();
    expect(await log().locator('tbody tr').count()).toBe(1);
    expect(await page.getByRole('heading', { name: 'Read the log' }).count()).toBe(0);
  });
});

describe('With three records', () => {
  beforeAll(async () => {
    await keepAttempts(page, PLAYED.map(kept));
    await open('#/progress');
    await page.getByRole('link', { name: 'Open your complaints log' }).click();
    await page.getByRole('heading', { name: 'Read the log' }).waitFor();
  });

  test('B1 each is a line with what was written, and nobody is named or can be rung', async () => {
    const lines = log().locator('tbody tr');
    expect(await lines.count()).toBe(3);
    const first = lines.first();
    expect(await first.getByRole('link').getAttribute('href')).toBe('#/debrief/a0');
    await first.getByText('New number was on a sticky note, never typed in').waitFor();
    await first.getByText('A message got lost').waitFor();
    const all = await page.locator('main').textContent();
    expect(all).not.toMatch(/Whitlock|07700|Malik|Tull/);
  });

  test('B2 where no cause was written, the log has none', async () => {
    const second = log().locator('tbody tr').nth(1);
    expect(await second.textContent()).not.toContain('Something faulty');
  });

  test('B3 the plot says in squares what its table says in numbers', async () => {
    await page.getByText('Each column is a week, from Monday.').waitFor();
    await page.getByText('The same as a table').click();
    const rows = page
      .getByRole('table', { name: 'Records by kind of cause, over time' })
      .locator('tbody tr');
    const read = await rows.evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    expect(read).toEqual([
      ['A message got lost', '1', '0', '1', '2'],
      ['No cause written', '0', '1', '0', '1'],
    ]);
    expect(await page.locator('.causes-chart .message rect').count()).toBe(2);
    expect(await page.locator('.causes-chart .not-written rect').count()).toBe(1);
  });

  test('B4 by keyboard: a wrong answer is told what it counts, the right one its lines', async () => {
    const recurs = question('Which kind of cause comes back most?');
    await recurs.getByRole('radio', { name: 'A message got lost' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await recurs.getByText(/^“.+” is the cause in none of the 3 records\.$/).waitFor();
    await page.keyboard.press('ArrowUp');
    expect(await recurs.getByRole('status').textContent()).toBe('');
    await page.keyboard.press('Enter');
    await recurs
      .getByText('“A message got lost” is the cause in 2 of 3 records: lines 1 and 3.')
      .waitFor();
  });

  test('B4 what is left out and what is still to be done are counted from the log', async () => {
    const left = question('What do the records leave out most often?');
    await left.getByRole('radio', { name: 'Nothing' }).check();
    await left.getByRole('button', { name: 'Check' }).click();
    await left.getByText('There are gaps.').waitFor();
    const waits = question('In how many records is something still to be done?');
    await waits.getByRole('button', { name: 'Check' }).click();
    await waits.getByText('Choose an answer first.').waitFor();
    await waits.getByRole('radio', { name: '2', exact: true }).check();
    await waits.getByRole('button', { name: 'Check' }).click();
    await waits.getByText('In 2 of 3 records: lines 1 and 3.').waitFor();
  });

  test('B4 one’s own words come first, then what to hold them against; none of it is kept', async () => {
    const change = page.locator('form').filter({ hasText: 'Most often it was: “A message' });
    await change.getByRole('button', { name: 'Compare' }).click();
    await change.getByText('Write a sentence first.').waitFor();
    expect(await change.getByRole('checkbox').count()).toBe(0);
    await change.getByRole('textbox', { name: 'Your words' }).fill('One book for messages.');
    await change.getByRole('button', { name: 'Compare' }).click();
    await change.getByRole('checkbox', { name: 'It blames no one person.' }).check();
    await change.getByText('Five more notes, ring them all').waitFor();
    const stored = await page.evaluate(() =>
      JSON.stringify({ ...localStorage, ...sessionStorage }),
    );
    expect(stored).not.toContain('One book');
  });

  test('B3 B4 axe finds no fault, and nothing scrolls sideways however narrow', async () => {
    expect(await faults()).toEqual([]);
  }, 180_000);
});

describe('The log of a class', () => {
  test('B5 before there is anything it says where attempts come in', async () => {
    await open('#/complaints');
    await page.getByRole('heading', { name: 'The log is empty' }).waitFor();
    const begin = page.getByRole('link', { name: 'Bring attempts in' });
    expect(await begin.getAttribute('href')).toBe('#/files');
  });

  test('B1 it holds the records of everybody else, and none of one’s own', async () => {
    await page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((done) => {
        const open = indexedDB.open('composure');
        open.onsuccess = () => done(open.result);
      });
      const change = db.transaction(['attempts', 'learners'], 'readwrite');
      change.objectStore('learners').put({ id: 'l1', code: 'C-1', name: 'Learner One' });
      const attempts = change.objectStore('attempts');
      attempts.getAll().onsuccess = ({ target }) => {
        const all = (target as IDBRequest<{ id: string }[]>).result;
        for (const one of all) if (one.id !== 'a0') attempts.put({ ...one, learner: 'l1' });
      };
      await new Promise<void>((done) => {
        change.oncomplete = () => done();
      });
      db.close();
    });
    await open('#/class');
    await page.getByRole('link', { name: 'Complaints log of the class' }).click();
    await page.getByRole('heading', { name: '2 records so far: the log needs three' }).waitFor();
    expect(await log().locator('tbody tr').count()).toBe(2);
    expect(await page.locator('main').textContent()).not.toContain('Learner One');
  });
});
