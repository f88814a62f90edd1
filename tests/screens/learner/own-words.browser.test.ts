import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../browser/browser';
import { faultsOnDeskAndPhone } from '../../browser/faults';
import { type Learner, learner } from '../../browser/learner';

const site = inject('site');
const WORDS = 'Oh no, that sounds annoying. When did it start to leak?';
let browser: Browser;
let context: BrowserContext;
let page: Page;
let me: Learner;

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, bypassCSP: true });
  page = await context.newPage();
  me = learner(page, site);
});
afterAll(() => context.close());

const box = () => page.getByRole('textbox', { name: 'What would you say?' });
const show = () => page.getByRole('button', { name: 'Show the replies' });

describe('P9 A learner’s own words come first, and stand beside the choice', () => {
  test('the replies wait until something was written', async () => {
    await me.open('#/play/leaking-kettle?seed=3&mode=practice');
    await page.getByRole('checkbox', { name: 'My own words first' }).check();
    await me.begin.click();
    await box().fill(WORDS);
    expect(await me.replies().count()).toBe(0);
    expect(await faultsOnDeskAndPhone(page)).toEqual([]);
    await show().click();
    await me.replies().first().waitFor();
    await page.getByText(WORDS).waitFor();
  });

  test('what was written is still there when the page is opened again', async () => {
    await page.reload();
    await me.replies().first().waitFor();
    await page.getByText(WORDS).waitFor();
  });

  test('nothing has to be written: then the replies come alone', async () => {
    await me.reply(0);
    await show().click();
    await me.replies().first().waitFor();
    expect(await page.getByText('You wrote:').count()).toBe(0);
  });

  test('the debrief and the evidence have it beside what was chosen', async () => {
    await me.reply(0);
    const over = page.getByRole('button', { name: 'Log the complaint' });
    while (
      await show()
        .or(over)
        .waitFor()
        .then(() => show().isVisible())
    ) {
      await show().click();
      await me.replies().first().waitFor();
      await me.reply(0);
    }
    await me.record({});
    const id = /debrief\/([\w-]+)/.exec(page.url())?.[1];
    await page.getByRole('heading', { name: 'Where the conversation turned' }).click();
    const earlier = page.getByRole('button', { name: 'Earlier reply' });
    await earlier.waitFor();
    while ((await earlier.getAttribute('aria-disabled')) !== 'true') await earlier.click();
    await page.getByText('Your own words, before you saw the replies').first().waitFor();
    await me.open(`#/evidence/${id}`);
    await page.getByText(/Before seeing any replies .* had written: “Oh no/).waitFor();
  });
});
