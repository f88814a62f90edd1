const UNITS = 'one two three four five six seven eight nine'.split(' ');
const TEENS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const ONE_OF = (words: readonly string[]): string => `(?:${words.join('|')})`;
const BELOW_100 = `(?:${ONE_OF(TENS)}(?:[ -]${ONE_OF(UNITS)})?|${ONE_OF(TEENS)}|${ONE_OF(UNITS)})`;
const NUMBER = `(?:(?:a|${ONE_OF(UNITS)}) hundred(?:(?: and)? ${BELOW_100})?|${BELOW_100})`;
const POUNDS = '(?:pounds?|quid)';

/** A sum in words: "forty-four pounds ninety-nine", "twenty quid", "a hundred and twenty pounds". */
const SUM = new RegExp(
  `(^|[^.,\\d])\\b(${NUMBER}|\\d+) ${POUNDS}\\b(?:,?(?: and)? (${BELOW_100}|\\d{2})(?: ?p(?:ence)?)?\\b(?! (?:on|to)\\b))?`,
  'g',
);
/** A sum or a time, as it is said: "forty-four ninety-nine", "seven thirty". */
const SAID = new RegExp(
  `\\b(${BELOW_100}) (${ONE_OF(TENS)}(?:[ -]${ONE_OF(UNITS)})?|${ONE_OF(TEENS)})\\b`,
  'g',
);
/** What is above twenty can be nothing but a number. */
const LARGE = new RegExp(
  `\\b(?:(?:a|${ONE_OF(UNITS)}) hundred(?:(?: and)? ${BELOW_100})?|${ONE_OF(TENS)}[ -]${ONE_OF(UNITS)})\\b`,
  'g',
);

/** A text in small letters, its sums and large numbers in figures: "forty pounds" is "£40". */
export function inFigures(text: string): string {
  return text
    .replace(
      SUM,
      (_all, before: string, whole: string, pence?: string) =>
        `${before}£${amountOf(whole)}${pointed(pence)}`,
    )
    .replace(SAID, (all, first: string, second: string) =>
      isSpoken(first, second) ? `${amountOf(first)}${pointed(second)}` : all,
    )
    .replace(LARGE, (all) => String(amountOf(all)));
}

/** "Twenty three" is 23, and no time. */
function isSpoken(first: string, second: string): boolean {
  return !(TENS.includes(first) && UNITS.includes(second));
}

function pointed(pence: string | undefined): string {
  return pence === undefined ? '' : `.${String(amountOf(pence)).padStart(2, '0')}`;
}

/** The value of a number in words, or in figures. */
function amountOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return text.split(/[ -]/).reduce((sum, word) => {
    if (word === 'hundred') return sum * 100;
    if (word === 'a') return 1;
    return sum + below100(word);
  }, 0);
}

function below100(word: string): number {
  const [unit, teen, ten] = [UNITS, TEENS, TENS].map((words) => words.indexOf(word));
  if (unit !== undefined && unit >= 0) return unit + 1;
  if (teen !== undefined && teen >= 0) return teen + 10;
  return ten !== undefined && ten >= 0 ? (ten + 2) * 10 : 0;
}
