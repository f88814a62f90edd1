import { CAUSES, type Cause } from '../transcript/causes';
import type { RecordField } from '../transcript/entries';
import { type Complaint, writtenIn } from './complaint';

/** One answer to a question about a log, with the lines that it is about, counted from 1. */
export type Option<A> = {
  readonly answer: A;
  readonly lines: readonly number[];
  readonly right: boolean;
};

/** Fewer lines than this tell too little to be asked about. */
export const FEWEST = 3;
/** With fewer answers than this there is nothing to choose. */
const FEWEST_OPTIONS = 3;

/**
 * "Which kind of cause comes back most?" A kind that stands there once does not come back, and a cause
 * that was not written down, or is not sorted, is no kind.
 */
export function recurring(log: readonly Complaint[]): readonly Option<Cause | 'none'>[] {
  const found = CAUSES.map((kind) => ({
    answer: kind,
    lines: linesWhere(log, (one) => one.kind === kind),
  }));
  const most = Math.max(...found.map(({ lines }) => lines.length));
  const named = found.filter(({ lines }) => lines.length > 0);
  const others = found.filter(({ lines }) => lines.length === 0);
  const shown = [...named, ...others.slice(0, Math.max(0, FEWEST_OPTIONS - 1 - named.length))];
  return [
    ...shown.map((one) => ({ ...one, right: most > 1 && one.lines.length === most })),
    { answer: 'none', lines: [], right: most < 2 },
  ];
}

/** Fields that somebody who reads a log cannot do without. */
const READ_FIELDS = [
  'product',
  'problem',
  'cause',
  'remedy',
  'owner',
  'feedback',
] as const satisfies readonly RecordField[];
export type ReadField = (typeof READ_FIELDS)[number];

/** "What do the records leave out most often?" */
export function missing(log: readonly Complaint[]): readonly Option<ReadField | 'nothing'>[] {
  const gaps = READ_FIELDS.map((field) => ({
    answer: field,
    lines: linesWhere(log, ({ fields }) => writtenIn(fields, field) === ''),
  }));
  const most = Math.max(...gaps.map(({ lines }) => lines.length));
  return [
    ...gaps.map((one) => ({ ...one, right: most > 0 && one.lines.length === most })),
    { answer: 'nothing', lines: [], right: most === 0 },
  ];
}

/** "In how many records is something still to be done?": something was promised, or it was passed on. */
export function waiting(log: readonly Complaint[]): readonly Option<number>[] {
  const lines = linesWhere(
    log,
    ({ fields }) => writtenIn(fields, 'promises') !== '' || writtenIn(fields, 'passed-to') !== '',
  );
  const truth = lines.length;
  const likely = [truth, log.length - truth, 0, log.length, truth + 1, truth - 1];
  const numbers = [...new Set(likely.filter((one) => one >= 0 && one <= log.length))];
  return numbers
    .slice(0, FEWEST_OPTIONS + 1)
    .sort((a, b) => a - b)
    .map((answer) => ({
      answer,
      lines: answer === truth ? lines : [],
      right: answer === truth,
    }));
}

function linesWhere(log: readonly Complaint[], is: (one: Complaint) => boolean): readonly number[] {
  return log.flatMap((one, at) => (is(one) ? [at + 1] : []));
}
