import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { inRoot } from '../../../src/build/story-files';
import { type AttemptFile, parseAttempt, printAttempt } from '../../../src/core/transcript/codec';
import { parsePlay } from '../../../src/core/transcript/play';
import { author } from '../../browser/author';
import { openBrowser } from '../../browser/browser';
import { faultsOnDeskAndPhone } from '../../browser/faults';
import { everythingKept } from '../../browser/kept';
import { keepAttempts } from '../../browser/kept-attempts';
import { learner } from '../../browser/learner';
import { frameworks } from '../../fixtures/evidence';
import { mutate } from '../../fixtures/mutations';
import { judgementsOn } from '../../fixtures/observation';
import { performPlay } from '../../fixtures/performance';
import { tinyText } from '../../fixtures/story';

const site = inject('site');
const folder = mkdtempSync(join(tmpdir(), 'composure-'));
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => context.close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const play = readFileSync(inRoot('stories/leaking-kettle/plays/typical-mistakes.txt'), 'utf8');
const entries = performPlay('leaking-kettle', parsePlay(play));
const UNIT = frameworks()[0];
if (!UNIT) throw new Error('No unit ships.');
const SAM = { code: 'C-0412', name: 'Samira Okonkwo-Vale' };

/** The file of a finished attempt, number `n` of somebody's. */
function attemptFile(n: number, change: Partial<AttemptFile> = {}): string {
  const id = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  const startedAt = Date.UTC(2026, 10, 24, 9, n);
  return printAttempt({ id, startedAt, entries, learner: SAM, ...change });
}

async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`${site}#/files`);
  await page.getByRole('button', { name: 'Choose files' }).waitFor();
  return page;
}

type Given = Readonly<Record<string, string | Uint8Array>>;

/** Real files: handed over as data, many would keep the page busy by themselves. */
function written(files: Given): string[] {
  const place = mkdtempSync(join(folder, 'in-'));
  return Object.entries(files).map(([name, content]) => {
    const path = join(place, name);
    mkdirSync(join(path, '../..'), { recursive: true });
    writeFileSync(path, content);
    return path;
  });
}

/** Brings files in, and gives what is said of each, those that need a look first. */
async function bring(page: Page, files: Given): Promise<readonly string[]> {
  await page.locator('input[type="file"]').first().setInputFiles(written(files));
  await page.getByText(/^\d+ files?\. /).waitFor();
  const said = page.getByRole('list', { name: 'What came in' }).getByRole('listitem');
  const texts = await said.allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' '));
}

/** What a button hands out. */
async function saved(page: Page, button: string): Promise<{ name: string; data: Uint8Array }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const data = Buffer.concat(await (await file.createReadStream()).toArray());
  return { name: file.suggestedFilename(), data };
}

/** Puts rows into the store, as if the desk had written them. */
async function put(page: Page, rows: Readonly<Record<string, readonly object[]>>): Promise<void> {
  await page.evaluate(async (rows) => {
    const db = await new Promise<IDBDatabase>((done) => {
      const open = indexedDB.open('composure');
      open.onsuccess = () => done(open.result);
    });
    const change = db.transaction(Object.keys(rows), 'readwrite');
    for (const [name, all] of Object.entries(rows)) {
      for (const row of all) change.objectStore(name).put(row);
    }
    await new Promise<void>((done) => {
      change.oncomplete = () => done();
    });
    db.close();
  }, rows);
}

/** The id that the learner of the files has in this browser. */
function learnerId(page: Page): Promise<string> {
  return page.evaluate(async (code) => {
    const db = await new Promise<IDBDatabase>((done) => {
      const open = indexedDB.open('composure');
      open.onsuccess = () => done(open.result);
    });
    const all = db.transaction('learners').objectStore('learners').getAll();
    return new Promise<string>((done) => {
      all.onsuccess = () => {
        db.close();
        done(all.result.find((one) => one.code === code).id);
      };
    });
  }, SAM.code);
}

function readme(zip: Uint8Array): string {
  return new TextDecoder().decode(unzipSync(zip)['README.txt']);
}

