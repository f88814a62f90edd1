import { checkRecord, type FieldCheck } from '../marking/record-check';
import type { Entry, RecordField } from '../transcript/entries';

/** Something that came out and belongs in a field, and the line it came out in. */
export type CameOut = { readonly value: string; readonly line: number | null };

/** One field of the record, beside what was said. */
export type FieldReading = Omit<FieldCheck, 'expected'> & { readonly cameOut: readonly CameOut[] };

/** The saved record read field by field, in the order of the form; null if none was saved. */
export function readRecord(entries: readonly Entry[]): readonly FieldReading[] | null {
  const recorded = entries.find((entry) => entry.kind === 'recorded');
  if (!recorded) return null;
  return checkRecord(entries, recorded).map(({ expected, ...check }) => ({
    ...check,
    cameOut: expected.map((value) => ({ value, line: lineOf(entries, check.field, value) })),
  }));
}

/** The line in which a value came out; null for the customer's name, when it was known before. */
function lineOf(entries: readonly Entry[], field: RecordField, value: string): number | null {
  const line = entries.findIndex(
    (entry) =>
      entry.kind === 'said' &&
      (field === 'promises'
        ? entry.promises?.includes(value)
        : entry.facts?.some((fact) => fact.name === field && fact.value === value)),
  );
  return line < 0 ? null : line;
}
