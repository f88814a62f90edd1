import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { type AttemptFile, parseAttempt } from '../../../src/core/transcript/codec';
import { launchDesktop, launchProfile, openBrowser } from '../../browser/browser';
import { crashBrowser } from '../../browser/crash';
import { keepAttempts } from '../../browser/kept-attempts';
import { learner } from '../../browser/learner';
import { performed } from '../../fixtures/performance';

const site = inject('site');

describe('K1 Nothing that was answered is ever lost', () => {
  const profile = mkdtempSync(join(tmpdir(), 'composure-'));
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

  test('a browser killed mid-conversation goes on at the same place', async () => {
    const first = await launchProfile(profile);
    const me = learner(await first.newPage(), site);
    await me.start('leaking-kettle', 5);
    for (let turn = 0; turn < 4; turn += 1) await me.reply(1);
    const seen = { log: await me.log.textContent(), replies: await me.replies().allInnerTexts() };
    await crashBrowser(first);

    const second = await launchProfile(profile);
    const again = learner(await second.newPage(), site);
    await again.open('#/play/leaking-kettle');
    await again.replies().first().waitFor();
    expect({
      log: await again.log.textContent(),
      replies: await again.replies().allInnerTexts(),
    }).toEqual(seen);
    await again.reply(0);
    await second.close();
  });

  test('the learner’s words appear at once, and are answered once they are on the disk', async () => {
    const first = await launchProfile(profile);
    const me = learner(await first.newPage(), site);
    await me.start('leaking-kettle', 6);
    await me.reply(1);
    const seen = await me.log.textContent();
    const words = (await me.replies().first().innerText()).replace(/^\d\s*/, '');
    const letGo = await slowDisk(me.page);
    await me.replies().first().click();
    const own = me.log.locator('li').last();
    await own.getByText(words).waitFor();
    expect(await me.log.textContent()).toBe(`${seen}You: ${words}`);
    expect(await me.log.getAttribute('aria-busy')).toBe('true');
    const node = await own.elementHandle();
    // While it waits, another reply, a sign and the card change nothing that is said.
    await me.replies().nth(1).click();
    await me.page.getByRole('button', { name: 'Policy card' }).click();
    await me.page.keyboard.press('Escape');
    expect(await me.log.textContent()).toBe(`${seen}You: ${words}`);
    await me.answered(letGo);
    expect(await me.log.textContent()).toContain(`You: ${words}`);
    expect(await node?.evaluate((element) => element.isConnected)).toBe(true);
    const answered = await me.log.textContent();

    await slowDisk(me.page);
    await me.replies().first().click();
    await me.page.locator('[role="log"][aria-busy="true"]').waitFor();
    await crashBrowser(first);
    const second = await launchProfile(profile);
    const again = learner(await second.newPage(), site);
    await again.open('#/play/leaking-kettle');
    await again.replies().first().waitFor();
    expect(await again.log.textContent()).toBe(answered);
    await second.close();
  });
});

