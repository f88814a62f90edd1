import { CAUSE_KINDS, type CauseKind, type Complaint } from './complaint';

/** How long a column may be, in days: a day, a week, four or twelve weeks, a year of weeks. */
const LENGTHS = [1, 7, 28, 84, 364] as const;
/** So many columns can be told apart on a phone. */
const MOST_COLUMNS = 8;
/** 1 January 1970 was a Thursday: so many days before it was a Monday. */
const MONDAY = 3;

/** The complaints of one kind of cause: how many came in in each column, and in all. */
export type CauseRow = {
  readonly kind: CauseKind;
  readonly counts: readonly number[];
  readonly total: number;
};

/** How often each kind of cause came up, column by column. */
export type CausesOverTime = {
  /** How many days a column has. */
  readonly length: (typeof LENGTHS)[number];
  /** The first day of each column. */
  readonly starts: readonly number[];
  /** The kinds that came up, in the order of their list. */
  readonly rows: readonly CauseRow[];
};

/** Counts a log over time, in columns as short as leaves few enough of them. */
export function causesOverTime(log: readonly Complaint[]): CausesOverTime {
  const days = log.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const fits = LENGTHS.find((one) => columnsOf(first, last, one).length <= MOST_COLUMNS);
  const length = fits ?? 364;
  const starts = log.length === 0 ? [] : columnsOf(first, last, length).slice(-MOST_COLUMNS);
  return { length, starts, rows: CAUSE_KINDS.flatMap((kind) => rowOf(kind, log, starts, length)) };
}

/** Columns of more than a day begin on a Monday. */
function columnsOf(first: number, last: number, length: number): readonly number[] {
  const from = length === 1 ? first : first - ((first + MONDAY) % 7);
  const count = Math.floor((last - from) / length) + 1;
  // More would be too many whatever they hold.
  return Array.from({ length: Math.min(count, 1000) }, (_, at) => from + at * length);
}

function rowOf(
  kind: CauseKind,
  log: readonly Complaint[],
  starts: readonly number[],
  length: number,
): readonly CauseRow[] {
  const these = log.filter((one) => one.kind === kind);
  if (these.length === 0) return [];
  const counts = starts.map(
    (start) => these.filter(({ day }) => day >= start && day < start + length).length,
  );
  return [{ kind, counts, total: these.length }];
}
