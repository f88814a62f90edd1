import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Judgement } from '../../../src/core/observation/judgements';
import { parseObservation, printObservation } from '../../../src/core/observation/observation-file';
import type { Entry } from '../../../src/core/transcript/entries';
import { openBrowser } from '../../browser/browser';
import { faults, sideways } from '../../browser/faults';
import { keepAttempts } from '../../browser/kept-attempts';
import { keepObservation } from '../../browser/kept-observations';
import { pdfPages } from '../../browser/pdf-text';
import { frameworks } from '../../fixtures/evidence';
import { judgementsOn } from '../../fixtures/observation';
import { performed } from '../../fixtures/performance';

const site = inject('site');
const framework = frameworks().find(({ id }) => id === 'unit-r-506-2151');
if (!framework) throw new Error('The unit does not ship.');
const entries = performed('second-repair', 'model-answer').map(
  (entry): Entry =>
    entry.kind === 'began'
      ? {
          ...entry,
          mode: 'observation',
          conditions: { minutes: 20, arrangements: ['25 % extra time'] },
        }
      : entry,
);
const written = judgementsOn(entries, framework);

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, bypassCSP: true });
  page = await context.newPage();
  await page.goto(`${site}#/progress`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await keepAttempts(page, [{ id: 'attempt-1', startedAt: written[0]?.at ?? 0, entries }]);
  await observed('whole', written);
  // Another observation of the same attempt, opened a moment later.
  await observed(
    'bare',
    written.slice(0, 1).map((opened) => ({ ...opened, at: opened.at + 1 })),
  );
});

/** Puts an observation of the one attempt into the store. */
const observed = (id: string, judgements: readonly Judgement[]): Promise<void> =>
  keepObservation(page, {
    id,
    attempt: 'attempt-1',
    scenario: 'second-repair',
    title: 'The second repair',
    judgements,
  });

async function open(id: string): Promise<void> {
  await page.goto(`${site}#/observed/${id}`);
  await page.getByRole('heading', { level: 1, name: 'Observation record' }).waitFor();
}

const sheet = () => page.locator('article.sheet');
const button = (name: string) => page.getByRole('button', { name, exact: true });
const shows = (words: string | RegExp): Promise<void> => page.getByText(words).first().waitFor();

async function sign(as: 'assessor' | 'learner', name: string): Promise<void> {
  if (as === 'learner') await button('Hand over to the learner').click();
  await page.getByRole('textbox', { name: 'Type your full name' }).fill(name);
  await button(`Sign as the ${as}`).click();
  await shows(`Signed as ${name}.`);
}

async function taken(name: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await button(name).click();
  return readFileSync(await (await download).path());
}

