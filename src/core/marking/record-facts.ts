import { type Entry, RECORD_FIELDS, type RecordField } from '../transcript/entries';
import { figuresIn, wordsIn } from './tokens';

/** What a complaint record has to hold, by the field of the form that it belongs in. */
type Expected = { readonly field: RecordField; readonly values: readonly string[] };

/**
 * Fields in which something can be checked without knowing what words mean, and the behaviour that
 * keeping it shows. Of the others a program knows only whether anything was written.
 */
export const CHECKED: ReadonlyMap<RecordField, { readonly behaviour: string; readonly by: By }> =
  new Map([
    ['customer', { behaviour: 'record.customer', by: 'name' }],
    ['owner', { behaviour: 'record.owner', by: 'name' }],
    ['contact', { behaviour: 'record.contact', by: 'figures' }],
    ['reference', { behaviour: 'record.reference', by: 'figures' }],
    ['remedy', { behaviour: 'record.remedy', by: 'figures' }],
    ['promises', { behaviour: 'record.promise', by: 'figures' }],
  ]);
type By = 'name' | 'figures';

/** The behaviour that keeping this in the record shows; null where only a person can say whether it was kept. */
export function keeping(field: string, value: string): string | null {
  const known = RECORD_FIELDS.find((one) => one === field);
  if (known === undefined || !isKnowable(known, value)) return null;
  return CHECKED.get(known)?.behaviour ?? null;
}

/** Whether a program can tell that this was kept in this field. */
export function isKnowable(field: RecordField, value: string): boolean {
  const by = CHECKED.get(field)?.by;
  if (by === undefined) return false;
  return by === 'name' ? wordsIn(value).length > 0 : figuresIn(value).length > 0;
}

/** What came out in the conversation that belongs in the record. */
export function expectedRecord(entries: readonly Entry[]): readonly Expected[] {
  const said = entries.filter((entry) => entry.kind === 'said');
  const began = entries.find((entry) => entry.kind === 'began');
  const facts = said.flatMap((line) => line.facts ?? []);
  const valuesOf = (field: RecordField): readonly string[] => {
    if (field === 'promises') return said.flatMap((line) => line.promises ?? []);
    const values = facts.flatMap((fact) => (fact.name === field ? [fact.value] : []));
    return field === 'customer' && values.length === 0 && began ? [began.customer] : values;
  };
  return RECORD_FIELDS.flatMap((field) => {
    const values = newestLast(valuesOf(field));
    return values.length > 0 ? [{ field, values }] : [];
  });
}

/** Each value once, where it came out last. */
function newestLast(values: readonly string[]): readonly string[] {
  return values.filter((value, at) => values.lastIndexOf(value) === at);
}

/** What came out and may not be kept. */
export function secrets(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap((entry) =>
    entry.kind === 'said' ? (entry.sensitive ?? []).map((fact) => fact.value) : [],
  );
}
