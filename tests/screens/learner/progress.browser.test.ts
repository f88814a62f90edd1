import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Manner, MODES } from '../../../src/core/transcript/entries';
import { openBrowser } from '../../browser/browser';
import { type Kept, keepAttempts } from '../../browser/kept-attempts';
import { performed } from '../../fixtures/performance';
import { scheme } from '../../fixtures/story';

const site = inject('site');
const [COACHED] = MODES;
let browser: Browser;
let page: Page;

const PLAYED: readonly (readonly [scenario: string, play: string, manner?: Manner])[] = [
  ['leaking-kettle', 'typical-mistakes'],
  ['leaking-kettle', 'average-run', { mode: COACHED }],
  ['leaking-kettle', 'model-answer'],
  ['text-only', 'model-answer', { origin: { attempt: 'a0', entry: 9 } }],
  ['wrong-colour', 'model-answer'],
];

function kept([scenario, play, manner]: (typeof PLAYED)[number], at: number): Kept {
  const [began, ...rest] = performed(scenario, play);
  if (began?.kind !== 'began') throw new Error('It did not begin.');
  const startedAt = Date.UTC(2026, 2, at + 1, 12);
  return { id: `a${at}`, startedAt, entries: [{ ...began, ...manner }, ...rest] };
}

const KEPT = PLAYED.map(kept);

