import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { learner } from './learner';

type Brought = { readonly name: string; readonly text: string };

/** Drives the screens for one's own stories as their author would. */
export function author(page: Page, site: string) {
  const me = learner(page, site);
  const text = page.getByRole('textbox', { name: /^Text of / });
  const remarks = page.getByRole('list', { name: 'What was found' });
  /** Real files: handed over as data, a large one would keep the page busy by itself. */
  const written = (files: readonly Brought[]): string[] => {
    const folder = mkdtempSync(join(tmpdir(), 'composure-'));
    page.once('close', () => rmSync(folder, { recursive: true, force: true }));
    return files.map(({ name, text }) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    });
  };

  async function open(): Promise<void> {
    await page.goto(`${site}#/try`);
    await page.getByRole('button', { name: 'Choose files' }).waitFor();
  }

  return {
    page,
    learner: me,
    text,
    remarks,
    open,
    files: page.getByRole('list', { name: 'Files of this story' }),
    stories: page.getByRole('list', { name: 'Your stories' }).getByRole('listitem'),
    async paste(story: string): Promise<void> {
      await open();
      await page.getByRole('textbox').fill(story);
      await page.getByRole('button', { name: 'Check this text' }).click();
      await text.waitFor();
    },
    async bring(files: readonly Brought[]): Promise<void> {
      await open();
      await page.locator('input[type="file"]').setInputFiles(written(files));
      await text.or(page.getByRole('alert')).first().waitFor();
    },
    chooseFiles: (files: readonly Brought[]) =>
      page.locator('input[type="file"]').setInputFiles(written(files)),
    async drop(files: readonly Brought[]): Promise<void> {
      const dropped = await page.evaluateHandle((all) => {
        const transfer = new DataTransfer();
        for (const { name, text } of all) transfer.items.add(new File([text], name));
        return transfer;
      }, files);
      await page.locator('main').dispatchEvent('drop', { dataTransfer: dropped });
    },
    /** Waits until the check is done. */
    checked: () =>
      page.getByText(/^(Found: .*|Nothing was found wrong\.) It can be played\.$/).waitFor(),
    /** Whether a remark is drawn beside line `line`. */
    async beside(line: number): Promise<boolean> {
      const [area, ...drawn] = await Promise.all([
        text.boundingBox(),
        ...(await page.locator('.beside').all()).map((one) => one.boundingBox()),
      ]);
      const middle = (area?.y ?? 0) + 8 + (line - 0.5) * 24;
      return drawn.some((box) => box && box.y < middle && middle < box.y + box.height);
    },
    async play(): Promise<void> {
      await page.getByRole('button', { name: 'Play it' }).click();
      await me.begin.click();
      await me.replies().first().waitFor();
    },
    async save(): Promise<string> {
      const button = page.getByRole('button', { name: 'Save as a file' }).first();
      const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
      return (await (await file.createReadStream()).toArray()).join('');
    },
    async remove(title: string): Promise<void> {
      const button = page.getByRole('button', { name: new RegExp(`Delete.*${title}`) });
      await button.click();
      await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
      await button.waitFor({ state: 'detached' });
    },
    /** Presses Tab until what has the focus is called `name`. */
    async tabTo(name: string, key = 'Tab'): Promise<void> {
      const focused = (): Promise<string> =>
        page.evaluate(() => {
          const { activeElement: element } = document;
          if (!element || element === document.body) return '';
          const labels = element instanceof HTMLTextAreaElement ? element.labels : null;
          return (
            element.getAttribute('aria-label') ??
            labels?.[0]?.textContent ??
            element.textContent ??
            ''
          ).trim();
        });
      for (let times = 0; times < 40 && (await focused()) !== name; times += 1) {
        await page.keyboard.press(key);
      }
      expect(await focused()).toBe(name);
    },
  };
}
