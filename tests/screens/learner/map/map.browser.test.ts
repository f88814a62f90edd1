import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { mapOf } from '../../../../src/build/map-cache';
import type { MapDecision } from '../../../../src/core/map/story-map';
import { choiceAt } from '../../../../src/core/transcript/entries';
import { type EmptyPage, emptyPages } from '../../../browser/empty-page';
import { keepAttempts } from '../../../browser/kept-attempts';
import { learner } from '../../../browser/learner';
import { performed } from '../../../fixtures/performance';
import { compiled } from '../../../fixtures/story';

const site = inject('site');
const STORY = 'leaking-kettle';
const map = mapOf(compiled(STORY));
const decisions = map.places.filter((place): place is MapDecision => place.kind === 'decision');
const replies = decisions.flatMap((place) => place.replies);
let emptyPage: EmptyPage;
beforeAll(async () => {
  emptyPage = await emptyPages(site);
});

const cards = (page: Page): Locator =>
  page.getByRole('group', { name: /Places of the story/ }).getByRole('button');
const card = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${name}\\. `) });
const window = (page: Page): Locator => page.getByRole('region', { name: 'Map', exact: true });
const percent = async (page: Page): Promise<number> =>
  Number.parseInt(await page.getByRole('status').innerText(), 10);
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

async function openMap(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await emptyPage(options);
  await page.goto(`${site}#/map/${STORY}`);
  await cards(page).first().waitFor();
  return page;
}

describe('R2 A story map can be read without seeing it and walked without a mouse', () => {
  test('every place of the story is a card with a name, and the first one is where it starts', async () => {
    const page = await openMap();
    expect(await cards(page).count()).toBe(map.places.length);
    const names = await cards(page).evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-label') ?? ''),
    );
    const said = names.map((name) => Number(/(\d+) repl/.exec(name)?.[1] ?? 0));
    expect(said.reduce((sum, one) => sum + one)).toBe(replies.length);
    expect(names[0]).toBe('Arrival. 4 replies');
  });

  test('as text it holds the same decisions, replies and ends', async () => {
    const page = await openMap();
    await page.getByRole('tab', { name: 'Picture' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('');
    const text = page.getByRole('tabpanel', { name: 'As text' });
    await text.getByRole('article').first().waitFor();
    expect(await text.getByRole('article').count()).toBe(map.places.length);
    const words = await text.getByRole('article').allInnerTexts();
    expect(words.filter((one) => one.includes('End: ')).length).toBe(
      map.places.length - decisions.length,
    );
    const leads = text.getByRole('listitem').filter({ hasText: 'Leads to' });
    expect(await leads.count()).toBe(replies.length);
    const all = words.join('\n');
    expect(replies.filter(({ texts }) => !texts.every((one) => all.includes(one)))).toEqual([]);
  });

  test('a way named in the text leads to its place', async () => {
    const page = await openMap();
    await page.getByRole('tab', { name: 'As text' }).click();
    await page.getByRole('button', { name: 'He looked it up' }).first().click();
    const heading = page.getByRole('heading', { name: 'He looked it up' });
    await heading.and(page.locator(':focus')).waitFor();
  });

  test('the arrow keys lead along the ways, and the panel says all of the place', async () => {
    const page = await openMap();
    await card(page, 'Arrival').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/^His story\. /);
    for (let step = 0; step < 20; step += 1) {
      if (/^Put it in writing\. /.test(await focused(page))) break;
      await page.keyboard.press('ArrowDown');
    }
    const panel = page.getByRole('region', { name: 'Put it in writing' });
    expect(await focused(page)).toMatch(/^Put it in writing\. /);
    expect(await panel.getByRole('listitem').filter({ hasText: 'Leads to' }).count()).toBe(4);
    await page.keyboard.press('Enter');
    const heading = panel.getByRole('heading', { name: 'Put it in writing' });
    await heading.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    expect(await focused(page)).toMatch(/^Put it in writing\. /);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toMatch(/^(Who pays|Somebody must)\. /);
    await page.keyboard.press('Home');
    expect(await focused(page)).toMatch(/^Arrival\. /);
    await page.keyboard.press('End');
    expect(await focused(page)).toMatch(/End: /);
    // Ends stand side by side at the foot.
    await page.keyboard.press('ArrowLeft');
    const beside = await focused(page);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).not.toBe(beside);
  });

  test('the place with the focus is in sight, and Tab passes the map in one step', async () => {
    const page = await openMap({ viewport: { width: 360, height: 640 } });
    await card(page, 'Arrival').focus();
    for (let step = 0; step < 14; step += 1) {
      await page.keyboard.press('ArrowDown');
      const inSight = await page.evaluate(() => {
        const one = document.activeElement?.querySelector('.body')?.getBoundingClientRect();
        const around = document.activeElement?.closest('section')?.getBoundingClientRect();
        if (!one || !around) return false;
        return one.left >= around.left && one.right <= around.right && one.top >= around.top;
      });
      expect(inSight, await focused(page)).toBe(true);
    }
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.map-panel') !== null)).toBe(
      true,
    );
  });
});

