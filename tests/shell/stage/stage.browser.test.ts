import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { scenarioNames } from '../../../src/build/story-files';
import { SIGNS } from '../../../src/core/transcript/entries';
import { MOODS, PLACES, POSES, SKIES } from '../../../src/core/transcript/looks';
import { figureOf } from '../../../src/shell/stage/cast';
import { EXPRESSIONS, lookOf } from '../../../src/shell/stage/expression';
import { LAYOUTS } from '../../../src/shell/stage/layout';
import { launch } from '../../browser/browser';
import { type EmptyPage, emptyPages } from '../../browser/empty-page';
import { learner } from '../../browser/learner';
import { faces, people, pictureOf, scenery } from '../../browser/sheets';
import { compiled } from '../../fixtures/story';

const site = inject('sceneSite');
let emptyPage: EmptyPage;
beforeAll(async () => {
  emptyPage = await emptyPages(site);
});

async function newPage(reducedMotion: 'reduce' | 'no-preference' = 'reduce'): Promise<Page> {
  return emptyPage({ reducedMotion });
}

const frames = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.querySelector('canvas')?.dataset.frames ?? 0));

const backdrop = (place: Locator): Promise<string> =>
  place.evaluate((element) => getComputedStyle(element).backgroundImage);

/** How many dots of a picture are painted at all, and how many of those are nearly black: its ink. */
const painted = (page: Page, svg: string): Promise<{ dots: number; ink: number }> =>
  page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const pixels = canvas.getContext('2d');
    pixels?.drawImage(image, 0, 0);
    const data = pixels?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const count = { dots: 0, ink: 0 };
    const dark = (i: number, limit: number): boolean => (data[i] ?? 255) < limit;
    for (let i = 0; i < data.length; i += 4) {
      if (dark(i + 3, 1)) continue;
      count.dots += 1;
      if (!dark(i + 3, 200) && dark(i, 60) && dark(i + 1, 60) && dark(i + 2, 70)) count.ink += 1;
    }
    return count;
  }, svg);

/** The frame that all bodies of one person are drawn in, hands and elbows included. */
const BODY = { x: -240, y: 380, width: 1320, height: 800 } as const;

type Drawn = {
  readonly counts: readonly { readonly dots: number; readonly ink: number }[];
  /** By what share of their dots each two of the pictures differ clearly. */
  readonly apart: readonly { readonly one: number; readonly other: number; readonly by: number }[];
};

/** What is painted of each of several pictures of one size, and how far each two are apart. */
const drawn = (page: Page, svgs: readonly string[]): Promise<Drawn> =>
  page.evaluate(async (sources) => {
    const painted = await Promise.all(
      sources.map(async (source) => {
        const image = new Image();
        image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
        const pixels = canvas.getContext('2d');
        pixels?.drawImage(image, 0, 0);
        return (
          pixels?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray()
        );
      }),
    );
    const of = (data: Uint8ClampedArray, i: number): number => data[i] ?? 0;
    const counts = painted.map((data) => {
      const count = { dots: 0, ink: 0 };
      for (let i = 0; i < data.length; i += 4) {
        if (of(data, i + 3) < 1) continue;
        count.dots += 1;
        if (of(data, i + 3) > 199 && of(data, i) + of(data, i + 1) + of(data, i + 2) < 190)
          count.ink += 1;
      }
      return count;
    });
    const differ = (a: Uint8ClampedArray, b: Uint8ClampedArray): number => {
      let different = 0;
      for (let i = 0; i < a.length; i += 4) {
        const far = [0, 1, 2, 3].some(
          (channel) => Math.abs(of(a, i + channel) - of(b, i + channel)) > 60,
        );
        if (far) different += 1;
      }
      return different / (a.length / 4);
    };
    const apart = painted.flatMap((a, one) =>
      painted.flatMap((b, other) => (other > one ? [{ one, other, by: differ(a, b) }] : [])),
    );
    return { counts, apart };
  }, svgs);

/** How many different colours the canvas shows on a coarse grid: a blank one has one. */
const colours = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    if (!canvas) return 0;
    const { clientWidth: width, clientHeight: height } = canvas;
    const pixels = new OffscreenCanvas(width, height).getContext('2d');
    pixels?.drawImage(canvas, 0, 0, width, height);
    if (!pixels) return 0;
    const seen = new Set<string>();
    for (let x = 0; x < width; x += 20) {
      for (let y = 0; y < height; y += 20) {
        seen.add(String(pixels.getImageData(x, y, 1, 1).data));
      }
    }
    return seen.size;
  });

