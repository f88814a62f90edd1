import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type AttemptFile, parseAttempt } from '../../../src/core/transcript/codec';
import { type EmptyPage, emptyPages } from '../../browser/empty-page';
import { type Learner, learner } from '../../browser/learner';
import { replyThat } from '../../fixtures/replies';

const site = inject('site');
let emptyPage: EmptyPage;
let page: Page;
let me: Learner;

beforeAll(async () => {
  emptyPage = await emptyPages(site);
});

async function open(options: BrowserContextOptions = {}): Promise<void> {
  page = await emptyPage(options);
  me = learner(page, site);
}

/** Begins the kettle on seed 3 in one of the ways to play, as the address asks for it. */
async function begin(mode: string): Promise<void> {
  await me.open(`#/play/leaking-kettle?seed=3&mode=${mode}`);
  await me.begin.click();
  await me.replies().first().waitFor();
}

/** Replies of the kettle by what they show: their words may change. */
const SOLVES_FIRST = replyThat('leaking-kettle', 'listening.solve-first');
const PARAPHRASES = replyThat('leaking-kettle', 'listening.paraphrase', 'listening.check');
const ASKS_AGAIN = replyThat('leaking-kettle', 'listening.ask-again');
const ASKS_OPENLY = replyThat('leaking-kettle', 'listening.open-question');

const say = (words: RegExp): Promise<void> =>
  me.answered(() => me.replies().filter({ hasText: words }).click());
const coach = () => page.getByRole('region', { name: 'Coach' });
const hint = () => page.getByRole('button', { name: 'Ask for a hint' });
const meter = () => page.getByRole('meter', { name: 'Frustration' });

/** The id of the attempt that was begun last, as this browser keeps it. */
function newest(): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((done) => {
        const request = indexedDB.open('composure');
        request.onsuccess = () => {
          const all = request.result.transaction('attempts').objectStore('attempts').getAll();
          all.onsuccess = () => {
            const kept = all.result.sort((one, other) => other.startedAt - one.startedAt);
            request.result.close();
            done(kept[0].id);
          };
        };
      }),
  );
}

/** What "Save as a file" hands out, read back. */
async function savedFile(): Promise<AttemptFile> {
  const button = page.getByRole('button', { name: 'Save as a file' }).first();
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const stream = await file.createReadStream();
  return parseAttempt((await stream.toArray()).join(''));
}

describe('P1, P2 and P3 Coached', () => {
  test('a thought after a slip, a hint on request, the meter; and all of the help is in the transcript', async () => {
    await open();
    await begin('coached');
    await meter().waitFor();
    await say(SOLVES_FIRST);
    await coach().getByText('Coach:').waitFor();
    const group = page.getByRole('group', { name: 'Your reply' });
    expect(await group.evaluate((element) => element === document.activeElement)).toBe(true);
    await hint().click();
    await coach().getByText('Hint:').waitFor();
    // Asked again at the same replies, it is the same hint.
    await page.keyboard.press('Enter');
    await say(PARAPHRASES);
    await coach().getByText('Hint:').waitFor({ state: 'detached' });
    expect(await coach().getByText('Coach:').count()).toBe(0);
    await page.reload();
    await hint().waitFor();
    await me.open(`#/debrief/${await newest()}`);
    await page
      .getByText('Coached: you asked for 1 hint, the coach spoke once', { exact: true })
      .waitFor();
    const { entries } = await savedFile();
    const helped = entries.filter((entry) => entry.kind === 'helped');
    expect(helped.filter(({ help }) => help === 'hint').length).toBe(1);
    for (const { help, entry } of helped) {
      expect(entries[entry]?.kind).toBe(help === 'hint' ? 'offered' : 'chose');
    }
  });

  test('nothing of the coach is fetched for practice', async () => {
    await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await begin('practice');
    await me.reply(0);
    expect(asked.filter((url) => /coach|complaint-cycle/.test(url))).toEqual([]);
  });
});

describe('P3 Practice, in which there is no help', () => {
  test('is chosen by the learner, who has the coach until then, and is remembered', async () => {
    await open();
    await me.open('#/play/leaking-kettle?seed=3');
    const way = (name: string) => page.getByRole('radio', { name, exact: true });
    await way('Coached').waitFor();
    expect(await way('Coached').isChecked()).toBe(true);
    await way('Practice').check();
    await page.reload();
    await way('Practice').waitFor();
    expect(await way('Practice').isChecked()).toBe(true);
    await me.begin.click();
    await me.replies().first().waitFor();
    await page.getByText('Dev looks worried').waitFor();
    await say(SOLVES_FIRST);
    expect([await meter().count(), await hint().count(), await coach().count()]).toEqual([0, 0, 0]);
  });
});

