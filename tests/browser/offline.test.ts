import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inRoot } from '../../src/build/story-files';
import { copyProject } from '../project-copy';
import { launchProfile } from './browser';
import { learner } from './learner';
import { type OwnSite, ownSite } from './own-site';

const FIRST = inRoot('.cache/site');
const SECOND = inRoot('.cache/site-later');
const FOLDER = '/college/practice/';
const SCENARIO = 'wrong-colour';
/** How Imran begins every line in the second version. */
const ANEW = 'As it happens, ';

let profile: string;
let site: OwnSite;
let context: BrowserContext;
let page: Page;
let strangers: string[];

beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'composure-offline-'));
  site = await ownSite(FIRST, FOLDER);
  context = await launchProfile(profile, 'allow');
  strangers = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.address) && !/^(data|blob):/.test(url)) strangers.push(url);
  });
  page = await context.newPage();
});

afterEach(async () => {
  await context.close();
  await site.off();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Opens the first screen, and stays until everything is kept. */
async function visit(): Promise<void> {
  await page.goto(site.address);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

async function goOffline(): Promise<void> {
  await site.off();
  await context.setOffline(true);
}

/** Waits until a newer version waits, and nothing is on its way any more. */
async function newerWaits(): Promise<void> {
  await page.waitForFunction(async () => {
    const found = await navigator.serviceWorker.getRegistration();
    return found?.waiting?.state === 'installed';
  });
}

/** What is in each of the caches, as paths below the site's own folder, without revisions. */
async function kept(): Promise<readonly string[][]> {
  const urls = await page.evaluate(async () => {
    const names = await caches.keys();
    const keys = names.map(async (name) => (await (await caches.open(name)).keys()).map((k) => k.url));
    return Promise.all(keys);
  });
  return urls.map((all) =>
    all.map((url) => url.replace(site.address, '').replace(/\?.*/, '')).sort(),
  );
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((file) => file.isFile() && !file.name.endsWith('.br'))
    .map((file) => join(file.parentPath, file.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .filter((name) => name !== 'service-worker.js')
    .sort();
}

const newVersion = () => page.getByText('A new version is ready.');
const useIt = () => page.getByRole('button', { name: 'Use it now' });

describe('O1 After one visit everything works without a network', () => {
  test('a scenario never opened before: the scene, a reload half-way, the debrief, the map', async () => {
    const me = learner(page, site.address);
    await visit();
    expect(await kept()).toEqual([filesOf(FIRST)]);
    await goOffline();
    await page.reload();
    await page.getByRole('list', { name: 'Scenarios' }).waitFor();
    await me.start(SCENARIO, 3);
    await page.waitForFunction(() => Number(document.querySelector('canvas')?.dataset.frames) > 0);
    await me.reply(0);
    await me.reply(0);
    const said = await me.log.innerText();
    await page.reload();
    await me.replies().first().waitFor();
    expect(await me.log.innerText()).toBe(said);
    await me.finish();
    await me.record({ Customer: 'Imran Sheikh' });
    expect(await me.points().count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Show the map' }).click();
    await page.locator('[data-place]').first().waitFor();
    expect(strangers).toEqual([]);
  });
});
