import * as v from 'valibot';

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A day of the calendar as text, `2026-11-23`. Written so, days compare as text does: the earlier
 * one is the smaller.
 */
export const Day = v.pipe(v.string(), v.check(isDay, 'is not a day such as 2026-11-23'));

export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const longest = month === 2 && !isLeap(year) ? 28 : (LONGEST[month - 1] ?? 0);
  return day >= 1 && day <= longest;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
