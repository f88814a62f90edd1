import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { author } from '../../browser/author';
import { openBrowser } from '../../browser/browser';
import { watchBusy } from '../../browser/busy';
import { EXPLOSIVE, SCRIPTED, UNFIT } from '../../fixtures/hostile-stories';
import { TINY_HEADER } from '../../fixtures/story';

const words = inject('site');
const sceneSite = inject('sceneSite');
/** Milliseconds of processor time for which the page may not answer. */
const MOST_BUSY = 250;
/** The browser lays out the largest text there may be in one go: 250 ms where others work too. */
const LAYING_OUT = 400;

let browser: Browser;
let context: BrowserContext;
let strays: string[] = [];
let endWatch: () => Promise<number>;
beforeAll(async () => {
  browser = await openBrowser();
});

/** A page that notes what a story must never bring about: requests, dialogs, script, other pages. */
async function watched(site = words) {
  context = await browser.newContext();
  strays = [];
  context.on('page', (other) => strays.push(`page ${other.url()}`));
  const page = await context.newPage();
  strays = [];
  page.on('dialog', (dialog) => {
    strays.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const url = request.url();
    // The page looks once whether there is a college behind its site.
    const ours = [site, `${site}centre.json`].includes(url) || url.startsWith(`${site}assets/`);
    if (!ours) strays.push(`request ${url}`);
  });
  page.on('pageerror', (error) => strays.push(`error ${error.message}`));
  const me = author(page, site);
  await me.open();
  endWatch = await watchBusy(browser, page);
  return me;
}

/** The place for a story, with nothing left on it of the one before. */
async function another(me: ReturnType<typeof author>): Promise<void> {
  await me.learner.open('#/');
  await me.page.getByRole('list', { name: 'Scenarios' }).waitFor();
  await me.open();
  expect(await me.page.getByRole('alert').or(me.remarks).count()).toBe(0);
}

async function expectFree(most = MOST_BUSY): Promise<void> {
  expect(await endWatch()).toBeLessThan(most);
}

async function expectNoHarm(page: Page): Promise<void> {
  const marked = await page.evaluate(() => 'harm' in globalThis || 'x' in Object.prototype);
  expect(marked).toBe(false);
  expect(strays).toEqual([]);
}

const named = <T extends { readonly what: string }>(all: readonly T[]) =>
  all.map((one): [string, T] => [one.what, one]);

describe('S7 A story that no compiler can bear is refused beside its line, and the page goes on', () => {
  let me: ReturnType<typeof author>;
  beforeAll(async () => {
    me = await watched();
  });
  afterAll(() => context.close());

  test.each(named(UNFIT))('%s', async (_what, { text, refusal, line, door }) => {
    await another(me);
    await me.chooseFiles([{ name: 'story.ink', text }]);
    const said = me.page.getByRole('alert').or(me.remarks).first();
    await said.waitFor();
    expect(await said.textContent()).toMatch(refusal);
    if (line !== undefined && !door) {
      await me.remarks
        .getByRole('button', { name: `Line ${line}`, exact: true })
        .first()
        .waitFor();
    }
    await expectNoHarm(me.page);
  });

  test('and all the while the page was free to answer', () => expectFree());

  test('a paste of 10 MB never reaches the page', async () => {
    await another(me);
    await me.page.getByRole('textbox').evaluate((area: HTMLTextAreaElement) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Dev: Hello.\n'.repeat(900_000));
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
    });
    await me.page.getByText(/too large: a story may have/).waitFor();
    await expectNoHarm(me.page);
  });
});

