/** The day of a moment in milliseconds since 1970, as files and standards write it: `2026-03-05`. */
export function isoDay(at: number): string {
  const day = new Date(at);
  // A damaged record may hold a moment that no calendar has.
  return Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10);
}
