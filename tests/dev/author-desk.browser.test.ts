import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inRoot } from '../../src/build/story-files';
import { scaffold } from '../../src/cli/scaffold';
import { openBrowser } from '../browser/browser';
import { type DevServer, startDevServer } from '../browser/dev-server';
import { type Learner, learner } from '../browser/learner';
import { copyProject, type ProjectCopy } from '../fixtures/project-copy';

/** One story for each test below: what one of them spoils is nothing to the next. */
const NAMES = Array.from({ length: 7 }, (_, at) => `toaster-${at + 1}`);
const LIBRARY = 'stories/lib/customer.ink';

describe('npm run dev', () => {
  const copy = copyProject();
  const fresh = [...NAMES];
  let server: DevServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let me: Learner;
  let name = '';
  /** How often the page was loaded: saving a story must not do that. */
  let loads = 0;

  beforeAll(async () => {
    for (const one of NAMES) copy.write(fileOf(one), textOf(one));
    server = await startDevServer(copy, { LAUNCH_EDITOR: editorIn(copy) });
    browser = await openBrowser();
    // One page for all: from the server it takes hundreds of files. None of it is about the picture.
    context = await browser.newContext();
    page = await context.newPage();
    await page.route(/\/shell\/stage\/stage\.ts/, (route) => route.abort());
    me = learner(page, server.site);
    page.on('domcontentloaded', () => {
      loads += 1;
    });
  });
  beforeEach(async () => {
    name = fresh.shift() ?? '';
    await me.start(name, 3);
    loads = 0;
  });
  afterAll(async () => {
    await context?.close();
    await browser?.close();
    await server?.stop();
    copy.remove();
  });

  const desk = (): Locator => page.getByRole('complementary', { name: 'Story desk' });
  const list = (called: string): Locator => desk().getByRole('list', { name: called });
  const seen = (words: string | RegExp): Promise<void> => desk().getByText(words).waitFor();
  const say = (words: string): Promise<void> =>
    me.answered(() => me.replies().filter({ hasText: words }).click());

  /** Saves a file with each of `changes` made to it. */
  function save(changes: Readonly<Record<string, string>>, file = fileOf(name)): void {
    const after = Object.entries(changes).reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}.`);
      return text.replace(from, () => to);
    }, copy.read(file));
    copy.write(file, after);
  }

  /** The line of the story that holds `words`, as the desk names it. */
  function placeOf(words: string): string {
    const lines = copy.read(fileOf(name)).split('\n');
    return `${fileOf(name)}:${lines.findIndex((line) => line.includes(words)) + 1}`;
  }

  test('W1 a story that is saved is taken up in place: the replies stand, the lines are new', async () => {
    await say('What happened to it?');
    await say('So the strap snapped');
    save({ 'Three weeks of bees.': 'Three weeks of bees, and a wasp.' });
    await seen('Kept all 2 replies.');
    expect(await me.log.textContent()).toContain('Three weeks of bees, and a wasp.');
    await say('The bank app will do.');
    await me.finish();
    expect(loads).toBe(0);
  });

  test('W1 a reply that is gone is named, and given again once it is back', async () => {
    await say('What happened to it?');
    await say('So the strap snapped');
    save({ '[So the strap snapped': '[Right, it snapped', '[Oh, the poor girl': '[The poor girl' });
    await seen(/^Kept 1 of 2 replies: “So the strap snapped.*” is not on offer any more\.$/);
    await me.replies().filter({ hasText: 'Right, it snapped' }).waitFor();
    copy.write(fileOf(name), textOf(name));
    await seen('Kept all 2 replies.');
    expect(await me.log.textContent()).toContain('Three weeks of bees.');
    expect(loads).toBe(0);
  });

  test('W1 a file that stories share is taken up too', async () => {
    // Only who is coached sees how frustrated somebody is.
    await me.open(`#/play/${name}?seed=4&mode=coached`);
    await me.begin.click();
    await me.replies().first().waitFor();
    const angry = (): Promise<void> => page.locator('meter[value="10"]').waitFor();
    await say('Is that from when it was overfilled?');
    save({ 'within(anger + how_much)': '10' }, LIBRARY);
    await angry();
    save({ '~ anger = 10': '~ anger = within(anger + how_much)' }, LIBRARY);
    await page.locator('meter[value="5"]').waitFor();
    expect(loads).toBe(0);
  });

  test('W1 however often it is saved one attempt is kept, and opening the page goes on with it', async () => {
    await say('What happened to it?');
    let road = 'in the road.';
    for (const puddle of ['in the mud.', 'in the gutter.', 'in the drain.']) {
      save({ [road]: puddle });
      await me.log.getByText(puddle).waitFor({ state: 'attached' });
      road = puddle;
    }
    expect(await page.evaluate(countAttempts, name)).toBe(1);
    await page.reload();
    await me.log.getByText(road).waitFor({ state: 'attached' });
    expect(await page.evaluate(countAttempts, name)).toBe(1);
  });

  test('W2 a story that does not compile leaves the conversation, and says where, until it is mended', async () => {
    await say('What happened to it?');
    const words = await me.log.textContent();
    save({ '# pose: open': '# pose: sitting' });
    await list('Problems').waitFor();
    const problem = await list('Problems').getByRole('listitem').textContent();
    expect(problem).toContain(placeOf('# pose: sitting'));
    expect(problem).toContain('does not fit: write # pose: open | arms-crossed');
    expect(await me.log.textContent()).toBe(words);
    await say('So the strap snapped');
    save({ '# pose: sitting': '# pose: open' });
    await list('Problems').waitFor({ state: 'detached' });
    expect(await me.log.textContent()).toContain('Have I got that right?');
    expect(await page.locator('vite-error-overlay').count()).toBe(0);
    expect(loads).toBe(0);
  });

  test('W2 a page opened on a story that does not compile says so, and shows it once it does', async () => {
    // What was answered is kept; an opening alone need not be.
    await say('What happened to it?');
    save({ '# pose: open': '# pose: sitting' });
    await list('Problems').waitFor();
    await page.goto(`${server.site}#/`);
    await page.reload();
    await page.getByRole('link', { name: `${name} (does not compile)` }).click();
    await list('Problems').waitFor();
    // It is taken up from the edition it was begun on, where that is kept by now; else it cannot be.
    const cannot = page.getByText('This scenario could not be loaded.');
    await cannot.or(me.replies().first()).first().waitFor();
    save({ '# pose: sitting': '# pose: open' });
    await me.replies().first().waitFor();
  });

  test('W3 what the checker finds comes to the page, and the way to it can be played', async () => {
    await seen(/^No findings · proved: [\d,]+ playthroughs$/);
    const twin = '* [Oh, the poor girl! All that work on the bees.]\n    Jo: Yes.\n';
    save({ '* [Well, it': `${twin}* [Well, it` });
    await seen(/^1 error.* · proved: /);
    await desk().getByRole('button', { name: 'Story desk' }).press('Enter');
    const finding = list('Findings').locator(':scope > li').first();
    const place = placeOf('* [Oh, the poor girl!');
    expect(await finding.getByRole('link').textContent()).toBe(place);
    await finding.getByRole('link').press('Enter');
    const [file = '', line] = place.split(':');
    await expect.poll(() => copy.read('opened.txt')).toBe(`${copy.path(file)} ${line}\n`);
    const way = finding.getByRole('list', { name: 'Replies that lead here' });
    const path = await way.getByRole('listitem').allTextContents();
    expect(path.length).toBeGreaterThan(0);
    await finding.getByRole('button', { name: 'Play to here' }).press('Enter');
    await seen(/^Played /);
    expect(await me.log.textContent()).toContain(path.at(-1));
    expect(await me.log.getByText('You', { exact: true }).count()).toBe(path.length);
    expect(loads).toBe(0);
  });
});

