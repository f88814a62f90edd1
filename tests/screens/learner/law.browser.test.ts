import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../browser/browser';
import { faultsOnDeskAndPhone } from '../../browser/faults';

const site = inject('site');
const BEFORE_REVIEW = Date.UTC(2026, 11, 1, 12);
const AFTER_REVIEW = Date.UTC(2030, 0, 1, 12);
let page: Page;
beforeAll(async () => {
  const browser = await openBrowser();
  const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
  page = await context.newPage();
});

/** The cards under a question, on that day. */
async function ask(question: string, today: number) {
  await page.clock.setFixedTime(today);
  await page.goto('about:blank');
  await page.goto(`${site}#/law`);
  const item = page.getByRole('listitem').filter({ hasText: question });
  await item.getByText(question).click();
  await item.locator('.law-card').first().waitFor();
  return item.locator('.law-card');
}

describe('R12 Every law card can be read by the question it answers', () => {
  test('the first screen leads there by way of what can be learnt, and a question opens its cards', async () => {
    await page.goto(site);
    await page.getByRole('link', { name: 'Learn the words and the law' }).click();
    await page.getByRole('link', { name: 'What the law says' }).click();
    await page.getByRole('heading', { name: 'What the law says', level: 1 }).waitFor();
    const cards = await ask('I’ve changed my mind.', BEFORE_REVIEW);
    expect(await cards.count()).toBe(5);
    await cards.getByText('This is the cooling-off period.').waitFor();
    expect(await faultsOnDeskAndPhone(page)).toEqual([]);
  });

  test('a card says how it stands today', async () => {
    const now = await ask('You mended it, and it broke again.', BEFORE_REVIEW);
    expect(await now.first().innerText()).not.toMatch(/still to be checked|due for review/);
    await now.last().getByText('Part of this card has still to be checked').waitFor();
    await now.last().getByText('on motor vehicles, is from the review').waitFor();
    const later = await ask('You mended it, and it broke again.', AFTER_REVIEW);
    await later.first().getByText('This card has been due for review since').waitFor();
  });
});
