/** "5 March 2026 at 14:05". `at` is in milliseconds since 1970. */
export function dateWords(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(at);
}
