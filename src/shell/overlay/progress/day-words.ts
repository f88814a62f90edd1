import { language } from '../../../words/language';

/** "5 March 2026". `at` is in milliseconds since 1970. */
export function dayOf(at: number): string {
  return new Intl.DateTimeFormat(language().code, { dateStyle: 'long' }).format(at);
}

/** "a, b and c". */
export function listOf(names: readonly string[]): string {
  return new Intl.ListFormat(language().code).format(names);
}
