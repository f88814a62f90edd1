import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../browser/browser';
import { type Learner, learner } from '../../browser/learner';

const site = inject('site');
let context: BrowserContext;
let page: Page;
let me: Learner;

afterEach(() => context.close());

/** Begins the kettle, whose customer opens with several lines, at a pace that nobody outruns. */
async function begin(reducedMotion: 'reduce' | 'no-preference', pace: string): Promise<void> {
  const browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion });
  page = await context.newPage();
  await page.clock.install();
  me = learner(page, site);
  await me.open('#/settings');
  await page.getByRole('radio', { name: pace, exact: true }).check();
  await me.start('leaking-kettle', 3);
}

const toCome = (): Promise<number> => page.locator('.to-come').count();

describe('P11 Lines come one after another, as people talk', () => {
  test('all of them are there for whoever listens; each is seen in its time, and then the replies', async () => {
    await begin('no-preference', 'Slow');
    const lines = await me.log.getByRole('listitem').count();
    expect(lines).toBeGreaterThan(1);
    expect(await toCome()).toBe(lines - 1);
    await page.clock.runFor(60_000);
    await page.locator('.telling').waitFor({ state: 'detached' });
    expect(await toCome()).toBe(0);
  });

  test('a click shows all at once, and so does a key, which answers nothing yet', async () => {
    await begin('no-preference', 'Slow');
    await me.log.click();
    await page.locator('.telling').waitFor({ state: 'detached' });
    await me.reply(0);
    await page.locator('.to-come').first().waitFor({ state: 'attached' });
    const said = await me.log.textContent();
    await page.keyboard.press('1');
    await page.locator('.telling').waitFor({ state: 'detached' });
    expect(await toCome()).toBe(0);
    expect(await me.log.textContent()).toBe(said);
  });

  test.each([
    ['where nothing is to move', 'reduce', 'Slow'],
    ['where the learner wants it so', 'no-preference', 'All at once'],
  ] as const)('%s, all comes at once', async (_where, motion, pace) => {
    await begin(motion, pace);
    await me.reply(0);
    expect([await toCome(), await page.locator('.telling').count()]).toEqual([0, 0]);
  });
});

/** A voice of this device that begins a line when `voiceBegins` is called, and ends it with the next. */
function installVoice(): void {
  const waiting: SpeechSynthesisUtterance[] = [];
  Object.assign(globalThis, { waiting });
  let now: SpeechSynthesisUtterance | undefined;
  const voices = [{ name: 'Test', lang: 'en-GB', localService: true }];
  const value = {
    getVoices: () => voices,
    speak: (one: SpeechSynthesisUtterance) => waiting.push(one),
    cancel: () => waiting.splice(0),
  };
  Object.defineProperty(globalThis, 'speechSynthesis', { value });
  Object.assign(globalThis, {
    SpeechSynthesisUtterance: class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
    voiceBegins: () => {
      const event = new Event('voice') as SpeechSynthesisEvent;
      now?.onend?.(event);
      now = waiting.shift();
      now?.onstart?.(event);
      return now?.text ?? null;
    },
  });
}

describe('V7 Where lines are read aloud, each comes as it begins to be heard', () => {
  test('what the voice begins is there to be read, whatever the pace', async () => {
    const browser = await openBrowser();
    context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    page = await context.newPage();
    await page.addInitScript(installVoice);
    me = learner(page, site);
    await me.open('#/settings');
    await page.getByRole('switch', { name: 'Voice' }).check();
    await page.getByRole('radio', { name: 'Slow', exact: true }).check();
    await me.start('leaking-kettle', 3);
    const begins = () =>
      page.evaluate(() =>
        (globalThis as unknown as { voiceBegins: () => string | null }).voiceBegins(),
      );
    await page.waitForFunction(() => (globalThis as { waiting?: unknown[] }).waiting?.length);
    for (let words = await begins(); words !== null; words = await begins()) {
      await me.log.locator('.line:not(.to-come)', { hasText: words }).waitFor();
    }
    await page.locator('.telling').waitFor({ state: 'detached' });
  });
});
