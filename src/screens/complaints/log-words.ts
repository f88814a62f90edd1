import { dayWords } from '../../languages/date-words';
import { complaintsLog } from '../../languages/en-GB/complaints-log';
import { language } from '../../languages/en-GB/language';
import { isoDay } from '../../shell/page/iso-day';

const DAY = 86_400_000;
/** More lines than this are counted, and not named one by one. */
const MOST_NAMED = 8;

/** "5 March 2026", from whole days since 1970. */
export function longDay(day: number): string {
  return dayWords(isoDay(day * DAY));
}

/** "5 Mar", from whole days since 1970. */
export function shortDay(day: number): string {
  const about = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language().code, about).format(day * DAY);
}

/** "a, b and c". */
export function listOf(names: readonly string[]): string {
  return new Intl.ListFormat(language().code).format(names);
}

/** "lines 2, 5 and 7"; of many the first, and how many more. */
export function linesWords(lines: readonly number[]): string {
  const t = complaintsLog();
  const named = lines.slice(0, MOST_NAMED).map(String);
  const more = lines.length - named.length;
  const list = listOf(more > 0 ? [...named, t.andMore(more)] : named);
  return lines.length === 1 ? t.line(list) : t.lines(list);
}
