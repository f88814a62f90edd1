import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { SOUNDS } from '../../../src/core/transcript/sound-cues';
import { openBrowser } from '../../browser/browser';
import { type Learner, learner } from '../../browser/learner';
import { between, effective, peak, render, synthScript, toneAt } from '../../browser/rendering';

const site = inject('site');
const sceneSite = inject('sceneSite');
let browser: Browser;
let context: BrowserContext | null = null;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  await context?.close();
  context = null;
});

async function newLearner(options: BrowserContextOptions = {}, address = site): Promise<Learner> {
  context = await browser.newContext({ bypassCSP: true, ...options });
  return learner(await context.newPage(), address);
}

const soundTool = (page: Page) => page.getByRole('button', { name: 'Sound', exact: true });
const toggle = (page: Page, name: string) => page.getByRole('switch', { name });

/** What the browser itself says of the audio that the page opens: each change of state, in order. */
async function audioOf(
  page: Page,
): Promise<{ states: string[]; until: (state: string) => Promise<void> }> {
  const states: string[] = [];
  const browserSide = await page.context().newCDPSession(page);
  let seen = (): void => {};
  browserSide.on('WebAudio.contextCreated', () => states.push('created'));
  browserSide.on('WebAudio.contextChanged', (event) => {
    states.push(event.context.contextState);
    seen();
  });
  await browserSide.send('WebAudio.enable');
  return {
    states,
    until: async (state) => {
      while (states.at(-1) !== state) {
        await new Promise<void>((go) => {
          seen = go;
        });
      }
    },
  };
}

/** Turns on what is named, on the settings screen. */
async function turnOn({ page, open }: Learner, ...names: readonly string[]): Promise<void> {
  await open('#/settings');
  for (const name of names) await toggle(page, name).check();
}

describe('V5 What is synthesised is soft, clean and what it says it is', () => {
  let page: Page;
  let own: BrowserContext;
  beforeAll(async () => {
    own = await browser.newContext();
    page = await own.newPage();
    await page.evaluate(await synthScript());
  });
  afterAll(() => own.close());

  test('the ring is British: 400 and 450 Hz, 0.4 s on, 0.2 off, 0.4 on, 2.0 off', async () => {
    const ring = await render(page, { sound: 'phone-ring', seconds: 4.2 });
    for (const from of [0, 0.6, 3, 3.6]) {
      const on = between(ring, from + 0.1, from + 0.3);
      expect(toneAt(on, 400)).toBeCloseTo(0.086, 3);
      expect(toneAt(on, 450)).toBeCloseTo(0.086, 3);
      expect(toneAt(on, 700)).toBeLessThan(0.0005);
    }
    for (const [from, to] of [
      [0.42, 0.58],
      [1.02, 2.98],
      [3.42, 3.58],
      [4.02, 4.2],
    ] as const) {
      expect(peak(between(ring, from, to))).toBe(0);
    }
  });

  test('the bell rings at 2,090 Hz and dies away; the hold music begins on middle C', async () => {
    const bell = await render(page, { sound: 'desk-bell', seconds: 1.8 });
    expect(toneAt(between(bell, 0.01, 0.2), 2090)).toBeGreaterThan(0.05);
    expect(peak(between(bell, 1, 1.2))).toBeLessThan(peak(between(bell, 0, 0.2)) / 10);
    const hold = await render(page, { sound: 'hold-music', seconds: 2 });
    const first = between(hold, 0.05, 0.35);
    expect(toneAt(first, 261.63)).toBeGreaterThan(0.02);
    expect(toneAt(first, 300)).toBeLessThan(toneAt(first, 261.63) / 5);
  });

  test.each(SOUNDS)('%s begins and ends in silence and stays far from clipping', async (sound) => {
    const samples = await render(page, { sound, seconds: 8 });
    expect(peak(samples)).toBeGreaterThan(0.04);
    expect(peak(samples)).toBeLessThanOrEqual(0.36);
    expect(Math.abs(samples[0] ?? 1)).toBeLessThan(0.001);
    expect(peak(samples.slice(-2400))).toBe(0);
  });

  test.each(['counter', 'phone', 'reception'] as const)(
    'a %s is hardly heard, comes slowly, and is never the same level for long',
    async (room) => {
      const samples = await render(page, { room, seconds: 6 });
      expect(peak(samples)).toBeLessThan(0.08);
      expect(effective(between(samples, 2, 6))).toBeGreaterThan(0.0008);
      expect(effective(between(samples, 2, 6))).toBeLessThan(0.02);
      expect(effective(between(samples, 0, 0.1))).toBeLessThan(
        effective(between(samples, 2, 6)) / 5,
      );
    },
  );

  test('what is cut off is silent within three hundredths of a second, without a click', async () => {
    const cut = await render(page, { sound: 'phone-ring', room: 'counter', seconds: 1, cut: 0.2 });
    expect(peak(between(cut, 0.15, 0.2))).toBeGreaterThan(0.05);
    expect(peak(between(cut, 0.23, 1))).toBe(0);
    const steps = between(cut, 0.19, 0.24).map(
      (sample, at, all) => sample - (all[at - 1] ?? sample),
    );
    expect(peak(steps)).toBeLessThan(0.03);
  });
});

