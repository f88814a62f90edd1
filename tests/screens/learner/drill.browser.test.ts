import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../browser/browser';
import { keepAttempts } from '../../browser/kept-attempts';
import { performed } from '../../fixtures/performance';

const site = inject('site');
let browser: Browser;
let page: Page;

const open = async (hash: string): Promise<void> => {
  await page.goto(`${site}${hash}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
};
const replies = () => page.getByRole('group', { name: 'Your reply' }).getByRole('button');
/** The name of what has the focus. */
const focused = () =>
  page.evaluate(() => {
    const by = document.activeElement?.getAttribute('aria-labelledby') ?? '';
    return document.getElementById(by)?.textContent ?? document.activeElement?.textContent;
  });
const kept = () =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('composure');
      request.onsuccess = () => done(request.result);
    });
    const counts = [...db.objectStoreNames].map(
      (name) =>
        new Promise<number>((done) => {
          const count = db.transaction(name).objectStore(name).count();
          count.onsuccess = () => done(count.result);
        }),
    );
    const all = await Promise.all(counts);
    db.close();
    return [...all, localStorage.length];
  });

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 360, height: 640 }, bypassCSP: true });
  await open('#/');
});

describe('G11 A drill is a few moments that need what was missed', () => {
  test('before anything was played it says so, and leads to the scenarios', async () => {
    await open('#/drill');
    await page.getByText('There is nothing to practise here yet').waitFor();
    await page.getByRole('link', { name: 'Choose a scenario' }).waitFor();
  });

  test('a debrief leads to a drill of the point to work on', async () => {
    const entries = performed('leaking-kettle', 'typical-mistakes');
    await keepAttempts(page, [{ id: 'a', startedAt: Date.UTC(2026, 2, 1), entries }]);
    await open('#/debrief/a');
    const point = await page.locator('.lesson h2').textContent();
    await page.getByRole('link', { name: 'Two-minute drill' }).click();
    await page.getByRole('heading', { name: 'Moment 1 of 4' }).waitFor();
    expect(await page.locator('.going-on b').first().textContent()).toBe(point);
  });

  test('by keys alone: the focus goes to what is new, and nothing of it is kept', async () => {
    const before = await kept();
    await replies().first().focus();
    for (const number of [1, 2, 3, 4]) {
      await page.getByRole('heading', { name: `Moment ${number} of 4` }).waitFor();
      await page.keyboard.press('1');
      expect(await focused()).toMatch(/^(A strong reply|This could be stronger)$/);
      const why = page.locator('.drill-answer .why');
      expect((await why.textContent())?.length).toBeGreaterThan(20);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    }
    await page.getByText('Try one of the strong replies in your next conversation.').waitFor();
    expect(await focused()).toBe('Done');
    expect(await kept()).toEqual(before);
    await page.getByRole('button', { name: 'Do some more' }).click();
    await page.getByRole('heading', { name: 'Moment 1 of 4' }).waitFor();
  });

  test('the next step on the progress page leads to it too', async () => {
    await open('#/progress');
    await page.getByRole('link', { name: 'Two-minute drill first' }).click();
    await page.getByRole('heading', { name: 'Moment 1 of 4' }).waitFor();
    const point = await page.locator('.going-on b').first().textContent();
    await open('#/progress');
    await page
      .locator('.next-step b', { hasText: point ?? '' })
      .first()
      .waitFor();
  });

  test('a moment says who one is and what has happened so far', async () => {
    await open('#/drill');
    const going = page.locator('.going-on');
    await going.getByText(/You are the .+\./).waitFor();
    await going.getByText(/just begun|talked for a little|feels heard|not here now/).waitFor();
  });
});
