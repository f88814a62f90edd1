import { attempted } from '../page/faults';

/** Where it is kept: the page that is drawn before the product has come looks here, too. */
export const ASIDE = 'composure.aside';
/** Stands for every scenario. */
export const ALL = '*';

/*
 * Which scenarios are drawn only once the product has come, because something of the learner's or of a
 * centre's belongs on their first screen: an attempt under way, or a centre's rules, which are about all of
 * them. A name too many does no harm. Where nothing is noted, nothing has been looked up yet.
 */

/** Names a scenario of which something is kept from now on. */
export function setAside(scenario: string): void {
  const known = aside();
  if (known?.includes(scenario)) return;
  // Of what nobody has looked up yet, any may be kept.
  write(known === null ? [ALL] : [...known, scenario]);
}

/** Notes the scenarios of every attempt under way. */
export function noteUnderWay(scenarios: readonly string[]): void {
  const all = (aside() ?? []).filter((one) => one === ALL);
  write([...new Set([...all, ...scenarios])]);
}

/** Notes whether a centre's rules are kept. */
export function noteCentre(isKept: boolean): void {
  const known = aside();
  if (isKept) setAside(ALL);
  else if (known?.includes(ALL)) write(known.filter((one) => one !== ALL));
}

function aside(): readonly string[] | null {
  return attempted(() => localStorage.getItem(ASIDE)?.split(' ').filter(Boolean) ?? null);
}

function write(names: readonly string[]): void {
  // Blocked or full: where nothing can be noted, nothing is drawn before the product has come.
  attempted(() => localStorage.setItem(ASIDE, names.join(' ')));
}
