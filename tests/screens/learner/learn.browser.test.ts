import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../browser/browser';
import { faultsOnDeskAndPhone } from '../../browser/faults';

const site = inject('site');
let page: Page;
beforeAll(async () => {
  const browser = await openBrowser();
  const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
  page = await context.newPage();
  await page.goto(site);
  await page.getByRole('link', { name: 'Learn the words and the law' }).click();
  await page.getByRole('heading', { name: 'Learn the words and the law', level: 1 }).waitFor();
});

const question = (asks: string) => page.getByRole('group', { name: asks });

describe('D5 What no conversation shows is practised with explained answers, and nothing of it is kept', () => {
  test('the list leads to a topic', async () => {
    expect(await faultsOnDeskAndPhone(page)).toEqual([]);
    await page.getByRole('link', { name: /^RATER/ }).click();
    await page.getByRole('heading', { name: /^RATER/, level: 1 }).waitFor();
  });

  test('an answer explains itself when it is picked, right or wrong, by keyboard too', async () => {
    const asked = question('Which of these is a tangible?');
    const explained = asked.getByRole('status');
    expect(await explained.textContent()).toBe('');
    await asked.getByRole('radio').nth(1).focus();
    await page.keyboard.press('Space');
    await explained.getByText('belongs to reliability').waitFor();
    expect(await explained.textContent()).toMatch(/^Not this one\..*You can pick another\.$/);
    await page.keyboard.press('ArrowUp');
    await explained.getByText('Premises and signs can be seen').waitFor();
    expect(await explained.textContent()).toMatch(/^Yes\. /);
  });

  test('a paragraph of one’s own is ticked off by oneself, and gone when the page is left', async () => {
    const asked = question('Think of a shop or a service that you use');
    await asked.getByRole('textbox').fill('Reliability: the bus is on time.');
    await asked.getByRole('checkbox').first().check();
    expect(await faultsOnDeskAndPhone(page)).toEqual([]);
    await page.getByRole('link', { name: 'Next topic' }).click();
    await page.getByRole('heading', { name: /^Tangible/, level: 1 }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: /^RATER/, level: 1 }).waitFor();
    expect(await asked.getByRole('textbox').inputValue()).toBe('');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('bus');
  });

  test('an address without a topic says so, and gives all of them', async () => {
    await page.goto(`${site}#/learn/juggling`);
    await page.getByText('There is no topic called “juggling”.').waitFor();
    expect(await page.getByRole('list', { name: 'Topics' }).getByRole('listitem').count()).toBe(8);
  });
});