async function erase(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

describe('F1 Everything can be saved, and is the same on another machine', () => {
  test('a zip of what was played is brought in there, verified, and whose it is is known', async () => {
    const page = await newPage();
    await page.getByLabel('Name (optional)').fill('Jo Quill');
    await page.getByRole('button', { name: 'Keep this' }).click();
    await page.getByText(/^Kept\. The code goes on every file/).waitFor();
    const code = await page.getByLabel('Learner code').inputValue();
    expect(code).toMatch(/^L-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    const id = '00000000-0000-4000-8000-000000000001';
    await keepAttempts(page, [{ id, startedAt: Date.now(), entries }]);
    await page.reload();
    const { name, data } = await saved(page, 'Save everything');
    expect(name).toMatch(/^composure-\d{4}-\d\d-\d\d-\d{4}\.zip$/);
    const [[inside = '', text] = []] = Object.entries(unzipSync(data));
    expect(inside).toMatch(/^leaking-kettle-\d{4}-\d\d-\d\d-\d{4}-[0-9a-f]{8}\.json$/);
    // A code alone, until somebody asks for more.
    expect(parseAttempt(new TextDecoder().decode(text)).learner).toEqual({ code, name: '' });
    expect(Buffer.from(data).toString('latin1')).not.toContain('Jo Quill');
    expect(readme(data)).toMatch(/It holds 2 files:\s+leaking-kettle-.*\.json\s+The attempt at/);
    await page.getByLabel(/^Put names into the files/).check();
    await page.getByRole('button', { name: 'Keep this' }).click();
    await page.getByText(/^Kept\. Code and name go on every file/).waitFor();
    const named = await saved(page, 'Save everything');
    await context.close();

    const there = await newPage();
    const [coded = ''] = await bring(there, { 'all.zip': data });
    expect(coded).toMatch(/^The leaking kettle L-....-.... · .* Verified Its story gives/);
    await there.reload();
    // The same code with a name is the same person, who has a name from then on.
    const [said = ''] = await bring(there, { 'named.zip': named.data });
    expect(said).toMatch(/^The leaking kettle L-....-.... \(Jo Quill\) .* It was here already\.$/);
    await there.getByText(/^L-....-.... Jo Quill · 1 attempt$/).waitFor();
    await there.getByRole('link', { name: 'The leaking kettle' }).click();
    await there.getByRole('heading', { name: 'Debrief', level: 1 }).waitFor();
    await there
      .getByText(/^This attempt of L-....-.... \(Jo Quill\) was brought in.* Verified\./)
      .waitFor();
    // It is somebody else's: neither listed as one's own nor gone on with.
    await there.goto(`${site}#/`);
    await there.getByRole('link', { name: 'Files and your data' }).waitFor();
    expect(await there.getByRole('list', { name: 'Your attempts' }).count()).toBe(0);
  });
  test('what is kept of one learner goes out from their page, and comes in again elsewhere', async () => {
    const page = await newPage();
    const reflection = { parts: { situation: 'Thought-of-later' }, writtenAt: 1 };
    await bring(page, { 'a.json': attemptFile(1, { reflection }), 'b.json': attemptFile(2) });
    const attempt = parseAttempt(attemptFile(1)).id;
    const judgements = judgementsOn(entries, UNIT, attempt);
    const learner = await learnerId(page);
    const envelope = {
      id: 'record-1',
      attempt,
      learner,
      assessor: 'a1',
      scenario: 'leaking-kettle',
      title: 'The leaking kettle',
      conditions: { minutes: null, arrangements: [] },
      openedAt: Date.UTC(2026, 10, 24),
      signatures: [],
    };
    await put(page, {
      observations: [envelope],
      judgements: judgements.map((judgement, n) => ({ observation: 'record-1', n, judgement })),
      assessors: [{ id: 'a1', code: 'A-1', name: 'Sam Reed' }],
    });
    await page.goto(`${site}#/learner/${learner}`);
    const { name, data } = await saved(page, 'Save it all as one zip');
    expect(name).toMatch(/^composure-C-0412-\d{4}-.*\.zip$/);
    const inside = unzipSync(data);
    expect(Object.keys(inside).sort()).toEqual([
      'README.txt',
      'accounts.txt',
      expect.stringMatching(/^leaking-kettle-.*\.json$/),
      expect.stringMatching(/^leaking-kettle-.*\.json$/),
      expect.stringMatching(/^record-leaking-kettle-2026-11-24-.*\.json$/),
    ]);
    expect(readme(data)).toContain('It holds 4 files:');
    expect(readme(data)).not.toContain(SAM.name);
    expect(new TextDecoder().decode(inside['accounts.txt'])).toContain('Thought-of-later');
    await context.close();

    const there = await newPage();
    const said = await bring(there, { 'learner.zip': data });
    await there.getByText('3 files. 3 came in.').waitFor();
    expect(said.filter((one) => / Verified /.test(one))).toHaveLength(3);
    await there.getByText(/^C-0412 Samira Okonkwo-Vale · 2 attempts$/).waitFor();
    await there
      .getByRole('listitem')
      .filter({ hasText: 'Record of an observation' })
      .getByRole('link', { name: 'The leaking kettle' })
      .click();
    await there.getByRole('heading', { name: 'Observation record' }).waitFor();
  });
});

describe('F2 What is brought in is verified, and says so', () => {
  test('thirty files: good, altered, of another edition, twice, and no attempts at all', async () => {
    const page = await newPage();
    const good = Array.from({ length: 20 }, (_, n): [string, string] => [
      `${n}.json`,
      attemptFile(n),
    ]);
    const first = entries.map((entry) =>
      entry.kind === 'said' ? { ...entry, text: `${entry.text}!` } : entry,
    );
    const began = entries.map((entry) =>
      entry.kind === 'began' ? { ...entry, edition: 'elsewhere' } : entry,
    );
    const said = await bring(page, {
      ...Object.fromEntries(good),
      'again.json': attemptFile(3),
      'altered.json': attemptFile(30, { entries: first }),
      'elsewhere.json': attemptFile(31, { entries: began }),
      'other.json': attemptFile(4, { startedAt: 5 }),
      'story.story.json': '{}',
      'notes.docx': 'x',
      'broken.json': '{"format":',
      'package.json': '{"name": "x"}',
      'locked.zip': 'PK',
      'class.zip': zipSync({ 'class/40.json': new TextEncoder().encode(attemptFile(40)) }),
    });
    await page
      .getByText(
        '30 files. 24 came in. 1 was here already. 1 is not verified. 1 could not be checked. 5 could not be read.',
      )
      .waitFor();
    const about = (file: string): string => said.find((one) => one.includes(file)) ?? '';
    expect(about('altered.json')).toMatch(
      /Not verified It differs at entry 2\. The file has .*!”\. The story has .*[^!]”\.$/,
    );
    expect(about('elsewhere.json')).toMatch(/Not checked The edition of the story/);
    expect(about('again.json')).toMatch(/Verified .* It was here already\.$/);
    expect(about('other.json')).toMatch(/Verified .* kept beside it\.$/);
    expect(about('story.story.json')).toMatch(/Not read This file is not an attempt/);
    expect(about('notes.docx')).toMatch(/Not read This is not an attempt/);
    expect(about('broken.json')).toMatch(/Not read This file is not an attempt: it is not JSON/);
    expect(about('package.json')).toMatch(
      /Not read This file is not an attempt saved by Composure/,
    );
    expect(about('locked.zip')).toMatch(/Not read This zip is damaged/);
    expect(about('40.json')).toMatch(/ Verified /);
    await page.reload();
    await page.getByText(/C-0412 Samira Okonkwo-Vale · 24 attempts/).click();
    await page.getByText('Not verified').waitFor();
  });

  test('J39 an attempt that went on elsewhere goes on here, whichever file comes first', async () => {
    const page = await newPage();
    const first = entries.findIndex(({ kind }) => kind === 'chose');
    const early = attemptFile(1, { entries: entries.slice(0, first) });
    const [began = ''] = await bring(page, { 'early.json': early });
    expect(began).toMatch(/ Verified /);
    await page.reload();
    const [grown = ''] = await bring(page, { 'late.json': attemptFile(1) });
    expect(grown).toMatch(/ Verified .* It went on elsewhere: what came after was added/);
    const after = await everythingKept(page);
    await page.reload();
    const [again = ''] = await bring(page, { 'early.json': early });
    expect(again).toMatch(/ It was here already\.$/);
    expect(await everythingKept(page)).toBe(after);
    await page.getByText(/^C-0412 Samira Okonkwo-Vale · 1 attempt$/).waitFor();
  });

  test('J39 while an attempt is open in a window nothing is added to it; once that is closed it goes on', async () => {
    const page = await newPage();
    const code = await page.getByLabel('Learner code').inputValue();
    const id = '00000000-0000-4000-8000-000000000009';
    const startedAt = Date.UTC(2026, 10, 24, 9);
    const first = entries.findIndex(({ kind }) => kind === 'chose');
    await keepAttempts(page, [{ id, startedAt, entries: entries.slice(0, first) }]);
    const whole = attemptFile(1, { id, startedAt, learner: { code, name: '' } });
    const window = await context.newPage();
    await window.goto(`${site}#/play/leaking-kettle`);
    await window.getByRole('group', { name: 'Your reply' }).waitFor();
    const [open = ''] = await bring(page, { 'whole.json': whole });
    expect(open).toContain('This attempt goes on from one that is open in a window here');
    await window.close();
    await page.reload();
    const [grown = ''] = await bring(page, { 'whole.json': whole });
    expect(grown).toMatch(/ It went on elsewhere: what came after was added/);
    // Whoever opens it now finds all of it.
    await page.goto(`${site}#/debrief/${id}`);
    await page.getByRole('heading', { name: 'Debrief', level: 1 }).waitFor();
  });

  test('an attempt at a story of one’s own is verified by the edition that was kept with it', async () => {
    const page = await newPage();
    const me = author(page, site);
    await me.paste(
      tinyText(
        'Dev: Hi.\n* [Hello.]\n  Dev: Bye. # ending: lost\n* [Hm.]\n  Dev: Hm? # ending: lost\n- -> END',
      ),
    );
    await me.checked();
    await me.play();
    await me.learner.reply(0);
    await page.goto(`${site}#/files`);
    const { data } = await saved(page, 'Save everything');
    const texts = Object.values(unzipSync(data)).map((inside) => new TextDecoder().decode(inside));
    const good = texts.find((text) => text.includes('composure-attempt')) ?? '';
    const said = await bring(page, {
      'all.zip': data,
      'altered.json': good.replace('"Hi."', '"Good morning."'),
      'elsewhere.json': good.replace(/"edition": "/, '$&0'),
      // One's own story under the name of one that ships says nothing about that.
      'shipped.json': good.replace(/"scenario": "own:[^"]+"/, '"scenario": "third-call"'),
    });
    // The story, its edition and whose browser it was are in the zip, and are here already.
    expect(said.length).toBe(7);
    expect(said.slice(4).filter((one) => /Here It was here already\.$/.test(one))).toHaveLength(3);
    expect(said.filter((one) => /Not verified It differs at entry 2\./.test(one))).toHaveLength(1);
    expect(said.filter((one) => /Not checked/.test(one))).toHaveLength(2);
    expect(said[3]).toMatch(/ Verified .* It was here already\.$/);
  });

  test('an attempt that is damaged in any way changes nothing that is kept', async () => {
    const page = await newPage();
    await bring(page, { 'good.json': attemptFile(1) });
    const before = await everythingKept(page);
    const refused: Record<string, string> = {};
    for (let seed = 0; Object.keys(refused).length < 100; seed += 1) {
      const text = mutate(attemptFile(1), seed);
      if (!reads(text)) refused[`${seed}.json`] = text;
    }
    const said = await bring(page, { ...refused, 'large.json': ' '.repeat(6_000_000) });
    expect(said.length).toBe(50);
    for (const one of said) expect(one).toMatch(/ Not read [A-Z][^\n]{10,300}\.$/);
    expect(await everythingKept(page)).toBe(before);
  });

  test('a thousand files leave the page free to answer, and can be stopped', async () => {
    const page = await newPage();
    const many = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, n) => [
        `${n}.json`,
        new TextEncoder().encode(attemptFile(n)),
      ]),
    );
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles(written({ 'all.zip': zipSync(many, { level: 1 }) }));
    await page.getByText(/^\d+ of 1,000 files read\.$/).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page
      .getByText(/^1000 files\. \d+ came in\. \d+ were left out when you stopped\.$/)
      .waitFor();
  });
});

