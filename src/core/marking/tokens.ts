import { atHome, FORMS, HALF_DAY, NUMBERS, plain, type Token } from './forms';

/** What of a text can be compared without knowing what it means; its words are left to people. */
export function figuresIn(text: string): readonly Token[] {
  const { figures, rest } = readFigures(text);
  const numbers = (rest.match(/\d+/g) ?? []).map(
    (number): Token => ({ kind: 'number', value: String(Number(number)) }),
  );
  return [...figures, ...numbers];
}

function readFigures(text: string): { readonly figures: readonly Token[]; readonly rest: string } {
  let rest = plain(text);
  const figures: Token[] = [];
  for (const { kind, form, value } of FORMS) {
    rest = rest.replace(form, (...parts) => {
      const found = parts.map((part) => (typeof part === 'string' ? part : ''));
      figures.push({ kind, value: value(found) });
      return ' ';
    });
  }
  return { figures, rest };
}

/** Whether two of these are the same: an hour is that of the morning and that of the afternoon. */
function agree(one: Token, other: Token): boolean {
  if (one.kind === other.kind) return one.value === other.value;
  const clocks = [one, other].map(({ kind, value }) =>
    kind === 'hour' || kind === 'time' ? Number(value) % HALF_DAY : null,
  );
  return clocks[0] !== null && clocks[0] === clocks[1];
}

/** An hour contradicts a time, and a time an hour. */
function alike({ kind }: Token): Token['kind'] {
  return kind === 'hour' ? 'time' : kind;
}

/** The words of a text, without its figures, in small letters. */
export function wordsIn(text: string): readonly string[] {
  return readFigures(text).rest.match(/\p{L}+/gu) ?? [];
}

/** Whether `written` holds every one of these figures, in any order; a reference whatever its spaces. */
export function holdsFigures(written: string, figures: readonly Token[]): boolean {
  const own = readFigures(written).figures;
  const squeezed = squeeze(atHome(written));
  const counted = wordsIn(written).map((word) => NUMBERS.indexOf(word) + 1);
  const figured = plain(written);
  const numbers = [...(figured.match(/\d+/g) ?? []), ...counted].map((one) => String(Number(one)));
  // With its pence a sum is one without its sign as well, and "7.30" may be a time.
  const pointed = figured.match(/\d+\.\d\d\b/g) ?? [];
  return figures.every((figure) => {
    // A telephone number may stand without its 0.
    if (figure.kind === 'code') return squeezed.includes(figure.value.replace(/^0(?=\d{4})/, ''));
    if (figure.kind === 'number') {
      return numbers.includes(figure.value) || own.some((one) => isHour(one, figure.value));
    }
    const isPointed = pointed.some((one) => isWritten(one, figure));
    return isPointed || own.some((one) => agree(one, figure));
  });
}

/** Whether "8 to 12" is kept by "8 am to noon". */
function isHour({ kind, value }: Token, hour: string): boolean {
  return (
    (kind === 'time' || kind === 'hour') &&
    Number(value) % HALF_DAY === (Number(hour) * 60) % HALF_DAY
  );
}

/** Whether two numbers and a point are this sum, or this time of the morning or the afternoon. */
function isWritten(pointed: string, { kind, value }: Token): boolean {
  const [whole, part] = pointed.split('.').map(Number);
  if (kind === 'money') return pointed.replace('.', '') === value;
  if (kind !== 'time' && kind !== 'hour') return false;
  return ((whole ?? 0) * 60 + (part ?? 0)) % HALF_DAY === Number(value) % HALF_DAY;
}

/** Whether this stands in what was written: of words in whole words, "nights" not in "fortnights". */
export function holds(written: string, value: string): boolean {
  if (/\d/.test(value)) return squeeze(written).includes(squeeze(value));
  const spaced = (text: string): string =>
    ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  return spaced(value).trim() !== '' && spaced(written).includes(spaced(value));
}

/** Whether nothing is written that could say anything: "-" is nothing. */
export function isEmpty(written: string): boolean {
  return !/[\p{L}\p{N}]/u.test(written);
}

/**
 * Amounts, days, times and references in `written` that contradict what was told. Today's date
 * contradicts nothing where no date was told; an amount of money that nobody named always does.
 */
export function madeUp(written: string, told: readonly string[]): readonly Token[] {
  const claims = readFigures(written).figures;
  if (claims.length === 0) return [];
  const { known, squeezed } = readTold(told);
  return claims.filter((claim) => {
    const others = known.filter((one) => alike(one) === alike(claim));
    if (others.length === 0 && claim.kind !== 'money') return false;
    if (claim.kind === 'code') return !squeezed.includes(claim.value);
    return !others.some((one) => agree(one, claim));
  });
}

type Told = { readonly known: readonly Token[]; readonly squeezed: string };

/** Every field of a record is held against the same conversation: it is read once. */
const TOLD = new WeakMap<readonly string[], Told>();

function readTold(told: readonly string[]): Told {
  const read = TOLD.get(told) ?? {
    known: told.flatMap((text) => readFigures(text).figures),
    squeezed: squeeze(atHome(told.join(' '))),
  };
  TOLD.set(told, read);
  return read;
}

/** Only letters and digits: "K 44-71" and "k4471" are the same reference. */
function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
