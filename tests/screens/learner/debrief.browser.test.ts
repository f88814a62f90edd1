import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { inRoot } from '../../../src/build/story-files';
import { parsePlay } from '../../../src/core/transcript/play';
import { openBrowser } from '../../browser/browser';
import { sideways } from '../../browser/faults';
import { type Learner, learner } from '../../browser/learner';
import { pdfPages } from '../../browser/pdf-text';
import { performed } from '../../fixtures/performance';
import { scheme } from '../../fixtures/story';

const site = inject('site');
const script = parsePlay(
  readFileSync(inRoot('stories/text-only/plays/typical-mistakes.txt'), 'utf8'),
);
let browser: Browser;
let context: BrowserContext;
let page: Page;
let me: Learner;

/** Plays a conversation with many mistakes, notes two signs, looks at the card and records it. */
async function play(): Promise<void> {
  await me.start('text-only', script.seed);
  await page.getByRole('button', { name: 'Policy card' }).click();
  await page.keyboard.press('Escape');
  for (const [at, text] of script.replies.entries()) {
    if (at === 1) await note('raised voice');
    if (at === 2) await note('going quiet');
    await me.answered(() => me.replies().filter({ hasText: text }).first().click());
  }
  await me.record({
    Customer: script.record?.customer ?? '',
    'Product or service': script.record?.product ?? '',
    'What went wrong': script.record?.problem ?? '',
  });
  await me.points().first().waitFor();
}

async function note(sign: string): Promise<void> {
  await page.getByRole('button', { name: 'Note a sign' }).click();
  await page.getByRole('button', { name: sign }).click();
}

const openAll = (): Promise<void> =>
  page.evaluate(() => {
    for (const closed of document.querySelectorAll('details')) closed.open = true;
  });

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 1280, height: 720 },
  });
  page = await context.newPage();
  me = learner(page, site);
  await play();
});