describe('Keeping attempts', () => {
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => context.close());

  async function newPage(): Promise<Page> {
    context = await browser.newContext();
    return context.newPage();
  }

  test('K2 two tabs on one attempt cannot both write, and either can take over', async () => {
    const mine = learner(await newPage(), site);
    await mine.start('leaking-kettle', 5);
    const other = learner(await context.newPage(), site);
    await other.open('#/play/leaking-kettle');
    const takeOver = other.page.getByRole('button', { name: 'Take over here' });
    await takeOver.waitFor();
    expect(await other.replies().count()).toBe(0);
    await mine.reply(0);
    const words = await mine.log.textContent();
    await takeOver.click();
    await other.replies().first().waitFor();
    expect(await other.log.textContent()).toBe(words);
    await mine.page.getByText('This conversation is open in another tab').waitFor();
    await other.reply(0);
  });

  test('K3 past attempts are listed, each opens its debrief, and each can be deleted', async () => {
    const me = learner(await newPage(), site);
    await me.open('#/privacy');
    await me.page.getByRole('heading', { level: 1 }).waitFor();
    const entries = performed('third-call', 'model-answer');
    await keepAttempts(me.page, [{ id: 'played', startedAt: Date.now(), entries }]);
    await me.open('#/');
    const past = me.page.getByRole('list', { name: 'Your attempts' }).getByRole('listitem');
    await past.getByRole('link').first().click();
    await me.debrief.waitFor();
    await me.open('#/');
    await past.getByRole('button', { name: /Delete/ }).click();
    await me.page
      .getByRole('dialog')
      .getByRole('button', { name: /Delete/ })
      .click();
    await past.waitFor({ state: 'detached' });
    await me.page.reload();
    await me.page.getByRole('list', { name: 'Scenarios' }).waitFor();
    expect(await past.count()).toBe(0);
  });

  test('K5 a store that fills up mid-conversation loses no choice from the saved file', async () => {
    const page = await newPage();
    const me = learner(page, site);
    await me.start('leaking-kettle', 5);
    await me.reply(0);
    // Chromium lets small writes pass a quota that is used up, so its refusal is put on here.
    await page.evaluate(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    });
    await me.reply(0);
    await page.getByText(/has stopped keeping your attempt/).waitFor();
    await me.finish();
    const chosen = await me.log.getByText('You', { exact: true }).count();
    await me.record({ Customer: 'Dev Malik' });
    const { entries } = await savedFile(page);
    expect(entries.filter((entry) => entry.kind === 'chose').length).toBe(chosen);
    expect(entries.at(-1)?.kind).toBe('recorded');
  });

  test('K1 words that cannot be kept because another tab went on stay, and it is said', async () => {
    const page = await newPage();
    const me = learner(page, site);
    await me.start('leaking-kettle', 5);
    const words = (await me.replies().first().innerText()).replace(/^\d\s*/, '');
    await page.evaluate(refuseNumbers);
    await me.replies().first().click();
    await page.getByRole('button', { name: 'Take over here' }).waitFor();
    const own = me.log.locator('li').last();
    expect(await own.textContent()).toBe(`You: ${words}`);
    expect(await own.getAttribute('data-keeping')).toBe('Not kept');
    expect(await me.log.getAttribute('aria-busy')).toBe('false');
  });

  test('K7 a part that cannot be loaded is said in words, and the reply can be given again', async () => {
    const page = await newPage();
    await page.route(/replay-.*\.js$/, (route) => route.abort());
    const me = learner(page, site);
    await me.start('leaking-kettle', 5);
    // What answers the first reply comes with the opening.
    await me.reply(0);
    await me.replies().first().click();
    await page.getByText(/could not be loaded/).waitFor();
    await page.unroute(/replay-.*\.js$/);
    await me.reply(0);
    await page.getByText(/could not be loaded/).waitFor({ state: 'detached' });
  });

  test('K6 a store that comes back empty is noticed, and what was lost is named', async () => {
    const me = learner(await newPage(), site);
    await me.start('leaking-kettle', 5);
    await me.open('#/');
    await me.page.evaluate(
      () =>
        new Promise((done) => {
          const request = indexedDB.deleteDatabase('composure');
          request.onsuccess = done;
        }),
    );
    await me.page.reload();
    await me.page.getByText(/can no longer be read in full \(The leaking kettle\)/).waitFor();
  });
});

describe('K4 Where storage is refused', () => {
  const profile = mkdtempSync(join(tmpdir(), 'composure-'));
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

  test('it is said in words, and the attempt can be finished and saved as a file', async () => {
    mkdirSync(join(profile, 'Default'));
    const blocked = { profile: { default_content_setting_values: { cookies: 2 } } };
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(blocked));
    const context = await launchDesktop(profile);
    const me = learner(await context.newPage(), site);
    await me.start('leaking-kettle', 5);
    await me.page.getByText(/does not let Composure keep anything/).waitFor();
    await me.finish();
    await me.record({ Customer: 'Dev Malik' });
    const { entries } = await savedFile(me.page);
    expect(entries.at(-1)?.kind).toBe('recorded');
    await context.close();
  });
});

/** Keeps everything that wants to write waiting, as a slow disk does. Gives what lets it go on. */
async function slowDisk(page: Page): Promise<() => Promise<void>> {
  const holds = await page.evaluateHandle(
    () =>
      new Promise<{ letGo: () => void }>((done) => {
        let held = true;
        const open = indexedDB.open('composure');
        open.onsuccess = () => {
          const beats = open.result.transaction('beats', 'readwrite').objectStore('beats');
          // A transaction lasts for as long as something is asked of it.
          const ask = (): void => {
            if (held) beats.count().onsuccess = ask;
            else open.result.close();
          };
          beats.count().onsuccess = () => {
            ask();
            done({ letGo: () => (held = false) });
          };
        };
      }),
  );
  return async () => holds.evaluate(({ letGo }) => letGo());
}

/** Runs in the page: lets the store say of every entry number that another tab has written it. */
function refuseNumbers(): void {
  IDBObjectStore.prototype.add = () => {
    throw new DOMException('The number is taken.', 'ConstraintError');
  };
}

/** What "Save as a file" hands out, read back. */
async function savedFile(page: Page): Promise<AttemptFile> {
  const button = page.getByRole('button', { name: 'Save as a file' }).first();
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const stream = await file.createReadStream();
  return parseAttempt((await stream.toArray()).join(''));
}
