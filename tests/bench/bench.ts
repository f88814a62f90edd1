import { join } from 'node:path';
import { build } from 'vite';
import { launch } from '../browser/browser';
import { learner } from '../browser/learner';
import { measureClass } from './class';
import { measureImport } from './import';
import {
  clickToPaint,
  type FirstReply,
  firstReply,
  heap,
  idleShare,
  namesKept,
  slowDown,
} from './measures';
import { plainPage } from './plain-page';
import { serveFolder, serveTexts } from './serve';

/**
 * Measures the figures of README.md beside this file, and a plain inkjs page with the same story in
 * the same run. It prints and never fails: figures depend on the machine.
 */
const ROOT = join(import.meta.dirname, '../..');
const SCENARIO = 'leaking-kettle';
const RUNS = 9;

const outDir = join(ROOT, '.cache/bench');
await build({
  configFile: join(ROOT, 'vite.config.ts'),
  configLoader: 'runner',
  logLevel: 'error',
  build: { outDir },
});
const ours = await serveFolder(outDir);
const plain = await serveTexts(plainPage(SCENARIO));
const browser = await launch();

const play = `${ours.address}#/play/${SCENARIO}?seed=3`;
const parts: Readonly<Record<string, () => Promise<void>>> = {
  reply: measureFirstReply,
  clicks: measureClicks,
  idle: measureIdle,
  growth: measureGrowth,
  class: async () =>
    print(
      'A class of 1,000 learners with 20 attempts each',
      await measureClass(browser, ours.address),
    ),
  import: async () =>
    print('A zip of 2,000 attempts brought in', await measureImport(browser, ours.address)),
};
/** Names of parts on the command line measure those alone. */
const wanted = process.argv.slice(2);
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) await measure();
}
await browser.close();
ours.stop();
plain.stop();

async function measureFirstReply(): Promise<void> {
  const mine: FirstReply[] = [];
  const theirs: FirstReply[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    mine.push(await firstReply(browser, play, true));
    theirs.push(await firstReply(browser, plain.address, false));
  }
  const [first] = mine;
  const [other] = theirs;
  const usable = median(mine.map((run) => run.usable));
  const plainly = median(theirs.map((run) => run.usable));
  print('Until the first reply can be clicked (4x slower, 1.6 Mbit/s, 150 ms)', [
    `Composure ${ms(usable)}, ${kb(first?.bytes)} in ${first?.requests} requests`,
    `plain inkjs page ${ms(plainly)}, ${kb(other?.bytes)} in ${other?.requests} requests`,
    `ratio ${(usable / plainly).toFixed(2)} (goal 1.10)`,
    `first picture of the scene ${ms(median(mine.map((run) => run.picture ?? 0)))} (goal 3000 ms)`,
  ]);
}

async function measureClicks(): Promise<void> {
  const results: string[] = [];
  for (const [name, address] of [
    ['Composure', play],
    ['plain inkjs page', plain.address],
  ] as const) {
    const taken: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      const page = await context.newPage();
      await namesKept(page);
      await page.goto(address);
      if (name === 'Composure') {
        await learner(page, ours.address).begin.click();
        await page.locator('[data-frames]').waitFor();
      }
      await page.locator('[role="group"] button, fieldset button').first().waitFor();
      await slowDown(page, false);
      taken.push(...(await clickToPaint(page, 12)));
      await context.close();
    }
    results.push(
      `${name} median ${ms(median(taken))}, 95th percentile ${ms(percentile(taken, 0.95))} (${taken.length} clicks)`,
    );
  }
  print('From click to the next line painted (4x slower; goal 32 / 50 ms)', results);
}

async function measureIdle(): Promise<void> {
  const alone = await launch();
  const page = await alone.newPage({ viewport: { width: 1366, height: 768 } });
  await learner(page, ours.address).start(SCENARIO, 3);
  await page.locator('[data-frames]').waitFor();
  await page.waitForTimeout(3000);
  const share = await idleShare(alone, 20);
  await alone.close();
  print('A scene waiting for its learner', [`${share.toFixed(2)} % of a core (goal 1 %)`]);
}

async function measureGrowth(): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const me = learner(page, ours.address);
  let fifth = 0;
  let last = 0;
  for (let round = 1; round <= 50; round += 1) {
    await me.start(SCENARIO, round);
    await me.finish();
    await me.record({});
    if (round === 5) fifth = await heap(context, page);
    if (round === 50) last = await heap(context, page);
  }
  await context.close();
  const growth = ((last / fifth - 1) * 100).toFixed(1);
  print('JavaScript heap after 50 playthroughs', [
    `${kb(fifth)} after the fifth, ${kb(last)} after the fiftieth: ${growth} % (goal 10 %)`,
  ]);
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}

function kb(bytes = 0): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

function print(title: string, lines: readonly string[]): void {
  console.log(`\n${title}`);
  for (const line of lines) console.log(`  ${line}`);
}
