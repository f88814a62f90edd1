import { type Entry, RECORD_FIELDS, type Recorded, type RecordField } from '../transcript/entries';

/** What a complaint record has to hold, by the field of the form that it belongs in. */
type Expected = { readonly field: RecordField; readonly values: readonly string[] };

const BEHAVIOUR: Partial<Record<RecordField, string>> = {
  customer: 'record.customer',
  problem: 'record.problem',
  reference: 'record.reference',
  remedy: 'record.remedy',
  promises: 'record.promise',
};

/** What came out in the conversation that belongs in the record. */
function expectedRecord(entries: readonly Entry[]): readonly Expected[] {
  const said = entries.filter((entry) => entry.kind === 'said');
  const began = entries.find((entry) => entry.kind === 'began');
  const facts = said.flatMap((line) => line.facts ?? []);
  const valuesOf = (field: RecordField): readonly string[] => {
    if (field === 'promises') return said.flatMap((line) => line.promises ?? []);
    const values = facts.flatMap((fact) => (fact.name === field ? [fact.value] : []));
    if (field === 'customer' && values.length === 0 && began) return [began.customer];
    return values;
  };
  return RECORD_FIELDS.flatMap((field) => {
    const values = valuesOf(field);
    return values.length > 0 ? [{ field, values }] : [];
  });
}

/** Behaviours that the record could show after this conversation. */
export function recordChances(entries: readonly Entry[]): readonly string[] {
  const fields = expectedRecord(entries).flatMap(({ field }) => BEHAVIOUR[field] ?? []);
  return secrets(entries).length > 0 ? [...fields, 'record.sensitive'] : fields;
}

/** Behaviours that a saved record shows: each field that holds what was said. */
export function recordShown(entries: readonly Entry[], record: Recorded): readonly string[] {
  const kept = expectedRecord(entries).flatMap(({ field, values }) => {
    const behaviour = BEHAVIOUR[field];
    const whole = values.every((value) => holds(record.fields[field], value));
    return behaviour && whole ? [behaviour] : [];
  });
  const text = Object.values(record.fields).join(' ');
  const leaked = secrets(entries).some((value) => squeeze(text).includes(squeeze(value)));
  return leaked ? [...kept, 'record.sensitive'] : kept;
}

function secrets(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap((entry) =>
    entry.kind === 'said' ? (entry.sensitive ?? []).map((fact) => fact.value) : [],
  );
}

const SMALL = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'it', 'of', 'on', 'the', 'to']);

/**
 * Whether what was written holds `value`: every word of it that carries meaning, in any order,
 * without regard to capitals, spaces or punctuation; "leaks" holds "leak".
 */
function holds(written: string, value: string): boolean {
  const text = squeeze(written);
  const words = value.split(/[^\p{L}\p{N}£.]+/u).filter((word) => word !== '');
  return words.every((word) => SMALL.has(word.toLowerCase()) || text.includes(squeeze(word)));
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