describe('The record of an observation', () => {
  test('J21 what is missing is listed, and without decisions there is nothing to sign', async () => {
    await open('bare');
    await shows(/^A decision on 1\.1, .* and 2\.9$/);
    await shows('The narrative: what you saw');
    expect(await page.getByRole('button', { name: /^Sign as/ }).count()).toBe(0);
    expect(await sheet().textContent()).toContain('Version 1 has not been signed.');
  });

  test('J3 assessor and learner sign on one screen; then it is sealed', async () => {
    await open('whole');
    await button('Sign as the assessor').click();
    await shows('Type your name to sign.');
    await sign('assessor', 'Sam Reed');
    await shows('Version 1, signed by the assessor. The learner has yet to sign.');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sign version 1');
    await sign('learner', 'Aisha Khan');
    await shows('Version 1, signed by both and sealed.');
    await shows('Verified: every signature still fits what was signed.');
    await shows('The conversation is exactly what its story gives for these choices.');
    expect(await sheet().textContent()).toMatch(/signed as Aisha Khan on .*SHA-256 [0-9a-f]{64}/);
  });

  test('J22 a change begins a new version for a reason, which the record tells', async () => {
    await open('whole');
    await button('Begin a new version').click();
    await shows('A new version needs a reason.');
    await page.getByRole('textbox', { name: 'Why the record is changed' }).fill('Wrong line.');
    await button('Begin a new version').click();
    await shows('Version 2 is open. What you change now belongs to it.');
    await sign('assessor', 'Sam Reed');
    await sign('learner', 'Aisha Khan');
    await shows('Version 2, signed by both and sealed.');
    const text = (await sheet().textContent()) ?? '';
    expect(text).toContain('What changed since the last version');
    expect(text).toMatch(/Version 2 was begun on .* Reason: Wrong line\./);
    expect(text.match(/SHA-256/g)).toHaveLength(4);
  });

  test('J20 it is taken along as Word, text, table, file and pages', async () => {
    await open('whole');
    const word = unzipSync(new Uint8Array(await taken('Word file')));
    const xml = new TextDecoder().decode(word['word/document.xml']);
    expect(xml).toContain('Decisions, criterion by criterion');
    expect(xml).toContain('Aisha Khan');
    const text = (await taken('Plain text')).toString();
    expect(text.length).toBeLessThanOrEqual(3_999);
    expect(text).toContain('Mock observation, formative: it awards nothing.');
    const rows = (await taken('Criteria as a table (CSV)')).toString().split('\r\n');
    expect(rows[0]).toContain('Criterion,In short,Decision,Suggestion,Reason');
    expect(rows.filter((row) => row.startsWith('R/506/2151 '))).toHaveLength(17);
    const file = parseObservation((await taken('Observation file (JSON)')).toString());
    expect(file.signatures.map(({ version, name }) => `${version} ${name}`)).toEqual([
      '1 Sam Reed',
      '1 Aisha Khan',
      '2 Sam Reed',
      '2 Aisha Khan',
    ]);
    const pages = pdfPages(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.length).toBeLessThan(14);
    // A table that goes on is headed on each of its pages, and the signatures stand together.
    const decided = pages.filter((one) => one.includes('Criterion What it asks Decision'));
    expect(decided.length).toBeGreaterThan(1);
    const last = pages.find((one) => one.includes('Declarations and signatures'));
    expect(last).toMatch(/Name Sam Reed .*Name Aisha Khan .*SHA-256 [0-9a-f]{64}/);
  });

  test('J23 an altered file is recognised, kept beside the good one, and overwrites nothing', async () => {
    await open('whole');
    const good = (await taken('Observation file (JSON)')).toString();
    await open('not-there');
    await shows('This observation is not kept in this browser.');
    const bring = async (text: string): Promise<void> =>
      page.getByLabel('Choose an observation file').setInputFiles({
        name: 'observation.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
    await bring('{}');
    await shows(/^This file cannot be read: /);
    await bring(good);
    await shows(/is here already, with all that is in this file/);
    await bring(good.replace('You listened before you offered.', 'You did everything well.'));
    await shows(
      'Altered after it was signed: what version 1 holds now is not what the assessor signed.',
    );
    await shows(/Another record with the same number is here already/);
    await page.getByRole('link', { name: 'Open the record' }).click();
    await shows('You did everything well.');
    await shows(/^Altered after it was signed/);
    await open('whole');
    await shows('You listened before you offered.');
    await shows('Verified: every signature still fits what was signed.');
  });

  test('J39 a record that comes back from the verifier goes on, once; one that parts is kept beside it', async () => {
    await open('whole');
    const good = parseObservation((await taken('Observation file (JSON)')).toString());
    const back = (comment: string): string => {
      const verdict = { kind: 'sampled', by: 'Q-1', at: 9, verdict: 'accepted', comment } as const;
      const more = ['1.1', '2.1'].map((criterion) => ({ ...verdict, criterion }));
      return printObservation({ ...good, judgements: [...good.judgements, ...more] });
    };
    await open('not-there');
    const bring = async (text: string): Promise<void> =>
      page.getByLabel('Choose an observation file').setInputFiles({
        name: 'observation.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
    await bring(back('Clear.'));
    await shows('2 judgements added to “The second repair” by the verifier, Q-1.');
    await bring(back('Clear.'));
    await shows('“The second repair” is here already, with all that is in this file.');
    // What went out before is a part of what is here.
    await bring(printObservation(good));
    await shows('“The second repair” is here already, with all that is in this file.');
    await bring(back('Not clear.'));
    await shows(`from judgement ${good.judgements.length + 1} on, each says something else. Both`);
    await page.getByRole('link', { name: 'Open the other record' }).click();
    await page.waitForURL(/observed\/whole$/);
    await shows('Verified: every signature still fits what was signed.');
  });

  test('J23 another browser gets the same record from the file, and verifies it', async () => {
    const good = (await taken('Observation file (JSON)')).toString();
    const other = await browser.newContext();
    const theirs = await other.newPage();
    await theirs.goto(`${site}#/observed/whole`);
    await theirs.getByLabel('Choose an observation file').setInputFiles({
      name: 'observation.json',
      mimeType: 'application/json',
      buffer: Buffer.from(good),
    });
    await theirs.getByText('Verified: every signature still fits what was signed.').waitFor();
    await theirs.getByRole('link', { name: 'Open the record' }).waitFor();
    await theirs.reload();
    await theirs.getByText('Version 2, signed by both and sealed.').waitFor();
    expect(await theirs.locator('article.sheet').textContent()).toBe(await sheet().textContent());
    await other.close();
  });

  test.each([
    ['whole', 'light', 1280],
    ['whole', 'dark', 360],
    ['bare', 'dark', 1280],
    ['not-there', 'light', 360],
  ] as const)(
    'axe finds nothing on %s, %s, %i wide, and nothing scrolls sideways',
    async (...of) => {
      const [id, colorScheme, width] = of;
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 720 });
      await open(id);
      await page.locator('.observed-record .card').first().waitFor();
      expect(await faults(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
    },
  );
});
