import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../browser/browser';
import { faultsOnDeskAndPhone } from '../../browser/faults';
import { type Learner, learner } from '../../browser/learner';
import { performed } from '../../fixtures/performance';

const site = inject('site');
const STORY = 'leaking-kettle';
let browser: Browser;
let page: Page;
let me: Learner;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({
    viewport: { width: 1280, height: 720 },
    bypassCSP: true,
    reducedMotion: 'reduce',
  });
  me = learner(page, site);
});

const forward = () => page.getByRole('button', { name: 'One step forward' });

describe('P12 A good play of a scenario, watched', () => {
  test('the briefing leads to it, and it says that it is one way of several', async () => {
    await me.open(`#/play/${STORY}?seed=3`);
    await page.getByRole('link', { name: 'Watch a good one' }).click();
    await page.getByText('This is one good way to do it. There are others.').waitFor();
    expect(await faultsOnDeskAndPhone(page)).toEqual([]);
  });

  test('each reply says why it works, and the end leads to one’s own attempt', async () => {
    const end = page.getByRole('link', { name: 'Play it yourself' });
    const why = page.getByRole('heading', { name: 'Why it works' });
    let reasons = 0;
    let before = false;
    while (!(await end.isVisible())) {
      await forward().click();
      const now = await why.isVisible();
      if (now && !before) reasons += 1;
      before = now;
    }
    const replies = performed(STORY, 'model-answer').filter(({ kind }) => kind === 'chose');
    expect(reasons).toBe(replies.length);
    expect(await faultsOnDeskAndPhone(page)).toEqual([]);
    await end.click();
    await me.begin.waitFor();
  });

  test('while a mock observation of it is under way it stays shut', async () => {
    await me.open(`#/play/${STORY}?seed=5&mode=observation`);
    expect(await page.getByRole('link', { name: 'Watch a good one' }).count()).toBe(0);
    await me.begin.click();
    await me.replies().first().waitFor();
    await me.open(`#/watch/${STORY}`);
    await page.getByText(/This opens when/).waitFor();
  });
});