function reads(text: string): boolean {
  try {
    parseAttempt(text);
    return true;
  } catch {
    return false;
  }
}

describe('F9 What is brought in goes on when the screen is left', () => {
  test('on another screen it says how far it is, can be stopped, and says how it ended', async () => {
    const page = await newPage();
    const files = Object.fromEntries(
      Array.from({ length: 400 }, (_, n) => [
        `${n}.json`,
        new TextEncoder().encode(attemptFile(n + 1)),
      ]),
    );
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles(written({ 'all.zip': zipSync(files) }));
    await page.getByText(/^[\d,]+ of 400 files read\.$/).waitFor();
    await page.getByRole('link', { name: 'Scenarios' }).click();
    const note = page.getByRole('complementary', { name: 'Bring files in' });
    await note.getByText(/^[\d,]+ of 400 files read\.$/).waitFor();
    await note.getByRole('button', { name: 'Stop' }).click();
    await note
      .getByText(/^400 files\. \d+ came in\. .*\d+ were left out when you stopped\.$/)
      .waitFor();
    await note.getByRole('link', { name: 'See what came in' }).click();
    await page.getByRole('list', { name: 'What came in' }).waitFor();
    // It has been read there: no other screen says it again.
    await page.getByRole('link', { name: 'Scenarios' }).click();
    await page.getByRole('list', { name: 'Scenarios' }).waitFor();
    expect(await note.count()).toBe(0);
  });
});

