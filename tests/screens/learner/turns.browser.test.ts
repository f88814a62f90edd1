import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { inRoot } from '../../../src/build/story-files';
import { parsePlay } from '../../../src/core/transcript/play';
import { openBrowser } from '../../browser/browser';
import { keepAttempts } from '../../browser/kept-attempts';
import { type Learner, learner } from '../../browser/learner';
import { performed } from '../../fixtures/performance';

const site = inject('site');
const script = parsePlay(
  readFileSync(inRoot('stories/leaking-kettle/plays/average-run.txt'), 'utf8'),
);
let browser: Browser;
let page: Page;
let me: Learner;
let debrief: string;

/** Keeps a conversation whose largest turn is a promise that was not kept, and opens its debrief. */
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({
    viewport: { width: 1280, height: 720 },
  });
  me = learner(page, site);
  await me.open('');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const entries = performed('leaking-kettle', 'average-run');
  await keepAttempts(page, [{ id: 'turned', startedAt: Date.now(), entries }]);
  await me.open('#/debrief/turned');
  await me.debrief.waitFor();
  debrief = page.url();
  await page.getByText('Where the conversation turned').click();
});

const marks = () => page.getByRole('radiogroup', { name: /^Your replies/ }).getByRole('radio');
const moment = () => page.getByRole('article');
const place = () => page.locator('.moments-slider p');

describe('R9 The debrief shows where the conversation turned', () => {
  test('the moment that mattered most is looked at first: what was said, felt and meant, and what was stronger', async () => {
    await moment().getByRole('heading', { name: 'Reply 13 of 14' }).waitFor();
    const text = await moment().textContent();
    expect(text).toContain('Here Dev stopped believing you: trust fell a lot');
    expect(text).toContain("Four o'clock, you said!");
    expect(text).toContain('No news was still news to him.');
    expect(text).toContain("I told him four, and it's not four yet");
    expect(text).toContain('Keeping promises: Kept your promise');
  });

  test('the replies are one Tab stop; arrows, Home and End lead along, and each says what it was', async () => {
    expect(await marks().count()).toBe(script.replies.length);
    expect(await marks().and(page.locator('[tabindex="0"]')).count()).toBe(1);
    const focused = page.locator(':focus');
    await marks().nth(12).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await focused.getAttribute('aria-label')).toMatch(/^Reply 12: “/);
    await page.keyboard.press('Home');
    expect(await focused.getAttribute('aria-checked')).toBe('true');
    await moment().getByRole('heading', { name: 'Reply 1 of 14' }).waitFor();
    await page.keyboard.press('End');
    await moment().getByRole('heading', { name: 'Reply 14 of 14' }).waitFor();
  });

  test('a turning point that is chosen from its sentence is shown, and said', async () => {
    const list = page.getByRole('list', { name: 'Turning points' });
    await list.getByRole('button', { name: /^Reply 4, For the better/ }).click();
    await moment()
      .getByRole('status')
      .filter({ hasText: 'Reply 4. Here Dev began to calm' })
      .waitFor();
    await moment().getByRole('heading', { name: 'What you steered clear of' }).waitFor();
    const again = moment().getByRole('link', { name: 'Try this moment again' });
    expect(await again.getAttribute('href')).toMatch(/^#\/again\/.+\?at=\d+$/);
  });

  test('the same stands in a table', async () => {
    await page.getByText('As a table').click();
    const row = page.getByRole('row', { name: /^Reply 13/ });
    expect(await row.textContent()).toMatch(/1 → 4.*5 → 1/);
  });

  test('on a phone a finger within the column of a reply finds it', async () => {
    await page.setViewportSize({ width: 360, height: 720 });
    await marks().nth(5).scrollIntoViewIfNeeded();
    const box = await marks().nth(5).boundingBox();
    if (!box) throw new Error('There is no sixth reply.');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height - 8);
    await moment().getByRole('heading', { name: 'Reply 6 of 14' }).waitFor();
    await page.setViewportSize({ width: 1280, height: 720 });
  });
});

describe('R11 A conversation can be played back from any moment', () => {
  test('from a moment: the replies that were on offer, then the one that was chosen', async () => {
    await moment().getByRole('link', { name: 'Play from here' }).click();
    await place().filter({ hasText: 'reply 6' }).waitFor();
    const offered = page
      .locator('section', { hasText: 'What you could say' })
      .getByRole('listitem');
    expect(await offered.filter({ hasText: /^You said/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'One step forward' }).click();
    await offered.filter({ hasText: `You said${script.replies[5]}` }).waitFor();
    expect(await me.log.textContent()).toContain(script.replies[5]);
    await page.getByRole('button', { name: 'One step back' }).click();
    await expect.poll(() => me.log.textContent()).not.toContain(script.replies[5]);
  });

  test('where motion is unwelcome it waits; any moment can be jumped to, by line and by slider', async () => {
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    await page.getByRole('button', { name: 'All lines' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Reply 13, you said/ })
      .click();
    await place().filter({ hasText: 'reply 13' }).waitFor();
    const slider = page.getByRole('slider', { name: 'Moment' });
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^Reply 13, you said: “/);
    await slider.focus();
    await page.keyboard.press('Home');
    await place()
      .filter({ hasText: /^Step 1 of .*the opening/ })
      .waitFor();
    await page.getByText('Your first reply is still to come.').waitFor();
  });

  test('it plays by itself at the pace of its words, and only whoever steps hears each line', async () => {
    await page.clock.install();
    await page.reload();
    const heard = page.getByRole('status');
    await page.getByLabel('Speed').selectOption('2');
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    const before = await place().textContent();
    await page.clock.runFor(15_000);
    await expect.poll(() => place().textContent()).not.toBe(before);
    expect(await heard.textContent()).toBe('');
    await page.getByRole('button', { name: 'Pause' }).click();
    const paused = await place().textContent();
    await page.clock.runFor(60_000);
    expect(await place().textContent()).toBe(paused);
    await expect.poll(() => heard.textContent()).not.toBe('');
  });

  test('an attempt that is not kept any more is said, and the way back leads to the debrief', async () => {
    await page.getByRole('link', { name: 'Debrief' }).click();
    await me.debrief.waitFor();
    expect(page.url()).toBe(debrief);
    await me.open('#/replay/nobody');
    await page.getByText('not kept in this browser any more').waitFor();
  });
});
