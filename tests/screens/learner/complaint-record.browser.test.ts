import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { handedTo, linesForNote, needsOf } from '../../../src/core/marking/handover';
import { mark, type Outcome } from '../../../src/core/marking/mark';
import type { Entry, HandedOver } from '../../../src/core/transcript/entries';
import { createDice } from '../../../src/core/transcript/shuffle';
import { type EmptyPage, emptyPages } from '../../browser/empty-page';
import { keepAttempts } from '../../browser/kept-attempts';
import { type Learner, learner } from '../../browser/learner';
import { sessionOf } from '../../fixtures/performance';
import { compiled, scheme } from '../../fixtures/story';

const site = inject('site');
const SEED = 3;
/** A scenario marked by the whole cycle, with a manager to hand over to. */
const SCENARIO = 'second-repair';
let emptyPage: EmptyPage;
let page: Page;
let me: Learner;

beforeAll(async () => {
  emptyPage = await emptyPages(site);
});
beforeEach(async () => {
  page = await emptyPage({ bypassCSP: true });
  me = learner(page, site);
});

/** A conversation that came to an end like this, and is still to be written up. */
function wayTo(scenario: string, wanted: (entries: readonly Entry[]) => boolean): readonly Entry[] {
  const story = compiled(scenario);
  for (let walk = 0; walk < 1000; walk += 1) {
    const dice = createDice(walk);
    const session = sessionOf(story, SEED);
    const entries: Entry[] = [...session.begin()];
    for (let last = entries.at(-1); last?.kind === 'offered'; last = entries.at(-1)) {
      entries.push(...session.choose(dice(last.replies.length)));
    }
    if (wanted(entries)) return entries;
  }
  throw new Error(`No playthrough of ${scenario} found.`);
}

const isDue = (entries: readonly Entry[]): boolean => handedTo(entries) !== null;
const handingOver = (entries: readonly Entry[]): Outcome | undefined =>
  mark(entries, scheme('complaint-cycle-2')).find(({ point }) => point === 'handing-over')?.outcome;

/** The note that leaves out nothing that is needed, and holds nothing else. */
function wholeNote(entries: readonly Entry[]): HandedOver {
  const began = entries.find((entry) => entry.kind === 'began');
  const lines = entries.flatMap((entry, at) =>
    entry.kind === 'said' && !entry.sensitive && needsOf(entry, began?.colleagues ?? []).length > 0
      ? [at]
      : [],
  );
  return { kind: 'handed-over', to: handedTo(entries) ?? '', lines, note: '' };
}

/** Opens a conversation where it is over, as if it had been played here. */
async function comeTo(entries: readonly Entry[], scenario = SCENARIO): Promise<void> {
  await me.open('#/privacy');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await keepAttempts(page, [{ id: 'played', startedAt: Date.now(), entries }]);
  await me.open(`#/play/${scenario}?seed=${SEED}`);
  await me.over.waitFor();
}

const note = () => page.getByRole('group', { name: /^Hand-over note for / });
const ticks = () => note().getByRole('checkbox');
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    return `${element?.getAttribute('name') ?? ''} ${element?.textContent ?? ''}`.trim();
  });

/** Presses Tab until what has the focus fits. */
async function tabTo(wanted: RegExp): Promise<void> {
  for (let times = 0; times < 60 && !wanted.test(await focused()); times += 1) {
    await page.keyboard.press('Tab');
  }
  expect(await focused()).toMatch(wanted);
}

const HANDED_OVER = wayTo(SCENARIO, isDue);

