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
    await cards.getByText('This is the cooling-off period.').first().waitFor({ state: 'attached' });
    await cards.first().getByText('More about this').click();
    await cards.first().getByText('You may hear this. It is wrong.').waitFor();
    expect(await faultsOnDeskAndPhone(page)).toEqual([]);
  });

  test('a card says how it stands today, and what its checkers noted is not there', async () => {
    const now = await ask('You mended it, and it broke again.', BEFORE_REVIEW);
    expect(await now.first().textContent()).not.toMatch(/still checking|checked again/);
    await now.last().getByText('More about this').click();
    await now.last().getByText('We are still checking part of this.').waitFor();
    expect(await now.last().textContent()).not.toContain('is from the review');
    const later = await ask('You mended it, and it broke again.', AFTER_REVIEW);
    await later.first().getByText('This was due to be checked again on').waitFor();
  });
});
