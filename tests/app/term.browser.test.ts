import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Judgement } from '../../src/core/observation/judgements';
import type { Entry } from '../../src/core/transcript/entries';
import { openBrowser } from '../browser/browser';
import { keepAttempts } from '../browser/kept-attempts';
import { keepObservation } from '../browser/kept-observations';
import { learner as playing } from '../browser/learner';
import { frameworks } from '../fixtures/evidence';
import { judgementsOn, sealedRecord } from '../fixtures/observation';
import { performed } from '../fixtures/performance';

const site = inject('site');
const UNIT = frameworks().find(({ id }) => id === 'page-process-complaints');
if (!UNIT) throw new Error('The unit does not ship.');
const unit = UNIT;
const DAY = Date.parse('2026-03-03T10:00:00Z');
const PLAYS = ['model-answer', 'average-run', 'typical-mistakes'] as const;

type Somebody = { readonly id: string; readonly code: string; readonly name: string };
const ANN: Somebody = { id: 'ann', code: 'A-1', name: 'Ann Reed' };
const BOB: Somebody = { id: 'bob', code: 'B-2', name: 'Bob Lee' };
/** The first three are observed by Ann, the others by Bob. */
const LEARNERS = ['Ada', 'Ben', 'Cy', 'Dee', 'Eve', 'Fay'].map((name, n) => ({
  n: n + 1,
  id: `learner-${n + 1}`,
  code: `L-${n + 1}`,
  name: `${name} Marsh`,
  assessor: n < 3 ? ANN : BOB,
}));
type Observed = (typeof LEARNERS)[number];

let browser: Browser;
let ann: Page;
let bob: Page;
let vera: Page;

/** A computer of its own, with nothing on it. */
async function computer(): Promise<Page> {
  const page = await (await browser.newContext({ bypassCSP: true })).newPage();
  await page.goto(`${site}#/progress`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

beforeAll(async () => {
  browser = await openBrowser();
  [ann, bob, vera] = await Promise.all([computer(), computer(), computer()]);
});
afterAll(() => Promise.all(browser.contexts().map((one) => one.close())));

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const shows = (page: Page, words: string | RegExp): Promise<void> =>
  page.getByText(words).first().waitFor();

/** A play as it was sat under an assessor’s eyes. */
const sat = (n: number): readonly Entry[] =>
  performed('leaking-kettle', PLAYS[n % PLAYS.length] ?? 'model-answer').map((entry) =>
    entry.kind === 'began'
      ? { ...entry, mode: 'observation', conditions: { minutes: 20, arrangements: [] } }
      : entry,
  );

/** Everything written and decided on it, an hour after the one before, and not signed yet. */
const written = ({ n, code, assessor }: Observed): readonly Judgement[] =>
  judgementsOn(sat(n), unit, `attempt-${n}`).map((one) => ({
    ...one,
    by: one.by === 'L-1' ? code : assessor.code,
    at: one.at + n * 3_600_000,
  }));

/** Puts an observation into a browser: Ann’s as it stands before it is signed, Bob’s signed by both. */
async function observed(page: Page, one: Observed): Promise<void> {
  const { n, id, code, name, assessor } = one;
  const startedAt = DAY + n * 3_600_000;
  const attempt = { id: `attempt-${n}`, startedAt, entries: sat(n) };
  await keepAttempts(page, [{ ...attempt, learner: id }]);
  const people = {
    assessor: { code: assessor.code, name: assessor.name },
    learner: { code, name },
  };
  const signed = await sealedRecord({
    id: `record-${n}`,
    attempt: { format: 'composure-attempt', version: 1, ...attempt },
    judgements: written(one),
    people,
  });
  const isSigned = assessor === BOB;
  await keepObservation(page, {
    id: `record-${n}`,
    attempt: `attempt-${n}`,
    scenario: 'leaking-kettle',
    title: 'The leaking kettle',
    // Nobody has verified it yet.
    judgements: isSigned ? signed.judgements.slice(0, -1) : written(one),
    signatures: isSigned ? signed.signatures : [],
    learner: { id, code, name },
    assessor,
  });
}

/** Both sign on one screen. */
async function sign(page: Page, { n, name, assessor }: Observed): Promise<void> {
  await page.goto(`${site}#/observed/record-${n}`);
  for (const [who, signer] of [
    ['assessor', assessor.name],
    ['learner', name],
  ] as const) {
    if (who === 'learner') await button(page, 'Hand over to the learner').click();
    await page.getByRole('textbox', { name: 'Type your full name' }).fill(signer);
    await button(page, `Sign as the ${who}`).click();
    await shows(page, `Signed as ${signer}.`);
  }
}

type Carried = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** What a button hands out, as it is carried to another computer. */
async function handed(page: Page, name: string | RegExp): Promise<Carried> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  const buffer = Buffer.concat(await (await file.createReadStream()).toArray());
  return { name: file.suggestedFilename(), mimeType: 'application/octet-stream', buffer };
}

async function recordOf(page: Page, n: number): Promise<Carried> {
  await page.goto(`${site}#/observed/record-${n}`);
  return handed(page, 'Observation file (JSON)');
}

/** Brings files in on the screen for files, and gives what is said of all of them. */
async function bring(page: Page, carried: readonly Carried[]): Promise<string> {
  await page.goto(`${site}#/progress`);
  await page.goto(`${site}#/files`);
  await button(page, 'Choose files').waitFor();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles([...carried]);
  return page.getByText(/^\d+ files?\. /).innerText();
}

/** Every row of some stores. */
type Rows = {
  readonly observations: readonly { readonly id: string; readonly learner: string }[];
  readonly judgements: readonly { readonly observation: string; readonly judgement: Judgement }[];
  readonly attempts: readonly { readonly id: string; readonly learner?: string }[];
  readonly learners: readonly Somebody[];
  readonly papers: readonly { readonly id: string; readonly data: unknown }[];
};

const rowsOf = (page: Page): Promise<Rows> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done) => {
      const open = indexedDB.open('composure');
      open.onsuccess = () => done(open.result);
    });
    const rows: Record<string, unknown[]> = {};
    for (const name of ['observations', 'judgements', 'attempts', 'learners', 'papers']) {
      const all = db.transaction(name).objectStore(name).getAll();
      await new Promise((done) => {
        all.onsuccess = done;
      });
      rows[name] = all.result;
    }
    db.close();
    return rows as unknown as Rows;
  });

