import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { filled } from '../../../src/app/own-stories/first-story/filled';
import { inRoot } from '../../../src/build/story-files';
import { packageCommand } from '../../../src/cli/package-command';
import { mark } from '../../../src/core/marking/mark';
import { actsIn, retell } from '../../../src/core/story/acts';
import { replay } from '../../../src/core/story/replay';
import type { Began, Entry } from '../../../src/core/transcript/entries';
import { parseSuspended, printSuspended } from '../../../src/shell/lms/suspended';
import { author } from '../../browser/author';
import { openBrowser } from '../../browser/browser';
import { crashPage } from '../../browser/crash';
import { learner } from '../../browser/learner';
import { type KeptByLms, type TestLms, testLms } from '../../browser/lms';
import { HELD } from '../../browser/own-site';
import { performed } from '../../fixtures/performance';
import { compiled, scheme } from '../../fixtures/story';
import { rulesFor } from './cmi5-rules';
import { smallLrs } from './small-lrs';

const KETTLE = 'play/leaking-kettle/index.html';
const NAMES = {
  scorm12: { status: 'cmi.core.lesson_status', raw: 'cmi.core.score.raw' },
  scorm2004: { status: 'cmi.completion_status', raw: 'cmi.score.raw' },
} as const;

const strap = filled(readFileSync(inRoot('src/app/own-stories/first-story/story.ink'), 'utf8'), {
  ...{ name: 'strap', title: 'The strap that snapped' },
  ...{ customer: 'Jo Marsh', setting: 'counter' },
});

let context: BrowserContext;

beforeEach(async () => {
  context = await (await openBrowser()).newContext();
});

/** Makes a package of two scenarios as the command does. */
async function packed(...asked: readonly string[]): Promise<Uint8Array> {
  let made = new Uint8Array();
  const said: string[] = [];
  const says = { log: () => {}, error: (words: string) => void said.push(words) };
  const given = ['--scenarios', 'leaking-kettle,text-only', ...asked];
  const write = (_file: string, content: Uint8Array): void => {
    made = new Uint8Array(content);
  };
  await packageCommand(given, async () => inRoot('.cache/site'), write, says);
  expect(said).toEqual([]);
  return made;
}

/** A frame is driven as a page is. */
const play = (frame: Frame) => learner(frame as unknown as Page, inject('site'));

/** The transcript that an LMS kept, told by its story. */
async function told(kept: KeptByLms): Promise<readonly Entry[]> {
  const { began, acts, length } = parseSuspended(kept['cmi.suspend_data'] ?? '');
  const { session, rest } = replay(compiled(began.scenario).story, began, [began]);
  return retell(began, { acts, length }, { rest, choose: session.choose });
}

describe.each(['scorm12', 'scorm2004'] as const)('A package in an LMS, by %s', (target) => {
  let lms: TestLms;
  beforeAll(async () => {
    lms = await testLms(target, await packed('--target', target));
  });
  afterAll(() => lms.off());

  test('X40 and X41 played to the end, everything that counts is there', async () => {
    const { page, frame, kept, holds } = await lms.open(context, KETTLE);
    const missing: string[] = [];
    page.on('response', (answer) => {
      if (answer.status() >= 400) missing.push(answer.url());
    });
    const me = play(frame);
    await me.begin.click();
    await me.finish();
    await me.record({});
    await holds('score', 3);
    const values = await kept();
    const entries = await told(values);
    const [began] = entries;
    const marks = mark(entries, scheme(began?.kind === 'began' ? began.scheme : ''));
    const seen = marks.filter(({ outcome }) => outcome !== 'not-observed');
    const met = seen.filter(({ outcome }) => outcome === 'met').length;
    expect(Number(values[NAMES[target].raw])).toBeCloseTo((met / seen.length) * 100, 1);
    expect(values[NAMES[target].status]).toBe('completed');
    const all = (form: RegExp) => Object.keys(values).filter((one) => form.test(one));
    expect(all(/objectives\.\d+\.id$/)).toHaveLength(marks.length);
    expect(all(/interactions\.\d+\.id$/)).toHaveLength(
      entries.filter(({ kind }) => kind === 'chose').length,
    );
    expect(await frame.getByText('Your course page has all of it.').count()).toBe(1);
    expect(missing).toEqual([]);
  });

  test('X46 left half-way and killed, it goes on elsewhere, and the browser keeps nothing', async () => {
    const first = await lms.open(context, KETTLE);
    const me = play(first.frame);
    await me.begin.click();
    await me.replies().first().waitFor();
    await me.reply(0);
    await me.reply(0);
    const said = await me.log.innerText();
    await first.holds('interactions\\.\\d+\\.id$', 2);
    const bases = await first.frame.evaluate(async () =>
      (await indexedDB.databases()).map(({ name }) => name),
    );
    expect(bases).toEqual([]);
    const kept = await first.kept();
    await crashPage(first.page);
    const elsewhere = await (await openBrowser()).newContext();
    const second = await lms.open(elsewhere, KETTLE, kept);
    const again = play(second.frame);
    await again.replies().first().waitFor();
    const lines = (text: string) =>
      text
        .split('\n')
        .map((one) => one.trim())
        .filter(Boolean);
    expect(lines(await again.log.innerText())).toEqual(expect.arrayContaining(lines(said)));
    await again.reply(0);
    await second.holds('interactions\\.2\\.id$', 1);
    const entries = await told(await second.kept());
    expect(entries.filter(({ kind }) => kind === 'chose')).toHaveLength(3);
  });
});

