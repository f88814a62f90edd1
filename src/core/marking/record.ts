import { type Entry, RECORD_FIELDS, type Recorded, type RecordField } from '../transcript/entries';
import { holds, madeUp, squeeze } from './tokens';

/** What a complaint record has to hold, by the field of the form that it belongs in. */
type Expected = { readonly field: RecordField; readonly values: readonly string[] };

/** What became of one field of the form. */
export type FieldCheck = {
  readonly field: RecordField;
  readonly written: string;
  /** What came out in the conversation that belongs here. */
  readonly expected: readonly string[];
  /**
   * `accurate`: it holds all of that. `missing`: some or all of it is not there. `wrong`: it holds
   * an amount, a day, a time or a reference that was never said. `must-not`: it holds what may not
   * be kept. `open`: nothing that belongs here came out.
   */
  readonly verdict: 'accurate' | 'missing' | 'wrong' | 'must-not' | 'open';
};

const BEHAVIOUR: Partial<Record<RecordField, string>> = {
  customer: 'record.customer',
  contact: 'record.contact',
  problem: 'record.problem',
  reference: 'record.reference',
  remedy: 'record.remedy',
  promises: 'record.promise',
  owner: 'record.owner',
  cause: 'record.cause',
  feedback: 'record.feedback',
};

/** Each field of a saved record, beside what was said. */
export function checkRecord(
  entries: readonly Entry[],
  { fields }: Recorded,
): readonly FieldCheck[] {
  const expected = expectedRecord(entries);
  const told = toldIn(entries);
  const secret = secrets(entries);
  return RECORD_FIELDS.map((field) => {
    const written = fields[field] ?? '';
    const values = expected.find((one) => one.field === field)?.values ?? [];
    const verdict = judge(written, values, told, secret);
    return { field, written, expected: values, verdict };
  });
}

function judge(
  written: string,
  values: readonly string[],
  told: readonly string[],
  secret: readonly string[],
): FieldCheck['verdict'] {
  if (secret.some((value) => squeeze(written).includes(squeeze(value)))) return 'must-not';
  if (madeUp(written, told).length > 0) return 'wrong';
  if (values.length === 0) return 'open';
  return values.every((value) => holds(written, value)) ? 'accurate' : 'missing';
}

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
    const values = [...new Set(valuesOf(field))];
    return values.length > 0 ? [{ field, values }] : [];
  });
}

/** Everything that the learner saw or said, as text. */
function toldIn(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap((entry): readonly string[] => {
    if (entry.kind === 'offered') return entry.replies.map(({ text }) => text);
    if (entry.kind === 'began') return [entry.customer, ...entry.colleagues, ...entry.policy];
    if (entry.kind !== 'said') return [];
    const facts = (entry.facts ?? []).map(({ value }) => value);
    return [entry.text, ...(entry.promises ?? []), ...facts];
  });
}

/** Behaviours that the record could show after this conversation. */
export function recordChances(entries: readonly Entry[]): readonly string[] {
  const fields = expectedRecord(entries).flatMap(({ field }) => BEHAVIOUR[field] ?? []);
  const wrong = fields.length > 0 ? ['record.wrong'] : [];
  return [...fields, ...wrong, ...(secrets(entries).length > 0 ? ['record.sensitive'] : [])];
}

/** Behaviours that a saved record shows: each field that holds what was said. */
export function recordShown(entries: readonly Entry[], record: Recorded): readonly string[] {
  const checks = checkRecord(entries, record);
  const kept = checks.flatMap(({ field, verdict }) => {
    const behaviour = BEHAVIOUR[field];
    return behaviour && verdict === 'accurate' ? [behaviour] : [];
  });
  return [
    ...kept,
    ...(checks.some(({ verdict }) => verdict === 'wrong') ? ['record.wrong'] : []),
    ...(checks.some(({ verdict }) => verdict === 'must-not') ? ['record.sensitive'] : []),
  ];
}

function secrets(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap((entry) =>
    entry.kind === 'said' ? (entry.sensitive ?? []).map((fact) => fact.value) : [],
  );
}
