import { type Entry, RECORD_FIELDS, type Recorded, type RecordField } from '../transcript/entries';
import { isAnotherWay } from './means';
import { figuresIn, holdsFigures, isEmpty, madeUp, squeeze, type Token, wordsIn } from './tokens';
import { saidIn, seenIn, settledIn } from './told';

/** What a complaint record has to hold, by the field of the form that it belongs in. */
type Expected = { readonly field: RecordField; readonly values: readonly string[] };

/** What became of one field of the form. */
export type FieldCheck = {
  readonly field: RecordField;
  readonly written: string;
  /** What came out in the conversation that belongs here. */
  readonly expected: readonly string[];
  /**
   * What a program can know: `accurate`: it holds the name, the reference, the sum, the day and the
   * time that came out, and nothing else. `to-read`: it has words as well, or nothing but words:
   * whether they say what was said is for a person to judge. `missing`: it is empty, or a name, a
   * figure or the way to reach somebody is not there. `wrong`: it holds a sum, a reference, a day or a time that was never said.
   * `must-not`: it holds what may not be kept. `open`: nothing that belongs here came out.
   */
  readonly verdict: 'accurate' | 'to-read' | 'missing' | 'wrong' | 'must-not' | 'open';
  /**
   * Whether a program can say that it keeps what came out: a name that stands alone ("not Priya" names
   * her too), or the figures that were settled and no others ("Tuesday, or Friday" holds the right one).
   */
  readonly keeps: boolean;
};

/**
 * Fields in which something can be checked without knowing what words mean, and the behaviour that
 * keeping it shows. Of the others a program knows only whether anything was written.
 */
const CHECKED: ReadonlyMap<RecordField, { readonly behaviour: string; readonly by: By }> = new Map([
  ['customer', { behaviour: 'record.customer', by: 'name' }],
  ['owner', { behaviour: 'record.owner', by: 'name' }],
  ['contact', { behaviour: 'record.contact', by: 'figures' }],
  ['reference', { behaviour: 'record.reference', by: 'figures' }],
  ['remedy', { behaviour: 'record.remedy', by: 'figures' }],
  ['promises', { behaviour: 'record.promise', by: 'figures' }],
]);
type By = 'name' | 'figures';

/**
 * Of these the newest counts: what was agreed or promised later takes the place of what was before, where
 * it has the same to say: another sum of an earlier sum, another day of an earlier day.
 */
const NEWEST: readonly RecordField[] = ['contact', 'remedy', 'promises', 'owner'];
/** What the customer gave and the firm needs: left empty, each is a gap. */
const NEEDED: readonly RecordField[] = [
  'customer',
  'contact',
  'reference',
  'problem',
  'remedy',
  'promises',
  'owner',
];
/** The fields that a firm needs and that are left empty, whatever came out. */
export function emptyIn(fields: Recorded['fields']): readonly RecordField[] {
  return NEEDED.filter((field) => isEmpty(fields[field] ?? ''));
}

/** Whether nothing is written in any field that a firm needs. */
export function isBlank(fields: Recorded['fields']): boolean {
  return emptyIn(fields).length === NEEDED.length;
}

/** Where a day or a time can only be one that was agreed; elsewhere it may be when it was written. */
const AGREED: readonly RecordField[] = ['contact', 'remedy', 'promises'];

const GAP = 'record.gap';
const WRONG = 'record.wrong';
const SENSITIVE = 'record.sensitive';

/** Each field of a saved record, beside what was said. */
export function checkRecord(
  entries: readonly Entry[],
  { fields }: Recorded,
): readonly FieldCheck[] {
  const expected = expectedRecord(entries);
  const heard = hearing(entries);
  const names = namesIn(entries);
  return RECORD_FIELDS.map((field) => {
    const written = fields[field] ?? '';
    const values = expected.find((one) => one.field === field)?.values ?? [];
    const bare = isBare(written, [...names, ...values]);
    const verdict = spoilt(field, written, heard) ?? judge(field, written, values, bare);
    const keeps = isKept(verdict) && isSure(field, written, values, heard, bare);
    return { field, written, expected: values, verdict, keeps };
  });
}

type Heard = Record<'seen' | 'said' | 'settled' | 'secret', readonly string[]>;

/** What a record is held against, read once for all its fields. */
function hearing(entries: readonly Entry[]): Heard {
  return {
    seen: seenIn(entries),
    said: saidIn(entries),
    settled: settledIn(entries),
    secret: secrets(entries),
  };
}

/** What is wrong with a field, whatever belongs in it; null where nothing is. */
function spoilt(field: RecordField, written: string, heard: Heard): 'must-not' | 'wrong' | null {
  const isSecret = heard.secret.some((value) => squeeze(written).includes(squeeze(value)));
  if (isSecret) return 'must-not';
  // A sum on the policy card, or in a reply that was not given, was agreed by nobody.
  const told = AGREED.includes(field) ? heard.said : heard.seen;
  return madeUp(written, told).some((claim) => isWrongIn(field, claim)) ? 'wrong' : null;
}

function judge(
  field: RecordField,
  written: string,
  values: readonly string[],
  bare: boolean,
): FieldCheck['verdict'] {
  if (values.length === 0) return 'open';
  if (isEmpty(written)) return 'missing';
  const checks = checksOf(field, values);
  if (!checks.every((one) => one(written))) return 'missing';
  return checks.length > 0 && bare ? 'accurate' : 'to-read';
}

