import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from './browser';
import { type Learner, learner } from './learner';

const site = inject('site');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Visits every screen there is, and calls `look` on each. */
async function visit(
  options: BrowserContextOptions,
  look: (page: Page, screen: string) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ bypassCSP: true, ...options });
  const page = await context.newPage();
  const me = learner(page, site);
  await me.open('');
  await page.getByRole('list', { name: 'Scenarios' }).waitFor();
  await look(page, 'shelf');
  await me.open('#/play/leaking-kettle?seed=3');
  await me.begin.waitFor();
  await look(page, 'briefing');
  await me.start('leaking-kettle', 3);
  await look(page, 'first words');
  await dialogs(me, look);
  await me.reply(0);
  await me.reply(0);
  await look(page, 'conversation');
  await me.finish();
  await look(page, 'end');
  await page.getByRole('button', { name: 'Log the complaint' }).click();
  await page.getByRole('form', { name: 'Complaint record' }).waitFor();
  await look(page, 'record');
  await page.getByRole('button', { name: 'Save the record' }).click();
  await me.debrief.waitFor();
  await me.points().first().waitFor();
  // From the outside in: what stands inside a closed one cannot be clicked.
  const closed = page.locator('details:not([open]) > summary:visible');
  while ((await closed.count()) > 0) await closed.first().click();
  await look(page, 'debrief');
  await page.getByRole('button', { name: 'Show the map' }).click();
  await page.getByRole('region', { name: 'Map', exact: true }).waitFor();
  await look(page, 'map in the debrief');
  await me.open('#/map/third-call');
  await maps(page, look);
  await me.open('#/');
  await page.getByRole('list', { name: 'Your attempts' }).waitFor();
  await look(page, 'shelf with an attempt');
  await context.close();
}

/** A map from far off, and as text. */
async function maps(
  page: Page,
  look: (page: Page, screen: string) => Promise<void>,
): Promise<void> {
  await page.getByRole('region', { name: 'Map', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Names only' }).click();
  await look(page, 'map by names');
  await page.getByRole('tab', { name: 'As text' }).click();
  await look(page, 'map as text');
}

async function dialogs(
  { page }: Learner,
  look: (page: Page, screen: string) => Promise<void>,
): Promise<void> {
  for (const name of ['Policy card', 'Note a sign']) {
    await page.getByRole('button', { name }).click();
    await page.getByRole('dialog').waitFor();
    await look(page, name);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
}

describe('Every screen', () => {
  test.each<[string, BrowserContextOptions]>([
    ['light', { colorScheme: 'light', viewport: { width: 1280, height: 720 } }],
    ['dark', { colorScheme: 'dark', viewport: { width: 1280, height: 720 } }],
    ['in forced colours', { forcedColors: 'active', viewport: { width: 1280, height: 720 } }],
    ['on a phone', { viewport: { width: 360, height: 640 } }],
  ])('has nothing that axe finds fault with: %s', async (_what, options) => {
    await visit({ reducedMotion: 'reduce', ...options }, async (page, screen) => {
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { violations } = await (
          globalThis as unknown as { axe: typeof import('axe-core') }
        ).axe.run(document);
        return violations.map((one) => `${one.impact} ${one.id}: ${one.nodes[0]?.html}`);
      });
      expect(found, screen).toEqual([]);
    });
  });

  test.each([
    ['320 px wide', 320, 640],
    ['at 400 % zoom', 320, 256],
    ['on a 360 px phone', 360, 640],
  ])('needs no sideways scrolling %s', async (_what, width, height) => {
    await visit({ viewport: { width, height }, reducedMotion: 'reduce' }, async (page, screen) => {
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, screen).toBeLessThanOrEqual(0);
    });
  });
});
