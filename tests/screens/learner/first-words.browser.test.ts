import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { scenarioNames } from '../../../src/build/story-files';
import { openBrowser } from '../../browser/browser';
import { drawnIn } from '../../browser/drawn';
import { type Learner, learner } from '../../browser/learner';

const site = inject('site');
const SCENARIO = 'leaking-kettle';
let browser: Browser;
let context: BrowserContext;
let page: Page;
let me: Learner;
/** Lets the product come, which every page waits for. */
let release: () => void;

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  await held();
});
afterEach(() => context.close());

/** A page that the product does not come to. */
async function held(): Promise<void> {
  page = await context.newPage();
  me = learner(page, site);
  const free = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/assets\/index-[^/]+\.js/, async (route) => {
    await free;
    await route.continue();
  });
}

/** Opens a scenario's own page, with all that it has without the product. */
async function openFirst(scenario: string, asked = ''): Promise<void> {
  await page.goto(`${site}play/${scenario}/${asked}`, { waitUntil: 'commit' });
  await page.locator('script:not([src])').last().waitFor({ state: 'attached' });
}

const seed = () =>
  page.evaluate(() => (globalThis as unknown as { early: { seed: number } }).early.seed);
const lines = () => page.locator('[role="log"] li').allInnerTexts();

describe('I5 A scenario’s own page has its first words in it, as the product draws them', () => {
  test('the address #/play/<name> leads to it, where nothing is kept and nothing else is asked for', async () => {
    await page.goto(`${site}#/play/${SCENARIO}`, { waitUntil: 'commit' });
    await me.begin.waitFor();
    expect(page.url()).toBe(`${site}play/${SCENARIO}/`);
    await page.evaluate(() => localStorage.setItem('composure.aside', ''));
    await page.goto(`${site}?again#/play/${SCENARIO}`, { waitUntil: 'commit' });
    await page.locator('noscript').first().waitFor({ state: 'attached' });
    expect(page.url()).toBe(`${site}?again#/play/${SCENARIO}`);
    release();
    await me.begin.waitFor();
  });

  test.each([
    ['coached', scenarioNames()],
    ['practice', [SCENARIO]],
  ] as const)('%s: the briefing and the opening', async (mode, scenarios) => {
    const whole = learner(await context.newPage(), site);
    for (const scenario of scenarios) {
      await openFirst(scenario);
      expect(await page.title()).toMatch(/ – Composure$/);
      await page.getByRole('radio', { name: mode, exact: false }).check();
      const briefing = await drawnIn(page);
      await me.begin.click();
      const opening = await drawnIn(page);
      await whole.open(`#/play/${scenario}?seed=${await seed()}&mode=${mode}`);
      await whole.begin.waitFor();
      expect(briefing).toEqual(await drawnIn(whole.page));
      await whole.begin.click();
      await whole.replies().first().waitFor();
      expect(opening).toEqual(await drawnIn(whole.page));
      // Nothing of the learner's belongs on the next.
      await page.evaluate(() => localStorage.clear());
    }
  });

  test('and the product changes nothing of it when it comes: what has the focus keeps it', async () => {
    await openFirst(SCENARIO);
    await page.getByText('Your policy card').click();
    const practice = page.getByRole('radio', { name: 'Practice' });
    await practice.check();
    const before = await drawnIn(page);
    release();
    await page.waitForURL(`${site}#/play/${SCENARIO}`);
    await page.locator('template').first().waitFor({ state: 'detached' });
    expect(await drawnIn(page)).toEqual(before);
    expect(await practice.evaluate((radio) => radio === document.activeElement)).toBe(true);
    await me.begin.click();
    expect(await page.getByText('Frustration').count()).toBe(0);
  });

  test('lines come one after another there, too, and a key shows all of them', async () => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await openFirst(SCENARIO);
    // In one task, so that no time passes.
    const coming = await page.evaluate(() => {
      document.querySelector<HTMLElement>('.begin > .main')?.click();
      return document.querySelectorAll('.telling li:not(:first-child).to-come').length;
    });
    expect(coming).toBeGreaterThan(0);
    await page.keyboard.press('1');
    expect(await page.locator('.to-come, .telling, .skip').count()).toBe(0);
    expect(await page.locator('.given').count()).toBe(0);
    await page.keyboard.press('1');
    expect(await page.locator('.given').count()).toBe(1);
  });
});