function isKept(verdict: FieldCheck['verdict']): boolean {
  return verdict === 'accurate' || verdict === 'to-read';
}

/** Whether what is asked of this field can be found in it without knowing what its words mean. */
function isSure(
  field: RecordField,
  written: string,
  values: readonly string[],
  { settled }: Heard,
  bare: boolean,
): boolean {
  if (!values.some((value) => isKnowable(field, value))) return false;
  if (CHECKED.get(field)?.by === 'name') return bare;
  return !AGREED.includes(field) || madeUp(written, settled).length === 0;
}

function isWrongIn(field: RecordField, { kind }: Token): boolean {
  return kind === 'money' || kind === 'code' || AGREED.includes(field);
}

/** What a program can look for in a field: none where only words came out. */
function checksOf(
  field: RecordField,
  values: readonly string[],
): readonly ((written: string) => boolean)[] {
  const by = CHECKED.get(field)?.by;
  const known = values.filter((value) => isKnowable(field, value));
  const wanted = NEWEST.includes(field) ? lastOfEach(known) : known;
  return wanted.map((value) => {
    const figures = figuresIn(value);
    const [surname] = wordsIn(value).slice(-1);
    return (written) =>
      by === 'name'
        ? wordsIn(written).includes(surname ?? '')
        : holdsFigures(written, figures) && !isAnotherWay(written, value);
  });
}

/** The newest value, and of the earlier ones those that say something which none after them does. */
function lastOfEach(values: readonly string[]): readonly string[] {
  const kindsOf = (value: string) => figuresIn(value).map(({ kind }) => kind);
  return values.filter((value, at) => {
    const later = values.slice(at + 1).flatMap(kindsOf);
    const own = kindsOf(value);
    return (
      at === values.length - 1 || (own.length > 0 && !own.some((kind) => later.includes(kind)))
    );
  });
}

/** The behaviour that keeping this in the record shows; null where only a person can say whether it was kept. */
export function keeping(field: string, value: string): string | null {
  const known = RECORD_FIELDS.find((one) => one === field);
  if (known === undefined || !isKnowable(known, value)) return null;
  return CHECKED.get(known)?.behaviour ?? null;
}

function isKnowable(field: RecordField, value: string): boolean {
  const by = CHECKED.get(field)?.by;
  if (by === undefined) return false;
  return by === 'name' ? wordsIn(value).length > 0 : figuresIn(value).length > 0;
}

const TITLES: readonly string[] = ['mr', 'mrs', 'ms', 'miss', 'dr'];

/** Whether a field holds no word beside names and what came out: then there is nothing left to read. */
function isBare(written: string, known: readonly string[]): boolean {
  const letters = known.flatMap((value) => value.toLowerCase().match(/\p{L}+/gu) ?? []);
  const came: readonly string[] = [...TITLES, ...letters];
  return wordsIn(written).every((word) => came.includes(word));
}

/** What came out in the conversation that belongs in the record. */
function expectedRecord(entries: readonly Entry[]): readonly Expected[] {
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

/** The customer and the colleagues, as the story names them. */
function namesIn(entries: readonly Entry[]): readonly string[] {
  const began = entries.find((entry) => entry.kind === 'began');
  return began ? [began.customer, ...began.colleagues] : [];
}

/** Each value once, where it came out last. */
function newestLast(values: readonly string[]): readonly string[] {
  return values.filter((value, at) => values.lastIndexOf(value) === at);
}

/**
 * Behaviours that the record could show after this conversation, as far as a program can tell. What was
 * written so that a person has to read it was no chance missed.
 */
export function recordChances(entries: readonly Entry[]): readonly string[] {
  const record = entries.find((entry) => entry.kind === 'recorded');
  const checks = record ? checkRecord(entries, record) : [];
  const unread = checks.filter(({ verdict, keeps }) => verdict === 'to-read' && !keeps);
  const kept = expectedRecord(entries).flatMap(({ field, values }) =>
    unread.some((one) => one.field === field)
      ? []
      : values.flatMap((value) => keeping(field, value) ?? []),
  );
  return [...new Set(kept)];
}

/** Behaviours that a record, being written, was an occasion to show or to avoid. */
export function recordRisks(entries: readonly Entry[]): readonly string[] {
  const some = expectedRecord(entries).some(({ field }) => NEEDED.includes(field));
  return [...(some ? [GAP, WRONG] : []), ...(secrets(entries).length > 0 ? [SENSITIVE] : [])];
}

/** Behaviours that a saved record shows: those about gaps and mistakes once for each field. */
export function recordShown(entries: readonly Entry[], record: Recorded): readonly string[] {
  const checks = checkRecord(entries, record);
  const of = (verdict: FieldCheck['verdict']) => checks.filter((one) => one.verdict === verdict);
  return [
    ...checks.flatMap(({ field, keeps }) => (keeps ? (CHECKED.get(field)?.behaviour ?? []) : [])),
    ...of('missing').flatMap(({ field }) => (NEEDED.includes(field) ? [GAP] : [])),
    ...of('wrong').map(() => WRONG),
    ...(of('must-not').length > 0 ? [SENSITIVE] : []),
  ];
}

function secrets(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap((entry) =>
    entry.kind === 'said' ? (entry.sensitive ?? []).map((fact) => fact.value) : [],
  );
}