/** An editor that writes down what it was asked to open. */
function editorIn(copy: ProjectCopy): string {
  copy.write('opened.txt', '');
  copy.write('editor.sh', `#!/bin/sh\necho "$1 $2" > "${copy.path('opened.txt')}"\n`);
  chmodSync(copy.path('editor.sh'), 0o755);
  return copy.path('editor.sh');
}

function fileOf(name: string): string {
  return `stories/${name}/${name}.ink`;
}

function textOf(name: string): string {
  const plan = {
    name,
    title: 'A broken toaster',
    customer: 'Jo Marsh',
    setting: 'counter',
  } as const;
  return scaffold(plan).get(`${name}.ink`) ?? '';
}

test('W3 nothing of the desk is in what is built', () => {
  const site = inRoot('.cache/site');
  const built = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|css|html)$/.test(file),
  );
  expect(built.length).toBeGreaterThan(3);
  const traces = built.filter((file) =>
    /story desk|story:edition|open-in-editor|\(does not compile\)/i.test(
      readFileSync(join(site, file), 'utf8'),
    ),
  );
  expect(traces).toEqual([]);
});

/** How many attempts at a story this browser keeps. Runs in the page. */
function countAttempts(scenario: string): Promise<number> {
  return new Promise((counted, failed) => {
    const opening = indexedDB.open('composure');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction('attempts').objectStore('attempts').getAll();
      all.onsuccess = () => {
        opening.result.close();
        counted(all.result.filter((one) => one.scenario === scenario).length);
      };
    };
  });
}
