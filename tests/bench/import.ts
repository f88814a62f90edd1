import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { printAttempt } from '../../src/core/transcript/codec';
import { playedStories } from './class-files';
import { longestTask } from './measures';

const LEARNERS = 100;
const ATTEMPTS = 20;

/** A zip of 2,000 attempts is brought in: how long it takes, and whether the page stays free. */
export async function measureImport(browser: Browser, address: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'composure-'));
  const zip = join(folder, 'class.zip');
  writeFileSync(zip, zipSync(attemptFiles()));
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${address}#/files`);
  const input = page.locator('input[type="file"]').first();
  await input.waitFor({ state: 'attached' });
  const from = performance.now();
  const longest = await longestTask(page, async () => {
    await input.setInputFiles(zip);
    await page.getByText(/^[\d,]+ files\. /).waitFor({ timeout: 600_000 });
  });
  const taken = (performance.now() - from) / 1000;
  const said = await page.getByText(/^[\d,]+ files\. /).innerText();
  await context.close();
  rmSync(folder, { recursive: true });
  return [
    `${taken.toFixed(1)} s, ${((taken / LEARNERS / ATTEMPTS) * 1000).toFixed(1)} ms for each: unpacked, checked, played again and kept`,
    `longest task of the page ${longest} ms of processor time (goal 100 ms)`,
    said,
  ];
}

function attemptFiles(): Record<string, Uint8Array> {
  const played = playedStories(20);
  const files: Record<string, Uint8Array> = {};
  for (let at = 0; at < LEARNERS * ATTEMPTS; at += 1) {
    const code = `C-${String(Math.floor(at / ATTEMPTS) + 1).padStart(4, '0')}`;
    const id = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
    const startedAt = Date.UTC(2026, 2, 1 + (at % ATTEMPTS), 9);
    const entries = played[(at * 5) % played.length] ?? [];
    const learner = { code, name: `Learner ${code}` };
    files[`${at}.json`] = strToU8(printAttempt({ id, startedAt, entries, learner }));
  }
  return files;
}
