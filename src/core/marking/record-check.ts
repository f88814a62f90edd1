import { type Entry, RECORD_FIELDS, type Recorded, type RecordField } from '../transcript/entries';
import { hasOpenSum, isContactInDoubt, isInDoubt, isReferenceInDoubt } from './doubt';
import type { Token } from './forms';
import { mayStand, namesOf } from './may-stand';
import { isAnotherWay, isDenied } from './means';
import { CHECKED, expectedRecord, isKnowable, secrets } from './record-facts';
import { figuresIn, holds, holdsFigures, isEmpty, madeUp, wordsIn } from './tokens';
import { saidIn, seenIn, settledIn } from './told';

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
   * Whether a program can say that it keeps what came out: the name and nobody else's, or its figures, and of
   * promises no others ("Tuesday, or Friday" holds the right one), no sum beside them that was not settled, and
   * no word that may turn it round or leave it open. Null where it can tell nothing.
   */
  readonly keeps: boolean | null;
};

/**
 * Of these the newest counts: what was agreed or promised later takes the place of what was before, where
 * it has the same to say: another sum of an earlier sum, another day of an earlier day.
 */
const NEWEST: readonly RecordField[] = ['contact', 'remedy', 'promises', 'owner'];
/** Where a day or a time can only be one that was agreed; elsewhere it may be when it was written. */
const AGREED: readonly RecordField[] = ['contact', 'remedy', 'promises'];

type Checked = { readonly entries: readonly Entry[]; readonly checks: readonly FieldCheck[] };

/** What a record shows and what it could have shown are asked one after the other: it is read once. */
const READ = new WeakMap<Recorded, Checked>();

/** Each field of a saved record, beside what was said. */
export function checkRecord(entries: readonly Entry[], record: Recorded): readonly FieldCheck[] {
  const known = READ.get(record);
  if (known?.entries === entries) return known.checks;
  const checks = readFields(entries, record);
  READ.set(record, { entries, checks });
  return checks;
}

function readFields(entries: readonly Entry[], { fields }: Recorded): readonly FieldCheck[] {
  const expected = expectedRecord(entries);
  const heard = hearing(entries);
  return RECORD_FIELDS.map((field) => {
    const written = fields[field] ?? '';
    const values = expected.find((one) => one.field === field)?.values ?? [];
    const bare = isBare(written, [...heard.names, ...values]);
    const found =
      spoilt(field, written, values, heard) ?? judge(field, written, values, bare, heard.names);
    const isClose = found === 'missing' && mayStand(field, written, values, heard.names);
    const verdict = isClose ? 'to-read' : found;
    const keeps = !isClose && isKept(verdict) ? isSure(field, written, values, heard) : null;
    return { field, written, expected: values, verdict, keeps };
  });
}

type Heard = Record<'seen' | 'said' | 'settled' | 'secret' | 'names', readonly string[]>;

/** What a record is held against, read once for all its fields. */
function hearing(entries: readonly Entry[]): Heard {
  return {
    seen: seenIn(entries),
    said: saidIn(entries),
    settled: settledIn(entries),
    secret: secrets(entries),
    names: namesIn(entries),
  };
}

/**
 * What is wrong with a field; null where nothing is. A figure that nobody said is, where it stands instead
 * of one that belongs there; beside all that do, people have to read what it is.
 */
function spoilt(
  field: RecordField,
  written: string,
  values: readonly string[],
  heard: Heard,
): 'must-not' | 'wrong' | null {
  if (heard.secret.some((value) => holds(written, value))) return 'must-not';
  const claims = unsaidIn(field, written, heard).filter((claim) => isWrongIn(field, claim));
  if (claims.length === 0) return null;
  if (values.length === 0) return claims.some(({ kind }) => kind === 'money') ? 'wrong' : null;
  const checks = checksOf(field, values, heard.names);
  const isBeside = checks.length > 0 && checks.every((one) => one(written));
  return isBeside ? null : 'wrong';
}

/** Figures of a field that nobody said. One on the policy card, or in a reply not given, was agreed by nobody. */
function unsaidIn(field: RecordField, written: string, { said, seen }: Heard): readonly Token[] {
  return madeUp(written, AGREED.includes(field) ? said : seen);
}

function judge(
  field: RecordField,
  written: string,
  values: readonly string[],
  bare: boolean,
  names: readonly string[],
): FieldCheck['verdict'] {
  if (values.length === 0) return 'open';
  if (isEmpty(written)) return 'missing';
  const checks = checksOf(field, values, names);
  if (!checks.every((one) => one(written))) return 'missing';
  return checks.length > 0 && bare ? 'accurate' : 'to-read';
}

function isKept(verdict: FieldCheck['verdict']): boolean {
  return verdict === 'accurate' || verdict === 'to-read';
}

/** Whether what is asked of this field is found in it without a doubt; null where only words are asked. */
function isSure(
  field: RecordField,
  written: string,
  values: readonly string[],
  heard: Heard,
): boolean | null {
  if (!values.some((value) => isKnowable(field, value))) return null;
  const words = wordsIn(written);
  // Of a way to reach somebody it may well say which not to use.
  if (field === 'contact') return !isDenied(written) && !isContactInDoubt(written);
  if (field === 'reference' ? isReferenceInDoubt(written) : isInDoubt(written, values))
    return false;
  if (field === 'remedy' && hasOpenSum(written, values, heard.settled)) return false;
  if (unsaidIn(field, written, heard).length > 0) return false;
  if (field === 'promises') return madeUp(written, heard.settled).length === 0;
  if (CHECKED.get(field)?.by !== 'name') return true;
  const own = values.flatMap(wordsIn);
  const others = heard.names.filter((name) => !wordsIn(name).some((word) => own.includes(word)));
  return !others.flatMap(wordsIn).some((word) => words.includes(word));
}

function isWrongIn(field: RecordField, { kind }: Token): boolean {
  return kind === 'money' || kind === 'code' || AGREED.includes(field);
}

/** What a program can look for in a field: none where only words came out. */
function checksOf(
  field: RecordField,
  values: readonly string[],
  [, ...colleagues]: readonly string[],
): readonly ((written: string) => boolean)[] {
  const by = CHECKED.get(field)?.by;
  const known = values.filter((value) => isKnowable(field, value));
  const wanted = NEWEST.includes(field) ? lastOfEach(known) : known;
  return wanted.map((value) => {
    const figures = figuresIn(value);
    const names = field === 'owner' ? namesOf(value, colleagues) : wordsIn(value).slice(-1);
    return (written) =>
      by === 'name'
        ? wordsIn(written).some((word) => names.includes(word))
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

const TITLES: readonly string[] = ['mr', 'mrs', 'ms', 'miss', 'dr'];

/** Whether a field holds no word beside names and what came out: then there is nothing left to read. */
function isBare(written: string, known: readonly string[]): boolean {
  const letters = known.flatMap((value) => value.toLowerCase().match(/\p{L}+/gu) ?? []);
  const came: readonly string[] = [...TITLES, ...letters];
  return wordsIn(written).every((word) => came.includes(word));
}

/** The customer and the colleagues, as the story names them. */
function namesIn(entries: readonly Entry[]): readonly string[] {
  const began = entries.find((entry) => entry.kind === 'began');
  return began ? [began.customer, ...began.colleagues] : [];
}
