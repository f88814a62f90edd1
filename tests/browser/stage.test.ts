import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from './browser';
import { learner } from './learner';

const site = inject('site');
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => context.close());
afterAll(() => browser.close());

async function newPage(reducedMotion: 'reduce' | 'no-preference' = 'reduce'): Promise<Page> {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion });
  return context.newPage();
}

const frames = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.querySelector('canvas')?.dataset.frames ?? 0));

/** How many different colours the canvas shows on a coarse grid: a blank one has one. */
const colours = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const pixels = canvas?.getContext('2d');
    if (!canvas || !pixels) return 0;
    const seen = new Set<string>();
    for (let x = 0; x < canvas.width; x += 20) {
      for (let y = 0; y < canvas.height; y += 20) {
        seen.add(String(pixels.getImageData(x, y, 1, 1).data));
      }
    }
    return seen.size;
  });

describe('The scene is scenery', () => {
  test.each(['leaking-kettle', 'third-call'])('%s is drawn', async (scenario) => {
    const page = await newPage();
    const me = learner(page, site);
    await me.start(scenario, 3);
    await page.waitForFunction(() => Number(document.querySelector('canvas')?.dataset.frames) > 0);
    expect(await colours(page)).toBeGreaterThan(20);
    expect(await page.locator('canvas').getAttribute('aria-hidden')).toBe('true');
  });

  test('a reply that upsets the customer changes the picture', async () => {
    const page = await newPage();
    const me = learner(page, site);
    await me.start('leaking-kettle', 3);
    await page.waitForFunction(() => Number(document.querySelector('canvas')?.dataset.frames) > 0);
    const before = await page.locator('canvas').screenshot();
    const drawn = await frames(page);
    await me.answered(() => page.getByRole('button', { name: /past the line/ }).click());
    await page.waitForFunction(
      (count) => Number(document.querySelector('canvas')?.dataset.frames) > count,
      drawn,
    );
    const after = await page.locator('canvas').screenshot();
    expect(before.equals(after)).toBe(false);
  });

  test('when nothing moves, no frames are drawn', async () => {
    const page = await newPage();
    const me = learner(page, site);
    await me.start('leaking-kettle', 3);
    await page.waitForFunction(() => Number(document.querySelector('canvas')?.dataset.frames) > 0);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    const drawn = await frames(page);
    // Sixty display frames: a loop that still ran would have drawn as many.
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          let left = 60;
          const next = (): void => {
            left -= 1;
            if (left > 0) requestAnimationFrame(next);
            else done();
          };
          next();
        }),
    );
    expect(await frames(page)).toBe(drawn);
  });

  test('the conversation goes on while the engine is late, and the late picture shows the right moment', async () => {
    const page = await newPage();
    let release = (): void => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route(/theatre-.*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    const me = learner(page, site);
    await me.start('leaking-kettle', 3);
    await me.reply(0);
    await me.reply(0);
    expect(await page.locator('canvas').count()).toBe(0);
    release();
    await page.locator('canvas').waitFor();
    await page.waitForFunction(() => Number(document.querySelector('canvas')?.dataset.frames) > 0);
    expect(await colours(page)).toBeGreaterThan(20);
  });

  test('without the engine, and with the canvas taken away, a scenario can be played to its debrief', async () => {
    const page = await newPage();
    await page.route(/theatre-.*\.js$/, (route) => route.abort());
    const me = learner(page, site);
    await me.start('third-call', 3);
    await me.finish();
    await me.record({ Customer: 'Teresa Okafor' });
    expect(await me.points().count()).toBe(8);
  });

  test('without WebGL the scene is drawn and the conversation is complete', async () => {
    const dark = await launch(['--disable-3d-apis']);
    const page = await dark.newPage({ viewport: { width: 1280, height: 720 } });
    const me = learner(page, site);
    await me.start('leaking-kettle', 3);
    await page.waitForFunction(() => Number(document.querySelector('canvas')?.dataset.frames) > 0);
    await me.finish();
    await me.record({});
    expect(await me.points().count()).toBe(8);
    await dark.close();
    await newPage();
  });

  test('a scene left and entered again uses the one canvas', async () => {
    const page = await newPage();
    const me = learner(page, site);
    await me.start('leaking-kettle', 3);
    await page.locator('canvas').waitFor();
    await me.open('#/');
    await page.locator('canvas').waitFor({ state: 'detached' });
    await me.start('third-call', 3);
    await page.locator('canvas').waitFor();
    expect(await page.locator('canvas').count()).toBe(1);
  });
});
