import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { parseAttempt } from '../../../src/core/transcript/codec';
import { openBrowser } from '../../browser/browser';
import { type Learner, learner } from '../../browser/learner';

const site = inject('site');
let browser: Browser;
let context: BrowserContext;
let page: Page;
let me: Learner;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => context.close());

async function start(): Promise<void> {
  context = await browser.newContext();
  page = await context.newPage();
  me = learner(page, site);
  await me.start('leaking-kettle', 7);
  await me.reply(0);
}

/** What the browser's store does from another tab of the same site. */
async function elsewhere(work: 'newer' | 'cleared'): Promise<void> {
  const other = await context.newPage();
  await other.route('**/empty.html', (route) => route.fulfill({ body: '' }));
  await other.goto(`${site}empty.html`);
  await other.evaluate(
    (work) =>
      new Promise<void>((done, fail) => {
        const asked =
          work === 'newer'
            ? indexedDB.open('composure', 99)
            : indexedDB.deleteDatabase('composure');
        asked.onsuccess = () => {
          if (work === 'newer') asked.result?.close();
          done();
        };
        asked.onerror = () => fail(asked.error);
      }),
    work,
  );
  await other.close();
}

async function savedFile(): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /^Save (it|this|the attempt)? ?as a file/ })
      .first()
      .click(),
  ]);
  return Buffer.concat(await (await file.createReadStream()).toArray()).toString('utf8');
}

describe('K12 Every kind of refusal is told as what it is, and the attempt can be saved whatever the store says', () => {
  test('a newer version has taken the store: the page says to reload, and saves from memory', async () => {
    await start();
    await elsewhere('newer');
    await me.reply(0);
    await page.getByText(/^A newer version of Composure is open in this browser/).waitFor();
    await me.reply(0);
    const said = await me.log.innerText();
    const { entries } = parseAttempt(await savedFile());
    const chosen = entries.filter(({ kind }) => kind === 'chose');
    expect(chosen.length).toBeGreaterThanOrEqual(3);
    expect(said.length).toBeGreaterThan(0);
  });
  test('what was kept has been cleared: it is said, and nothing is half there afterwards', async () => {
    await start();
    await elsewhere('cleared');
    await me.reply(0);
    await page.getByText(/^What this browser kept of your attempt was cleared or erased/).waitFor();
    expect(parseAttempt(await savedFile()).entries.length).toBeGreaterThan(5);
    await page.goto(`${site}#/`);
    await page.getByRole('list', { name: 'Scenarios' }).waitFor();
    expect(await page.getByRole('list', { name: 'Your attempts' }).count()).toBe(0);
  });
});

describe('K13 What is typed in the record outlives the browser', () => {
  test('the complaint record and the note are there again in another tab, after this one is closed', async () => {
    await start();
    await me.finish();
    await me.over.click();
    await page.getByRole('textbox', { name: 'Customer' }).fill('Half-written name');
    await page.close();
    page = await context.newPage();
    await page.goto(`${site}#/play/leaking-kettle`);
    const log = page.getByRole('button', { name: 'Log the complaint' });
    const field = page.getByRole('textbox', { name: 'Customer' });
    await log.or(field).waitFor();
    if (await log.isVisible()) await log.click();
    await field.waitFor();
    expect(await field.inputValue()).toBe('Half-written name');
  });
});

describe('K14 One damaged row empties no screen', () => {
  test('an attempt without a title or a day stands in the list, and can be deleted', async () => {
    await start();
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const open = indexedDB.open('composure');
          open.onsuccess = () => {
            const change = open.result.transaction(
              ['attempts', 'beats', 'observations', 'judgements', 'learners', 'assessors'],
              'readwrite',
            );
            change.objectStore('attempts').put({ id: 'bad-1' });
            change.objectStore('attempts').put({ id: 'bad-2', startedAt: 1e300, title: 'Late' });
            change.objectStore('beats').put({ attempt: 'bad-1', n: 0 });
            change.objectStore('learners').put({ id: 'bad' });
            change.objectStore('assessors').put({ id: 'bad' });
            change.objectStore('observations').put({ id: 'bad-3', openedAt: 1e300 });
            change.objectStore('judgements').put({ observation: 'bad-3', n: 0 });
            change.oncomplete = () => {
              open.result.close();
              done();
            };
          };
        }),
    );
    await page.goto(`${site}#/`);
    await page.reload();
    const list = page.getByRole('list', { name: 'Your attempts' });
    await expect.poll(() => list.getByRole('listitem').count()).toBe(3);
    for (const left of [2, 1]) {
      const bad = list.getByRole('listitem').filter({ hasNotText: 'The leaking kettle' }).first();
      await bad.getByRole('button', { name: /^Delete/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
      await expect.poll(() => list.getByRole('listitem').count()).toBe(left);
    }
    await page.goto(`${site}#/observe`);
    const bad = page.getByRole('list', { name: 'Open', exact: true }).getByRole('listitem');
    await bad.first().waitFor();
    await page.goto(`${site}#/files`);
    await page.getByRole('button', { name: 'Save everything', exact: true }).waitFor();
    await page.goto(`${site}#/quality`);
    await page.getByRole('heading', { name: 'Quality assurance' }).waitFor();
  });
});