describe('I6 What is done on it before the product has come is done once, and not lost', () => {
  test('a reply: the learner’s words at once, the answer once both are kept', async () => {
    await openFirst(SCENARIO);
    await me.begin.click();
    const words = await me.replies().nth(1).locator('span').last().innerText();
    await me.replies().nth(1).click();
    await me.replies().nth(2).click();
    expect((await lines()).at(-1)).toContain(words);
    const said = (await lines()).length;
    release();
    await page.locator('[role="log"] li').nth(said).waitFor();
    // Whoever listens hears the answer.
    await page.locator('[role="status"] p').filter({ hasText: /\S/ }).waitFor();
    const after = await lines();
    expect(after[said - 1]).toContain(words);
    expect(after.filter((line) => line.startsWith('You'))).toHaveLength(1);
    await page.reload();
    await page.getByText('Picked up where you left off').waitFor();
    expect(await lines()).toEqual(after);
  });

  test('what only the product can do: a card that is opened', async () => {
    await openFirst(SCENARIO);
    await me.begin.click();
    await page.getByRole('button', { name: 'Policy card' }).click();
    release();
    await page.getByRole('dialog', { name: 'Policy card' }).waitFor();
  });

  test('a mock observation, and own words first, begin as they do from the briefing', async () => {
    await openFirst(SCENARIO);
    await page.getByRole('checkbox', { name: 'My own words first' }).check();
    await me.begin.click();
    release();
    await page.getByRole('textbox').waitFor();
    expect(await me.replies().count()).toBe(0);
  });

  test('it is where its address is written without the slash at the end, too', async () => {
    release();
    await page.goto(`${site}play/${SCENARIO}`);
    await me.begin.click();
    await me.replies().first().waitFor();
    await me.reply(0);
  });

  test('who goes elsewhere meanwhile is not brought back', async () => {
    await openFirst(SCENARIO);
    await me.begin.click();
    await page.getByRole('link', { name: 'Scenarios' }).click();
    release();
    await page.getByRole('list', { name: 'Scenarios' }).waitFor();
    expect(await page.getByText('Continue').count()).toBe(0);
  });

  test('who goes elsewhere begins another scenario, as they choose to, and comes back by Back', async () => {
    await openFirst(SCENARIO);
    await page.getByRole('link', { name: 'Scenarios' }).click();
    release();
    await page.getByRole('list', { name: 'Scenarios' }).waitFor();
    await page.goBack();
    await me.begin.waitFor();
    expect(page.url()).toBe(`${site}#/play/${SCENARIO}`);
    await me.open('#/play/late-van');
    await page.getByRole('heading', { name: 'The late van' }).waitFor();
    await page.getByRole('radio', { name: 'Practice' }).check();
    await me.begin.click();
    await me.replies().first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('The late van');
    expect(await page.evaluate(() => localStorage.getItem('composure:mode'))).toBe('practice');
  });
});

describe('I7 Where something belongs on it that only the product knows, it waits for the product', () => {
  const asked = { seed: '?seed=4', manner: '?mode=practice', hash: '#/play/late-van?seed=4' };
  test.each(Object.entries(asked))('asked for in the address: %s', async (_what, address) => {
    await openFirst('late-van', address);
    expect(await page.locator('main').count()).toBe(0);
    release();
    await me.begin.waitFor();
    expect(new URL(page.url()).hash).toBe(`#/play/late-van${address.replace(/^#[^?]*/, '')}`);
  });

  const chosen = {
    'a mock observation': { 'composure:mode': 'observation' },
    'own words first': { 'composure:own-words': 'yes' },
    'a voice': { 'composure.settings': '{"voice":true}' },
    'attempts of which nothing has been looked up': { 'composure.kept.an-id': '3 The late van' },
    'a centre’s rules': { 'composure.aside': '*' },
  };
  test.each(Object.entries(chosen))('chosen or kept here: %s', async (_what, kept) => {
    await page.addInitScript((all) => {
      for (const [name, value] of Object.entries(all)) localStorage.setItem(name, value);
    }, kept);
    await openFirst('late-van');
    expect(await page.locator('main').count()).toBe(0);
  });

  test('an attempt under way is gone on with, and another scenario waits for nothing', async () => {
    const whole = learner(await context.newPage(), site);
    await whole.start('late-van', 4);
    await whole.reply(0);
    await whole.page.close();
    await openFirst('late-van');
    expect(await page.locator('main').count()).toBe(0);
    await openFirst('text-only');
    expect(await me.begin.count()).toBe(1);
    await openFirst('late-van');
    release();
    await page.getByText('Picked up where you left off').waitFor();
  });
});
