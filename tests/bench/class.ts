import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { keepClass } from '../browser/class-attempts';
import { playedStories } from './class-files';
import { heap, longestTask, namesKept } from './measures';

const LEARNERS = 1000;
const ATTEMPTS = 20;

declare global {
  interface Window {
    /** When the first row stood, and when everything was marked, in milliseconds. */
    stood: { row: number; marks: number };
  }
}

/** A class of 1,000 learners with 20 attempts each: how soon it stands, and whether the page stays free. */
export async function measureClass(browser: Browser, address: string): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await namesKept(page);
  await page.addInitScript(watch);
  await page.goto(`${address}#/class`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await keepClass(page, playedStories(20), LEARNERS, ATTEMPTS);
  const opening = await longestTask(page, async () => {
    await page.reload();
    await stands(page, 'row');
  });
  const inUse = await longestTask(page, () => useTable(page));
  const alone = await longestTask(page, () => stands(page, 'marks'));
  const { row, marks } = await page.evaluate(() => window.stood);
  const resident = await residentOf(browser);
  const used = await heap(context, page);
  const read = await longestTask(page, () => useTable(page));
  await context.close();
  return [
    `first row after ${seconds(row)} (goal 1 s), all ${LEARNERS * ATTEMPTS} marks after ${seconds(marks)} (goal 60 s)`,
    `longest task of the page (goal 100 ms of processor time): ${opening} ms as it opens; while it reads ${alone} ms, ${inUse} ms sorted, narrowed and scrolled meanwhile; ${read} ms in use when all is read`,
    `heap of the page ${Math.round(used / 1e6)} MB, its whole process with the worker ${resident} MB at the end of reading`,
  ];
}

async function stands(page: Page, what: keyof Window['stood']): Promise<void> {
  await page.waitForFunction((name) => window.stood[name] > 0, what, { timeout: 600_000 });
}

/** Sorts, narrows and scrolls as an assessor would. */
async function useTable(page: Page): Promise<void> {
  const table = page.getByRole('table', { name: 'Outcomes by learner and marking point' });
  for (const at of [1, 3, 0]) {
    await table.getByRole('columnheader').nth(at).getByRole('button').click();
    await page.waitForTimeout(300);
  }
  await page.getByLabel('Code or name').pressSequentially('c-01', { delay: 120 });
  await page.waitForTimeout(300);
  for (let at = 0; at < 4; at += 1) await page.keyboard.press('Backspace');
  await page.getByLabel('Cells show').selectOption('Met in scenarios');
  await page.waitForTimeout(300);
  await page.getByLabel('Cells show').selectOption({ index: 0 });
  await table.hover();
  for (let at = 0; at < 20; at += 1) {
    await page.mouse.wheel(0, 1500);
    await page.waitForTimeout(50);
  }
}

/** Runs in the page: notes when the table stands, and when all of it has been read. */
function watch(): void {
  window.stood = { row: 0, marks: 0 };
  const look = (): void => {
    const { stood } = window;
    if (stood.row === 0 && document.querySelector('.class tbody th a')) {
      stood.row = performance.now();
    }
    if (stood.row > 0 && !document.querySelector('.class-progress')) {
      stood.marks = performance.now();
      return;
    }
    setTimeout(look, 50);
  };
  look();
}

/** Megabytes that the largest process of a page takes up, its workers included; none where that is not told. */
async function residentOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      try {
        const status = readFileSync(`/proc/${id}/status`, 'utf8');
        return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000;
      } catch {
        return 0;
      }
    });
  return Math.round(Math.max(0, ...sizes));
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
