import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { inRoot } from '../../../src/build/story-files';
import { parseAttempt } from '../../../src/core/transcript/codec';
import { parsePlay } from '../../../src/core/transcript/play';
import { openBrowser } from '../../browser/browser';
import { faultsOnDeskAndPhone } from '../../browser/faults';
import { keepAttempts } from '../../browser/kept-attempts';
import { learner } from '../../browser/learner';
import { performPlay } from '../../fixtures/performance';

const site = inject('site');
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => context.close());

const play = readFileSync(inRoot('stories/leaking-kettle/plays/typical-mistakes.txt'), 'utf8');
const entries = performPlay('leaking-kettle', parsePlay(play));
const FIRST = '00000000-0000-4000-8000-000000000001';

async function newPage(hash: string): Promise<Page> {
  context = await browser.newContext();
  return open(hash);
}

/** Another tab of the same browser. */
async function open(hash: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site}${hash}`);
  return page;
}

async function shareIt(page: Page): Promise<void> {
  await page.goto(`${site}#/settings`);
  await page.getByRole('radio', { name: 'Several people' }).check();
}

async function comeInNew(page: Page, name: string): Promise<void> {
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByText(`Playing as ${name}`).waitFor();
}

/** Plays the first reply of an attempt, and gives the words of the shelf's list afterwards. */
async function playABit(page: Page): Promise<void> {
  const someone = learner(page, site);
  await someone.start('leaking-kettle', 7);
  await someone.reply(0);
  await page.goto(`${site}#/`);
  await page.getByRole('list', { name: 'Your attempts' }).waitFor();
}

/** Whose each attempt is by the files that “Save everything” hands out, oldest first. */
async function ownersIn(page: Page): Promise<readonly string[]> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save everything', exact: true }).click(),
  ]);
  const data = Buffer.concat(await (await file.createReadStream()).toArray());
  return Object.entries(unzipSync(data))
    .filter(([name]) => name.startsWith('leaking-kettle'))
    .map(([, text]) => parseAttempt(new TextDecoder().decode(text)))
    .toSorted((a, b) => a.startedAt - b.startedAt)
    .map((attempt) => attempt.learner?.code ?? '');
}

describe('K21 An attempt keeps its owner for ever', () => {
  test('who writes another code is asked, and starts with nothing; what was finished stays whose it was', async () => {
    const page = await newPage('#/files');
    const mine = await page.getByLabel('Learner code').inputValue();
    await keepAttempts(page, [{ id: FIRST, startedAt: Date.UTC(2026, 10, 1), entries }]);
    await page.reload();
    await page.getByLabel('Learner code').fill('C-0413');
    await page.getByLabel('Name (optional)').fill('Ben Ames');
    await page.getByRole('button', { name: 'Keep this' }).click();
    await page
      .getByText(`Attempts are kept here as those of ${mine}. They stay theirs. Who are you?`)
      .waitFor();
    await page.getByRole('button', { name: 'Somebody else: my work starts now' }).click();
    // From then on two people use this computer.
    await page.goto(`${site}#/`);
    await page.getByText('Playing as Ben Ames').waitFor();
    expect(await page.getByRole('list', { name: 'Your attempts' }).count()).toBe(0);
    await playABit(page);
    await page.getByRole('link', { name: 'Assessor’s desk' }).click();
    await page.getByRole('navigation', { name: 'The desk' }).waitFor();
    await page.goto(`${site}#/files`);
    expect(await ownersIn(page)).toEqual([mine, 'C-0413']);
  });
  test('the same person can put their own code right', async () => {
    const page = await newPage('#/files');
    await page.getByLabel('Learner code').waitFor();
    await keepAttempts(page, [{ id: FIRST, startedAt: Date.UTC(2026, 10, 1), entries }]);
    await page.reload();
    await page.getByLabel('Learner code').fill('C-0412');
    await page.getByRole('button', { name: 'Keep this' }).click();
    await page.getByRole('button', { name: 'The same person: put it right' }).click();
    await page.getByText(/^Kept\. The code goes on every file/).waitFor();
    expect(await ownersIn(page)).toEqual(['C-0412']);
  });
});

