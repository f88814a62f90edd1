import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { words } from '../../../src/languages/en-GB/sayings';
import { openBrowser } from '../../browser/browser';
import { type Learner, learner } from '../../browser/learner';

const site = inject('site');
const MEANS = words.sayings['the hell'] ?? '';
let browser: Browser;
let page: Page;
let me: Learner;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ reducedMotion: 'reduce' });
  me = learner(page, site);
});

async function begin(mode: string, seed: number): Promise<void> {
  await me.open(`#/play/cancelled-lesson?seed=${seed}&mode=${mode}`);
  await me.begin.click();
  await me.replies().first().waitFor();
}

const saying = () => page.getByRole('button', { name: 'the hell', exact: true });
const spoken = () => page.getByRole('status').allTextContents();

describe('P13 A saying in a line can be opened to see what it means', () => {
  test('by a click, with the focus and the keys left to the replies; Escape closes it', async () => {
    await begin('coached', 1);
    const before = await spoken();
    const line = await me.log.locator('li', { has: saying() }).textContent();
    await saying().click();
    const note = page.getByRole('note');
    expect(await note.textContent()).toBe(`“the hell” means: ${MEANS}`);
    const focus = page.getByRole('group', { name: 'Your reply' });
    expect(await focus.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'detached' });
    expect(await me.log.locator('li', { has: saying() }).textContent()).toBe(line);
    expect(await spoken()).toEqual(before);
  });

  test('by a key, which leads to what it means, and Escape leads back', async () => {
    await saying().focus();
    await page.keyboard.press('Enter');
    const note = page.getByRole('note');
    expect(await note.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await saying().evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('once it is answered, what is out of view takes no focus', async () => {
    await me.reply(0);
    expect(await saying().count()).toBe(0);
    await page.getByRole('button', { name: 'Earlier' }).click();
    await saying().waitFor();
  });

  test('in practice only where it is switched on, and never in a mock observation', async () => {
    await begin('practice', 2);
    expect(await page.locator('.saying').count()).toBe(0);
    await me.open('#/settings');
    await page
      .getByRole('group', { name: 'Sayings explained' })
      .getByRole('radio', { name: 'Always' })
      .check();
    await begin('practice', 3);
    await saying().waitFor();
    await begin('observation', 4);
    expect(await page.locator('.saying').count()).toBe(0);
  });
});
