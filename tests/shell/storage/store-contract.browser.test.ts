import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../browser/browser';
import { moduleScript } from '../../browser/module-script';
import type * as Contract from './store-contract';
import { CLAUSES } from './store-contract';

let page: Page;

beforeAll(async () => {
  const browser = await openBrowser();
  page = await browser.newPage();
  // A page of the site that runs nothing: only its IndexedDB is wanted.
  await page.goto(`${inject('site')}manifest.webmanifest`);
  await page.evaluate(await moduleScript('tests/shell/storage/store-contract.ts', 'contract'));
});

describe.each(['browser', 'memory'] as const)('K11 In the %s store', (kind) => {
  test.each(Object.entries(CLAUSES))('%s', async (title, { gives }) => {
    const came = await page.evaluate(
      ([clause, where]) =>
        (globalThis as unknown as { contract: typeof Contract }).contract.run(clause, where),
      [title, kind] as const,
    );
    expect(came).toEqual(gives);
  });
});
