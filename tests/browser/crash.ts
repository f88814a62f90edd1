import type { BrowserContext, Page } from 'playwright-core';

/** Ends a whole browser as a power cut would. */
export async function crashBrowser(context: BrowserContext): Promise<void> {
  const closed = new Promise((done) => context.once('close', done));
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Browser.crash').catch(() => {});
  await closed;
}

/** Ends the process of one window, and of no other, as a crash would; then closes what is left. */
export async function crashPage(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
}
