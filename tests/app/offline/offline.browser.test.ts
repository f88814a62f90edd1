import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inRoot } from '../../../src/build/story-files';
import { launch, launchProfile } from '../../browser/browser';
import { buildSite } from '../../browser/build-site';
import { learner } from '../../browser/learner';
import { HELD, type OwnSite, ownSite } from '../../browser/own-site';
import { copyProject } from '../../fixtures/project-copy';

const FIRST = inRoot('.cache/site');
const SECOND = inRoot('.cache/site-later');
const FOLDER = '/college/practice/';
const SCENARIO = 'late-van';
/** How long the whole build may take to be kept, where others work too, in milliseconds. */
const WHOLE_MS = 90_000;
/** How Malcolm begins every line in the second version. */
const ANEW = 'As it happens, ';

const folder = mkdtempSync(join(tmpdir(), 'composure-offline-'));
/** The profile of a browser that has been here once. */
const visited = join(folder, 'visited');
let site: OwnSite;
let context: BrowserContext;
let page: Page;
let profile: string;
let profiles = 0;
let strangers: string[];

beforeAll(async () => {
  const copy = copyProject(SCENARIO);
  const story = `stories/${SCENARIO}/${SCENARIO}.ink`;
  copy.write(story, copy.read(story).replaceAll(/^( *Malcolm: )/gm, `$1${ANEW}`));
  await buildSite(copy.path('.'), SECOND);
  copy.remove();
  site = await ownSite(FIRST, FOLDER);
  await launchOn(visited);
  await page.goto(site.address);
  await controlled();
  await context.close();
}, 180_000);

beforeEach(() => {
  profiles += 1;
  profile = join(folder, `${profiles}`);
  site.serve(FIRST);
});

afterEach(async () => {
  await context.close();
  await context.browser()?.close();
  await site.off();
  await site.on();
});

afterAll(async () => {
  await site.off();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function launchOn(place: string): Promise<void> {
  context = await launchProfile(place, 'allow');
  strangers = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.address) && !/^(data|blob):/.test(url)) strangers.push(url);
  });
  page = await context.newPage();
}

/** Stays until everything is kept. */
async function controlled(): Promise<void> {
  await page.waitForFunction(
    () => navigator.serviceWorker.controller?.state === 'activated',
    undefined,
    { timeout: WHOLE_MS },
  );
}

/** Comes back to the first screen as somebody who has been here once. */
async function comeBack(): Promise<void> {
  cpSync(visited, profile, { recursive: true });
  await launchOn(profile);
  await page.goto(site.address);
  await controlled();
}

async function goOffline(): Promise<void> {
  await site.off();
  await context.setOffline(true);
}

/** The state of a version that waits; undefined where there is none. */
const waiting = () =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state);

/** Waits until a newer version waits, and nothing is on its way any more. */
async function newerWaits(): Promise<void> {
  await expect.poll(waiting, { timeout: WHOLE_MS }).toBe('installed');
}

/** Asks for the newer version, again where the browser puts it off, until the page has come back in it. */
async function takeOver(): Promise<void> {
  // No attempt is under way any more, as the browser sees it.
  await page.waitForFunction(async () => (await navigator.locks.query()).held?.length === 0);
  let came: string;
  do {
    await useIt().click();
    const answer = await page.waitForFunction(
      ([asks, putOff]) => {
        const shown = document.body.innerText;
        return shown.includes(putOff) ? 'put off' : !shown.includes(asks) && 'taken';
      },
      ['Use it now', 'The new version could not start yet.'] as const,
      { timeout: WHOLE_MS },
    );
    came = String(await answer.jsonValue());
  } while (came === 'put off');
}

/** What is in each of the caches, as paths below the site's own folder, without revisions. */
async function kept(): Promise<readonly string[][]> {
  const urls = await page.evaluate(async () => {
    const names = await caches.keys();
    const keys = names.map(async (name) =>
      (await (await caches.open(name)).keys()).map((k) => k.url),
    );
    return Promise.all(keys);
  });
  return urls.map((all) =>
    all.map((url) => url.replace(site.address, '').replace(/\?.*/, '')).sort(),
  );
}