describe('The scene is scenery', () => {
  test.each(scenarioNames())('%s is drawn: its own customer, in its own place', async (name) => {
    const { customer, setting } = compiled(name).header;
    const page = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const me = learner(page, site);
    await me.start(name, 3);
    await page.waitForFunction(() => Number(document.querySelector('canvas')?.dataset.frames) > 0);
    // Of a chat no more is seen than the adviser's own desk, in a strip.
    expect(await colours(page)).toBeGreaterThan(setting === 'chat' ? 10 : 20);
    expect(await page.locator('canvas').getAttribute('aria-hidden')).toBe('true');
    const figure = customer.split(' ')[0]?.toLowerCase();
    const seen = setting === 'chat' ? 0 : 1;
    expect(asked.filter((path) => path.startsWith(`/assets/${figure}-`))).toHaveLength(seen);
    expect(asked.filter((path) => path.startsWith(`/assets/${setting}-scene-`))).toHaveLength(1);
    const poster = page.locator(`.stage.${setting}`);
    await expect.poll(() => backdrop(poster)).toContain(`/assets/${setting}-poster-`);
  });

  test('a reply that upsets the customer changes the picture', async () => {
    const page = await newPage();
    const me = learner(page, site);
    await me.start('leaking-kettle', 3);
    await page.waitForFunction(() => Number(document.querySelector('canvas')?.dataset.frames) > 0);
    const before = await page.locator('canvas').screenshot();
    const drawn = await frames(page);
    await me.answered(() => page.getByRole('button', { name: /Over the line/ }).click());
    await page.waitForFunction(
      (count) => Number(document.querySelector('canvas')?.dataset.frames) > count,
      drawn,
    );
    const after = await page.locator('canvas').screenshot();
    expect(before.equals(after)).toBe(false);
  });

  test('Z3 when nothing moves, no frames are drawn', async () => {
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
    expect(await me.points().count()).toBe(24);
  });

  test('without WebGL the scene is drawn and the conversation is complete', async () => {
    const dark = await launch(['--disable-3d-apis']);
    const page = await dark.newPage({ viewport: { width: 1280, height: 720 } });
    const me = learner(page, site);
    await me.start('leaking-kettle', 3);
    await page.waitForFunction(() => Number(document.querySelector('canvas')?.dataset.frames) > 0);
    await me.finish();
    await me.record({});
    expect(await me.points().count()).toBe(24);
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

describe('Z2 Everybody and every place is drawn', () => {
  test('everybody strikes every pose, in ink and in colour, and no two poses of theirs look alike', async () => {
    const page = await newPage();
    for (const [name, sheet] of people()) {
      expect(sheet.has('head'), name).toBe(true);
      const bodies = POSES.map((pose) => {
        const drawing = sheet.get(pose);
        if (!drawing) throw new Error(`Nobody drew ${name} ${pose}.`);
        return pictureOf({ ...drawing, ...BODY }, 0.25);
      });
      const { counts, apart } = await drawn(page, bodies);
      for (const [at, { dots, ink }] of counts.entries()) {
        expect(ink, `${name} ${POSES[at]}: lines`).toBeGreaterThan(500);
        expect(dots - ink, `${name} ${POSES[at]}: colour`).toBeGreaterThan(5000);
      }
      for (const { one, other, by } of apart) {
        expect(by, `${name}: ${POSES[one]} and ${POSES[other]}`).toBeGreaterThan(0.02);
      }
    }
  });

  test('each mood is made of features that are drawn', async () => {
    const page = await newPage();
    const sheet = faces();
    for (const mood of MOODS) {
      for (const feature of Object.values(EXPRESSIONS[mood])) {
        if (feature === null) continue;
        const drawing = sheet.get(feature);
        if (!drawing) throw new Error(`${mood} needs ${feature}, which is not drawn.`);
        expect((await painted(page, pictureOf(drawing))).ink, feature).toBeGreaterThan(50);
      }
    }
  });

  test('no two signs look alike', () => {
    const looks = SIGNS.map((sign) => JSON.stringify(lookOf('worried', 'open', sign)));
    expect(new Set(looks).size).toBe(SIGNS.length);
    expect(looks).not.toContain(JSON.stringify(lookOf('worried', 'open', null)));
    const sheet = faces();
    for (const sign of SIGNS) {
      const { brows, eyes, mouth, talk, mark } = lookOf('worried', 'open', sign);
      for (const part of [brows, eyes, mouth, talk, mark]) {
        if (part !== null) expect(sheet.has(part), `${sign} needs ${part}`).toBe(true);
      }
    }
  });

  test('each place is one of its own, in every light, and leaves whoever is there in view', async () => {
    const page = await newPage();
    expect(new Set(PLACES.map((place) => LAYOUTS[place].scene)).size).toBe(PLACES.length);
    for (const place of PLACES) {
      const { scene, main, first } = LAYOUTS[place];
      const sheet = scenery(scene);
      const back = sheet.get('back');
      const front = sheet.get('front');
      if (!back || !front) throw new Error(`${scene} has no back or no front.`);
      for (const sky of SKIES) if (sky !== 'day') expect(sheet.has(`sky-${sky}`)).toBe(true);
      expect((await painted(page, pictureOf(back))).dots).toBe(1280 * 720);
      // The frame of a face: brows to mouth, 384 to 600 across and 240 to 440 down.
      const face = { x: 384, y: 240, width: 216, height: 200 };
      for (const spot of [main, first]) {
        if (!spot) continue;
        const hidden = await painted(
          page,
          pictureOf({
            x: spot.x + face.x * spot.scale,
            y: spot.y + face.y * spot.scale,
            width: Math.round(face.width * spot.scale),
            height: Math.round(face.height * spot.scale),
            markup: front.markup,
          }),
        );
        expect(hidden.dots, `${scene} in front of the face`).toBe(0);
      }
    }
  });

  test('in a chat there is no face that an adviser could not see', () => {
    expect(LAYOUTS.chat.main).toBeNull();
  });

  test('nobody a learner meets is a stranger, customer or colleague', () => {
    const drawn = [...people().keys()];
    for (const name of scenarioNames()) {
      const { customer, colleagues } = compiled(name).header;
      for (const one of [customer, ...colleagues]) {
        expect(drawn).toContain(figureOf(one, drawn, ['nobody']));
      }
    }
  });

  test('each card on the shelf shows the place it leads to', async () => {
    const page = await newPage();
    await learner(page, site).open('#/');
    await page.locator('.scenario').first().waitFor();
    for (const name of scenarioNames()) {
      const { title, setting } = compiled(name).header;
      const card = page.getByRole('listitem').filter({ hasText: title });
      const place = card.locator('.where');
      expect(await backdrop(place)).toContain(`/assets/${setting}-poster-`);
    }
  });
});
