import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { keepClass } from '../browser/class-attempts';
import { playedStories } from './class-files';
import { heap, namesKept } from './measures';

const LEARNERS = 1000;
const ATTEMPTS = 20;

declare global {
  interface Window {
    /** Milliseconds of the longest task and of the slowest answer to an input since they were last asked for. */
    longest: { task: number; input: number };
    /** When the first row stood, and when everything was marked. */
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
  const from = Date.now();
  await keepClass(page, playedStories(20), LEARNERS, ATTEMPTS);
  const filled = Date.now() - from;
  await page.reload();
  await page.waitForFunction(() => window.stood.row > 0, null, { timeout: 300_000 });
  const using = await useTable(page);
  await page.waitForFunction(() => window.stood.marks > 0, null, { timeout: 600_000 });
  const { row, marks } = await page.evaluate(() => window.stood);
  const reading = await longestOf(page);
  const resident = await residentOf(browser);
  const used = await heap(context, page);
  const done = await useTable(page);
  await context.close();
  return [
    `filled in ${seconds(filled)}`,
    `first row after ${seconds(row)} (goal 1 s), all ${LEARNERS * ATTEMPTS} marks after ${seconds(marks)} (goal 60 s)`,
    `while it reads: longest task ${reading.task} ms (goal 100); sorted, narrowed and scrolled meanwhile: task ${using.task} ms, slowest answer ${using.input} ms (goal 100)`,
    `when all is read: longest task ${done.task} ms, slowest answer ${done.input} ms (goal 100)`,
    `heap of the page ${Math.round(used / 1e6)} MB, its whole process ${resident} MB at the end of reading`,
  ];
}

/** Sorts, narrows and scrolls as an assessor would, and gives the longest task meanwhile. */
async function useTable(page: Page): Promise<Window['longest']> {
  await longestOf(page);
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
  return longestOf(page);
}

function longestOf(page: Page): Promise<Window['longest']> {
  return page.evaluate(() => {
    const { longest } = window;
    window.longest = { task: 0, input: 0 };
    return longest;
  });
}

/** Runs in the page: notes the longest tasks and answers, and when the table stands. */
function watch(): void {
  window.longest = { task: 0, input: 0 };
  window.stood = { row: 0, marks: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      window.longest.task = Math.max(window.longest.task, Math.round(duration));
    }
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      window.longest.input = Math.max(window.longest.input, Math.round(duration));
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
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
