import { inFigures } from './spelled-numbers';

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
export const NUMBERS = [
  ...HOURS,
  ...'thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' '),
];
/** Minutes after noon or midnight, whichever it was. */
export const HALF_DAY = 720;

type Form = {
  readonly kind: Token['kind'];
  readonly form: RegExp;
  readonly value: (parts: readonly string[]) => string;
};

/** What comes after an hour, and not after the number of a house or of people: the end, a day, a part of it. */
const ENDS =
  '\\s*(?:$|[,.;:)](?!\\d)|on\\b|in the\\b|and\\b|sun|mon|tue|wed|thu|fri|sat|to(?:day|morrow|night)\\b)';

/** "Friday, 4" is Friday at four. */
const AFTER_DAY = new RegExp(`\\b(${DAY}[a-z]*),? \\(?${HOUR}(?=${ENDS})`, 'g');

/** "Four pm". */
const SPELLED = new RegExp(`\\b(?:${HOURS.join('|')})(?= ?[ap]\\.?m\\b)`, 'g');

/** "0800-1200", which is no reference. */
const FROM_TO = /\b([01]\d|2[0-3])([0-5]\d)\s?(?:-|–|to|until|till)\s?([01]\d|2[0-3])([0-5]\d)\b/g;

/** Tried in this order; each takes what it matches out of the text. */
export const FORMS: readonly Form[] = [
  {
    kind: 'money',
    form: /£\s?(\d[\d,]*)(?:[.-](\d{2})p?\b| (\d{2})p\b)?|\b(\d[\d,]*)(?:\.(\d{2}))?\s?(?:pounds?|quid)\b/g,
    value: ([, whole, part, pence, other, otherPart]) =>
      String(
        Number((whole || other || '0').replaceAll(',', '')) * 100 +
          Number(part || pence || otherPart || 0),
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
    form: new RegExp(`\\b(half|quarter)[ -](past |to )?${HOUR}(?!\\d)`, 'g'),
    value: ([, part, side, hour = '']) => {
      const minutes = part === 'half' ? 30 : 15;
      return String(
        (Number(hourOf(hour)) + (side === 'to ' ? HALF_DAY - minutes : minutes)) % HALF_DAY,
      );
    },
  },
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

/** In small letters and in figures, with its hours told as such. */
export function plain(text: string): string {
  return inFigures(atHome(text).toLowerCase())
    .replace(FROM_TO, '$1:$2 to $3:$4')
    .replace(SPELLED, (word) => String(HOURS.indexOf(word) + 1))
    .replace(AFTER_DAY, '$1 at $2');
}

function hourOf(written: string): string {
  const hour = HOURS.indexOf(written) + 1 || Number(written);
  return String((hour * 60) % HALF_DAY);
}

/** Numbers as they are rung at home: "+44 7700" and "0044 (0)7700" are 07700. */
export function atHome(text: string): string {
  return text.replace(/(?:\+|\b00)44[\s-]?(?:\(0\))?[\s-]?(?=\d)/g, '0');
}
