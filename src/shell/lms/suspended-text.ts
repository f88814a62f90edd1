/** What an attempt begins and ends with where an LMS keeps it as text. */
export const BEGIN = 'composure-1.';
export const END = '.';

/** In a report it may be broken into lines, or stand among other text. */
const SUSPENDED = /composure-1\.([A-Za-z0-9+/=\s]{1,100000})\./g;

/** The attempts that stand in a text, such as an LMS's report, each as text of its own. */
export function suspendedIn(text: string): readonly string[] {
  return [...text.matchAll(SUSPENDED)].map(([found]) => found.replace(/\s/g, ''));
}
