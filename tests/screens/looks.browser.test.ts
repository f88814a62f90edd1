import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../browser/browser';
import { faults, faultsInColours, sideways } from '../browser/faults';
import { type Learner, learner } from '../browser/learner';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

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
  test('has nothing that axe finds fault with, light, dark and in forced colours', async () => {
    const viewport = { width: 1280, height: 720 };
    await visit({ reducedMotion: 'reduce', viewport }, async (page, screen) => {
      const found = await faultsInColours(page, { colours: ['dark', 'forced'] });
      expect(found, screen).toEqual([]);
    });
  }, 300_000);

  test('has nothing that axe finds fault with on a phone, and never scrolls sideways', async () => {
    const phone = { width: 360, height: 640 };
    await visit({ reducedMotion: 'reduce', viewport: phone }, async (page, screen) => {
      expect(await faults(page), screen).toEqual([]);
      // A phone, the narrowest that WCAG 1.4.10 asks for, and a laptop at 400 % zoom.
      for (const [width, height] of [
        [360, 640],
        [320, 640],
        [320, 256],
      ] as const) {
        await page.setViewportSize({ width, height });
        expect(await sideways(page), `${screen} ${width} × ${height}`).toBe(0);
      }
      await page.setViewportSize(phone);
    });
  }, 300_000);
});
