import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../browser/browser';
import { type Learner, learner } from '../../browser/learner';

let page: Page;
let me: Learner;

beforeEach(async () => {
  page = await (await (await openBrowser()).newContext()).newPage();
  me = learner(page, inject('site'));
  await page.addInitScript(recordSpeech);
});

/** Writes down, in order, what every region that speaks comes to say, and where the focus goes. */
function recordSpeech(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((changes) => {
      const regions = changes.map(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement;
        return element?.closest('[role="status"], [role="log"], [role="alert"], [aria-live]');
      });
      for (const region of new Set(regions)) {
        const silent = region?.getAttribute('aria-live') === 'off';
        if (region && !silent && region.textContent) heard.push(region.textContent);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target.matches('.next')) heard.push('focus');
  });
}

const heard = (): Promise<readonly string[]> => page.evaluate('heard');

/** Waits until so much has been heard, and gives all of it. */
async function heardAfter(count: number): Promise<readonly string[]> {
  await page.waitForFunction(
    (least) => (globalThis as never as { heard: string[] }).heard.length >= least,
    count,
  );
  return heard();
}

const told = async (): Promise<readonly string[]> =>
  me.log
    .locator('li:not(.you)')
    .evaluateAll((items) => items.map((item) => item.textContent ?? ''));

describe('Y1 Each exchange is spoken once, as one text, after the focus has moved', () => {
  test('every line with its speaker, in order, and the look where it changed', async () => {
    await me.start('leaking-kettle', 3);
    expect(await heard()).toEqual(['focus']);
    let before = await told();
    for (let turn = 1; (await me.replies().count()) > 0; turn++) {
      const look = await page.locator('.look').innerText();
      await me.reply(0);
      const all = await heardAfter(1 + 2 * turn);
      expect(all).toHaveLength(1 + 2 * turn);
      const now = await told();
      const looks = await page.locator('.look').innerText();
      const lines = [...now.slice(before.length), ...(looks === look ? [] : [`${looks}.`])];
      expect(all.slice(-2)).toEqual(['focus', lines.join(' ')]);
      before = now;
    }
  });

  test('and the coach’s thought with it', async () => {
    await page.goto(`${inject('site')}#/play/leaking-kettle?seed=3&mode=coached`);
    await me.begin.click();
    await me.replies().first().waitFor();
    await page.getByRole('button', { name: 'Ask for a hint' }).click();
    const all = await heardAfter(2);
    expect(all.at(-1)).toMatch(/^Hint: /);
  });
});

describe('Y2 What takes the focus says what it is', () => {
  test('the first replies are described by the opening, each by its place and key', async () => {
    await me.start('leaking-kettle', 3);
    const group = page.getByRole('group', { name: 'Your reply' });
    expect(await group.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await described(group)).toBe((await told()).join(''));
    const count = await me.replies().count();
    expect(await described(me.replies().nth(1))).toBe(`2 of ${count}, key 2`);
    await me.reply(0);
    expect(await group.getAttribute('aria-describedby')).toBeNull();
  });

  test('a dialog says its name and its first words', async () => {
    await me.start('leaking-kettle', 3);
    await page.getByRole('button', { name: 'Policy card' }).click();
    const card = page.getByRole('dialog', { name: 'Policy card' });
    expect(await card.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await described(card)).toMatch(/^You are the /);
  });
});

/** What describes an element, as a screen reader is given it. */
function described(one: ReturnType<Page['locator']>): Promise<string> {
  return one.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
}