function filesOf(folder: string): readonly string[] {
  return (
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) =>
        join(file.parentPath, file.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      )
      // Whether a college answers here is asked of the network alone.
      .filter((name) => name !== 'service-worker.js' && name !== 'centre.json')
      .sort()
  );
}

const newVersion = () => page.getByText('A new version is ready.');
const useIt = () => page.getByRole('button', { name: 'Use it now' });

describe('O1 After one visit everything works without a network', () => {
  test('a scenario never opened before: the scene, a reload half-way, the debrief, the map, a Word file', async () => {
    await comeBack();
    const me = learner(page, site.address);
    expect(await kept()).toEqual([filesOf(FIRST)]);
    await goOffline();
    await page.reload();
    await page.getByRole('list', { name: 'Scenarios' }).waitFor();
    await page.goto(`${site.address}play/${SCENARIO}/`);
    await me.begin.waitFor();
    await page.waitForURL(`${site.address}#/play/${SCENARIO}`);
    await me.start(SCENARIO, 3);
    await page.waitForFunction(() => Number(document.querySelector('canvas')?.dataset.frames) > 0);
    await me.reply(0);
    await me.reply(0);
    const said = await me.log.innerText();
    await page.reload();
    await me.replies().first().waitFor();
    expect(await me.log.innerText()).toBe(said);
    await me.finish();
    await me.record({ Customer: 'Malcolm Smyth' });
    expect(await me.points().count()).toBeGreaterThan(0);
    await page.getByText('Your way through the conversation').click();
    await page.getByRole('button', { name: 'Show the map' }).click();
    await page.locator('[data-place]').first().waitFor();
    await page.getByRole('link', { name: 'Evidence' }).click();
    const word = page.getByRole('button', { name: 'Word file' });
    const [file] = await Promise.all([page.waitForEvent('download'), word.click()]);
    const bytes = Buffer.concat(await (await file.createReadStream()).toArray());
    // A Word file is an archive of parts.
    expect(Object.keys(unzipSync(bytes))).toContain('word/document.xml');
    expect(strangers).toEqual([]);
  });
});

describe('O2 A new version never takes over a page with an attempt under way', () => {
  test('it waits, says so, and is used when the learner says so; an old attempt goes on as it began', async () => {
    await comeBack();
    const me = learner(page, site.address);
    await me.start(SCENARIO, 3);
    await me.reply(0);
    site.serve(SECOND);
    // An attempt in progress, loaded again while the new version arrives: it stays with the old one.
    await page.reload();
    await newerWaits();
    await me.reply(0);
    const other = await context.newPage();
    await other.goto(site.address);
    await other.getByRole('button', { name: 'Use it now' }).click();
    await other.getByText('An attempt is open in another window.').waitFor();
    await page.bringToFront();
    await me.reply(0);
    await me.open('#/');
    await newVersion().waitFor();
    await takeOver();
    await page.getByRole('link', { name: /^Continue/ }).click();
    await me.replies().first().waitFor();
    await me.finish();
    expect(await me.log.innerText()).not.toContain(ANEW);
    await me.record({ Customer: 'Malcolm Smyth' });
    expect(await me.points().count()).toBeGreaterThan(0);
    await me.start(SCENARIO, 4);
    expect(await me.log.innerText()).toContain(ANEW);
    // The window that is still of the old version gets the old version's own files.
    const old = learner(other, site.address);
    await other.bringToFront();
    await other.getByRole('button', { name: 'Use it now' }).waitFor();
    await old.start(SCENARIO, 5);
    await old.reply(0);
    expect(await old.log.innerText()).not.toContain(ANEW);
    expect(strangers).toEqual([]);
  }, 600_000);

  test('put off by what the old one has under way, it says what to do, and that helps', async () => {
    await comeBack();
    site.serve(SECOND);
    await page.reload();
    await newerWaits();
    const other = await context.newPage();
    await other.goto(site.address);
    await other.evaluate((url) => void fetch(url).catch(() => {}), HELD);
    await page.bringToFront();
    await useIt().click();
    await page.getByText('Changing to the new version…').waitFor();
    await page.getByText('Close every Composure window, then open it again.').waitFor();
    // Nothing was lost by asking: the page is where it was.
    await page.getByRole('list', { name: 'Scenarios' }).waitFor();
    await context.close();
    await launchOn(profile);
    const me = learner(page, site.address);
    await me.start(SCENARIO, 4);
    expect(await me.log.innerText()).toContain(ANEW);
  }, 150_000);

  test('left alone, it takes over once every window is closed, and the old files go', async () => {
    await comeBack();
    site.serve(SECOND);
    await page.reload();
    await newerWaits();
    expect(await kept()).toHaveLength(2);
    await context.close();
    await launchOn(profile);
    await goOffline();
    const me = learner(page, site.address);
    await me.start(SCENARIO, 3);
    expect(await me.log.innerText()).toContain(ANEW);
    await expect.poll(kept).toEqual([filesOf(SECOND)]);
  });
});

