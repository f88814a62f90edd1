import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { type EmptyPage, emptyPages } from '../../browser/empty-page';
import { type Learner, learner } from '../../browser/learner';

const site = inject('site');
const sceneSite = inject('sceneSite');
let emptyPage: EmptyPage;
let page: Page;
let me: Learner;

beforeAll(async () => {
  emptyPage = await emptyPages(site);
});
beforeEach(async () => {
  page = await emptyPage();
  me = learner(page, site);
});

describe('A learner plays a scenario', () => {
  test('by keyboard alone, from the shelf to the debrief', async () => {
    await me.open('');
    const press = async (key: string, wanted: () => Promise<boolean>): Promise<void> => {
      for (let times = 0; times < 40 && !(await wanted()); times += 1) {
        await page.keyboard.press(key);
      }
      expect(await wanted()).toBe(true);
    };
    const focused = (name: RegExp) => async (): Promise<boolean> =>
      name.test(
        await page.evaluate(() => {
          const { activeElement: element } = document;
          if (element === document.body) return '';
          return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
        }),
      );
    await page.getByRole('list', { name: 'Scenarios' }).waitFor();
    await press('Tab', focused(/The leaking kettle/));
    await page.keyboard.press('Enter');
    await me.begin.waitFor();
    await press('Tab', focused(/^Start the conversation$/));
    await page.keyboard.press('Enter');
    await me.replies().first().waitFor();
    while ((await me.replies().count()) > 0) {
      await me.answered(() => page.keyboard.press('2'));
    }
    await press('Tab', focused(/^Log the complaint$/));
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: 'Complaint record' }).waitFor();
    await press('Tab', async () =>
      page.evaluate(() => document.activeElement instanceof HTMLInputElement),
    );
    await page.keyboard.type('Dev Malik');
    await press('Tab', focused(/^Save the record$/));
    await page.keyboard.press('Enter');
    await me.debrief.waitFor();
    expect(await me.points().count()).toBe(24);
  });

  test('every marking point says Met, Not yet or Not observed, and rests on the learner’s words', async () => {
    await me.start('leaking-kettle', 3);
    const said: string[] = [];
    while ((await me.replies().count()) > 0) {
      said.push((await me.replies().first().textContent()) ?? '');
      await me.reply(0);
    }
    await me.record({ Customer: 'Dev Malik' });
    const points = await me.points().allTextContents();
    for (const point of points) expect(point).toMatch(/Met|Not yet|Not observed/);
    const own = said.map((text) => text.replace(/^\d\s*/, ''));
    expect(
      own.filter((text) => points.some((point) => point.includes(text))).length,
    ).toBeGreaterThan(3);
  });

  test('the same seed offers the same replies in the same order', async () => {
    await me.start('third-call', 11);
    const first = await me.replies().allInnerTexts();
    const again = learner(await emptyPage(), site);
    await again.start('third-call', 11);
    expect(await again.replies().allInnerTexts()).toEqual(first);
  });

  test('the policy card opens, closes with Escape, and hands focus back', async () => {
    await me.start('leaking-kettle', 3);
    const button = page.getByRole('button', { name: 'Policy card' });
    await button.click();
    const card = page.getByRole('dialog', { name: 'Policy card' });
    expect(await card.textContent()).toContain('£50');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('noting a sign does not interrupt the conversation', async () => {
    await me.start('leaking-kettle', 3);
    const before = await me.replies().allInnerTexts();
    await page.getByRole('button', { name: 'Note a sign' }).click();
    await page.getByRole('button', { name: /voice/i }).click();
    expect(await me.replies().allInnerTexts()).toEqual(before);
    await me.reply(0);
  });

  test('a reply clicked twice is given once', async () => {
    await me.start('leaking-kettle', 3);
    await me.answered(() => me.replies().first().dblclick());
    expect(await me.log.getByText('You', { exact: true }).count()).toBe(1);
  });

  test('nothing is asked of any other place, and nothing breaks the page’s own rules', async () => {
    const strangers: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(sceneSite) && !/^(data|blob):/.test(request.url())) {
        strangers.push(request.url());
      }
    });
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    me = learner(page, sceneSite);
    await me.start('leaking-kettle', 3);
    await page.locator('canvas').waitFor();
    await me.finish();
    await me.record({});
    expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
  });
});
