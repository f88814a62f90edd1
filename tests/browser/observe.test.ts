import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from './browser';
import { type Learner, learner } from './learner';

const site = inject('site');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;
let context: BrowserContext;
let desk: Page;
let me: Learner;

beforeAll(async () => {
  browser = await launch();
  context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  desk = await context.newPage();
});
afterAll(() => browser.close());

async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as { axe: typeof import('axe-core') }
    ).axe.run(document);
    return violations.map((one) => `${one.impact} ${one.id}: ${one.nodes[0]?.html}`);
  });
}

/** What axe finds at both widths, and whether anything stands out at the side of the narrow one. */
async function soundAtBothWidths(page: Page): Promise<void> {
  expect(await faults(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 640 });
  expect(await faults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.setViewportSize({ width: 1280, height: 720 });
}

const lines = (): Locator => desk.getByRole('listbox', { name: 'Transcript' }).getByRole('option');
const criterion = (number: string): Locator =>
  desk
    .getByRole('list', { name: 'Criteria' })
    .locator(':scope > li')
    .filter({ has: desk.getByText(number, { exact: true }) });

describe('J9 The assessor’s desk: two windows on one store', () => {
  test('an observation is set up, and says what is missing', async () => {
    await desk.goto(`${site}#/observe`);
    const begin = desk.getByRole('button', { name: 'Set up the observation' });
    await begin.click();
    await desk.getByText('The learner needs a code or a name.').waitFor();
    await desk.getByRole('group', { name: 'Learner' }).getByLabel('Name').fill('Aisha Khan');
    const assessor = desk.getByRole('group', { name: 'Assessor (you)' });
    await assessor.getByLabel('Code').fill('A-7');
    await assessor.getByLabel('Name').fill('Sam Reed');
    await desk.getByLabel('Scenario').selectOption('leaking-kettle');
    await desk.getByLabel('Criteria from').selectOption('unit-m-601-1511');
    await desk.getByLabel('Timed').check();
    await desk.getByLabel('Minutes allowed').fill('19');
    await desk.getByLabel('25 % extra time').check();
    await desk.getByLabel('Decide blind').check();
    await soundAtBothWidths(desk);
    await begin.click();
    await desk.getByText('The learner’s window is not open.').waitFor();
  });

  test('the learner’s window starts under those conditions and says who watches', async () => {
    const [page] = await Promise.all([
      context.waitForEvent('page'),
      desk.getByRole('button', { name: 'Open the learner’s window' }).click(),
    ]);
    me = learner(page, site);
    await me.page.getByText('Mock observation, watched by Sam Reed').waitFor();
    await me.page.getByText('19 minutes allowed').waitFor();
    await me.begin.click();
    await me.replies().first().waitFor();
    await me.page.getByText('Mock observation, watched by Sam Reed').waitFor();
    await desk.getByText('The learner’s window is open.', { exact: true }).waitFor();
    await lines().first().waitFor();
  });

  test('each reply shows on the desk, is cited by a key, and a note is typed against it', async () => {
    const reply = (await me.replies().first().textContent()) ?? '';
    const words = reply.replace(/^\d+\s*/, '').slice(0, 30);
    await me.reply(0);
    const chosen = lines().filter({ hasText: words });
    await chosen.click();
    await desk.keyboard.press('1');
    await chosen.getByText('Cited for 1.1', { exact: true }).waitFor();
    await desk.keyboard.press('2');
    await chosen.getByText('Cited for 1.1, 1.2').waitFor();
    await desk.keyboard.press('2');
    await chosen.getByText('Cited for 1.1', { exact: true }).waitFor();
    await desk.keyboard.press('n');
    await desk.keyboard.type('Took a breath');
    await desk.getByRole('button', { name: 'Add the note' }).click();
    await chosen.getByText('Note', { exact: true }).waitFor();
    await desk.keyboard.press('ArrowUp');
    const all = await lines().allTextContents();
    const here = await desk.evaluate(() => document.activeElement?.textContent);
    expect(all.indexOf(here ?? '')).toBe(all.findIndex((one) => one.includes(words)) - 1);
  });

  test('a window that is closed is noticed at once, and nothing is lost on either side', async () => {
    const before = await lines().count();
    const address = me.page.url();
    await me.page.close();
    await desk.getByText('The learner’s window has closed.').waitFor();
    me = learner(await context.newPage(), site);
    await me.page.goto(address);
    await me.replies().first().waitFor();
    await desk.getByText('The learner’s window is open again.').waitFor();
    await desk.getByLabel('Feedback to the learner').fill('You listened first.');
    await desk.reload();
    await lines().first().waitFor();
    expect(await lines().count()).toBe(before);
    expect(await desk.getByLabel('Feedback to the learner').inputValue()).toBe(
      'You listened first.',
    );
    await desk.getByText('Cited for 1.1', { exact: true }).waitFor();
    await me.page.getByText('Sam Reed’s window is closed').waitFor({ state: 'detached' });
  });

  test('blind, a suggestion shows when it is asked for; against it a decision needs a reason', async () => {
    await me.finish();
    await me.record({});
    await desk.getByText('The learner has finished and saved the record.').waitFor();
    const item = criterion('1.1');
    await item.locator('summary').click();
    expect(await item.getByText('From the marking points').count()).toBe(0);
    await item.getByRole('button', { name: 'Show the suggestion' }).click();
    const says = (await item.getByText('From the marking points').textContent()) ?? '';
    const other = says.endsWith(': Met') ? 'Not yet' : 'Met';
    await item.getByRole('radio', { name: other, exact: true }).check();
    await item.getByRole('button', { name: 'Save the decision' }).click();
    await item.getByText('This needs a reason').waitFor();
    await item.getByLabel('Reason').fill('I heard it myself.');
    await item.getByRole('button', { name: 'Save the decision' }).click();
    await item.getByText(`Decided: ${other}.`).waitFor();
  });

  test('the narrative is built and edited, a question asked; another window cannot write over it', async () => {
    await desk.getByRole('button', { name: 'Build it from the evidence' }).click();
    const narrative = desk.getByLabel('Narrative');
    await desk.waitForFunction(() =>
      document
        .querySelector<HTMLTextAreaElement>('[data-name$=".narrative"]')
        ?.value.includes('(1.1)'),
    );
    await narrative.press('End');
    await narrative.pressSequentially(' Seen by me.');
    await narrative.blur();
    await desk.getByText(/^Drafted from the conversation/).click();
    await desk
      .getByRole('button', { name: /^Ask this/ })
      .first()
      .click();
    await desk.getByLabel('The learner’s answer').fill('I wanted to hear it all.');
    await desk.getByLabel('The learner’s answer').blur();
    await soundAtBothWidths(desk);

    const second = await context.newPage();
    await second.goto(desk.url());
    await second.getByLabel('Agreed next steps').fill('Practise on the phone.');
    await second.getByLabel('Agreed next steps').blur();
    const steps = second.locator('.kept', { has: second.getByLabel('Agreed next steps') });
    await steps.getByText('Kept.').waitFor();
    await second.close();
    await lines().first().click();
    await desk.keyboard.press('3');
    await desk.getByText('has been written to in another window').waitFor();
    await desk.getByRole('button', { name: 'Read it again' }).click();
    await lines().first().waitFor();
    expect(await desk.getByLabel('Agreed next steps').inputValue()).toBe('Practise on the phone.');
    expect(await narrative.inputValue()).toContain('Seen by me.');
    expect(await desk.getByLabel('The learner’s answer').inputValue()).toContain('hear it all');
    await desk.goto(`${site}#/observe`);
    await desk.getByText('1 of 21 criteria decided').waitFor();
  });
});
