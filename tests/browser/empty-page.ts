import type { BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from './browser';

/** Gives a page that knows of nothing, 1280 x 720 unless asked for otherwise. */
export type EmptyPage = (options?: BrowserContextOptions) => Promise<Page>;

/** What tests listen to. How a page or a context ends is heard by the library itself. */
const HEARD = ['console', 'dialog', 'download', 'page', 'pageerror', 'request', 'response'];
const DESK = { width: 1280, height: 720 };

/**
 * Gives pages of one browser that know of nothing: where two are asked for with the same options, the
 * same page emptied of all that was kept, which costs half of what a new one does. Not for tests that
 * change what lasts as long as a page: scripts that begin with it, the clock, the network.
 */
export async function emptyPages(site: string): Promise<EmptyPage> {
  const browser = await openBrowser();
  const pages = new Map<string, Page>();
  return async (options = {}) => {
    const asked = JSON.stringify(options);
    const had = pages.get(asked);
    if (had && !had.isClosed()) return emptied(had, site, options);
    const context = await browser.newContext({ viewport: DESK, ...options });
    const page = await context.newPage();
    pages.set(asked, page);
    return page;
  };
}

async function emptied(page: Page, site: string, options: BrowserContextOptions): Promise<Page> {
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  for (const event of HEARD) {
    page.removeAllListeners(event);
    context.removeAllListeners(event);
  }
  await Promise.all([page.unrouteAll(), context.unrouteAll()]);
  await page.setViewportSize(options.viewport ?? DESK);
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
  // Of the same site, so that its stores can be reached, and nothing of the product runs there.
  await page.goto(`${site}nothing-here`);
  await page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise<void>((done, fail) => {
        const gone = indexedDB.deleteDatabase(name);
        gone.onsuccess = () => done();
        gone.onerror = () => fail(gone.error);
      });
    }
  });
  return page;
}