describe('V4 Nothing is heard until it is asked for', () => {
  test('who never asked fetches no sound, opens no audio, and sees no tool for it', async () => {
    const me = await newLearner();
    const asked: string[] = [];
    me.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const { states } = await audioOf(me.page);
    await me.start('third-call', 3);
    await me.reply(0);
    await me.open('#/settings');
    await toggle(me.page, 'Sounds').waitFor();
    expect(await toggle(me.page, 'Sounds').isChecked()).toBe(false);
    expect(await toggle(me.page, 'Voice').isChecked()).toBe(false);
    expect(asked.some((path) => /settings-/.test(path))).toBe(true);
    expect(asked.filter((path) => /(hearing|trial|voice|synth|audio)-/.test(path))).toEqual([]);
    expect(states).toEqual([]);
    expect(await soundTool(me.page).count()).toBe(0);
  });

  test('audio opens with the learner’s own click, and closes when it is turned off or left', async () => {
    const me = await newLearner();
    const { page } = me;
    await turnOn(me, 'Sounds');
    const { states, until } = await audioOf(page);
    await me.open('?again#/play/third-call?seed=3');
    await me.begin.waitFor();
    expect(states).toEqual([]);
    await me.begin.click();
    await until('running');
    await soundTool(page).click();
    await until('closed');
    expect(await soundTool(page).getAttribute('aria-pressed')).toBe('false');
    await soundTool(page).click();
    await until('running');
    await page.getByRole('link', { name: 'Scenarios' }).click();
    await until('closed');
    expect(states.filter((state) => state === 'created')).toHaveLength(2);
  });

  test('a hidden tab is silent, and so is a conversation turned off from another tab', async () => {
    const me = await newLearner();
    const { page } = me;
    await turnOn(me, 'Sounds');
    const { until } = await audioOf(page);
    await me.start('third-call', 3);
    await until('running');
    const hide = (hidden: boolean): Promise<void> =>
      page.evaluate((now) => {
        Object.defineProperty(document, 'hidden', { value: now, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    await hide(true);
    await until('suspended');
    await hide(false);
    await until('running');
    const other = learner(await page.context().newPage(), site);
    await other.open('#/settings');
    await toggle(other.page, 'Sounds').uncheck();
    await until('closed');
  });

  test('where it has been turned on, the ring can be tried, and leaving stops it', async () => {
    const me = await newLearner();
    const { page } = me;
    const { states, until } = await audioOf(page);
    await turnOn(me, 'Sounds');
    expect(states).toEqual([]);
    await page.getByRole('button', { name: 'Try it: Sounds' }).click();
    await until('running');
    await page.getByRole('link', { name: 'Scenarios' }).click();
    await until('closed');
  });
});

describe('V6 Each setting says what it does, takes effect at once, and is kept', () => {
  test('before the first call one question is asked, and its answer holds for the next', async () => {
    const me = await newLearner();
    const { page } = me;
    const question = page.getByRole('group', { name: /Shall I hear the call/ });
    await me.open('#/play/leaking-kettle?seed=3');
    await me.begin.waitFor();
    expect(await question.count()).toBe(0);
    await me.open('#/play/third-call?seed=3');
    await question.getByRole('button', { name: 'Yes, read it to me' }).click();
    await question.waitFor({ state: 'detached' });
    await me.begin.click();
    expect(await soundTool(page).getAttribute('aria-pressed')).toBe('true');
    await me.open('?again#/play/late-van?seed=3');
    await me.begin.waitFor();
    expect(await question.count()).toBe(0);
  });

  test('with no voice on the device the setting says so, and the conversation goes on', async () => {
    const me = await newLearner();
    const { page } = me;
    expect(await page.evaluate(() => speechSynthesis.getVoices().length)).toBe(0);
    await turnOn(me, 'Voice');
    await page.getByText('No voice on this device can be used without sending text away').waitFor();
    await page.getByRole('button', { name: 'Try it: Voice' }).click();
    await page.getByText('No voice on this device').waitFor();
    await me.start('text-only', 3);
    await me.reply(0);
    expect(await me.replies().count()).toBeGreaterThan(1);
  });

  test('V8 R on a reply or the button beside them asks to hear it, and gives none; without a voice it is said', async () => {
    const me = await newLearner();
    const { page } = me;
    await me.start('text-only', 3);
    const offered = await me.replies().allTextContents();
    await me.replies().first().press('r');
    await page.getByText('This device has no voice to read with.').waitFor();
    await page.getByRole('button', { name: 'Hear the replies' }).click();
    expect(await me.replies().allTextContents()).toEqual(offered);
  });

  test('by keyboard alone, and still so after the page is loaded again', async () => {
    const me = await newLearner();
    const { page } = me;
    await me.open('');
    await page.getByRole('link', { name: 'Settings' }).press('Enter');
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await toggle(page, 'Sounds').evaluate((one) => one === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press('Space');
    const volume = page.getByRole('slider', { name: 'Volume' });
    await volume.press('Home');
    await volume.press('ArrowRight');
    await page.getByRole('radio', { name: 'Always still' }).press('Space');
    await page.reload();
    expect(await toggle(page, 'Sounds').isChecked()).toBe(true);
    expect(await volume.getAttribute('aria-valuetext')).toBe('5%');
    expect(await page.getByRole('radio', { name: 'Always still' }).isChecked()).toBe(true);
  });

  test('the words are as large as chosen, on every screen', async () => {
    const me = await newLearner();
    const { page } = me;
    const size = (): Promise<number> =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    await me.open('#/settings');
    const usual = await size();
    await page.getByRole('radio', { name: 'Largest' }).check();
    expect(await size()).toBeGreaterThan(usual * 1.3);
    await me.open('?again#/');
    expect(await size()).toBeGreaterThan(usual * 1.3);
  });

  test('what is kept and makes no sense does no harm', async () => {
    const me = await newLearner();
    await me.open('');
    await me.page.evaluate(() => localStorage.setItem('composure.settings', '{"sound":'));
    await me.open('?again#/settings');
    expect(await toggle(me.page, 'Sounds').isChecked()).toBe(false);
  });

  test('always still: the picture and the lines rest, whatever the device says', async () => {
    const me = await newLearner({ reducedMotion: 'no-preference' }, sceneSite);
    const { page } = me;
    await me.open('#/settings');
    await page.getByRole('radio', { name: 'Always still' }).check();
    await me.start('leaking-kettle', 3);
    await page.waitForFunction(() => Number(document.querySelector('canvas')?.dataset.frames) > 0);
    const moves = await page
      .locator('.line')
      .first()
      .evaluate((line) => getComputedStyle(line).animationName);
    expect(moves).toBe('none');
    const before = await frames(page);
    await me.reply(0);
    await displayed(page, 60);
    expect((await frames(page)) - before).toBeLessThanOrEqual(3);
    const other = learner(await page.context().newPage(), sceneSite);
    await other.open('#/settings');
    await other.page.getByRole('radio', { name: 'The same as this device' }).check();
    await page.bringToFront();
    const drawn = await frames(page);
    // The first of the two leaves his look as it is.
    await me.reply(0);
    await me.reply(0);
    await page.waitForFunction(
      (count) => Number(document.querySelector('canvas')?.dataset.frames) > count + 5,
      drawn,
    );
  });
});

const frames = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.querySelector('canvas')?.dataset.frames ?? 0));

/** Waits until the display has been drawn `count` times. */
function displayed(page: Page, count: number): Promise<void> {
  return page.evaluate(async (turns) => {
    for (let turn = 0; turn < turns; turn += 1) await new Promise(requestAnimationFrame);
  }, count);
}
