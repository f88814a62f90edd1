import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Judgement } from '../../../src/core/observation/judgements';
import type { Entry } from '../../../src/core/transcript/entries';
import { openBrowser } from '../../browser/browser';
import { faultsOnDeskAndPhone } from '../../browser/faults';
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
    const folds = page.locator('[data-criterion] > * > [aria-expanded="false"]');
    while ((await folds.count()) > 0) await folds.first().click();
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

describe('J52 A unit is decided by a key for each criterion, and written up in ten minutes', () => {
  /** Presses a key as an assessor would who has no mouse, and counts it. */
  function counting() {
    let count = 0;
    return {
      count: () => count,
      async press(key: string, times = 1): Promise<void> {
        for (let n = 0; n < times; n += 1) await page.keyboard.press(key);
        count += times;
      },
      /** As many times as it takes, and each of them counts. */
      async tabTo(place: Locator): Promise<void> {
        const isThere = (): Promise<boolean> =>
          place.evaluateAll((found) => found.some((one) => one.contains(document.activeElement)));
        while (!(await isThere())) {
          await page.keyboard.press('Tab');
          count += 1;
          if (count > 200) throw new Error('Tab does not lead there.');
        }
      },
      /** Typing is what an assessor is there for: it is not counted. */
      type: (text: string): Promise<void> => page.keyboard.type(text),
    };
  }

  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.closest('[data-criterion]')?.textContent ?? '');
  test.each([
    ['page-process-complaints', 7, ['1', '2', '4', '5', '6'], 30],
    ['unit-m-601-1508', 20, ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'a'], 60],
  ] as const)('%s, all by keyboard', async (unit, all, keys, most) => {
    await keep(unit, 'model-answer', unit, true);
    await openDesk(unit);
    await page.getByRole('listbox', { name: 'Transcript' }).waitFor();
    const hand = counting();
    await hand.tabTo(page.getByRole('option', { selected: true }));
    for (const key of keys) {
      await hand.press('Space');
      await hand.press(key);
    }
    await hand.press('ArrowRight');
    for (const _ of keys) {
      const before = await focused();
      await hand.press('m');
      await page.waitForFunction(
        (was) => document.activeElement?.closest('[data-criterion]')?.textContent !== was,
        before,
      );
    }
    if (all > keys.length) {
      await page.getByRole('button', { name: /^The rest: not observed/ }).waitFor();
      await hand.press('r');
    }
    await page.getByText(`${all} of ${all} criteria decided`).waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('.narrative'));
    await hand.press('Enter');
    for (const label of ['Feedback to the learner', 'Agreed next steps', 'The learner’s comment']) {
      await hand.tabTo(page.getByLabel(label));
      await hand.type('Said so that it can be used.');
    }
    await hand.tabTo(page.getByRole('main').getByRole('link', { name: 'Record and signatures' }));
    await hand.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Observation record' }).waitFor();
    await page.getByRole('textbox', { name: 'Type your full name' }).waitFor();
    await hand.tabTo(page.getByRole('textbox', { name: 'Type your full name' }));
    await hand.type('Sam Reed');
    await hand.press('Enter');
    await page.getByText('Signed as Sam Reed.').waitFor();
    expect(hand.count()).toBeLessThanOrEqual(most);
  });
});

describe('J54 An attempt that was made is observed afterwards, and its record says so', () => {
  test('it is chosen, watched as it was kept, and stays its owner’s', async () => {
    const entries = performed('leaking-kettle', 'average-run');
    await keepAttempts(page, [{ id: 'practised', startedAt: Date.now() - 60_000, entries }]);
    await page.goto(`${site}#/observe`);
    const was = page.getByRole('radio', { name: /^A conversation that was had/ });
    await was.check();
    const which = page.getByLabel('Which attempt');
    await which.selectOption('practised');
    expect(await page.getByLabel('Scenario').count()).toBe(0);
    expect(await page.getByRole('group', { name: 'Learner' }).count()).toBe(0);
    const assessor = page.getByRole('group', { name: 'Assessor (you)' });
    await assessor.getByLabel('Code').fill('A-1');
    await page.getByLabel('Why you use it all the same').fill('A trial');
    await page.getByText('For the record, if your centre uses it').click();
    await page.getByLabel('Place').fill('Room 4');
    expect(await faultsOnDeskAndPhone(page)).toEqual([]);
    await page.getByRole('button', { name: 'Set up the observation' }).click();
    await page.getByText('Observed afterwards, from the attempt as it was kept.').waitFor();
    const said = page.getByRole('listbox', { name: 'Transcript' }).getByRole('option');
    await said.first().waitFor();
    const replay = page.getByRole('link', { name: 'Watch it as a replay' });
    expect(await replay.getAttribute('href')).toContain('#/replay/practised');
    await page.getByRole('link', { name: 'Record and signatures' }).first().click();
    const sheet = page.locator('article.sheet');
    await sheet.getByText('Observed afterwards, from the attempt as it was kept, since').waitFor();
    await sheet.getByText('Room 4').waitFor();
    await sheet.getByText('No: it was played as practice').waitFor();
    // It was theirs before, and the debrief has been theirs to read.
    await page.goto(`${site}#/debrief/practised`);
    await page.getByRole('list', { name: 'Marking points' }).waitFor();
  });
});
