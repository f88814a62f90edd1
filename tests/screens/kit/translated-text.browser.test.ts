import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../browser/browser';
import { type Learner, learner } from '../../browser/learner';

/** The same page twice: one as it is, one that the browser translates. */
let plain: Learner;
let translated: Learner;

beforeEach(async () => {
  const browser = await openBrowser();
  const open = async (): Promise<Learner> =>
    learner(await (await browser.newContext()).newPage(), inject('site'));
  [plain, translated] = [await open(), await open()];
  await translated.page.addInitScript(translate);
});

/**
 * Does to a page what a browser's translator does: each text is taken out, and two `font` elements with
 * other words stand in its place. Here the other words are the same, each with a star.
 */
function translate(): void {
  const OWN = 'font, script, style, noscript, textarea, option, svg, [translate="no"]';
  const change = (text: Text): void => {
    if (!text.data.trim() || !text.parentElement || text.parentElement.closest(OWN)) return;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = text.data.replace(/\p{L}+/gu, (word) => `${word}*`);
    outer.append(inner);
    text.replaceWith(outer);
  };
  const changeAll = (node: Node): void => {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const found: Text[] = node instanceof Text ? [node] : [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found) change(text);
  };
  addEventListener('DOMContentLoaded', () => {
    changeAll(document.body);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) changeAll(node);
    }).observe(document.body, { childList: true, subtree: true });
  });
}

/** What stands on a page, whatever the language: without stars, times of day and what differs by chance. */
function words(page: Page): Promise<string> {
  return page.evaluate(() =>
    document.body.innerText
      .replaceAll('*', '')
      .replace(/\d{1,2}:\d\d(:\d\d)?/g, '')
      .replace(/\s+/g, ' '),
  );
}

/** Waits until both pages say the same. */
async function same(): Promise<void> {
  await expect
    .poll(async () => (await words(translated.page)) === (await words(plain.page)), {
      timeout: 20_000,
    })
    .toBe(true);
}

async function both(act: (one: Learner) => Promise<unknown>): Promise<void> {
  await act(plain);
  await act(translated);
  await expectSame();
}

async function expectSame(): Promise<void> {
  await same().catch(async () => {
    expect(await words(translated.page)).toBe(await words(plain.page));
  });
}

/** Gives the reply at `at`, by its place: what it says is another language to one of them. */
const reply =
  (at: number) =>
  async (one: Learner): Promise<void> => {
    const turns = one.log.locator('.you');
    const before = await turns.count();
    await one.page.locator('fieldset.next .reply').nth(at).click();
    await turns.nth(before).waitFor();
    await one.page.locator('[role="log"][aria-busy="false"]').waitFor();
  };

describe('L5 A page that the browser translates says what the product says', () => {
  test('through a coached conversation, and from screen to screen', async () => {
    await both(async ({ page }) => {
      await page.goto(`${inject('site')}#/play/leaking-kettle?seed=3&mode=coached`);
      await page.getByRole('button', { name: /^Start/ }).click();
      await page.locator('fieldset.next .reply').first().waitFor();
    });
    expect(await translated.page.locator('.look font').count()).toBeGreaterThan(0);
    for (let turn = 0; turn < 5; turn++) {
      await both(reply((await plain.replies().count()) - 1));
    }
    for (const address of ['#/', '#/settings', '#/learn', '#/law', '#/files', '#/accessibility']) {
      await both(({ page }) =>
        page.evaluate((hash) => {
          location.hash = hash;
        }, address),
      );
    }
  });
});
