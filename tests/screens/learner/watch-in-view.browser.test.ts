import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../browser/browser';
import { scenariosWithPlays } from '../../fixtures/talked-turns';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 360, height: 640 },
];
const site = inject('site');
let page: Page;

beforeAll(async () => {
  const context = await (await openBrowser()).newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
});
afterAll(() => page.context().close());

/** What is not wholly in view of what is watched. */
async function outOfView(): Promise<readonly string[]> {
  // Two frames: in the first the boxes are measured, in the second what gives way has given way.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  return page.evaluate(() => {
    const isSeen = (element: Element): boolean => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      let seen = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight + 1;
      for (let box = element.parentElement; box; box = box.parentElement) {
        const { display, overflowY } = getComputedStyle(box);
        if (display === 'contents' || overflowY === 'visible') continue;
        const round = box.getBoundingClientRect();
        seen &&= top >= round.top - 1 && bottom <= round.bottom + 1;
      }
      return seen;
    };
    const lines = [...document.querySelectorAll('.line')];
    const told =
      lines.at(-1)?.matches('.narration') && (lines.at(-1)?.textContent.length ?? 0) < 90;
    // What is told after a line belongs to it, where it is not a story of its own.
    const newest = lines.slice(told && lines.at(-2)?.matches('.customer, .colleague') ? -2 : -1);
    const must: readonly (readonly [string, readonly Element[]])[] = [
      ['what was said last', newest],
      ['what is said about it', [...document.querySelectorAll('.good > *')]],
      ['the mood', [...document.querySelectorAll('.look')]],
      ['the way on', [...document.querySelectorAll('.player button')]],
    ];
    return must.filter(([, all]) => all.length === 0 || !all.every(isSeen)).map(([name]) => name);
  });
}

describe('P12 What is answered, the answer and why it works are in view together', () => {
  test.each(scenariosWithPlays())(
    'in %s at every step, on a desk and on a phone',
    async (scenario) => {
      const missed: string[] = [];
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await page.goto(`${site}#/`);
        await page.goto(`${site}#/watch/${scenario}`);
        const next = page.getByRole('button', { name: 'Next' });
        await next.waitFor();
        const end = page.getByRole('link', { name: 'Play it yourself' });
        for (let step = 0; !(await end.isVisible()); step += 1) {
          const found = await outOfView();
          missed.push(...found.map((what) => `${size.width}, step ${step}: ${what}`));
          await next.click();
        }
      }
      expect(missed).toEqual([]);
    },
    60_000,
  );
});
