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

const next = () => page.getByRole('button', { name: 'Next', exact: true });

describe('P12 A good play of a scenario, watched', () => {
  test('the briefing leads to it, and it says that it is one way of several', async () => {
    await me.open(`#/play/${STORY}?seed=3`);
    await page.getByRole('link', { name: 'Watch a good one' }).click();
    await page.getByText('This is one good way to do it. There are others.').waitFor();
    expect(await faultsOnDeskAndPhone(page)).toEqual([]);
  });

  test('it is counted in exchanges; each reply says why it works, and the end leads to one’s own attempt', async () => {
    const end = page.getByRole('link', { name: 'Play it yourself' });
    const why = page.getByRole('heading', { name: 'Why it works' });
    const play = performed(STORY, 'model-answer');
    const replies = play.filter(({ kind }) => kind === 'chose').length;
    for (let exchange = 1; exchange <= replies; exchange += 1) {
      await page.getByText(`Exchange ${exchange} of ${replies}`).waitFor();
      await page.getByRole('heading', { name: 'What would you say?' }).waitFor();
      await next().click();
      await why.waitFor();
      await next().click();
    }
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
