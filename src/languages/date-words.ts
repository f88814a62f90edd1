import { language } from './en-GB/language';

/** "5 March 2026 at 14:05". `at` is in milliseconds since 1970. */
export function dateWords(at: number): string {
  return new Intl.DateTimeFormat(language().code, { dateStyle: 'long', timeStyle: 'short' }).format(
    at,
  );
}

/** "5 March 2026". `at` is in milliseconds since 1970. */
export function onDay(at: number): string {
  return new Intl.DateTimeFormat(language().code, { dateStyle: 'long' }).format(at);
}

/** "5 March 2026", from the text of a day, `2026-03-05`. */
export function dayWords(day: string): string {
  const noon = Date.parse(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat(language().code, { dateStyle: 'long', timeZone: 'UTC' }).format(
    noon,
  );
}