describe('K22 On a shared computer somebody is chosen, and sees their own alone', () => {
  test('somebody alone is asked nothing, on any screen', async () => {
    const page = await newPage('#/');
    await page.getByRole('list', { name: 'Scenarios' }).waitFor();
    expect(await page.getByText('Playing as').count()).toBe(0);
    const someone = learner(page, site);
    await someone.start('leaking-kettle', 7);
  });
  test('each plays under their own name, one click lets somebody else in, signing out hides them all', async () => {
    const page = await newPage('#/');
    await shareIt(page);
    // Whoever was here until now is still here.
    await page.goto(`${site}#/`);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Who is playing?' }).waitFor();
    await comeInNew(page, 'Amy Birch');
    await playABit(page);
    await page.getByRole('button', { name: 'Sign out' }).click();
    // Neither the address of a scenario nor that of an attempt leads past the question.
    await page.goto(`${site}#/play/leaking-kettle`);
    await page.getByRole('heading', { name: 'Who is playing?' }).waitFor();
    await page.goto(`${site}#/`);
    await comeInNew(page, 'Ben Ames');
    expect(await page.getByRole('list', { name: 'Your attempts' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Switch to Amy Birch' }).click();
    await page.getByText('Playing as Amy Birch').waitFor();
    const list = page.getByRole('list', { name: 'Your attempts' });
    await list.waitFor();
    const hers = await list.getByRole('link', { name: /^Continue/ }).count();
    expect(hers).toBe(1);
    // Another tab asks anew; signing out here closes what shows her there.
    const other = await open('#/');
    await other.getByRole('button', { name: 'Amy Birch' }).click();
    await other.getByText('Playing as Amy Birch').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await other.getByRole('heading', { name: 'Who is playing?' }).waitFor();
  });
  test('the address of somebody else’s attempt shows nothing of it', async () => {
    const page = await newPage('#/files');
    await page.getByLabel('Learner code').waitFor();
    await keepAttempts(page, [{ id: FIRST, startedAt: Date.UTC(2026, 10, 1), entries }]);
    await shareIt(page);
    await page.goto(`${site}#/`);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await comeInNew(page, 'Ben Ames');
    await page.goto(`${site}#/debrief/${FIRST}`);
    await page.getByText(/not kept|is not here|no attempt/i).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('kettle');
    await page.goto(`${site}#/files`);
    await page.getByText(/^Other people’s work, records and “Save everything”/).waitFor();
    expect(await page.getByRole('button', { name: 'Save everything' }).count()).toBe(0);
  });
  test('F6 who is chosen, and beside what, can be read and used by everybody', async () => {
    const page = await newPage('#/');
    await shareIt(page);
    const other = await open('#/');
    await other.getByRole('heading', { name: 'Who is playing?' }).waitFor();
    expect(await faultsOnDeskAndPhone(other)).toEqual([]);
    await comeInNew(other, 'Ben Ames');
    expect(await faultsOnDeskAndPhone(other)).toEqual([]);
  });
});

describe('K24 A passphrase closes the desk', () => {
  test('another tab opens it only with the passphrase; until then nothing of it can be saved', async () => {
    const page = await newPage('#/centre');
    const words = 'four plain easy words';
    await page.getByLabel('Passphrase', { exact: true }).fill('short');
    await page.getByRole('button', { name: 'Set the passphrase' }).click();
    await page.getByText('Choose at least 10 characters.').waitFor();
    await page.getByText(/^It protects from somebody who sits down at this computer/).waitFor();
    await page.getByLabel('Passphrase', { exact: true }).fill(words);
    await page.getByLabel('The same again').fill(words);
    await page.getByRole('button', { name: 'Set the passphrase' }).click();
    await page.getByText(/^Set\. The desk closes with this tab/).waitFor();
    // Nothing that is kept has the passphrase in it.
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept).not.toContain(words);

    const other = await open('#/files');
    await other.getByText(/^Other people’s work, records and “Save everything”/).waitFor();
    await other.goto(`${site}#/quality`);
    await other.getByRole('heading', { name: 'The desk is closed' }).waitFor();
    await other.getByLabel('Passphrase').fill('four plain easy word');
    await other.getByRole('button', { name: 'Open the desk' }).click();
    await other.getByText('That is not the passphrase. Try again.').waitFor();
    expect(await faultsOnDeskAndPhone(other)).toEqual([]);
    await other.getByLabel('Passphrase').fill(words);
    await other.getByRole('button', { name: 'Open the desk' }).click();
    await other.getByRole('heading', { name: 'Quality assurance' }).waitFor();
    await other.goto(`${site}#/observe`);
    await other.getByRole('button', { name: 'Close the desk' }).click();
    await other.getByRole('heading', { name: 'The desk is closed' }).waitFor();
  });
});