describe('The picture', () => {
  test('is zoomed by keys, buttons and the wheel, and shown whole', async () => {
    const page = await openMap();
    expect(await percent(page)).toBe(100);
    await window(page).focus();
    await page.keyboard.press('-');
    expect(await percent(page)).toBe(80);
    await page.keyboard.press('+');
    expect(await percent(page)).toBe(100);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    expect(await percent(page)).toBe(125);
    await window(page).hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, 100);
    await page.keyboard.up('Control');
    await page.waitForFunction(() => document.querySelector('output')?.textContent !== '125 %');
    expect(await percent(page)).toBeLessThan(125);
    await window(page).focus();
    await page.keyboard.press('0');
    const fits = (): Promise<boolean> =>
      window(page).evaluate(
        (one) => one.scrollHeight <= one.clientHeight && one.scrollWidth <= one.clientWidth,
      );
    expect(await fits()).toBe(true);
    await page.getByRole('button', { name: 'Names only' }).click();
    expect(await percent(page)).toBeGreaterThanOrEqual(75);
  });

  test('is dragged by mouse, and a drag picks no card', async () => {
    const page = await openMap();
    const before = await window(page).evaluate((one) => one.scrollTop);
    const box = await card(page, 'His story').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 20);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) - 180, { steps: 5 });
    await page.mouse.up();
    expect(await window(page).evaluate((one) => one.scrollTop)).toBeGreaterThan(before + 150);
    expect(await page.getByRole('region', { name: 'Arrival' }).count()).toBe(1);
  });

  test('is zoomed by two fingers', async () => {
    const page = await openMap({ viewport: { width: 360, height: 640 }, hasTouch: true });
    await window(page).scrollIntoViewIfNeeded();
    const box = await window(page).boundingBox();
    const [x, y] = [(box?.x ?? 0) + 160, (box?.y ?? 0) + 100];
    const touch = await page.context().newCDPSession(page);
    const fingers = (apart: number) => [
      { x: x - apart, y, id: 1 },
      { x: x + apart, y, id: 2 },
    ];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(30) });
    for (const apart of [40, 50, 60]) {
      const touchPoints = fingers(apart);
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    const width = () => page.evaluate(() => document.querySelector('.map-drawing')?.clientWidth);
    const whole = await page.evaluate(
      () => document.querySelector<SVGSVGElement>('.map-drawing')?.viewBox.baseVal.width,
    );
    expect(await width()).toBe(Math.round((whole ?? 0) * 2));
  });

  test('stays on the screen: paper gets the text', async () => {
    const page = await openMap();
    await page.emulateMedia({ media: 'print' });
    expect(await cards(page).first().isVisible()).toBe(false);
    expect(await page.getByRole('article').first().isVisible()).toBe(true);
  });
});

describe("R3 The debrief shows the learner's own way on the map", () => {
  test('with its steps in order and the very replies given', async () => {
    const page = await emptyPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const me = learner(page, site);
    await me.open('#/privacy');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const entries = performed(STORY, 'typical-mistakes');
    await keepAttempts(page, [{ id: 'played', startedAt: Date.now(), entries }]);
    const given = entries.flatMap((_, at) => choiceAt(entries, at)?.reply.text ?? []);
    await me.open('#/debrief/played');
    await me.points().first().waitFor();
    expect(asked.filter((url) => /map/.test(url))).toEqual([]);
    await page.getByText('Your way through the conversation').click();
    await page.getByRole('button', { name: 'Show the map' }).click();
    await cards(page).first().waitFor();
    const steps = await cards(page).evaluateAll((all) =>
      all.flatMap((one) => {
        const label = one.getAttribute('aria-label') ?? '';
        return [...(/Steps? ([\d, and]+) of/.exec(label)?.[1]?.matchAll(/\d+/g) ?? [])].map(Number);
      }),
    );
    const all = Array.from({ length: given.length + 1 }, (_, at) => at + 1);
    expect(steps.sort((a, b) => a - b)).toEqual(all);
    await page.getByRole('tab', { name: 'As text' }).click();
    const chosen = await page
      .getByRole('tabpanel', { name: 'As text' })
      .getByRole('listitem')
      .filter({ hasText: 'You chose this.' })
      .allInnerTexts();
    expect(chosen.length).toBe(given.length);
    expect(given.filter((words) => !chosen.some((one) => one.includes(words)))).toEqual([]);
  });
});