describe('P4 A mock observation', () => {
  test('says what it is, gives no help, no way back and nothing away, until the record is saved', async () => {
    await open();
    await begin('observation');
    await say(SOLVES_FIRST);
    expect([await meter().count(), await hint().count(), await coach().count()]).toEqual([0, 0, 0]);
    await page.reload();
    await page.getByText('Picked up where you left off.').waitFor();
    expect(await page.getByRole('button', { name: 'Start again' }).count()).toBe(0);
    await page.getByText('Mock observation').waitFor();
    await me.open('#/map/leaking-kettle');
    await page.getByText(/is under way\. Its map opens/).waitFor();
    await me.open('#/');
    await page.getByRole('list', { name: 'Your attempts' }).waitFor();
    await page.getByRole('link', { name: /Continue/ }).click();
    await me.finish();
    await page.getByRole('button', { name: 'Log the complaint' }).click();
    await page.getByRole('form', { name: 'Complaint record' }).waitFor();
    await page.getByText('Mock observation').waitFor();
    await page.getByRole('button', { name: 'Save the record' }).click();
    await page.getByRole('button', { name: 'Save the record as it is' }).click();
    await me.points().first().waitFor();
    await page.getByText('Mock observation: not timed, no access arrangements').waitFor();
    expect(await page.getByRole('link', { name: 'Try another moment again' }).count()).toBe(0);
    const { id, entries } = await savedFile();
    expect(entries[0]).toMatchObject({
      mode: 'observation',
      conditions: { minutes: null, arrangements: [] },
    });
    const at = entries.findIndex(({ kind }) => kind === 'offered');
    await me.open(`#/again/${id}?at=${at}`);
    await page.getByText(/A mock observation is sat once/).waitFor();
  });

  test('its debrief, and any comparison with it, wait until it is done', async () => {
    await open();
    await begin('observation');
    const id = await newest();
    await me.open(`#/debrief/${id}`);
    await page.getByText(/This opens when/).waitFor();
    expect(await me.points().count()).toBe(0);
    await me.open(`#/replay/${id}`);
    await page.getByRole('heading', { name: 'Play it back' }).waitFor();
    await page.getByText(/This opens when/).waitFor();
    await me.open(`#/compare/${id}`);
    await page.getByText(/It can be compared when it is finished/).waitFor();
    await me.open(`#/again/${id}`);
    await page.getByText(/Nothing in it can be tried again/).waitFor();
  });
});

describe('P5 and P6 A moment tried again, and both attempts side by side', () => {
  test('it begins there, goes on live, leads back, survives a reload, and is compared point by point', async () => {
    await open();
    await begin('practice');
    await say(ASKS_OPENLY);
    await say(ASKS_AGAIN);
    const parent = await newest();
    await me.open(`#/debrief/${parent}`);
    await page.getByRole('link', { name: 'Try another moment again' }).click();
    await page
      .getByRole('link', { name: new RegExp(`from here before you said “(${ASKS_AGAIN.source})`) })
      .click();
    await page.getByText('You are trying this moment again.').waitFor();
    expect(await me.log.textContent()).toMatch(ASKS_OPENLY);
    expect(await me.log.textContent()).not.toMatch(ASKS_AGAIN);
    await say(PARAPHRASES);
    await page.reload();
    await me.replies().first().waitFor();
    expect(await me.log.textContent()).toMatch(PARAPHRASES);
    await page.getByRole('link', { name: 'Your earlier attempt' }).click();
    await page.waitForURL((url) => url.href.includes(`#/debrief/${parent}?line=`));
    await me.open(`#/debrief/${await newest()}`);
    await page.getByRole('link', { name: 'Compare the two' }).click();
    await page.getByText('The first reply is the same in both.', { exact: false }).waitFor();
    const side = (name: string) => page.locator('.side').filter({ hasText: name });
    expect(await side('First attempt').textContent()).toMatch(ASKS_AGAIN);
    expect(await side('Second attempt').textContent()).toMatch(PARAPHRASES);
    const rows = page.getByRole('table', { name: 'Points that came out differently' });
    expect(await rows.locator('tbody tr').count()).toBeGreaterThan(0);
    for (const row of await rows.locator('tbody tr').all()) {
      const [first, second] = await row.locator('td').allTextContents();
      expect(first).not.toBe(second);
    }
    await me.open(`#/compare/${parent}`);
    await page.getByText('A moment of this one, tried again').waitFor();
  });

  test('where there is nothing to go back to it says so in one sentence', async () => {
    await open();
    await me.open('#/again/nobody?at=3');
    await page.getByText(/is not kept in this browser any more/).waitFor();
    await me.open('#/compare/nobody?with=neither');
    await page.getByText(/is not kept in this browser any more/).waitFor();
  });
});
