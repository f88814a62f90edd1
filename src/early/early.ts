import { parsePreferences } from '../core/preferences/preferences';
import { showBriefing } from './briefing';
import type { PageFacts } from './page-facts';
import { passesBy } from './passing-by';

/*
 * The script of a page that is drawn before the product has come: it stands in the page itself. What
 * nobody has to wait for is shown and can be used; the rest passes by, and waits for the product.
 */
const { pathname, search, hash } = location;
// Not every server adds the slash, without which all else would be looked for in another folder.
if (!/(\/|\.html)$/.test(pathname)) location.replace(`${pathname}/${search}${hash}`);
try {
  const facts = document.getElementById('facts')?.textContent;
  const page = JSON.parse(facts ?? 'null') as PageFacts;
  const preferences = parsePreferences(localStorage.getItem('composure.settings'));
  if (!passesBy(page, preferences)) showBriefing(page, preferences);
} catch {
  // Storage is refused, or the browser is too old: the product says what there is to say.
}