describe('A package in an LMS, by cmi5', () => {
  test('X47 is launched, tells what is done, and goes on where it was when it is loaded anew', async () => {
    const lms = await testLms('scorm12', await packed('--target', 'cmi5', '--pass', '60'));
    const rules = rulesFor({ masteryScore: 0.6 });
    const lrs = await smallLrs(rules);
    const told = (count: number) =>
      vi.waitFor(() => {
        expect(lrs.verbs().filter((verb) => verb === 'responded')).toHaveLength(count);
        expect([...lrs.documents.values()].at(-1)).toContain('composure-1.');
      }, 60_000);
    const page = await context.newPage();
    await page.goto(lrs.launches(`${lms.site.address}${KETTLE}`, rules));
    const me = learner(page, lms.site.address);
    await me.begin.click();
    await me.replies().first().waitFor();
    await me.reply(0);
    await told(1);
    const said = await me.log.innerText();
    await page.reload();
    await me.replies().first().waitFor();
    expect(await me.log.innerText()).toContain(said.split('\n').at(-1) ?? '');
    await me.reply(0);
    await told(2);
    expect(lrs.verbs()[0]).toBe('initialized');
    expect(lrs.requests.filter((one) => one.startsWith('refused'))).toEqual([]);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    await lrs.off();
    await lms.off();
  });
});

describe('A package', () => {
  test('X45 its first words wait for nothing but its page', async () => {
    const lms = await testLms('scorm12', await packed('--target', 'scorm12'));
    await context.route(/\/assets\/.*\.js$/, (route) =>
      route.fulfill({ status: 302, headers: { location: `${lms.site.address}${HELD}` } }),
    );
    const { frame } = await lms.open(context, KETTLE);
    const me = play(frame);
    await me.begin.click();
    expect(await me.replies().count()).toBeGreaterThan(1);
    await lms.off();
  });

  test('X44 where no LMS is, it is said, and the conversation goes on', async () => {
    const lms = await testLms('scorm2004', await packed('--target', 'scorm2004'));
    const page = await context.newPage();
    await page.goto(`${lms.site.address}${KETTLE}`);
    await page.getByText('Your course page does not answer').waitFor();
    const me = learner(page, lms.site.address);
    await me.begin.click();
    await me.replies().first().waitFor();
    await me.reply(0);
    expect(await me.replies().count()).toBeGreaterThan(1);
    await lms.off();
  });

  test('X45 on a site of its own it holds its scenarios, and no others', async () => {
    const lms = await testLms('scorm12', await packed('--target', 'site', '--mode', 'practice'));
    const page = await context.newPage();
    await page.goto(lms.site.address);
    const list = page.getByRole('list', { name: 'Scenarios' });
    await list.waitFor();
    expect(await list.getByRole('listitem').count()).toBe(2);
    await page.goto(`${lms.site.address}${KETTLE}`);
    await page.getByRole('radio').first().waitFor();
    expect(await page.getByRole('radio').count()).toBe(1);
    await lms.off();
  });

  test('X45 the screen makes the same as the command line, byte for byte, with a story of one’s own', async () => {
    const page = await context.newPage();
    // All of it: the picture goes into a package, too.
    const me = author(page, inject('sceneSite'));
    await me.bring([{ name: 'strap.ink', text: strap }]);
    const shared = await me.save();
    await page.goto(`${inject('sceneSite')}#/lms`);
    for (const name of ['The leaking kettle', /Text only|text/i, 'The strap that snapped']) {
      await page.getByRole('checkbox', { name }).first().check();
    }
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Make the package' }).click();
    const file = readFileSync(await (await coming).path());
    await page.getByText('is in your downloads').waitFor();
    const folder = mkdtempSync(join(tmpdir(), 'composure-'));
    writeFileSync(join(folder, 'strap.story.json'), shared);
    const own = join(folder, 'strap.story.json');
    const made = Buffer.from(await packed('--target', 'scorm12', '--own', own));
    rmSync(folder, { recursive: true });
    expect(file.equals(made)).toBe(true);
    const lms = await testLms('scorm12', made);
    const { id } = JSON.parse(shared) as { id: string };
    const { frame, holds } = await lms.open(context, `play/own-${id}/index.html`);
    await play(frame).begin.click();
    await play(frame).replies().first().waitFor();
    await play(frame).reply(0);
    await holds('interactions\\.0\\.id$', 1);
    await lms.off();
  });

  test('X43 pasted out of a report, an attempt is verified', async () => {
    const entries = performed('leaking-kettle', 'average-run');
    const began = entries[0] as Began;
    const attempt = { id: 'abc-1', startedAt: 1_790_000_000_000, learner: 'jo-7', before: 0 };
    const text = printSuspended({ ...attempt, began, ...actsIn(entries) });
    const page = await context.newPage();
    await page.goto(`${inject('site')}#/files`);
    const box = page.getByLabel('Or paste the text of a file here');
    await box.evaluate(
      (element, report) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', report);
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      },
      `cmi.suspend_data ${text.replace(/(.{60})/g, '$1\n')} cmi.exit`,
    );
    await page.getByText('Verified', { exact: true }).first().waitFor();
  });
});
