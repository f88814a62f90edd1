import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../browser/browser';
import { keepClass, playedBySeed } from '../../browser/class-attempts';
import { faultsOnDeskAndPhone } from '../../browser/faults';

const site = inject('site');
const PLAYED = playedBySeed(6);
let browser: Browser;
let page: Page;

const open = async (hash: string): Promise<void> => {
  await page.goto(`${site}${hash}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
};
const table = () => page.getByRole('table', { name: 'Outcomes by learner and marking point' });
const learners = () => table().locator('tbody th a');
const column = (title: string) => table().getByRole('columnheader', { name: title });
async function cellsBelow(head: Locator): Promise<readonly string[]> {
  const at = await head.evaluate((cell) => (cell as HTMLTableCellElement).cellIndex);
  return table()
    .locator(`tbody td:nth-child(${at + 1})`)
    .allTextContents();
}

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ bypassCSP: true });
});

describe('A class of thirty', () => {
  test('before there are attempts it says where to bring them in', async () => {
    await open('#/class');
    await page.getByRole('heading', { name: 'A class begins with its files' }).waitFor();
    const [href] = await page
      .getByRole('link', { name: 'Bring attempts in' })
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(href).toBe('#/files');
  });

  test('N1 every learner is a row, and who cannot see it hears whole words', async () => {
    await keepClass(page, PLAYED, 30, 3);
    await page.reload();
    await page.getByText('30 learners, 90 finished attempts').waitFor();
    expect(await learners().count()).toBe(30);
    expect(await table().getAttribute('aria-rowcount')).toBe('32');
    const [first] = await table().locator('tbody tr').first().getByRole('cell').allTextContents();
    expect(first).toMatch(/^(Met|Not yet|Not observed)$/);
  });

  test('N3 a button in its head sorts a column, and says so', async () => {
    const head = column('Noticing the signs');
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await column('Learner').getAttribute('aria-sort')).toBe('none');
    const cells = await cellsBelow(head);
    const ranks = cells.map((text) => ['Not yet', 'Not observed', 'Met'].indexOf(text));
    expect(ranks).toEqual(ranks.toSorted());
    await column('Learner').getByRole('button').click();
    expect(await learners().first().textContent()).toBe('C-0001');
  });

  test('N3 it is narrowed by name, by scenario, and by what a point came to', async () => {
    await page.getByLabel('Code or name').fill('c-001');
    await page.getByText('10 of 30 learners shown.').waitFor();
    await page.getByLabel('Code or name').fill('');
    await page.getByLabel('Only learners whose').selectOption('Taking ownership');
    for (const outcome of ['Not yet', 'Met']) {
      await page.getByLabel('is, at the latest').selectOption(outcome);
      const cells = await cellsBelow(column('Taking ownership'));
      expect(cells.length).toBeLessThan(30);
      expect(new Set(cells)).toEqual(new Set([outcome]));
    }
    await page.getByLabel('Only learners whose').selectOption('Any point');
  });

  test('N6 what is saved is what is shown, in whole words', async () => {
    await page.getByLabel('Cells show').selectOption('Met in scenarios');
    await page.getByLabel('Code or name').fill('c-0001');
    const [workbook] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save for Excel' }).click(),
    ]);
    const parts = unzipSync(new Uint8Array(readFileSync(await workbook.path())));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet.match(/<row>/g)?.length).toBe(2);
    expect(sheet).toMatch(/Met in \d of \d scenario/);
    // By code, and by name only where somebody asks for that.
    for (const row of ['C-0001,3,', 'C-0001,Learner Number 1,3,']) {
      const [csv] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save as CSV' }).click(),
      ]);
      expect(readFileSync(await csv.path(), 'utf8')).toContain(row);
      await page.getByLabel('Names too').check();
    }
    await page.getByLabel('Code or name').fill('');
  });

  test('N4 what the class falls for is quoted', async () => {
    await page.getByText('who played it').first().waitFor();
    const slip = page.locator('.slips li').first();
    expect(await slip.textContent()).toMatch(/\d+ of \d+ who played it.*“.+”.*What it costs/);
  });

  test('N7 the page of a learner leads to each of their debriefs', async () => {
    await learners().last().click();
    const attempts = page.getByRole('table', { name: 'Attempts' });
    await attempts.waitFor();
    const links = attempts.getByRole('link', { name: /^Debrief of/ });
    expect(await links.count()).toBe(3);
    expect(await links.first().getAttribute('href')).toMatch(/^#\/debrief\/l\d+-2$/);
  });

  test('axe finds nothing on either screen, in any colours, and the page does not scroll sideways', async () => {
    for (const hash of ['#/class', '#/learner/l1']) {
      await open(hash);
      await page.locator('.class table').first().waitFor();
      expect(await faultsOnDeskAndPhone(page)).toEqual([]);
    }
  });
});

test('N8 of two hundred learners only the rows in sight are drawn, and each keeps its number', async () => {
  await keepClass(page, PLAYED, 200, 1);
  await page.setViewportSize({ width: 1280, height: 720 });
  await open('#/class');
  await page.reload();
  await page.getByText('200 learners shown.').waitFor();
  // Chromium gives up a scroll by the keyboard when the rows that it passes change meanwhile.
  await page.locator('.class-progress').waitFor({ state: 'detached' });
  expect(await table().getAttribute('aria-rowcount')).toBe('202');
  expect(await learners().count()).toBeLessThan(60);
  await page
    .getByRole('region', { name: 'Outcomes by learner and marking point; scrolls' })
    .focus();
  await page.keyboard.press('End');
  await table().locator('tr[aria-rowindex="202"]').waitFor();
});

test('N8 wherever it is scrolled to, it stays there, and the row that belongs there is drawn', async () => {
  const scroller = page.locator('.class-scroll');
  const row = await table().locator('tr[aria-rowindex="202"]').evaluate(heightOf);
  for (const at of [20, 150, 21, 90]) {
    await scroller.evaluate((box, top) => box.scrollTo(0, top), at * row);
    // Its number counts from 1, and the two rows of the head come first.
    await table()
      .locator(`tr[aria-rowindex="${at + 3}"]`)
      .waitFor();
    expect(await scroller.evaluate(({ scrollTop }) => scrollTop)).toBe(at * row);
    const link = learners().filter({ hasText: `C-${String(at + 1).padStart(4, '0')}` });
    expect(await link.count()).toBe(1);
  }
});

test('N9 what is printed is the whole class, and on the screen only what is in sight again', async () => {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await table().locator('tr[aria-rowindex="3"]').waitFor();
  expect(await learners().count()).toBe(200);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.waitForFunction(() => document.querySelectorAll('.class tbody th a').length < 60);
});

test('N10 it is read in a worker of its own, which ends when all is read', async () => {
  expect(page.workers()).toEqual([]);
  await Promise.all([page.waitForEvent('worker'), page.reload()]);
  await page.getByText('200 learners shown.').waitFor();
  await page.locator('.class-progress').waitFor({ state: 'detached' });
  await page.getByText('who played it').first().waitFor();
  expect(page.workers()).toEqual([]);
});

function heightOf(element: HTMLElement): number {
  return element.offsetHeight;
}
