import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Entry, Mode } from '../../../src/core/transcript/entries';
import { openBrowser } from '../../browser/browser';
import { keepAttempts } from '../../browser/kept-attempts';
import { learner } from '../../browser/learner';
import { fullestTurns, scenariosWithPlays, type Turn } from '../../fixtures/talked-turns';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
  { width: 360, height: 640 },
];
const site = inject('site');
let page: Page;

beforeAll(async () => {
  const context = await (await openBrowser()).newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
  await page.goto(site);
  await page.getByRole('list', { name: 'Scenarios' }).waitFor();
});
afterAll(() => page.context().close());

/** The turn as it is played in a mode, with whatever help there is in it. */
function inMode({ entries }: Turn, mode: Mode): readonly Entry[] {
  const [began, ...rest] = entries;
  if (began?.kind !== 'began') throw new Error('A turn begins with how it began.');
  const conditions = { minutes: 15, arrangements: [] };
  const at = Math.max(
    0,
    entries.findLastIndex(({ kind }) => kind === 'chose'),
  );
  return [
    { ...began, mode, ...(mode === 'observation' && { conditions }) },
    ...rest.slice(0, at),
    ...(mode === 'coached' && at > 0
      ? [{ kind: 'helped', help: 'thought', entry: at } as const]
      : []),
    ...rest.slice(at),
  ];
}

/** Comes back to a conversation that was left at this turn. */
async function comeBack(turn: Turn, mode: Mode): Promise<void> {
  await page.goto(`${site}#/settings`);
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  await keepAttempts(page, [
    { id: `left-${turn.scenario}`, startedAt: Date.now(), entries: inMode(turn, mode) },
  ]);
  await page.goto(`${site}#/play/${turn.scenario}`);
  await page.getByRole('group', { name: 'Your reply' }).waitFor();
  // It lends itself the room of the picture until it has been read.
  await page.getByRole('button', { name: 'Dismiss' }).click();
  if (mode === 'coached') await page.getByRole('button', { name: 'Ask for a hint' }).waitFor();
}

/** What is not wholly in view of all that has to be. */
function outOfView(): Promise<readonly string[]> {
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
    const last = lines.findLastIndex((line) => !line.matches('.narration, .you'));
    const replies = [...document.querySelectorAll('.reply')];
    const must: readonly (readonly [string, readonly Element[]])[] = [
      ['what was said last', lines.slice(last)],
      ['the first reply', replies.slice(0, 1)],
      ['the mood', [...document.querySelectorAll('.look')]],
      ['the picture', [...document.querySelectorAll('.stage')]],
      ['the tools', [...document.querySelectorAll('.tool')]],
    ];
    const unseen = must.filter(([, all]) => all.length === 0 || !all.every(isSeen));
    const more = document.querySelector('.below');
    const says = replies.every(isSeen) || (more !== null && isSeen(more));
    const still = document.documentElement.scrollHeight <= innerHeight;
    // One's own words in a line have a row of their own, in which the button beside them stands.
    const button = document.querySelector('.earlier')?.getBoundingClientRect();
    const row = [...document.querySelectorAll('.you')]
      .find((line) => getComputedStyle(line).position === 'sticky')
      ?.getBoundingClientRect();
    const covers = button && !(row && row.top <= button.top && row.bottom >= button.bottom);
    return [
      ...unseen.map(([name]) => name),
      ...(says ? [] : ['that there are more replies']),
      ...(still ? [] : ['the end of the page']),
      ...(covers ? ['what stands under the button for earlier lines'] : []),
    ];
  });
}

async function missedAt(turn: Turn, mode: Mode): Promise<readonly string[]> {
  await comeBack(turn, mode);
  const missed: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    // Two frames: in the first the boxes are measured, in the second their words are drawn.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const unseen = await outOfView();
    const said = turn.entries.findLast((entry) => entry.kind === 'said');
    const where = `${turn.scenario}, ${mode}, ${size.width} × ${size.height}, at “${said?.text}”`;
    missed.push(...unseen.map((what) => `${where}: ${what}`));
  }
  return missed;
}

describe('P10 What was said last is wholly in view with the first reply; picture, mood and tools too', () => {
  test.each(scenariosWithPlays())(
    'in %s, in every mode, at every size, at the fullest turns of its plays',
    async (scenario) => {
      const missed: string[] = [];
      for (const turn of fullestTurns(scenario)) {
        for (const mode of ['practice', 'coached'] as const)
          missed.push(...(await missedAt(turn, mode)));
      }
      const [longest] = fullestTurns(scenario);
      if (longest) missed.push(...(await missedAt(longest, 'observation')));
      expect(missed).toEqual([]);
    },
    120_000,
  );

  test('all through a conversation that is clicked through on a phone', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    const me = learner(page, site);
    const missed: string[] = [];
    await me.start('leaking-kettle', 3);
    while ((await me.replies().count()) > 0) {
      missed.push(...(await outOfView()));
      await me.reply(0);
    }
    expect(missed).toEqual([]);
  });

  test('the picture stays beside a hint on a phone, and whoever notes a sign sees the customer', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    const me = learner(page, site);
    await me.open('#/play/leaking-kettle?seed=5&mode=coached');
    await me.begin.click();
    await me.reply(0);
    await page.getByRole('button', { name: 'Ask for a hint' }).click();
    await page.locator('.coach.open').waitFor();
    expect(await outOfView()).toEqual([]);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.getByRole('button', { name: 'Note a sign' }).click();
      const covered = await page.evaluate(() => {
        const [stage, dialog] = ['.stage', 'dialog'].map((one) =>
          document.querySelector(one)?.getBoundingClientRect(),
        );
        if (!stage || !dialog) return true;
        const middle = stage.left + stage.width / 2;
        return dialog.left < middle + 40 && dialog.top < stage.bottom;
      });
      expect(covered, `${size.width} × ${size.height}`).toBe(false);
      await page.keyboard.press('Escape');
    }
  });
});
