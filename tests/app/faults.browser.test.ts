import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../browser/browser';

let page: Page;

beforeEach(async () => {
  const browser = await openBrowser();
  page = await (await browser.newContext()).newPage();
});

/** The note that says something went wrong, with the details opened. */
async function noteWith(words: string): Promise<string> {
  const note = page.getByRole('region', { name: 'Something went wrong' });
  await note.waitFor();
  await note.getByText('What happened').click();
  await note.getByText(words).waitFor();
  return (await note.textContent()) ?? '';
}

async function open(hash: string): Promise<void> {
  await page.goto(`${inject('site')}${hash}`);
  await page.locator('h1').waitFor();
}

describe('K10 What goes wrong in the product itself is said, with a code', () => {
  test('in a screen, whose ways out stay', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(document, 'title', {
        set(title: string) {
          if (title.startsWith('Settings')) throw new TypeError('planted in a screen');
        },
      });
    });
    await open('#/settings');
    expect(await noteWith('planted in a screen')).toMatch(/F-[2-9A-Z]{4}/);
    await page.getByRole('link', { name: 'Scenarios' }).click();
    await page.getByRole('list', { name: 'Scenarios' }).waitFor();
  });

  test('in a worker', async () => {
    await page.route(/class-worker/, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'throw new Error("planted in a worker")',
      }),
    );
    await open('#/class');
    await noteWith('planted in a worker');
  });

  test('in a store, and the words of the learner stay', async () => {
    await open('#/play/leaking-kettle?seed=3');
    await page.getByRole('button', { name: 'Start the conversation' }).click();
    const replies = page.getByRole('group', { name: 'Your reply' }).getByRole('button');
    await replies.first().waitFor();
    await page.evaluate(() => {
      IDBObjectStore.prototype.add = () => {
        throw new TypeError('planted in a store');
      };
    });
    const words = await replies.first().innerText();
    await replies.first().click();
    await noteWith('planted in a store');
    await page
      .getByRole('log')
      .getByText(words.replace(/^\d\s*/, ''))
      .waitFor();
  });

  test('and in a promise that nobody waited for; closing the note takes it away', async () => {
    await open('#/');
    await page.evaluate(() => void Promise.reject(new Error('planted at large')));
    await noteWith('planted at large');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('region', { name: 'Something went wrong' }).waitFor({ state: 'detached' });
  });

  test('and what a browser refuses of itself is no fault', async () => {
    await page.addInitScript(() => {
      Storage.prototype.getItem = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    });
    await open('#/settings');
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
    expect(await page.getByRole('region', { name: 'Something went wrong' }).count()).toBe(0);
  });
});
