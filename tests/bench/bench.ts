import { join } from 'node:path';
import { build } from 'vite';
import { launch } from '../browser/browser';
import { learner } from '../browser/learner';
import { measureClass } from './class';
import { measureImport } from './import';
import {
  allAtOnce,
  type Click,
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

/** The page that somebody opens who was sent there, and the conversation that is the same each time. */
const firstPage = `${ours.address}play/${SCENARIO}/`;
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
    mine.push(await firstReply(browser, firstPage, true));
    theirs.push(await firstReply(browser, plain.address, false));
  }
  const [first] = mine;
  const [other] = theirs;
  print(`Loading, ${RUNS} pairs in turns (4x slower, 1.6 Mbit/s, 150 ms)`, [
    ...compared('first reply can be clicked', 'usable', mine, theirs, 0.85),
    ...compared('answer to a reply clicked at once', 'answered', mine, theirs, 1.1),
    `until the first reply: ${kb(first?.bytes)} in ${first?.requests} requests; plain inkjs page ${kb(other?.bytes)} in ${other?.requests}`,
    `first picture of the scene ${spread(mine.map((run) => run.picture ?? 0))} (goal 2300 ms)`,
  ]);
}

async function measureClicks(): Promise<void> {
  const mine: Click[] = [];
  const theirs: Click[] = [];
  for (let round = 0; round < RUNS; round += 1) {
    mine.push(...(await clicksAt(play, true)));
    theirs.push(...(await clicksAt(plain.address, false)));
  }
  print(`From click to paint, ${RUNS} pairs of conversations in turns (4x slower)`, [
    ...compared('own words', 'words', mine, theirs, 1.25),
    ...compared('answer', 'answer', mine, theirs, 2),
  ]);
}

async function clicksAt(address: string, isOurs: boolean): Promise<readonly Click[]> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await namesKept(page);
  await allAtOnce(page);
  await page.goto(address);
  if (isOurs) {
    await learner(page, ours.address).begin.click();
    await page.locator('[data-frames]').waitFor();
  }
  await page.locator('[role="group"] button, fieldset button').first().waitFor();
  await slowDown(page, false);
  const taken = await clickToPaint(page, 5);
  await context.close();
  return taken;
}

/** One figure of ours beside the plain page's: medians with their ranges, 95th percentiles, and the ratios. */
function compared<K extends string>(
  what: string,
  key: K,
  mine: readonly { readonly [N in K]: number }[],
  theirs: readonly { readonly [N in K]: number }[],
  goal: number,
): readonly string[] {
  const [a, b] = [mine.map((one) => one[key]), theirs.map((one) => one[key])];
  const ratio = (share: number): string => (percentile(a, share) / percentile(b, share)).toFixed(2);
  return [
    `${what}: Composure ${spread(a)}, plain inkjs page ${spread(b)}`,
    `  ratio of medians ${ratio(0.5)}, of 95th percentiles ${ratio(0.95)} (goal ${goal})`,
  ];
}

/** Median, range and 95th percentile. */
function spread(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${ms(median(values))} [${Math.round(least)}–${Math.round(most)}], p95 ${ms(percentile(values, 0.95))}`;
}

/** Over more than a minute: as long as it takes until somebody who waits has breathed once. */
async function measureIdle(): Promise<void> {
  const shares: string[] = [];
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    const alone = await launch();
    const page = await alone.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion });
    await learner(page, ours.address).start(SCENARIO, 3);
    await page.locator('[data-frames]').waitFor();
    // What comes with the first picture, and is painted ahead, is over by then.
    await page.waitForTimeout(15_000);
    const share = await idleShare(alone, 70);
    await alone.close();
    shares.push(`${reducedMotion}: ${share.toFixed(2)} % of a core (goal 0.5 %)`);
  }
  print('A scene waiting for its learner', shares);
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
