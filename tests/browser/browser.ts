import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

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
  return PLACES.find((path) => existsSync(path)) ?? null;
}

/**
 * The path of a Chromium, installed first where that is allowed (root on Debian). Throws where
 * there is none: a browser test that cannot run has not passed.
 */
export function needBrowser(): string {
  const found = findBrowser() ?? installed();
  if (found !== null) return found;
  throw new Error(
    'No Chromium was found. Install it, or set CHROMIUM_PATH to it; the browser tests need one.',
  );
}

function installed(): string | null {
  const debian =
    existsSync('/etc/os-release') && /debian|ubuntu/.test(readFileSync('/etc/os-release', 'utf8'));
  if (!debian || process.getuid?.() !== 0) return null;
  execFileSync('apt-get', ['update'], { stdio: 'ignore' });
  execFileSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'ignore' });
  return findBrowser();
}

/** Where a test is not about the service worker, none comes between it and the server. */
type Workers = 'block' | 'allow';

/** Starts a Chromium with an empty profile. Nothing moves in its pages but where a test is about that. */
export async function launch(
  extra: readonly string[] = [],
  serviceWorkers: Workers = 'block',
): Promise<Browser> {
  const args = [...ARGS, ...extra];
  const browser = await chromium.launch({ executablePath: needBrowser(), args });
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
  const executablePath = needBrowser();
  return chromium.launchPersistentContext(profile, {
    executablePath,
    args: ARGS,
    serviceWorkers,
    reducedMotion: 'reduce',
  });
}
