import type { Cause } from '../transcript/causes';
import type { RecordField } from '../transcript/entries';
import { type Complaint, writtenIn } from './complaint';
import { recurring } from './log-questions';

/** Something that a record says, and the lines that say it, counted from 1. */
type Written = { readonly text: string; readonly lines: readonly number[] };

/** What stands in a log beside what somebody writes about it. */
export type LogAids = {
  /** The kinds of cause that come back most; none where none comes back. */
  readonly kinds: readonly Cause[];
  /** The lines of those kinds; where none comes back, all of them. */
  readonly lines: readonly number[];
  /** What these records say should change. */
  readonly changes: readonly Written[];
  /** Whom these records name: who looks after it, or has it now. */
  readonly people: readonly Written[];
};

/** Gathers what a log itself says about what should change, and who could be told. */
export function logAids(log: readonly Complaint[]): LogAids {
  const tops = recurring(log).filter(({ right }) => right);
  const kinds = tops.flatMap(({ answer }) => (answer === 'none' ? [] : [answer]));
  const own = tops.flatMap(({ lines }) => lines).sort((a, b) => a - b);
  const lines = kinds.length > 0 ? own : log.map((_, at) => at + 1);
  return {
    kinds,
    lines,
    changes: gathered(log, lines, ['feedback']),
    people: gathered(log, lines, ['passed-to', 'owner']),
  };
}

/** What these lines have in these fields, each text once. */
function gathered(
  log: readonly Complaint[],
  lines: readonly number[],
  fields: readonly RecordField[],
): readonly Written[] {
  const found = new Map<string, Set<number>>();
  for (const line of lines) {
    for (const field of fields) {
      const text = writtenIn(log[line - 1]?.fields ?? {}, field);
      if (text !== '') found.set(text, (found.get(text) ?? new Set()).add(line));
    }
  }
  return [...found].map(([text, at]) => ({ text, lines: [...at] }));
}
