/** The day of a moment in milliseconds since 1970, as files and standards write it: `2026-03-05`. */
export function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