/** What is written in each record, by its number. */
const listsIn = ({ observations, judgements }: Rows) =>
  Object.fromEntries(
    observations
      .map(({ id }) => id)
      .sort()
      .map((id) => [
        id,
        judgements.filter((one) => one.observation === id).map((one) => one.judgement),
      ]),
  );

/** Whose each attempt is, by code. */
const ownersIn = ({ attempts, learners }: Rows) =>
  Object.fromEntries(
    attempts.map(({ id, learner = 'me' }) => [
      id,
      learners.find((one) => one.id === learner)?.code,
    ]),
  );

describe('J39, K21 A term of two assessors, a verifier and six learners on three computers', () => {
  let played = '';
  let rejected = '';

  test('each learner’s record is signed on their assessor’s computer', async () => {
    for (const one of LEARNERS) {
      const page = one.assessor === ANN ? ann : bob;
      await observed(page, one);
    }
    for (const one of LEARNERS.slice(0, 3)) await sign(ann, one);
  });

  test('one of them practises on the shared computer, under their own name', async () => {
    await ann.goto(`${site}#/settings`);
    await ann.getByRole('radio', { name: 'Several people' }).check();
    await ann.goto(`${site}#/`);
    const seat = await ann.context().newPage();
    await seat.goto(`${site}#/`);
    await seat.getByRole('button', { name: /^Cy Marsh/ }).click();
    await seat.getByText('Playing as Cy Marsh').waitFor();
    const cy = playing(seat, site);
    await cy.start('leaking-kettle', 7);
    await cy.reply(0);
    const { attempts } = await rowsOf(seat);
    played = attempts.find(({ id }) => !id.startsWith('attempt-'))?.id ?? '';
    await seat.close();
    await ann.goto(`${site}#/observe`);
    await ann.getByRole('heading', { level: 1 }).waitFor();
    expect(ownersIn(await rowsOf(ann))[played]).toBe('L-3');
  });

  test('the verifier samples all six, rejects one decision, and it goes back and is answered', async () => {
    const files: Carried[] = [];
    for (const { n, assessor } of LEARNERS) {
      files.push(await recordOf(assessor === ANN ? ann : bob, n));
    }
    expect(await bring(vera, files)).toBe('6 files. 6 came in.');
    await vera.goto(`${site}#/quality`);
    await vera.getByText('Add somebody else').first().click();
    await vera.getByLabel('Their code').first().fill('V-1');
    await vera.getByLabel('Their name').first().fill('Vera Okoye');
    await button(vera, 'Add').click();
    await vera.getByRole('combobox', { name: 'Who assures quality' }).selectOption('V-1');
    await vera.getByRole('spinbutton', { name: 'Per cent of the criteria' }).fill('15');
    await button(vera, 'Draw the plan').click();
    await vera.getByRole('link', { name: 'Look at it' }).nth(5).waitFor();
    for (const { n } of LEARNERS) {
      await vera.goto(`${site}#/quality/record-${n}`);
      await shows(vera, 'Decisions in the sample');
      if (n === 2) {
        await vera.getByLabel('Comment for the assessor').first().fill('Which line shows it?');
        const reject = button(vera, /^Reject/);
        rejected = (await reject.textContent())?.replace('Reject ', '') ?? '';
        await reject.click();
        await shows(vera, /^Rejected by Vera Okoye/);
      }
      await acceptAll(vera);
    }
  });

  test('Q11 the verifier watches an assessor at work, who reads it on their own computer', async () => {
    await vera.goto(`${site}#/quality`);
    await vera.getByText('Write what you saw of an assessor').click();
    await vera.getByLabel('Which assessor').selectOption('A-1');
    await vera.getByLabel('Which record they were making').selectOption('record-2');
    await vera.getByLabel('Let the learner work without leading them').selectOption('yes');
    await vera.getByLabel('What went well').fill('Waited for an answer.');
    await button(vera, 'Keep what I saw').click();
    await shows(vera, 'To be read by the assessor');
    expect(await bring(ann, [await handed(vera, /^Save it as a file/)])).toBe('1 file. 1 came in.');
    await ann.goto(`${site}#/quality`);
    await ann.getByText('For Ann Reed (A-1): I have read this').click();
    await button(ann, 'Sign that I have read it').click();
    await shows(ann, 'Read by the assessor');
  });

  test('files go round twice, and each list goes on where it was', async () => {
    const back: Carried[] = [];
    for (const { n } of LEARNERS) back.push(await recordOf(vera, n));
    const [mine, theirs] = [back.slice(0, 3), back.slice(3)];
    expect(await bring(ann, mine)).toBe('3 files. 3 came in.');
    expect(await bring(bob, theirs)).toBe('3 files. 3 came in.');
    // What came once more, or comes late, is nothing new.
    expect(await bring(ann, [...mine].reverse())).toBe('3 files. 3 were here already.');

    const [, ben] = LEARNERS;
    if (!ben) throw new Error('There are six.');
    await ann.goto(`${site}#/observe/record-2`);
    await shows(ann, 'What to do: begin a new version');
    await ann.goto(`${site}#/observed/record-2`);
    await ann.getByRole('textbox', { name: 'Why the record is changed' }).fill('A line is named.');
    await button(ann, 'Begin a new version').click();
    await shows(ann, 'Version 2 is open.');
    await ann.goto(`${site}#/observe/record-2`);
    await shows(ann, 'What to do: decide these criteria again');
    await ann.getByRole('listbox', { name: 'Transcript' }).getByRole('option').nth(2).click();
    const keys = ann.getByRole('group', { name: 'Cite for criteria' });
    await keys.getByText(rejected, { exact: true }).click();
    await ann.getByText('Your verifier asks').waitFor({ state: 'detached' });
    await sign(ann, ben);
    expect(await bring(vera, [await recordOf(ann, 2)])).toBe('1 file. 1 came in.');
    await vera.goto(`${site}#/quality/record-2`);
    await acceptAll(vera);
    expect(await bring(ann, [await recordOf(vera, 2)])).toBe('1 file. 1 came in.');
    // The file of before, once more, takes nothing away.
    expect(await bring(vera, back)).toBe('6 files. 6 were here already.');
    const here = listsIn(await rowsOf(vera));
    expect({ ...listsIn(await rowsOf(ann)), ...listsIn(await rowsOf(bob)) }).toEqual(here);
  });

  test('both mark the same attempts in an exercise, one of them elsewhere', async () => {
    await ann.goto(`${site}#/standardise`);
    await ann.getByRole('textbox', { name: 'Name of the exercise' }).fill('Autumn');
    const kettle = ann.getByRole('checkbox', { name: /kettle/i });
    await kettle.nth(1).check();
    await ann.getByRole('checkbox', { name: /Ann/ }).check();
    await ann.getByText('Add somebody').click();
    await ann.getByLabel('Their code').fill('B-2');
    await ann.getByLabel('Their name').fill('Bob Lee');
    await button(ann, 'Add').click();
    await ann.getByRole('checkbox', { name: /Bob Lee/, checked: true }).waitFor();
    await ann.getByRole('combobox', { name: 'Criteria of' }).selectOption(unit.id);
    await button(ann, 'Begin the exercise').click();
    await ann.getByRole('heading', { name: 'Autumn', level: 1 }).waitFor();
    const exercise = await handed(ann, 'Save it as a file to mark elsewhere');
    const home = new URL(ann.url()).hash;
    await bob.goto(`${site}#/standardise`);
    await bob.getByLabel('Choose a file').setInputFiles(exercise);
    await shows(bob, 'The exercise Autumn is here now.');
    await bob.goto(`${site}${home}?as=B-2`);
    await markAll(bob, 'Not yet');
    await bob.goto(`${site}${home}`);
    const marks = await handed(bob, 'Save my marks as a file');
    // His come in through another tab while she marks: hers go on as if they had not.
    await ann.goto(`${site}${home}?as=A-1`);
    await ann
      .locator('.to-mark > li')
      .first()
      .getByRole('radio', { name: 'Met', exact: true })
      .check();
    const other = await ann.context().newPage();
    await other.goto(`${site}#/observe`);
    await other.goto(`${site}${home}`);
    await other.getByLabel('Choose a file').setInputFiles(marks);
    await shows(other, 'The marks of B-2 are here now.');
    await other.close();
    await markAll(ann, 'Met');
    await ann.goto(`${site}${home}`);
    await ann.getByRole('table', { name: 'People only' }).waitFor();
  });

  test('from what all three saved, a fresh computer has everything once, in whatever order it comes', async () => {
    const zips: Carried[] = [];
    for (const page of [vera, bob, ann]) {
      await page.goto(`${site}#/files`);
      zips.push(await handed(page, /^Save everything$/));
    }
    const before = { ann: await rowsOf(ann), bob: await rowsOf(bob), vera: await rowsOf(vera) };
    const fresh = await computer();
    expect(await bring(fresh, zips)).not.toMatch(/differ|not/);
    const rows = await rowsOf(fresh);
    expect(listsIn(rows)).toEqual(listsIn(before.vera));
    expect(ownersIn(rows)).toEqual({ ...ownersIn(before.bob), ...ownersIn(before.ann) });
    expect(rows.attempts).toHaveLength(7);
    expect(rows.observations).toHaveLength(6);
    const papers = [...before.ann.papers, ...before.vera.papers].map(({ id }) => id);
    expect(rows.papers.map(({ id }) => id).sort()).toEqual([...new Set(papers)].sort());
    expect(await bring(fresh, zips.slice(2))).toMatch(/^\d+ files\. \d+ were here already\.$/);
    expect(await rowsOf(fresh)).toEqual(rows);
    await fresh.goto(`${site}#/observed/record-2`);
    await shows(fresh, 'Version 2, signed by both and sealed.');
    await shows(fresh, 'Verified: every signature still fits what was signed.');
    await fresh.goto(`${site}#/quality`);
    await shows(fresh, 'Read by the assessor');
    await fresh.goto(`${site}#/standardise`);
    await fresh.getByRole('link', { name: 'Autumn' }).click();
    await fresh.getByRole('table', { name: 'People only' }).waitFor();
  });
});

/** Accepts whatever of the sample is still to be looked at. */
async function acceptAll(page: Page): Promise<void> {
  const outstanding = page.locator('li:has(.state.outstanding)');
  await page.locator('li .state').first().waitFor();
  for (let left = await outstanding.count(); left > 0; left -= 1) {
    await outstanding
      .first()
      .getByRole('button', { name: /^Accept/ })
      .click();
    await outstanding.nth(left - 1).waitFor({ state: 'detached' });
  }
}

/** Marks every criterion of the one attempt, and says that it is finished. */
async function markAll(page: Page, outcome: string): Promise<void> {
  const criteria = page.locator('.to-mark > li');
  await criteria.first().waitFor();
  for (const one of await criteria.all()) {
    await one.getByRole('radio', { name: outcome, exact: true }).check();
  }
  await button(page, 'I have finished').click();
  await shows(page, 'Your marks cannot be changed any more');
}
