import { packageFacts } from './package-facts';

/**
 * A scenario's own page, `play/<name>/`, is a door: once the product has come, the address is the one that
 * it has in every other way, `#/play/<name>`, and whatever goes by the page's address goes by the first page's.
 */
export function settleAddress(): void {
  const { door } = document.documentElement.dataset;
  if (door === undefined) return;
  const { href, hash, search } = location;
  // What an LMS has written behind a page's address is not for the screens.
  const asked = hash.length > 1 ? hash : `#/${door}${packageFacts() ? '' : search}`;
  // What serves a package may know its files and no folder: a page that is loaded anew has to be one.
  if (packageFacts()) {
    history.replaceState(history.state, '', asked);
    return;
  }
  // What the head has yet to fetch stays where it is.
  for (const link of document.head.querySelectorAll('link')) link.href = String(link.href);
  const home = new URL('../../', href).href;
  history.replaceState(history.state, '', home + asked);
  // Whoever went elsewhere from the page itself comes back to it as from any other screen.
  addEventListener('popstate', () => {
    if (!location.href.startsWith(home + door)) return;
    history.replaceState(history.state, '', `${home}${location.hash || `#/${door}`}`);
    // Between two pages, not every browser says it.
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
}