describe('M9 A learner hands the complaint over', () => {
  test('by keyboard alone, from what was said, and the debrief shows the point', async () => {
    // What was said to the colleague did not do: only the note can.
    const scenario = 'wrong-colour';
    const way = wayTo(
      scenario,
      (entries) =>
        isDue(entries) &&
        handingOver(entries) !== 'met' &&
        handingOver([...entries, wholeNote(entries)]) === 'met',
    );
    await comeTo(way, scenario);
    await tabTo(/^Log the complaint$/);
    await page.keyboard.press('Enter');
    await note().waitFor();
    await tabTo(/^line$/);
    for (const line of linesForNote(way)) {
      if (wholeNote(way).lines.includes(line)) await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
    }
    expect(await focused()).toBe('note');
    await page.keyboard.type('He is told to expect a call.');
    await tabTo(/^Save the record$/);
    await page.keyboard.press('Enter');
    await me.debrief.waitFor();
    const point = me.points().filter({ hasText: 'Handing over with the right information' });
    expect(await point.textContent()).toContain('Met');
    expect(await point.textContent()).not.toMatch(/Not yet|Not observed/);
  });

  test('K1 a reload keeps the ticks and what was typed', async () => {
    await comeTo(HANDED_OVER);
    await me.over.click();
    await ticks().nth(1).check();
    await page.getByRole('textbox', { name: 'One line of your own' }).fill('Ring after three.');
    await page.getByRole('textbox', { name: 'Reference' }).fill('3318');
    await page.reload();
    await note().waitFor();
    expect(await ticks().nth(1).isChecked()).toBe(true);
    expect(await ticks().nth(0).isChecked()).toBe(false);
    const own = page.getByRole('textbox', { name: 'One line of your own' });
    expect(await own.inputValue()).toBe('Ring after three.');
    expect(await page.getByRole('textbox', { name: 'Reference' }).inputValue()).toBe('3318');
  });

  test('the record can be saved without touching the note', async () => {
    await comeTo(HANDED_OVER);
    await me.record({});
    expect(await me.points().count()).toBeGreaterThan(0);
  });

  test('there is no note where nobody took the complaint on', async () => {
    await comeTo(
      wayTo('third-call', (entries) => !isDue(entries)),
      'third-call',
    );
    await me.over.click();
    await page.getByRole('form', { name: 'Complaint record' }).waitFor();
    expect(await note().count()).toBe(0);
  });

  test('a day and a time can be put into a promise, which stays free text', async () => {
    await comeTo(HANDED_OVER);
    await me.over.click();
    const promise = page.getByRole('textbox', { name: 'Promises, with dates' });
    await promise.fill('Ring Mr Pryce');
    await page.getByRole('combobox', { name: 'Day' }).selectOption('Friday');
    await page.getByRole('combobox', { name: 'Time' }).selectOption('3 pm');
    await page.getByRole('button', { name: /^Add/ }).click();
    expect(await promise.inputValue()).toBe('Ring Mr Pryce by Friday 3 pm');
    await page.reload();
    await promise.waitFor();
    expect(await promise.inputValue()).toBe('Ring Mr Pryce by Friday 3 pm');
  });
});

describe('P8 A record in which nothing is written is saved by one more click', () => {
  test('it says what is missing, then saves it as it is', async () => {
    await comeTo(HANDED_OVER);
    await me.over.click();
    const empty = page.getByText(/^Still empty: Customer; .*Reference; .*Promises, with dates/);
    expect(await empty.count()).toBe(0);
    await page.getByRole('button', { name: 'Save the record' }).click();
    await page.getByRole('alert').filter({ hasText: 'Nothing is written down yet.' }).waitFor();
    await empty.waitFor();
    expect(page.url()).not.toContain('#/debrief/');
    await page.getByRole('button', { name: 'Save the record as it is' }).click();
    await me.debrief.waitFor();
  });

  test('whoever writes one thing that is needed is told what else is empty, and saves at once', async () => {
    await comeTo(HANDED_OVER);
    await me.over.click();
    await page.getByRole('textbox', { name: 'Customer' }).fill('Mr Pryce');
    await page.getByText(/^Still empty: How to contact them/).waitFor();
    await page.getByRole('button', { name: 'Save the record' }).click();
    await me.debrief.waitFor();
  });
});

describe('P7 A moment tried again keeps what was written up', () => {
  test('the record and the note are there again, but for what came out differently', async () => {
    await comeTo(HANDED_OVER);
    await me.over.click();
    await ticks().first().check();
    await page.getByRole('textbox', { name: 'Reference' }).fill('3318');
    await page.getByRole('textbox', { name: 'What went wrong' }).fill('Mended twice.');
    await page.getByRole('button', { name: 'Save the record' }).click();
    await me.debrief.waitFor();
    const id = /#\/debrief\/([^?]+)/.exec(page.url())?.[1];
    const last = HANDED_OVER.findLastIndex(({ kind }) => kind === 'offered');
    await me.open(`#/again/${id}?at=${last}`);
    await me.replies().first().waitFor();
    await me.reply(HANDED_OVER.findLast((entry) => entry.kind === 'chose')?.reply ?? 0);
    await page.getByRole('button', { name: 'Log the complaint' }).click();
    await page.getByText('What you wrote the last time is here again.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Reference' }).inputValue()).toBe('3318');
    const problem = page.getByRole('textbox', { name: 'What went wrong' });
    expect(await problem.inputValue()).toBe('Mended twice.');
    expect(await ticks().first().isChecked()).toBe(true);
  });
});
