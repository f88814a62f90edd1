import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { inRoot } from '../../../src/build/story-files';
import { parsePlay } from '../../../src/core/transcript/play';
import { openBrowser } from '../../browser/browser';
import { faultsOnDeskAndPhone } from '../../browser/faults';
import { keepAttempts } from '../../browser/kept-attempts';
import { performPlay } from '../../fixtures/performance';

const site = inject('site');
const DAY = 86_400_000;
const NOW = Date.UTC(2027, 2, 1, 12);
const play = readFileSync(inRoot('stories/leaking-kettle/plays/typical-mistakes.txt'), 'utf8');
const entries = performPlay('leaking-kettle', parsePlay(play));
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ bypassCSP: true });
  page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  await open('#/');
});

/** A screen as it is when somebody comes back to it. */
async function open(hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${site}${hash}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

describe('H5 Both statements say what is so, and mark what only the college can say', () => {
  test.each([
    ['Data protection', 'Contact for data protection', '90 days after it was last used'],
    ['Accessibility', 'Contact for accessibility', 'take it as partially compliant'],
  ])('%s', async (name, gap, says) => {
    await open('#/');
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    const filled = page.getByRole('main').locator('dl > div').filter({ hasText: gap });
    await filled.getByText('Your college fills this in.').waitFor();
    expect(await filled.getByRole('link').getAttribute('href')).toBe('#/centre');
    expect(await page.getByText(says).count()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('link', { name: 'Fill it in' }).first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  test('what the college has set stands in them', async () => {
    await keepPaper('centre', {
      format: 'composure-centre',
      version: 1,
      name: 'Marsh College',
      logo: null,
      wordings: [],
      policies: [],
      retention: { practiceDays: 30, recordYears: 3 },
      statements: {
        controller: 'Marsh College, Fen Road',
        dataContact: 'dpo@marsh.example',
        accessibilityContact: 'access@marsh.example',
        reviewed: '2027-01-15',
        notes: 'Public task.',
      },
    });
    await open('#/privacy');
    for (const says of [
      'Marsh College, Fen Road',
      'dpo@marsh.example',
      '15 January 2027',
      /30 days after it was last used/,
      /for 3 years/,
    ]) {
      await page.getByText(says).first().waitFor();
    }
    expect(await page.getByText('Your college fills this in.').count()).toBe(0);
    await keepPaper('centre', null);
  });
});

/** Keeps a paper as the desk does; null takes it away. */
async function keepPaper(id: string, data: object | null): Promise<void> {
  await page.evaluate(
    async ([id, data]) => {
      const db = await new Promise<IDBDatabase>((done) => {
        const open = indexedDB.open('composure');
        open.onsuccess = () => done(open.result);
      });
      const change = db.transaction('papers', 'readwrite');
      if (data) change.objectStore('papers').put({ id, kind: id, data });
      else change.objectStore('papers').delete(id);
      await new Promise<void>((done) => {
        change.oncomplete = () => done();
      });
      db.close();
    },
    [id, data] as const,
  );
}

describe('H2 Nothing is deleted that was not announced in this browser two weeks before', () => {
  const notice = () => page.getByRole('region', { name: 'How long practice is kept' });
  const past = () => page.getByRole('list', { name: 'Your attempts' }).getByRole('listitem');

  test('a browser opened after a year says so, keeps what it is asked to, and then deletes', async () => {
    const kept = (id: string, age: number) => ({ id, startedAt: NOW - age * DAY, entries });
    await keepAttempts(page, [kept('old', 400), kept('dear', 390), kept('new', 2)]);
    await open('#/');
    await notice().getByText('2 practice attempts will be deleted').waitFor();
    expect(await notice().innerText()).toMatch(/the first on 15 March 2027\./);
    expect(await past().allInnerTexts()).toEqual([
      expect.stringMatching(/Kept until 28 May 2027/),
      expect.stringMatching(/Will be deleted on 15 March 2027/),
      expect.stringMatching(/Will be deleted on 15 March 2027/),
    ]);
    expect(await faultsOnDeskAndPhone(page)).toEqual([]);
    await notice().getByRole('button').click();
    await page.locator(':focus', { hasText: /^Your attempts$/ }).waitFor();
    await past().nth(1).getByRole('button', { name: /^Keep/ }).click();
    await past().nth(1).getByText('Kept until you delete it').waitFor();
    await notice().getByText('1 practice attempt will be deleted on 15 March 2027.').waitFor();

    await page.clock.setFixedTime(NOW + 13 * DAY);
    await open('#/');
    await notice().waitFor();
    expect(await past().count()).toBe(3);

    await page.clock.setFixedTime(NOW + 14 * DAY);
    await open('#/files');
    await notice()
      .getByText('1 practice attempt older than 90 days was deleted just now, as announced.')
      .waitFor();
    await open('#/');
    await page.getByText('Kept until you delete it').waitFor();
    expect(await past().count()).toBe(2);
  });
});
