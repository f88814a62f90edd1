import { isHeard, type Preferences } from '../core/preferences/preferences';
import { MODE, OWN_WORDS } from '../screens/learner/play/mode-memory';
import { ALL, ASIDE } from '../shell/storage/aside';
import { SHARED } from '../shell/storage/here';
import { PREFIX } from '../shell/storage/ledger';
import type { PageFacts } from './page-facts';

/**
 * Whether the page has to wait for the product, because something that only the product knows belongs
 * on it: an attempt under way, a centre's lines, another language, something asked for in the address.
 */
export function passesBy(page: PageFacts, preferences: Preferences): boolean {
  const { hash, search } = location;
  return (
    hash !== '' ||
    search !== '' ||
    'waits' in document.documentElement.dataset ||
    isHeard(preferences) ||
    localStorage.getItem(MODE) === 'observation' ||
    localStorage.getItem(OWN_WORDS) === 'yes' ||
    // On a shared computer somebody is chosen first.
    localStorage.getItem(SHARED) === 'yes' ||
    (page.foreign && !wantsBritish()) ||
    isKept(page)
  );
}

function wantsBritish(): boolean {
  const wanted = localStorage.getItem('composure.language') ?? navigator.languages[0] ?? '';
  return /^en\b/i.test(wanted);
}

/** Whether something is kept that belongs on the page, or may be: nothing was looked up yet. */
function isKept({ scenario }: PageFacts): boolean {
  const aside = localStorage.getItem(ASIDE);
  if (aside !== null) return aside.split(' ').some((name) => name === scenario || name === ALL);
  const kept = Object.keys(localStorage).some((key) => key.startsWith(PREFIX));
  return kept || Boolean(navigator.serviceWorker?.controller);
}
