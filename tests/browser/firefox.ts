import { type Browser, firefox } from 'playwright-firefox';
import { firstOf, install } from './debian';

const PLACES = ['/usr/bin/firefox-esr', '/usr/lib/firefox-esr/firefox-esr'];

const found = (): string | null => process.env.FIREFOX_PATH ?? firstOf(PLACES);

/**
 * The path of a Firefox ESR: `FIREFOX_PATH`, or wherever one usually is, installed first where that is
 * allowed (root on Debian). Null if there is none.
 */
export function findFirefox(): string | null {
  if (found() === null) install('--no-install-recommends', 'firefox-esr');
  return found();
}

/** Starts a Firefox with an empty profile, in which nothing moves by itself. */
export function launchFirefox(
  executablePath: string,
  preferences: Readonly<Record<string, number>> = {},
): Promise<Browser> {
  const firefoxUserPrefs = { 'ui.prefersReducedMotion': 1, ...preferences };
  return firefox.launch({ channel: 'moz-firefox', executablePath, firefoxUserPrefs });
}
