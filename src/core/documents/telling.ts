import type { Mark } from '../marking/mark';
import type { Scheme } from '../marking/scheme';
import { worthOf } from '../marking/worth';
import { criteriaNamed } from '../observation/units';
import type { Entry } from '../transcript/entries';
import { besideEntries, type CriterionRow } from './criteria';
import { type Filling, fill, filled, merged, type Paragraph, type Runs, text } from './document';
import type { PortfolioWords } from './portfolio-words';

/** What whoever tells of an attempt has at hand. */
export type Telling = {
  readonly entries: readonly Entry[];
  readonly scheme: Scheme;
  readonly marks: readonly Mark[];
  /** What the attempt shows of each criterion; none without a framework. */
  readonly rows: readonly CriterionRow[];
  /** The unit that the rows are of; null where there is none, or they name theirs. */
  readonly unit: string | null;
  readonly words: PortfolioWords;
  readonly language: string;
  /** What the learner is called within a sentence. */
  readonly learner: string;
  /** The customer's first name. */
  readonly customer: string;
};

/** Several things as a sentence would list them. */
export function listed(
  { language }: Pick<Telling, 'language'>,
  things: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(language, { type }).format(things);
}

/** What a behaviour was: "asked Dev an open question". One without a telling is told as its scheme does. */
export function act({ words, scheme, customer }: Telling, behaviour: string): string {
  const thing = words.holds[behaviour];
  if (thing !== undefined) return filled(words.recorded, { thing });
  const told = words.acts[behaviour];
  if (told !== undefined) return filled(told, { customer });
  const says = scheme.behaviours[behaviour]?.says ?? behaviour;
  return says.slice(0, 1).toLowerCase() + says.slice(1);
}

/** Several behaviours in one clause: the good ones first, then what stood against them. */
export function actsOf(telling: Telling, behaviours: readonly string[]): string {
  const { words, scheme } = telling;
  const isBad = (id: string): boolean =>
    worthOf(scheme, id).some(({ kind }) => kind === 'loses' || kind === 'critical');
  const clause = (ids: readonly string[]): string =>
    listed(telling, [...new Set(ids.map((id) => act(telling, id)))]);
  const good = clause(behaviours.filter((id) => !isBad(id)));
  const bad = clause(behaviours.filter(isBad));
  return good && bad ? filled(words.narrative.but, { good, bad }) : good || bad;
}

/** Somebody's own words, in quotation marks. */
export function quoted({ words }: Pick<Telling, 'words'>, own: string): Runs {
  return [{ kind: 'quoted', text: filled(words.quote, { text: own }) }];
}

/** The entry a sentence rests on. */
export function cite(...entries: readonly number[]): Runs {
  return [{ kind: 'cite', entries }];
}

/** A pattern filled with what every sentence may name, and with `more`. */
export function tell({ learner, customer }: Telling, pattern: string, more: Filling = {}): Runs {
  return fill(pattern, { learner, customer, ...more });
}

/** Sentences one after another. */
export function sentences(told: readonly Runs[]): Runs {
  const some = told.filter((runs) => runs.length > 0);
  return merged(some.flatMap((runs, at) => (at === 0 ? runs : [...text(' '), ...runs])));
}

/** The patterns of one kind take turns, so that no two neighbours sound alike. */
export function inTurn(patterns: readonly string[], number: number): string {
  return patterns[number % patterns.length] ?? '';
}

/** What stands beside a passage that rests on these entries, and how soon it may be left out. */
export function besideWords(
  telling: Telling,
  entries: readonly number[],
): Pick<Paragraph, 'margin' | 'lesser'> {
  const { narrative } = telling.words;
  const beside = besideEntries(telling.rows, entries);
  const lines = [
    ...(beside.for.length > 0 ? [[narrative.for, beside.for] as const] : []),
    ...(beside.against.length > 0 ? [[narrative.against, beside.against] as const] : []),
  ];
  return {
    margin: lines.map(([pattern, numbers]) =>
      filled(pattern, { criteria: criteriaNamed(numbers, telling) }),
    ),
    lesser: beside.for.length > 0 ? 1 : beside.against.length > 0 ? 2 : 3,
  };
}