describe('The debrief of a whole complaint cycle', () => {
  test('R13 it opens with the end in the customer’s words, one moment and one thing to keep', async () => {
    const main = page.locator('main');
    const headings = await main.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings[0]).toBe('Imogen left without it being put right.');
    const opening = main.locator('.opening');
    const entries = performed('text-only', 'typical-mistakes');
    const last = entries.findLast((entry) => entry.kind === 'said' && entry.who === 'Imogen');
    expect(await opening.textContent()).toContain(last?.kind === 'said' ? last.text : '');
    const lesson = main.locator('.lesson');
    await lesson.getByText('One thing to do better').waitFor();
    await lesson.getByText('This was a serious mistake').waitFor();
    await lesson.getByText('A stronger reply was on offer').waitFor();
    const again = lesson.getByRole('link', { name: 'Try this moment again' });
    expect(await again.getAttribute('href')).toMatch(/^#\/again\/.+\?at=\d+$/);
    const below = await again.evaluate((link) => link.getBoundingClientRect().bottom);
    expect(below).toBeLessThanOrEqual(720);
  });

  test('R13 the rest waits folded, and the page’s own search finds into it', async () => {
    const shown = await page.locator('main').evaluate((main) => {
      const links = [...main.querySelectorAll('a')].filter((link) => link.checkVisibility());
      return { links: links.length, words: (main as HTMLElement).innerText.split(/\s+/).length };
    });
    expect(shown.links).toBeLessThan(20);
    expect(shown.words).toBeLessThan(600);
    expect(await page.locator('.fold[open]').count()).toBe(0);
    expect(await page.locator('.fold').count()).toBeGreaterThanOrEqual(5);
  });

  test('every point is an item with its outcome: headlines first, then, folded, stage by stage', async () => {
    const { points, stages } = scheme('complaint-cycle-2');
    await page.getByText('The other 20 marking points').click();
    const items = await me.points().allTextContents();
    expect(items).toHaveLength(points.length);
    for (const item of items) expect(item).toMatch(/Met|Not yet|Not observed/);
    for (const { title } of points) {
      expect(await me.points().getByRole('heading', { name: title, exact: true }).count()).toBe(1);
    }
    const list = page.getByRole('list', { name: 'marking points' });
    const headings = await list.getByRole('heading', { level: 3 }).allTextContents();
    const headlines = points.filter(({ headline }) => headline).map(({ title }) => title);
    expect(headings).toEqual([...headlines, ...(stages ?? []).map(({ title }) => title)]);
  });

  test('a point that was not observed waits closed, and opens by keyboard', async () => {
    const quiet = me.points().filter({ hasText: 'Keeping promises' });
    const asks = quiet.getByText('Nothing in this conversation gave you');
    expect(await asks.isVisible()).toBe(false);
    await quiet.locator('summary').focus();
    await page.keyboard.press('Enter');
    await asks.waitFor();
  });

  test('R4 signs are told apart from replies, each with the line it was seen in', async () => {
    await openAll();
    const signs = page.locator('details', { hasText: 'Signs Imogen gave' });
    expect(await signs.getByText('Noticed', { exact: true }).count()).toBe(1);
    expect(await signs.getByText('Missed', { exact: true }).count()).toBe(9);
    expect(await signs.getByText('Not there', { exact: true }).count()).toBe(1);
    const noticing = me.points().filter({ hasText: 'Noticing the signs' });
    await noticing.getByText('You noted: raised voice. It was not there.').waitFor();
  });

  test('R5 the point about the record names the words that no program read', async () => {
    const [point] = await me
      .points()
      .filter({ hasText: 'Recording the complaint' })
      .evaluateAll((found) => found.map(({ textContent }) => textContent));
    expect(point).toContain('It cannot read words. Read these yourself');
    expect(point).toContain('What went wrong');
  });

  test('R5 each field of the record has its verdict in words, and the way to its line', async () => {
    await openAll();
    const record = page.getByRole('list', { name: 'Complaint record' });
    const field = (name: string) =>
      record.locator(':scope > li').filter({ has: page.getByRole('heading', { name }) });
    await field('Customer').getByText('Accurate', { exact: true }).waitFor();
    await field('Reference').getByText('Missing', { exact: true }).waitFor();
    await field('Passed to').getByText('Nothing came up', { exact: true }).waitFor();
    await field('How to contact them')
      .getByRole('link', { name: /^See it/ })
      .click();
    await page.locator(':focus', { hasText: 'A text, to 07700 900617.' }).waitFor();
  });

  test('R6 the law behind a wrong statement, and that a card is due for review', async () => {
    await openAll();
    const remedy = me.points().filter({ hasText: 'A lawful remedy, with its time limit' });
    const card = remedy.locator('.law').first();
    expect(await card.textContent()).toMatch(/In force from .*Reviewed on \d+ \w+ \d{4}/);
    expect(await page.getByText('due to be checked again').count()).toBe(0);
    await page.clock.setFixedTime('2031-01-01T12:00:00Z');
    await page.reload();
    await me.points().first().waitFor();
    await openAll();
    expect(await card.textContent()).toContain('due to be checked again');
  });

  test('R7 the customer says how they saw it, and each sentence leads to its line', async () => {
    await openAll();
    const view = page.locator('details', {
      has: page.getByRole('heading', { name: 'How Imogen saw it' }),
    });
    const sentence = view.locator('p').filter({ hasText: 'What they told me about the law' });
    await sentence.getByRole('link', { name: /^See it/ }).click();
    await page.locator(':focus', { hasText: "we've got 30 days" }).waitFor();
    expect(await view.getByText(/^\d out of 5$/).count()).toBeGreaterThan(2);
  });

  test('on paper all of it is open, nothing is cut off, and there are no links to follow', async () => {
    await page.evaluate(() => {
      for (const open of document.querySelectorAll('details')) open.open = false;
    });
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('details:not([open])').count()).toBe(0);
    expect(await sideways(page)).toBe(0);
    expect(await page.locator('.where:visible').count()).toBe(0);
    const record = page.getByRole('list', { name: 'Complaint record' });
    expect(await record.getByText('Accurate', { exact: true }).first().isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
  });

  test('R13 the print has all of it on six pages at most', async () => {
    const pages = pdfPages(await page.pdf({ format: 'A4' }));
    expect(pages.length).toBeLessThanOrEqual(6);
    const text = pages.join(' ');
    for (const part of ['How Imogen saw it', 'Signs Imogen gave', 'The whole conversation']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('Your complaint record');
  });
});