describe('O3 An update that breaks off leaves the version before it whole', () => {
  test('it still works without a network, and the update comes another time', async () => {
    await comeBack();
    site.serve(SECOND, /\/late-van-[^/]+\.js$/);
    await page.reload();
    const ended = await page.evaluate(async () => {
      const found = await navigator.serviceWorker.getRegistration();
      return found?.update().then(
        (now) =>
          new Promise((done) => {
            const worker = now.installing;
            if (!worker) return done('none came');
            worker.onstatechange = () => done(worker.state);
          }),
        () => 'redundant',
      );
    });
    expect(ended).toBe('redundant');
    await goOffline();
    await page.reload();
    const me = learner(page, site.address);
    await me.start(SCENARIO, 3);
    expect(await me.log.innerText()).not.toContain(ANEW);
    await me.open('#/');
    expect(await kept()).toContainEqual(filesOf(FIRST));
    expect(await newVersion().count()).toBe(0);
    await site.on();
    site.serve(SECOND);
    await context.setOffline(false);
    await page.reload();
    await takeOver();
    await me.start(SCENARIO, 4);
    expect(await me.log.innerText()).toContain(ANEW);
  }, 600_000);
});

describe('O4 Nothing is kept that was not wanted, and nothing breaks where nothing can be', () => {
  test('over plain http in a college network everything else works, and nothing is said', async () => {
    const browser = await launch(['--host-resolver-rules=MAP practice.test 127.0.0.1'], 'allow');
    context = await browser.newContext();
    const plain = await context.newPage();
    const errors: string[] = [];
    plain.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    plain.on('pageerror', (error) => errors.push(error.message));
    const me = learner(plain, site.address.replace('127.0.0.1', 'practice.test'));
    const decided = plain.waitForResponse(/\/offline-copy-[^/]+\.js$/);
    await me.start(SCENARIO, 3);
    await decided;
    await me.reply(0);
    expect(errors).toEqual([]);
    expect(await plain.getByText(/network|version|offline/i).count()).toBe(0);
  });

  test('where the connection saves data, only what the learner asks for', async () => {
    await launchOn(profile);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    const decided = page.waitForResponse(/\/offline-copy-[^/]+\.js$/);
    await page.goto(site.address);
    await decided;
    const kept = await page.evaluate(async () => {
      await new Promise((done) => requestIdleCallback(done));
      return [await navigator.serviceWorker.getRegistrations(), await caches.keys()];
    });
    expect(kept).toEqual([[], []]);
    await page.goto(`${site.address}#/settings`);
    await page
      .getByText('This device saves data, so it is fetched only if you ask for it.')
      .waitFor();
    await page.getByRole('button', { name: 'Keep it for use without a network' }).click();
    await page
      .getByText('All of it is kept here: everything works without a network.')
      .waitFor({ timeout: WHOLE_MS });
  });
});
