import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { scenarioNames } from '../../../src/build/story-files';
import { type EmptyPage, emptyPages } from '../../browser/empty-page';
import { faultsOnDeskAndPhone } from '../../browser/faults';
import { keepAttempts } from '../../browser/kept-attempts';
import { type Learner, learner } from '../../browser/learner';
import { performed } from '../../fixtures/performance';

const site = inject('site');
const MOST_WORDS = 250;
let emptyPage: EmptyPage;
let page: Page;
let me: Learner;

beforeAll(async () => {
  emptyPage = await emptyPages(site);
});
beforeEach(async () => {
  page = await emptyPage({ bypassCSP: true });
  me = learner(page, site);
});

const cards = () => page.getByRole('list', { name: 'Scenarios' }).locator(':scope > li');

/** How many words are in view within `selector`: not those hidden, folded, or further down the page. */
function wordsInView(selector: string): Promise<number> {
  return page.evaluate((within) => {
    const texts = document.createTreeWalker(
      document.querySelector(within) ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    let words = 0;
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const range = document.createRange();
      range.selectNode(text);
      const box = range.getBoundingClientRect();
      const shown = text.parentElement?.checkVisibility() && !text.parentElement.closest('.unseen');
      if (!shown || box.height === 0 || box.top >= innerHeight || box.bottom <= 0) continue;
      words += (text.textContent ?? '')
        .split(/\s+/)
        .filter((one) => /[\p{L}\p{N}]/u.test(one)).length;
    }
    return words;
  }, selector);
}

describe('I2 From opening the site to the first reply there are fewer than 250 words to read', () => {
  test.each(scenarioNames())('on the way to %s', async (scenario) => {
    await me.open('');
    const card = cards().filter({ has: page.locator(`a[href*="${scenario}"]`) });
    await card.waitFor();
    let words = await wordsInView('body');
    // Whoever goes further down the page for it reads it too.
    const below = await card.evaluate((one) => one.getBoundingClientRect().top >= innerHeight);
    if (below) words += (await card.innerText()).split(/\s+/).length;
    await card.getByRole('link').first().click();
    await me.begin.waitFor();
    words += await wordsInView('body');
    await me.begin.click();
    await me.replies().first().waitFor();
    words += await wordsInView('[role="log"]');
    expect(words).toBeLessThan(MOST_WORDS);
  });
});

describe('I3 An unfinished attempt stands first, and a card says what came of the last one', () => {
  test('before anything was played, the gentlest one stands first and says why', async () => {
    await me.open('');
    const first = cards().first();
    await first.getByText('Start here: the easiest one.').waitFor();
    await first.getByRole('link', { name: 'The leaking kettle' }).waitFor();
    await first.locator('img').waitFor();
    expect(await cards().count()).toBe(scenarioNames().length);
  });

  test('one that was left stands first with Continue, and goes on where it was left', async () => {
    await me.start('late-van', 3);
    await me.reply(0);
    await me.open('');
    const first = cards().first();
    await first.getByText('You are in the middle of this one.').waitFor();
    await first.getByText('Continue').waitFor();
    await first.getByRole('link', { name: 'The late van' }).click();
    await page.getByText('Picked up where you left off.').waitFor();
  });

  test('one that was played says so, and another is recommended for what was missed in it', async () => {
    await me.open('');
    await cards().first().waitFor();
    const startedAt = Date.UTC(2026, 10, 2);
    const entries = performed('leaking-kettle', 'typical-mistakes');
    await keepAttempts(page, [{ id: 'missed', startedAt, entries }]);
    await page.reload();
    // No card moves once it is seen.
    const seen = page.locator('.cards:not([aria-busy="true"]) > li');
    const first = await seen.first().textContent();
    const played = cards().filter({ hasText: 'The leaking kettle' });
    await played.getByText('Played once').waitFor();
    await played.getByText(/You showed \d+ of \d+ things/).waitFor();
    expect(await seen.first().textContent()).toBe(first);
    const next = cards().first();
    await next.getByText(/^Good next: another try at “.+”\.$/).waitFor();
    expect(await next.getByText('The leaking kettle').count()).toBe(0);
    expect(await faultsOnDeskAndPhone(page)).toEqual([]);
  });
});

describe('I4 What gives a scenario away is on no learner’s card', () => {
  test('no card leads to a story map', async () => {
    await me.open('');
    await cards().first().waitFor();
    expect(await page.locator('a[href*="#/map"]').count()).toBe(0);
  });
});
