import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { firstOf, install } from './debian';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
/** The same engine without windows: a third less work for the processor. */
const SHELL = '/usr/bin/chromium-headless-shell';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium: `CHROMIUM_PATH`, or wherever one usually is. Null if there is none. */
function findBrowser(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined) return named;
  return firstOf(PLACES);
}

/**
 * Has a Chromium at hand, installed first where that is allowed (root on Debian). Throws where there
 * is none: a browser test that cannot run has not passed.
 */
export function needBrowser(): void {
  if (process.env.CHROMIUM_PATH === undefined && !(findBrowser() && existsSync(SHELL))) {
    install('chromium', 'chromium-headless-shell');
  }
  desktopPath();
}

function desktopPath(): string {
  const found = findBrowser();
  if (found !== null) return found;
  throw new Error(
    'No Chromium was found. Install it, or set CHROMIUM_PATH to it; the browser tests need one.',
  );
}

function shellPath(): string {
  return process.env.CHROMIUM_PATH === undefined && existsSync(SHELL) ? SHELL : desktopPath();
}

/** Where a test is not about the service worker, none comes between it and the server. */
type Workers = 'block' | 'allow';

/** Starts a Chromium with an empty profile. Nothing moves in its pages but where a test is about that. */
export async function launch(
  extra: readonly string[] = [],
  serviceWorkers: Workers = 'block',
): Promise<Browser> {
  const args = [...ARGS, ...extra];
  const browser = await chromium.launch({ executablePath: shellPath(), args });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = (options) =>
    newContext({ serviceWorkers, reducedMotion: 'reduce', ...options });
  return browser;
}

let own: Browser | null = null;

/**
 * The Chromium of this worker, started for the first file that asks and ended with the worker. What
 * an earlier file left open in it is closed.
 */
export async function openBrowser(): Promise<Browser> {
  if (!own?.isConnected()) own = await launch();
  await Promise.all(own.contexts().map((context) => context.close()));
  return own;
}

/** Starts a Chromium on a profile that outlives it. */
export function launchProfile(
  profile: string,
  serviceWorkers: Workers = 'block',
): Promise<BrowserContext> {
  return onProfile(profile, shellPath(), serviceWorkers);
}

/** The Chromium that people have, where a test is about its settings. */
export function launchDesktop(profile: string): Promise<BrowserContext> {
  return onProfile(profile, desktopPath(), 'block');
}

function onProfile(
  profile: string,
  executablePath: string,
  serviceWorkers: Workers,
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath,
    args: ARGS,
    serviceWorkers,
    reducedMotion: 'reduce',
  });
}
