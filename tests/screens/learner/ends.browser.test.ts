import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { scenarioNames } from '../../../src/build/story-files';
import { ENDINGS, type Ending } from '../../../src/core/transcript/entries';
import { createDice } from '../../../src/core/transcript/shuffle';
import { openBrowser } from '../../browser/browser';
import { learner } from '../../browser/learner';
import { sessionOf } from '../../fixtures/performance';
import { compiled, scheme } from '../../fixtures/story';

const site = inject('site');
const sceneSite = inject('sceneSite');
const SEED = 3;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

/** The fewest replies (by their place on the screen) that lead to an ending, among seeded walks. */
function wayTo(scenario: string, ending: Ending): readonly number[] {
  const story = compiled(scenario);
  let way: readonly number[] = [];
  for (let walk = 0; walk < 1000 && (walk < 10 || way.length === 0); walk += 1) {
    const dice = createDice(walk);
    const session = sessionOf(story, SEED);
    const replies: number[] = [];
    let last = session.begin().at(-1);
    while (last?.kind === 'offered') {
      const reply = dice(last.replies.length);
      replies.push(reply);
      last = session.choose(reply).at(-1);
    }
    const there = last?.kind === 'ended' && last.ending === ending;
    if (there && (way.length === 0 || replies.length < way.length)) way = replies;
  }
  return way;
}

// Beside the picture once in three.
const MODES = [
  ['by mouse', 1280, 720, sceneSite],
  ['by keyboard', 1280, 720, site],
  ['on a 360 × 640 phone', 360, 640, site],
] as const;

// Every scenario once, the endings and the modes by turns. That each scenario can come to each of
// its endings is proved without a browser.
const turns = scenarioNames().map((scenario, turn) => ({
  scenario,
  ending: ENDINGS[turn % ENDINGS.length] ?? 'resolved',
  mode: MODES[turn % MODES.length] ?? MODES[0],
}));

describe('A conversation can be played to its end', () => {
  test.each(turns)('$scenario, $ending, $mode.0', async ({ scenario, ending, mode }) => {
    const [how, width, height, address] = mode;
    const way = wayTo(scenario, ending);
    expect(way).not.toEqual([]);
    const context = await browser.newContext({ viewport: { width, height } });
    const me = learner(await context.newPage(), address);
    await me.start(scenario, SEED);
    for (const reply of way) {
      if (how === 'by keyboard') await me.answered(() => me.page.keyboard.press(`${reply + 1}`));
      else await me.reply(reply);
    }
    expect(await me.replies().count()).toBe(0);
    await me.record({ Customer: 'A customer' });
    const { points } = scheme(compiled(scenario).header.scheme);
    expect(await me.points().count()).toBe(points.length);
    await context.close();
  });
});