describe('S7 A story that is nearly too much leaves the page free', () => {
  afterEach(() => context.close());

  test('the largest story there may be is shown, checked and typed in', async () => {
    const me = await watched();
    const line = `Dev: ${'Hello there. '.repeat(3)}\n`;
    const body = line.repeat(4_900);
    await me.chooseFiles([{ name: 'story.ink', text: `${TINY_HEADER}\n${body}-> END` }]);
    await me.text.waitFor();
    await me.page
      .getByText(/line is said|without ever letting/)
      .first()
      .waitFor();
    await me.text.press('End');
    await me.text.press('x');
    await me.page.getByText('Reading the story…').waitFor();
    await expectFree(LAYING_OUT);
    await expectNoHarm(me.page);
  });

  test('a compiler that never returns is ended, and said so', async () => {
    const me = await watched();
    await context.route(/check-worker/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'onmessage = () => { for (;;); };' }),
    );
    await me.page.clock.install();
    await me.chooseFiles([{ name: 'story.ink', text: TINY_HEADER }]);
    await me.page.getByText('Reading the story…').waitFor();
    await me.page.clock.runFor(31_000);
    await me.page
      .getByText('The compiler did not finish with this story, and was ended.')
      .waitFor();
    await expectFree();
    await expectNoHarm(me.page);
  });
});

describe('S3 A story that loops or explodes ends as a story fault, never as a hung page', () => {
  let me: ReturnType<typeof author>;
  beforeAll(async () => {
    me = await watched();
  });
  afterAll(() => context.close());

  test.each(named(EXPLOSIVE))('%s', async (_what, { text, refusal }) => {
    await another(me);
    await me.chooseFiles([{ name: 'story.ink', text }]);
    await me.remarks.getByText(refusal).first().waitFor();
    await me.page.getByRole('button', { name: 'Play it' }).click();
    await me.learner.begin.click();
    const stopped = me.page.getByRole('region', { name: 'The story stopped' });
    await stopped.waitFor();
    expect(await stopped.textContent()).toMatch(refusal);
    await expectNoHarm(me.page);
  });

  test('and all the while the page was free to answer', () => expectFree());
});

describe('S3 A story is never waited for', () => {
  afterEach(() => context.close());

  test('a story whose every step is slow leaves the page free', async () => {
    const me = await watched(sceneSite);
    const list = Array.from({ length: 400 }, (_, at) => `a${at}`).join(', ');
    const body = `LIST all = ${list}\nDev: Hi.\n* [Yes.] -> b\n=== b ===\n~ all = LIST_ALL(all)\n-> b`;
    await me.chooseFiles([{ name: 'story.ink', text: `${TINY_HEADER}\n${body}` }]);
    await me.page.getByText(/It can be played\./).waitFor();
    await expectFree();
    await expectNoHarm(me.page);
    await me.play();
    // The scene takes the page as long to start as the story may: it stands before the story runs.
    await me.page.locator('[data-frames]:not([data-frames="0"])').waitFor();
    endWatch = await watchBusy(browser, me.page);
    await me.learner.replies().first().click();
    await me.page.getByRole('region', { name: 'The story stopped' }).waitFor();
    await expectFree();
    await expectNoHarm(me.page);
  });
});

describe('Nothing in a story can run script or make a request', () => {
  afterEach(() => context.close());

  test('script and markup stay text on every screen, from the text to the debrief', async () => {
    const me = await watched();
    await me.chooseFiles([{ name: '<img src=x onerror=harm=1>.ink', text: SCRIPTED }]);
    await me.checked();
    await me.play();
    await me.learner.log.getByText('<script>globalThis.harm=1</script>').waitFor();
    await me.page.getByRole('button', { name: 'Policy card' }).click();
    await me.page.getByText('<img src=x onerror="globalThis.harm=1">').waitFor();
    await me.page.keyboard.press('Escape');
    await me.learner.finish();
    await me.learner.record({ Customer: '<script>globalThis.harm=1</script>' });
    await me.learner.points().first().waitFor();
    for (const details of await me.page.locator('summary').all()) await details.click();
    await me.page.goto(`${words}#/`);
    const past = me.page.getByRole('list', { name: 'Your attempts' });
    await past.getByText('<script>globalThis.harm=1</script>', { exact: true }).waitFor();
    await expectFree();
    await expectNoHarm(me.page);
  });
});
