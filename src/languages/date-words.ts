import { language } from './en-GB/language';

/** "5 March 2026 at 14:05". `at` is in milliseconds since 1970. */
export function dateWords(at: number): string {
  return told(at, { dateStyle: 'long', timeStyle: 'short' });
}

/** A moment that no calendar has is no reason to show nothing else: a damaged record may hold one. */
function told(at: number, how: Intl.DateTimeFormatOptions): string {
  if (!Number.isFinite(at) || Math.abs(at) > LAST) return NO_DAY;
  return new Intl.DateTimeFormat(language().code, how).format(at);
}

/** The last moment that a date can hold, in milliseconds since 1970, and what stands for one beyond it. */
const LAST = 8.64e15;
const NO_DAY = '–';

/** "14:05". `at` is in milliseconds since 1970. */
export function timeWords(at: number): string {
  return told(at, { timeStyle: 'short' });
}

/** "5 March 2026". `at` is in milliseconds since 1970. */
export function onDay(at: number): string {
  return told(at, { dateStyle: 'long' });
}

/** "5 March 2026", from the text of a day, `2026-03-05`. */
export function dayWords(day: string): string {
  const noon = Date.parse(`${day}T12:00:00Z`);
  return told(noon, { dateStyle: 'long', timeZone: 'UTC' });
}
