import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { words as evidence } from '../../../src/languages/en-GB/evidence';
import { openBrowser } from '../../browser/browser';
import { keepAttempts } from '../../browser/kept-attempts';
import { frameworks } from '../../fixtures/evidence';
import { performed } from '../../fixtures/performance';

const site = inject('site');
const WORDS = evidence.document;
const UNIT = frameworks().find(({ unit }) => unit === 'R/506/2151');
const NAME = '=Aisha Khan';

let browser: Browser;
let context: BrowserContext;
let page: Page;

const open = async (attempt: string): Promise<void> => {
  await page.goto(`${site}#/evidence/${attempt}`);
  await page.getByRole('heading', { name: 'Evidence for your portfolio', level: 1 }).waitFor();
};
const sheet = () => page.getByRole('article');
const choose = (label: string): Promise<unknown> =>
  page.getByRole('combobox', { name: evidence.framework }).selectOption({ label });

/** What a button hands over: the name of the file, and its bytes. */
async function file(button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** How many pages a PDF has, by its page tree. */
function pagesOf(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  page = await context.newPage();
  await page.goto(site);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const entries = performed('leaking-kettle', 'average-run');
  const startedAt = Date.UTC(2026, 2, 3, 12);
  await keepAttempts(page, [
    { id: 'whole', startedAt, entries },
    { id: 'half', startedAt, entries: entries.slice(0, 12) },
  ]);
});

describe('E8 An attempt as evidence, on the screen and on paper', () => {
  test('the debrief leads to it, and it holds every section', async () => {
    await page.goto(`${site}#/debrief/whole`);
    await page.getByRole('link', { name: 'Evidence for your portfolio' }).click();
    await sheet().waitFor();
    const titles = await sheet().getByRole('heading', { level: 3 }).allTextContents();
    expect(titles).toEqual([
      WORDS.context.title,
      WORDS.narrative.title,
      WORDS.points.title,
      WORDS.criteria.title,
      WORDS.work.title,
      WORDS.statement.title,
    ]);
    await sheet().getByText(WORDS.awards).waitFor();
  });

  test('the criteria beside it are those of the unit chosen, which is remembered', async () => {
    await open('whole');
    await choose(evidence.named(UNIT?.title ?? '', UNIT?.unit ?? ''));
    await sheet().getByText('(R/506/2151)').waitFor();
    await page.reload();
    await sheet().getByText('(R/506/2151)').waitFor();
    expect(await sheet().locator('.beside').first().textContent()).toMatch(/Criteria .*2\.1/);
    await choose(evidence.noFramework);
    await expect.poll(() => sheet().getByText(WORDS.criteria.title).count()).toBe(0);
    expect(await page.getByRole('button', { name: evidence.table }).count()).toBe(0);
    await choose(evidence.named(UNIT?.title ?? '', UNIT?.unit ?? ''));
  });

  test('a name that is typed stands in it, above the signature', async () => {
    await page.getByRole('textbox', { name: evidence.name }).fill(NAME);
    await sheet().locator('.signature').first().getByText(NAME).waitFor();
  });

  test('E7 the Word file is made in the page, under its own rules', async () => {
    const { name, bytes } = await file(evidence.word);
    expect(name).toBe('evidence-leaking-kettle-2026-03-03T1200.docx');
    const body = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(body).toContain(WORDS.statement.says);
    await page.getByRole('status').getByText(evidence.saved(name)).waitFor();
  });

  test('E5 E6 the text fits its box, and the table has a row for each criterion', async () => {
    const text = await file(evidence.text);
    expect(text.name).toBe('evidence-leaking-kettle-2026-03-03T1200.txt');
    expect(text.bytes.toString('utf8').length).toBeLessThan(4000);
    const table = await file(evidence.table);
    expect(table.name).toBe('criteria-leaking-kettle-2026-03-03T1200.csv');
    const { data } = Papa.parse(table.bytes.toString('utf8').trimEnd());
    expect(data).toHaveLength(1 + (UNIT?.criteria.length ?? 0));
  });

  test('the text can be copied, and it says how long it is', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: evidence.copy }).click();
    await page
      .getByRole('status')
      .getByText(/^Copied: [\d,]+ characters\.$/)
      .waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(WORDS.title.replace('{scenario}', 'The leaking kettle'));
  });

  test('the attempt’s own file can be had here too', async () => {
    const { name, bytes } = await file(evidence.file);
    expect(name).toMatch(/\.json$/);
    expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({ id: 'whole' });
  });

  test('it prints on A4 as the document alone, and each page says which it is', async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pagesOf(pdf)).toBeGreaterThan(3);
    expect(pagesOf(pdf)).toBeLessThan(10);
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45][\d.]* 84[12][\d.]*\]/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole('link').filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: null });
    const edges = await page.evaluate(() =>
      [...document.adoptedStyleSheets].flatMap(({ cssRules }) =>
        [...cssRules].map(({ cssText }) => cssText),
      ),
    );
    expect(edges.join()).toContain('counter(page)');
    expect(edges.join()).toContain(NAME);
  });

  test('an unfinished attempt and one that is gone say so', async () => {
    await open('half');
    await page.getByText(evidence.unfinished).waitFor();
    await open('gone');
    await page.getByText(evidence.gone).waitFor();
    // What the pages of the document were given is taken away with it.
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });
});
