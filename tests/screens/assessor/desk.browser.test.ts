import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Judgement } from '../../../src/core/observation/judgements';
import type { Entry } from '../../../src/core/transcript/entries';
import { openBrowser } from '../../browser/browser';
import { keepAttempts } from '../../browser/kept-attempts';
import { keepObservation } from '../../browser/kept-observations';
import { performed } from '../../fixtures/performance';
import { scheme } from '../../fixtures/story';

const site = inject('site');
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, bypassCSP: true });
  page = await context.newPage();
  await page.goto(`${site}#/progress`);
  await page.getByRole('heading', { level: 1 }).waitFor();
});
afterAll(() => context.close());

const OPENED = Date.parse('2026-03-03T10:00:00Z');

/** A play of the leaking kettle as it was sat under an assessor’s eyes. */
const sat = (play: string): readonly Entry[] =>
  performed('leaking-kettle', play).map((entry) =>
    entry.kind === 'began'
      ? { ...entry, mode: 'observation', conditions: { minutes: 20, arrangements: [] } }
      : entry,
  );

/** Keeps a play and an observation of it that has just been opened. */
async function keep(id: string, play: string, framework: string, blind: boolean): Promise<void> {
  const { id: marked, version } = scheme('complaint-cycle');
  const opened: Judgement = {
    kind: 'opened',
    by: 'A-1',
    at: OPENED,
    attempt: `attempt-${id}`,
    scheme: { id: marked, version },
    framework: { id: framework, version: 2 },
    blind,
  };
  await keepAttempts(page, [
    { id: `attempt-${id}`, startedAt: OPENED + 60_000, entries: sat(play) },
  ]);
  await keepObservation(page, {
    id,
    attempt: `attempt-${id}`,
    scenario: 'leaking-kettle',
    title: 'The leaking kettle',
    judgements: [opened],
  });
}

async function openDesk(id: string): Promise<void> {
  await page.goto(`${site}#/observe/${id}`);
  await page.getByRole('listbox', { name: 'Transcript' }).getByRole('option').first().waitFor();
}

describe('J50 Where it is decided blind nothing but what was said hints at what the scorer made of it', () => {
  /** Everything that the desk says beside the transcript, with every fold open. */
  async function deskOf(id: string): Promise<string> {
    await openDesk(id);
    await page.getByText(/^Questions to choose from/).waitFor();
    return page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      const main = document.querySelector('main')?.cloneNode(true);
      if (!(main instanceof HTMLElement)) return '';
      for (const seen of main.querySelectorAll('.rows, .counts')) seen.remove();
      return main.textContent.replace(/“[^”]*”/g, '“”');
    });
  }

  test('the desk of a good play and that of a bad one are the same, apart from what is quoted', async () => {
    for (const play of ['model-answer', 'typical-mistakes']) {
      await keep(play, play, 'unit-m-601-1511', true);
    }
    const good = await deskOf('model-answer');
    expect(good).toContain('Think of this:');
    expect(good).toContain('Hidden, as you decide blind.');
    expect(await deskOf('typical-mistakes')).toBe(good);
  });
});
