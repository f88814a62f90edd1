import type { Browser, BrowserContext, Page } from 'playwright-firefox';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { inRoot } from '../../src/build/story-files';
import { findFirefox, launchFirefox } from '../browser/firefox';
import { type Learner, learner } from '../browser/learner';
import { type OwnSite, ownSite } from '../browser/own-site';

const path = findFirefox();
if (path === null) {
  console.warn(
    'No Firefox ESR was found, so nothing is tried in it: install it, or set FIREFOX_PATH.',
  );
}

let firefox: Browser;
let context: BrowserContext;
const errors: string[] = [];
const WITHOUT_PICTURE = /^Loading module from “\S+\/assets\/stage-/;

async function newPage(): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => isOurs(message) && errors.push(message));
  return page;
}

/** Not what Firefox itself says of the picture, which this site lacks, or of a service worker that it refuses. */
function isOurs(message: string): boolean {
  return !WITHOUT_PICTURE.test(message) && !message.startsWith('Storage access is restricted');
}

/** The two libraries are the same but for their version, which their types cannot know. */
function driven(page: Page, site: string): Learner {
  return learner(page as never, site);
}

async function begin(): Promise<Learner> {
  const me = driven(await newPage(), inject('site'));
  await me.start('leaking-kettle', 5);
  return me;
}

describe.skipIf(path === null)('U8 It plays from start to finish in Firefox', () => {
  beforeAll(async () => {
    firefox = await launchFirefox(path ?? '');
  });
  beforeEach(async () => {
    context = await firefox.newContext();
    errors.length = 0;
  });
  afterEach(async () => {
    await context.close();
    expect(errors).toEqual([]);
  });
  afterAll(() => firefox?.close());

  test('from the shelf to the debrief with the keyboard alone', async () => {
    const page = await newPage();
    const me = driven(page, inject('site'));
    await me.open('#/');
    await page.getByRole('list', { name: 'Scenarios' }).waitFor();
    await page.getByRole('link', { name: /The leaking kettle/ }).focus();
    await page.keyboard.press('Enter');
    await me.begin.focus();
    await page.keyboard.press('Enter');
    await me.replies().first().waitFor();
    while ((await me.replies().count()) > 0) await me.answered(() => page.keyboard.press('1'));
    await page.getByRole('button', { name: 'Log the complaint' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Customer' }).focus();
    await page.keyboard.type('Dev Malik');
    await page.keyboard.press('Enter');
    await me.debrief.waitFor();
    expect(await me.points().count()).toBeGreaterThan(5);
  });

  test('K1 a reload loses nothing', async () => {
    const me = await begin();
    await me.reply(0);
    const words = await me.log.textContent();
    await me.page.reload();
    await me.replies().first().waitFor();
    expect(await me.log.textContent()).toBe(words);
  });

  test('K2 of two tabs one writes', async () => {
    const me = await begin();
    const other = driven(await newPage(), inject('site'));
    await other.page.goto(me.page.url());
    await other.page.getByRole('button', { name: 'Take over here' }).click();
    await me.page.getByText('This conversation is open in another tab').waitFor();
    await other.reply(0);
  });

  test('what is told in one window of an observation is seen in the other', async () => {
    const desk = await newPage();
    await desk.goto(`${inject('site')}#/observe`);
    await desk.getByRole('group', { name: 'Learner' }).getByLabel('Name').fill('Aisha Khan');
    await desk.getByRole('group', { name: 'Assessor (you)' }).getByLabel('Code').fill('A-7');
    await desk.getByLabel('Scenario').selectOption('leaking-kettle');
    await desk.getByLabel('Why you use it all the same').fill('Tried in another browser');
    await desk.getByRole('button', { name: 'Set up the observation' }).click();
    const [page] = await Promise.all([
      context.waitForEvent('page'),
      desk.getByRole('button', { name: 'Open the learner’s window' }).click(),
    ]);
    const me = driven(page, inject('site'));
    await me.begin.click();
    await me.replies().first().waitFor();
    await desk.getByText('The learner’s window is open.', { exact: true }).waitFor();
    await me.reply(0);
    const words = (await me.log.locator('.you p').innerText()).trim();
    await desk.getByRole('listbox', { name: 'Transcript' }).getByText(words).waitFor();
  });

  describe('with a server of its own', () => {
    let site: OwnSite;
    beforeAll(async () => {
      site = await ownSite(inRoot('.cache/site'), '/');
    });
    afterAll(() => site.off());

    test('O1 the conversation goes on where the server is gone', async () => {
      const me = driven(await newPage(), site.address);
      await me.start('leaking-kettle', 5);
      // What answers the first replies has come when the second is answered.
      await me.reply(0);
      await me.reply(0);
      await site.off();
      await me.reply(0);
      await me.reply(0);
      await site.on();
    });
  });
});

describe.skipIf(path === null)(
  'K4 Where Firefox blocks cookies, and with them all that is kept',
  () => {
    test('it is said in words, and the conversation goes on', async () => {
      const blocked = await launchFirefox(path ?? '', { 'network.cookie.cookieBehavior': 2 });
      const page = await (await blocked.newContext()).newPage();
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => isOurs(message) && faults.push(message));
      const me = driven(page, inject('site'));
      await me.open('#/');
      await page.getByRole('list', { name: 'Scenarios' }).waitFor();
      await me.start('leaking-kettle', 5);
      await page.getByText('This browser does not let Composure keep anything').waitFor();
      await me.reply(0);
      await me.reply(0);
      expect(faults).toEqual([]);
      await blocked.close();
    });
  },
);
