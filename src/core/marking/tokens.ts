/**
 * What a text says that a program can compare: money as pence, times as minutes of the day, days,
 * dates, references, and other numbers. So "£35" is "35.00 pounds", and "4 pm" is "16:00". An hour of
 * which nobody said whether it is before noon, such as "at three", is an `hour`: it agrees with both.
 */
export type Token = {
  readonly kind: 'money' | 'time' | 'hour' | 'day' | 'date' | 'code' | 'number';
  readonly value: string;
};

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';

const DAY = '(?:sun|mon|tue|wed|thu|fri|sat)';
const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const HOUR = `(1[0-2]|0?[1-9]|${HOURS.join('|')})`;
/** From one on, as they are written. */
const NUMBERS = [
  ...HOURS,
  ...'thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' '),
];
/** Minutes after noon or midnight, whichever it was. */
const HALF_DAY = 720;

type Form = {
  readonly kind: Token['kind'];
  readonly form: RegExp;
  readonly value: (parts: readonly string[]) => string;
};

/** What comes after an hour, and not after the number of a house or of people: the end, a day, a part of it. */
const ENDS =
  '\\s*(?:$|[,.;:)](?!\\d)|on\\b|in the\\b|and\\b|sun|mon|tue|wed|thu|fri|sat|to(?:day|morrow|night)\\b)';

/** "Friday, 4" is Friday at four. */
const AFTER_DAY = new RegExp(`\\b(${DAY}[a-z]*),? ${HOUR}(?=${ENDS})`, 'g');

/** Tried in this order; each takes what it matches out of the text. */
const FORMS: readonly Form[] = [
  {
    kind: 'money',
    form: /£\s?(\d[\d,]*)(?:[.-](\d{2})\b)?|\b(\d[\d,]*)(?:\.(\d{2}))?\s?(?:pounds?|quid)\b/g,
    value: ([, whole, part, other, otherPart]) =>
      String(
        Number((whole || other || '0').replaceAll(',', '')) * 100 + Number(part || otherPart || 0),
      ),
  },
  {
    kind: 'date',
    form: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b(?:,? \\d{4}\\b)?`, 'g'),
    value: ([, day, month = '']) => `${Number(day)}/${MONTHS.indexOf(month.slice(0, 3)) + 1}`,
  },
  {
    kind: 'time',
    form: /\b(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?m\b\.?/g,
    value: ([, hour, minute, half]) =>
      String(((Number(hour) % 12) + (half === 'p' ? 12 : 0)) * 60 + Number(minute || 0)),
  },
  {
    kind: 'time',
    form: /\b([01]\d|2[0-3]):?([0-5]\d)\s?(?:hrs?|hours?|h)\b/g,
    value: ([, hour, minute]) => String(Number(hour) * 60 + Number(minute)),
  },
  {
    kind: 'time',
    form: /\b([01]?\d|2[0-3]):([0-5]\d)\b/g,
    value: ([, hour, minute]) => String(Number(hour) * 60 + Number(minute)),
  },
  {
    kind: 'time',
    form: /\b(1[3-9]|2[0-3])\.([0-5]\d)\b/g,
    value: ([, hour, minute]) => String(Number(hour) * 60 + Number(minute)),
  },
  {
    kind: 'date',
    form: /\b(\d{1,2})[/.](0?[1-9]|1[0-2])(?:[/.]\d{2,4})?\b/g,
    value: ([, day, month]) => `${Number(day)}/${Number(month)}`,
  },
  { kind: 'time', form: /\b(?:noon|midday)\b/g, value: () => '720' },
  {
    kind: 'hour',
    form: new RegExp(
      `\\b${HOUR}\\s?o.?clock\\b|\\b${HOUR}\\.00\\b|\\b${HOUR} on (?=${DAY})|\\b(?:at|by|before|until|till) ${HOUR}(?=${ENDS})`,
      'g',
    ),
    value: ([, ...hours]) => hourOf(hours.slice(0, 4).find((one) => one !== '') ?? ''),
  },
  {
    kind: 'day',
    form: /\b(sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?s?\b/g,
    value: ([, day = '']) => String(DAYS.indexOf(day.slice(0, 3))),
  },
  // A reference, whatever its spaces and hyphens: letters and digits together, or a long number.
  {
    kind: 'code',
    form: /\b(?:[a-z]{1,4}-?\d[\da-z-]*|\d{4,}[\da-z-]*)\b/g,
    value: ([code = '']) => code.replace(/[^a-z\d]/g, ''),
  },
];

/** What of a text can be compared without knowing what it means; its words are left to people. */
export function figuresIn(text: string): readonly Token[] {
  const { figures, rest } = readFigures(text);
  const numbers = (rest.match(/\d+/g) ?? []).map(
    (number): Token => ({ kind: 'number', value: String(Number(number)) }),
  );
  return [...figures, ...numbers];
}

function readFigures(text: string): { readonly figures: readonly Token[]; readonly rest: string } {
  let rest = atHome(text).toLowerCase().replace(AFTER_DAY, '$1 at $2');
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

function hourOf(written: string): string {
  const hour = HOURS.indexOf(written) + 1 || Number(written);
  return String((hour * 60) % HALF_DAY);
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
  const numbers = [...(written.match(/\d+/g) ?? []), ...counted].map((one) => String(Number(one)));
  // With its pence a sum is one without its sign as well.
  const sums = (written.match(/\d+\.\d\d\b/g) ?? []).map((sum) => sum.replace('.', ''));
  return figures.every((figure) => {
    // A telephone number may stand without its 0.
    if (figure.kind === 'code') return squeezed.includes(figure.value.replace(/^0(?=\d{4})/, ''));
    if (figure.kind === 'number') return numbers.includes(figure.value);
    const isSum = figure.kind === 'money' && sums.includes(figure.value);
    return isSum || own.some((one) => agree(one, figure));
  });
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

/** Numbers as they are rung at home: "+44 7700" and "0044 (0)7700" are 07700. */
function atHome(text: string): string {
  return text.replace(/(?:\+|\b00)44[\s-]?(?:\(0\))?[\s-]?(?=\d)/g, '0');
}

/** Only letters and digits: "K 44-71" and "k4471" are the same reference. */
function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
