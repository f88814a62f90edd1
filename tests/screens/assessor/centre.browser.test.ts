import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { inRoot } from '../../../src/build/story-files';
import { parseCentre } from '../../../src/core/centre/centre';
import { parseAttempt } from '../../../src/core/transcript/codec';
import { words as briefing } from '../../../src/languages/en-GB/briefing';
import { words } from '../../../src/languages/en-GB/centre';
import { words as evidence } from '../../../src/languages/en-GB/evidence';
import { words as files } from '../../../src/languages/en-GB/files';
import { words as play } from '../../../src/languages/en-GB/play';
import { words as retrying } from '../../../src/languages/en-GB/retrying';
import { openBrowser } from '../../browser/browser';
import { faults, faultsOnDeskAndPhone } from '../../browser/faults';
import { keepAttempts } from '../../browser/kept-attempts';
import { learner } from '../../browser/learner';
import { performed } from '../../fixtures/performance';

const site = inject('site');

const NAME = 'Northgate College';
const STORY_LINE = 'The returns desk can give refunds up to £50 without a manager.';
const OWN_LINE = 'Refunds up to £30 are yours to give.';
const SAYS = 'Confirms what the complaint is about, in the awarding body’s words';
const WORDING = {
  format: 'composure-wording',
  version: 1,
  framework: { id: 'unit-r-506-2151', version: 3 },
  centre: NAME,
  licence: 'Licence 4411.',
  criteria: [{ number: '2.1', says: SAYS }],
};

let browser: Browser;
let page: Page;
/** In a browser of its own, where nothing is set. */
let other: Page;
let saved = '';

const open = async (hash: string): Promise<void> => {
  await page.goto(`${site}${hash}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
};
const button = (name: string | RegExp) => page.getByRole('button', { name });
const said = (text: string | RegExp) => page.getByRole('status').getByText(text).waitFor();

/** Chooses a file with a button, as somebody would. */
async function choose(on: Page, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    on.waitForEvent('filechooser'),
    on.getByRole('button', { name }).click(),
  ]);
  await chooser.setFiles({
    name: 'file.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

/** The text of the file that a click hands over. */
async function taken(name: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
  return readFileSync(await download.path());
}

beforeAll(async () => {
  browser = await openBrowser();
  const viewport = { width: 1280, height: 720 };
  const context = await browser.newContext({ viewport });
  page = await context.newPage();
  other = await (await browser.newContext()).newPage();
  await open('');
});

describe("A centre's own rules", () => {
  test('begin with a name, by the keyboard alone', async () => {
    await page.getByRole('link', { name: play.desk }).click();
    await page.getByRole('link', { name: words.title }).click();
    await page.getByRole('heading', { name: words.begin.heading }).waitFor();
    expect(await faults(page)).toEqual([]);
    const name = page.getByRole('textbox', { name: words.organisation.name });
    await name.focus();
    await page.keyboard.press('Enter');
    await page.getByText(words.organisation.needName).waitFor();
    await page.keyboard.type(NAME);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.policy.heading }).waitFor();
  });

  test('what is typed and not kept is still there after going elsewhere', async () => {
    await page.getByRole('textbox', { name: words.retention.days }).fill('13');
    await page.getByText(words.unkept).waitFor();
    await open('#/settings');
    await page.getByRole('link', { name: words.title }).click();
    const days = page.getByRole('textbox', { name: words.retention.days });
    expect(await days.inputValue()).toBe('13');
    await button(`${words.keep} ${words.retention.heading}`).click();
    await page.getByText(words.retention.badDays('14', '3,650')).waitFor();
    await days.fill('60');
    await button(`${words.keep} ${words.retention.heading}`).click();
    await said(/^Kept at /);
    expect(await page.getByText(words.unkept).count()).toBe(0);
  });

  test("A5 a line of policy takes the story's place, and a limit that is not the story's is named", async () => {
    await button(`${words.policy.replace} ${STORY_LINE}`).click();
    await page.getByRole('textbox', { name: words.policy.instead }).fill(OWN_LINE);
    const limit = page.getByRole('textbox', { name: words.policy.upTo });
    await limit.fill('50');
    await button(`${words.keep} ${words.policy.heading}`).click();
    await said(words.policy.badSum(OWN_LINE));
    await limit.fill('30');
    await button(`${words.keep} ${words.policy.heading}`).click();
    await page.getByRole('heading', { name: words.clash.heading }).waitFor();
    await page.getByText(words.clash.differs('£30', '£50')).waitFor();
  });

  test('A2 wording that does not fit is refused whole, in a sentence; wording that does is laid', async () => {
    const stray = { ...WORDING, criteria: [{ number: '9.9', says: SAYS }] };
    await choose(page, words.wording.bring, JSON.stringify(stray));
    await said(/has no criterion 9\.9/);
    await choose(page, words.wording.bring, JSON.stringify(WORDING));
    await page.getByText(words.wording.licence(NAME, WORDING.licence)).waitFor();
  });

  test('a logo is redrawn as a small picture, and an SVG is not taken', async () => {
    const logo = async (path: string): Promise<void> => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        button(/logo$/).first().click(),
      ]);
      await chooser.setFiles(inRoot(path));
    };
    await logo('assets/icons/mark.svg');
    await said(words.organisation.notLogo);
    await logo('assets/icons/icon-512.png');
    await page.getByRole('img', { name: words.organisation.logoOf(NAME) }).waitFor();
  });

  test('the screen can be read and used by everybody', async () => {
    expect(await faultsOnDeskAndPhone(page)).toEqual([]);
  });

  test('A1 all of it is one file', async () => {
    saved = (await taken(words.file.save)).toString('utf8');
    const { name, logo, wordings, policies, retention } = parseCentre(saved);
    expect(name).toBe(NAME);
    expect(logo).toMatch(/^data:image\/png;base64,/);
    expect(wordings).toEqual([WORDING]);
    expect(retention.practiceDays).toBe(60);
    expect(policies).toEqual([
      {
        scenario: 'leaking-kettle',
        lines: [{ says: OWN_LINE, instead: STORY_LINE, upTo: 30 }],
      },
    ]);
  });

  test('A4 in another browser the file is looked at first, and then kept; a bad one changes nothing', async () => {
    await other.goto(`${site}#/centre`);
    await choose(other, words.file.bring, saved.replace(/"name": "[^"]*"/, '"name": ""'));
    await other
      .getByRole('status')
      .getByText(/name should be the organisation's name/)
      .waitFor();
    await choose(other, words.file.bring, saved);
    const table = other.getByRole('table', { name: words.file.preview });
    await table.getByText(OWN_LINE).waitFor();
    expect(await other.getByRole('heading', { name: words.policy.heading }).count()).toBe(0);
    await other.getByRole('button', { name: words.file.take }).click();
    await other.getByRole('status').getByText(words.file.taken).waitFor();
    await other.reload();
    await other.getByRole('heading', { name: words.policy.heading }).waitFor();
    await choose(other, words.file.bring, saved);
    await other.getByText(words.file.same).waitFor();
    await other.getByRole('button', { name: words.file.leave }).click();
    await other.getByRole('button', { name: words.file.remove }).click();
    await other.getByRole('dialog').getByRole('button', { name: play.delete }).click();
    await other.getByRole('heading', { name: words.begin.heading }).waitFor();
  });
});