describe('F4 What is erased is nowhere in the browser any more', () => {
  /** A browser with an attempt of one's own, a draft of another, and a learner's two attempts. */
  async function lived(): Promise<{
    page: Page;
    mine: readonly string[];
    theirs: readonly string[];
  }> {
    const page = await newPage();
    const me = learner(page, site);
    await page.getByLabel('Learner code').fill('Q-MINE-77');
    await page.getByLabel('Name (optional)').fill('Jo Quill');
    await page.getByRole('button', { name: 'Keep this' }).click();
    await page.getByText(/^Kept\. The code goes on every file/).waitFor();
    await me.start('leaking-kettle', 5);
    await me.open('#/files');
    const ended = entries.slice(0, entries.findIndex((entry) => entry.kind === 'ended') + 1);
    const whose = { code: 'Q-MINE-77', name: 'Jo Quill' };
    await bring(page, { 'mine.json': attemptFile(3, { entries: ended, learner: whose }) });
    const mine = (await everythingKept(page)).match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g);
    // What was brought in as one's own is gone on with; here, with a record that is not saved.
    await me.open(`#/play/leaking-kettle?seed=${parsePlay(play).seed}`);
    await page.getByRole('button', { name: 'Log the complaint' }).click();
    await page.getByRole('textbox', { name: 'Customer' }).fill('Typed-and-not-saved');
    await me.open('#/files');
    const reflection = { parts: { situation: 'Thought-of-later' }, writtenAt: 1 };
    const change = { entries: OWN_WORDS, reflection };
    await bring(page, { 'a.json': attemptFile(1, change), 'b.json': attemptFile(2) });
    const theirs = [1, 2].map((n) => parseAttempt(attemptFile(n)).id);
    await observe(page, theirs[0] ?? '');
    await standardise(page, theirs);
    return { page, theirs, mine: [...new Set(mine)] };
  }

  /** The same conversation, with a record that says what only this learner said. */
  const OWN_WORDS = entries.map((entry) =>
    entry.kind === 'recorded'
      ? { ...entry, fields: { ...entry.fields, customer: 'Written-by-them' } }
      : entry,
  );

  /** An assessor has watched an attempt of the learner, and written about it; it was sampled. */
  async function observe(page: Page, attempt: string): Promise<void> {
    const learner = await learnerId(page);
    const signatures = [{ version: 1, who: 'learner', name: 'Signed-by-hand', at: 1 }];
    const told = { id: 'o', attempt, learner, assessor: 'a', title: '', openedAt: 1, signatures };
    const by = { by: 'a', at: 1 };
    const judgements = [
      { ...by, kind: 'remarked', entry: null, text: 'Seen-to-be-kind' },
      {
        ...by,
        kind: 'sampled',
        criterion: '2.1',
        verdict: 'rejected',
        comment: 'Sampled-with-care',
      },
    ];
    await put(page, {
      observations: [told],
      judgements: judgements.map((judgement, n) => ({ observation: 'o', n, judgement })),
    });
    await page.evaluate(() => localStorage.setItem('composure.typed.o.narrative', 'Half-written'));
  }

  /** Their attempts stand in two exercises: as they are kept, and as a copy under another id. */
  async function standardise(page: Page, theirs: readonly string[]): Promise<void> {
    const exercise = (id: string, attempts: readonly string[]) => ({
      id,
      title: 'Autumn',
      openedAt: 1,
      scheme: 'complaint-cycle',
      framework: { id: 'unit-r-506-2151', version: 1 },
      attempts,
    });
    const about = { at: 2, attempt: 'a-copy', criterion: '2.1' };
    const judged = { ...about, kind: 'judged', outcome: 'met', lines: [3] };
    const note = { ...about, kind: 'adjudicated', by: 'a', note: 'Agreed-about-them' };
    const paper = (kind: string, id: string, data: object) => ({ id: `${kind}:${id}`, kind, data });
    await put(page, {
      papers: [
        paper('exercise', 'here', {
          exercise: exercise('here', theirs),
          brought: null,
          proceedings: [],
        }),
        paper('exercise', 'from-file', {
          exercise: exercise('from-file', ['another', 'a-copy']),
          brought: [
            { id: 'another', entries: entries.slice(0, -1) },
            { id: 'a-copy', entries: OWN_WORDS },
          ],
          proceedings: [note],
        }),
        paper('exercise-marks', 'from-file:a', {
          exercise: 'from-file',
          rater: 'a',
          entries: [judged],
        }),
      ],
    });
  }

  test('H6 a signed record is not erased by one click: what goes has to be ticked first', async () => {
    const page = await newPage();
    await bring(page, { 'a.json': attemptFile(1) });
    const learner = await learnerId(page);
    const told = { id: 'o', attempt: 'x', learner, assessor: 'a', title: '', openedAt: 1 };
    const judgements = [
      ...judgementsOn(entries, UNIT, 'x'),
      { kind: 'signed', by: 'A-1', at: Date.now(), who: 'assessor', version: 1, digest: '' },
    ];
    await put(page, {
      observations: [{ ...told, signatures: [] }],
      judgements: judgements.map((judgement, n) => ({ observation: 'o', n, judgement })),
    });
    await page.reload();
    await page.getByText(/^C-0412 /).click();
    await page.getByRole('button', { name: /^Erase C-0412/ }).click();
    const dialog = page.getByRole('dialog');
    const sure = dialog.getByRole('checkbox', { name: /^I know that a signed record goes/ });
    await sure.waitFor();
    const erase = dialog.getByRole('button', { name: 'Erase', exact: true });
    await erase.click({ force: true });
    expect(await dialog.isVisible()).toBe(true);
    await sure.check();
    await erase.click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await everythingKept(page)).not.toContain(SAM.code);
  });

  const WRITTEN = ['Thought-of-later', 'Written-by-them', 'Half-written'];
  const ABOUT_THEM = [
    'Signed-by-hand',
    'Seen-to-be-kind',
    'Sampled-with-care',
    'Agreed-about-them',
  ];
  const THEIRS = [SAM.code, SAM.name, ...WRITTEN, ...ABOUT_THEM];
  const MINE = ['Q-MINE-77', 'Jo Quill', 'Typed-and-not-saved'];

  async function found(page: Page, words: readonly string[]): Promise<readonly string[]> {
    const kept = await everythingKept(page);
    return words.filter((word) => kept.includes(word));
  }

  test('one learner: their name, their code and their attempts; nobody else’s', async () => {
    const { page, mine, theirs } = await lived();
    const [gone, stays] = [
      [...THEIRS, ...theirs],
      [...MINE, ...mine],
    ];
    expect(await found(page, [...gone, ...stays])).toEqual([...gone, ...stays]);
    await page.getByText(/C-0412 Samira Okonkwo-Vale · 2 attempts/).click();
    await page
      .getByRole('button', { name: `Erase ${SAM.code} (${SAM.name})`, exact: true })
      .click();
    // It is said beforehand what goes, in numbers.
    const goes = page.getByRole('dialog').getByRole('list').first().getByRole('listitem');
    await page.getByRole('dialog').getByRole('button', { name: 'Erase', exact: true }).waitFor();
    expect(await goes.allTextContents()).toEqual([
      '2 attempts, with complaint records and hand-over notes',
      '1 account written about them',
      '1 observation, with all 2 things an assessor wrote, signed or sampled there',
      'the copies in 2 standardisation exercises; how they were marked stays, as figures',
      'their code and name',
      'whatever was typed and not yet saved',
    ]);
    await page.getByRole('button', { name: 'Keep it' }).click();
    await erase(page, `Erase ${SAM.code} (${SAM.name})`);
    await page.getByText('Other people’s attempts').waitFor({ state: 'detached' });
    for (const _ of ['at once', 'after a reload']) {
      expect(await found(page, [...gone, ...stays])).toEqual(stays);
      await page.reload();
      await page.getByRole('button', { name: 'Choose files' }).waitFor();
    }
    // How it was marked is still there, as figures, and the exercise says what became of it.
    const figures = /"judged","at":2,"attempt":"withdrawn-2","criterion":"2.1","outcome":"met"/;
    expect(figures.test(await everythingKept(page))).toBe(true);
    await page.goto(`${site}#/standardise/from-file`);
    await page.getByText('1 of 2 attempts was erased').waitFor();
  });

  test('what is one’s own, and then everything', async () => {
    const { page, mine, theirs } = await lived();
    const [gone, stays] = [
      [...MINE, ...mine],
      [...THEIRS, ...theirs],
    ];
    await erase(page, 'Erase what is mine');
    await page.getByText('Erased. None of it is left in this browser.').waitFor();
    for (const _ of ['at once', 'after a reload']) {
      expect(await found(page, [...gone, ...stays])).toEqual(stays);
      await page.reload();
      await page.getByRole('button', { name: 'Choose files' }).waitFor();
    }
    await erase(page, 'Erase everything');
    await page.getByText('Erased. None of it is left in this browser.').waitFor();
    expect(await found(page, [...gone, ...stays])).toEqual([]);
    await page.reload();
    await page.getByText('Nothing is kept in this browser yet.').waitFor();
    expect(await found(page, [...gone, ...stays])).toEqual([]);
  });

  test('an attempt that is deleted takes its draft along, in other tabs too', async () => {
    const { page, mine } = await lived();
    const other = await context.newPage();
    await other.goto(`${site}#/`);
    await other
      .getByRole('button', { name: /^Delete/ })
      .last()
      .waitFor();
    expect(await found(page, ['Typed-and-not-saved'])).toHaveLength(1);
    for (let left = 2; left > 0; left -= 1) {
      await other
        .getByRole('button', { name: /^Delete/ })
        .first()
        .click();
      await other.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
      await other
        .getByRole('button', { name: /^Delete/ })
        .nth(left - 1)
        .waitFor({ state: 'detached' });
    }
    await page.waitForFunction(() =>
      Object.keys(localStorage).every((key) => !key.startsWith('composure:draft')),
    );
    expect(await found(page, ['Typed-and-not-saved', ...mine])).toEqual([]);
  });
});

test('F6 the screen can be read and used by everybody, on a desk and on a phone', async () => {
  const page = await newPage({ bypassCSP: true });
  const altered = entries
    .slice(0, -1)
    .map((entry) => (entry.kind === 'said' ? { ...entry, who: 'W'.repeat(190) } : entry));
  await bring(page, {
    'good.json': attemptFile(1),
    'altered.json': attemptFile(2, { entries: altered }),
    'bad.json': '{',
  });
  await page.getByText(/C-0412 Samira Okonkwo-Vale · 2 attempts/).click();
  await page.getByRole('button', { name: /^Save as one zip/ }).waitFor();
  await expectFits(page);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('dialog').waitFor();
  await expectFits(page);
});

/** Axe finds nothing, nothing sticks out, and nothing is too small for a finger. */
async function expectFits(page: Page): Promise<void> {
  expect(await faultsOnDeskAndPhone(page)).toEqual([]);
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 720 });
    const small = await page
      .locator('button:visible, a:visible, input:visible, summary:visible')
      .evaluateAll((all) =>
        all
          .filter((one) => (one.closest('label') ?? one).getBoundingClientRect().height < 43.9)
          .map((one) => one.outerHTML),
      );
    expect(small, `${width} px`).toEqual([]);
  }
}