const open = async (hash: string): Promise<void> => {
  await page.goto(`${site}${hash}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
};
const openPoints = () => page.getByRole('heading', { name: 'Point by point' }).click();
const row = (title: string) =>
  page.locator('li').filter({ has: page.getByRole('heading', { name: title, level: 4 }) });

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ bypassCSP: true });
  await open('#/progress');
});

describe('Progress over weeks', () => {
  test('before the first attempt it says how to begin', async () => {
    await page.getByRole('heading', { name: 'It begins with one conversation' }).waitFor();
    await page.getByRole('link', { name: 'Choose a scenario' }).waitFor();
  });

  test('G1 G3 each point says in words how often, where and when it was met', async () => {
    await keepAttempts(page, KEPT);
    await open('#/');
    await page.getByRole('link', { name: 'Your progress' }).click();
    await openPoints();
    const point = row('Active listening');
    await point.getByText('Ready to show').waitFor();
    await point
      .getByText('Shown in 3 of 5 attempts, last on 5 March 2026, in 3 scenarios.')
      .waitFor();
    const rows = await page.getByRole('heading', { level: 4 }).count();
    const silent = await page.locator('.unseen-points > li').count();
    expect(rows + silent).toBe(scheme('complaint-cycle-2').points.length);
  });

  test('G2 every attempt is a row, with its help, and leads to its debrief', async () => {
    const point = row('Active listening');
    await point.getByText('Every attempt').first().click();
    const rows = point.getByRole('row');
    await rows.nth(5).waitFor();
    expect(await rows.count()).toBe(PLAYED.length + 1);
    expect(await rows.nth(2).textContent()).toContain('Met, from a moment of an earlier attempt');
    expect(await rows.nth(4).textContent()).toContain('with the coach');
    const href = await rows.nth(1).getByRole('link').getAttribute('href');
    expect(href).toBe('#/debrief/a4');
  });

  test('G4 it opens with one next step, which leads into its scenario; what comes after that stands below', async () => {
    const [first] = await page.locator('main h2').allTextContents();
    expect(first).toBe('Your next step');
    const step = page.locator('section', {
      has: page.getByRole('heading', { name: 'Your next step', exact: true }),
    });
    const play = step.last().getByRole('link', { name: /^Play “/ });
    expect(await play.count()).toBe(1);
    const title = /“(.+)”/.exec((await play.textContent()) ?? '')?.[1] ?? '';
    const later = page.locator('.practices > li').getByRole('heading', { name: title });
    expect(await later.count()).toBe(0);
    await play.click();
    await page.getByRole('button', { name: 'Start the conversation' }).waitFor();
  });
});

test('G9 whoever clicked through is told so kindly, and it counts for nothing', async () => {
  const entries = performed('third-call', 'model-answer');
  const startedAt = Date.UTC(2026, 2, 9, 12);
  await keepAttempts(page, [{ id: 'clicked', startedAt, entries, pace: 600 }]);
  await open('#/debrief/clicked');
  await page.getByText('You chose most of your replies in under a second.').waitFor();
  await open('#/debrief/a4');
  await page
    .getByRole('heading', { name: 'One thing to keep' })
    .or(page.locator('.lesson'))
    .first()
    .waitFor();
  expect(await page.getByText('in under a second').count()).toBe(0);
  await open('#/progress');
  await openPoints();
  const point = row('Active listening');
  await point.getByText('Every attempt').first().click();
  await point.getByText('Met, chosen faster than it can be read').waitFor();
});

describe('The reflective account', () => {
  const words = (): ReturnType<Page['getByRole']> =>
    page.getByRole('textbox', { name: 'Your words' });

  test('G6 it asks about this conversation, and a quotation comes in by one button', async () => {
    await open('#/debrief/a0');
    await page.getByRole('link', { name: 'Write about it' }).click();
    await page.getByRole('button', { name: /^Action/ }).click();
    await page.getByText('One moment changed a lot').waitFor();
    expect(await words().inputValue()).toBe('');
    await words().fill('I was nervous.');
    await page
      .getByRole('button', { name: /^Insert as a quotation/ })
      .first()
      .click();
    await page.keyboard.type('I would listen first.');
    expect(await words().inputValue()).toMatch(
      /^I was nervous\.\n“.+” \(I said\)\nI would listen first\.$/,
    );
    await page.getByText(/^Kept in this browser/).waitFor();
  });

  test('K1 what was typed a moment before the page was closed is there again', async () => {
    await words().pressSequentially(' And ask.');
    await page.reload();
    await page.getByRole('button', { name: /^Action/ }).click();
    expect(await words().inputValue()).toMatch(/listen first\. And ask\.$/);
  });

  test('G7 the debrief shows it, quotations set apart, and the file holds it', async () => {
    await page.getByRole('link', { name: 'Debrief' }).click();
    const account = page.locator('section', {
      has: page.getByRole('heading', { name: 'What you wrote about it' }),
    });
    await account.getByText('I would listen first. And ask.').waitFor();
    expect(await account.locator('blockquote').textContent()).toMatch(/^“.+” \(I said\)$/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    const file = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(file.reflection.parts.action).toContain('And ask.');
  });
});

test('G10 the first screen and this one name the same scenario, for the same reason', async () => {
  for (const [at, story] of ['late-van', 'text-only'].entries()) {
    const startedAt = Date.UTC(2026, 2, 10 + at, 12);
    const entries = performed(story, 'typical-mistakes');
    await keepAttempts(page, [{ id: `later-${at}`, startedAt, entries }]);
    await open('#/progress');
    const step = page.locator('.next-step');
    const link = await step.getByRole('link', { name: /^Play “/ }).getAttribute('href');
    const point = await step.locator('b').textContent();
    await open('#/');
    const settled = page.locator('.cards:not([aria-busy="true"])');
    const card = settled.locator('.scenario.first').filter({ has: page.locator('.why-here') });
    expect(await card.locator('.whole').getAttribute('href')).toBe(link);
    expect(await card.locator('.why-here').textContent()).toContain(`“${point}”`);
    expect(link).not.toBe(`#/play/${story}`);
  }
});

test('G5 the page answers while two hundred attempts are read', async () => {
  await keepAttempts(
    page,
    Array.from({ length: 200 }, (_, at): Kept => {
      const one = KEPT[at % KEPT.length];
      if (!one) throw new Error('There is nothing to keep.');
      return { ...one, id: `m${at}`, startedAt: one.startedAt + at * 86_400_000 };
    }),
  );
  await open('#/progress');
  // Both stand there only between two stretches of the work.
  await page.getByText(/^Reading your attempts: \d+ of 208\.$/).waitFor();
  await page.getByText('208 finished conversations').waitFor();
});