describe("A3 A centre's policy card is what the learner sees, and the attempt says so", () => {
  test('the shelf names the organisation, and the briefing has its line', async () => {
    await open('');
    await page.getByText(play.rulesOf(NAME)).waitFor();
    const you = learner(page, site);
    await you.open('#/play/leaking-kettle?seed=3');
    await page.getByText(briefing.yourPolicy).click();
    await page.getByText(OWN_LINE).waitFor();
    await page.getByText(play.policyFrom(NAME)).waitFor();
    expect(await page.getByText(STORY_LINE).count()).toBe(0);
    // I7: no scenario's own page shows the story's line in its place.
    expect(await page.evaluate(() => localStorage.getItem('composure.aside'))).toBe('*');
    expect(await faults(page)).toEqual([]);
    await you.begin.click();
    await you.replies().first().waitFor();
    await button(play.policy).click();
    await page.getByRole('dialog').getByText(OWN_LINE).waitFor();
    await page.keyboard.press('Escape');
  });

  test('an attempt that was left goes on with the card it began with, and its file holds it', async () => {
    await page.reload();
    const you = learner(page, site);
    await you.finish();
    await you.record({});
    await page.getByText(retrying.policyFrom(NAME)).click();
    await page.getByText(OWN_LINE).waitFor();
    await page.getByRole('link', { name: play.evidence }).click();
    await page.getByRole('article').waitFor();
    const { entries } = parseAttempt((await taken(evidence.file)).toString('utf8'));
    const [began] = entries;
    if (began?.kind !== 'began') throw new Error('It has to begin.');
    expect(began.policy[0]).toBe(OWN_LINE);
    expect(began.policyFrom?.centre).toBe(NAME);
    expect(began.policyFrom?.story[0]).toBe(STORY_LINE);
  });

  test('the file of such an attempt is verified', async () => {
    const text = (await taken(evidence.file)).toString('utf8');
    await other.goto(`${site}#/files`);
    await choose(other, 'Choose files', text);
    const received = other.getByRole('list', { name: files.bring.results });
    await received.getByText(files.states.verified, { exact: true }).waitFor();
  });
});

describe('A6 A document carries the name, the logo, the wording and its licence', () => {
  test('on the page and in Word', async () => {
    const entries = performed('leaking-kettle', 'average-run');
    await keepAttempts(page, [{ id: 'whole', startedAt: Date.UTC(2026, 2, 3, 12), entries }]);
    await open('#/evidence/whole');
    await page
      .getByRole('combobox', { name: evidence.framework })
      .selectOption({ label: evidence.named("Resolve customers' complaints", 'R/506/2151') });
    const sheet = page.getByRole('article');
    await sheet.getByText(SAYS).waitFor();
    await sheet.getByText(/Licence 4411\./).waitFor();
    await sheet.locator('header').getByText(NAME).waitFor();
    expect(await sheet.locator('header img').count()).toBe(1);
    const parts = unzipSync(await taken(evidence.word));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain(NAME);
    expect(Object.keys(parts).some((name) => /^word\/media\/.+\.png$/.test(name))).toBe(true);
  });
});
