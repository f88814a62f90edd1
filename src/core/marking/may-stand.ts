import type { RecordField } from '../transcript/entries';
import { figuresIn, holdsFigures, wordsIn } from './tokens';

/** The customer first, then the colleagues, as the story names them: `Priya Shah (team leader)`. */
type Names = readonly string[];

/**
 * Whether a field without the name or the figure that came out may say it all the same, so that a person has to
 * read it: the customer's first name, a colleague's role, "tonight" on the day itself.
 */
export function mayStand(
  field: RecordField,
  written: string,
  values: readonly string[],
  [customer = '', ...colleagues]: Names,
): boolean {
  if (field === 'customer') return wordsIn(written).includes(wordsIn(customer)[0] ?? '');
  if (field === 'owner') return values.some((one) => isRole(written, one, colleagues));
  if (!THAT_DAY.test(written)) return false;
  const figures = values.flatMap(figuresIn).filter(({ kind }) => kind !== 'day');
  return figures.length > 0 && holdsFigures(written, figures);
}

const THAT_DAY = /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening))\b/i;

/** All the words that a colleague goes by; those of `name` alone where nobody has it. */
export function namesOf(name: string, colleagues: Names): readonly string[] {
  const full = colleagueOf(name, colleagues)?.replace(/\(.*$/, '') ?? '';
  return wordsIn(`${name} ${full}`);
}

function isRole(written: string, name: string, colleagues: Names): boolean {
  const role = wordsIn(/\((.*)\)/.exec(colleagueOf(name, colleagues) ?? '')?.[1] ?? '');
  const words = wordsIn(written);
  return role.length > 0 && role.every((word) => words.includes(word));
}

function colleagueOf(name: string, colleagues: Names): string | undefined {
  const own = wordsIn(name);
  return colleagues.find((one) =>
    wordsIn(one.replace(/\(.*$/, '')).some((word) => own.includes(word)),
  );
}
