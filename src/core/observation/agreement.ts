/** Ratings of the same things by several raters: a row for each thing, null where one gave none. */
export type Ratings<C extends string = string> = readonly (readonly (C | null)[])[];

/** How far raters agree. */
export type Agreement = {
  /** Things that two raters or more have rated. */
  readonly subjects: number;
  readonly raters: number;
  /** Share of pairs of ratings that are the same, from 0 to 1; null where there is no pair. */
  readonly observed: number | null;
  /**
   * Agreement beyond chance: 1 is complete, 0 no better than chance. Null where it cannot be told:
   * too few ratings, or everybody gave the same rating to everything.
   */
  readonly kappa: number | null;
  /** The 95 % confidence interval of kappa, within −1 and 1; null where it cannot be told. */
  readonly interval: { readonly from: number; readonly to: number } | null;
};

/** Cohen's kappa where there are two raters, Fleiss' kappa where there are more. */
export function agreement(ratings: Ratings): Agreement {
  const raters = Math.max(0, ...ratings.map((row) => row.length));
  return raters === 2 ? cohen(ratings) : fleiss(ratings);
}

const Z = 1.959964;

/**
 * Two raters, of those things that both have rated. Kappa: Cohen, "A coefficient of agreement for
 * nominal scales" (1960); its standard error: Fleiss, Cohen and Everitt (1969), formula for a kappa
 * that is not zero.
 */
export function cohen(ratings: Ratings): Agreement {
  const pairs = ratings.flatMap(([a, b]) => (a != null && b != null ? [[a, b] as const] : []));
  const n = pairs.length;
  const share = (is: (a: string, b: string) => boolean): number =>
    pairs.filter(([a, b]) => is(a, b)).length / n;
  const categories = [...new Set(pairs.flat())];
  const first = new Map(categories.map((one) => [one, share((a) => a === one)]));
  const second = new Map(categories.map((one) => [one, share((_, b) => b === one)]));
  const p = (side: ReadonlyMap<string, number>, one: string): number => side.get(one) ?? 0;
  const observed = share((a, b) => a === b);
  const expected = sum(categories, (one) => p(first, one) * p(second, one));
  const told = { subjects: n, raters: 2, observed: n > 0 ? observed : null };
  if (n < 2 || expected === 1) return { ...told, kappa: null, interval: null };
  const kappa = (observed - expected) / (1 - expected);
  const same = sum(categories, (one) => {
    const cell = share((a, b) => a === one && b === one);
    return cell * (1 - (p(first, one) + p(second, one)) * (1 - kappa)) ** 2;
  });
  const other = sum(pairs, ([a, b]) => (a === b ? 0 : (p(second, a) + p(first, b)) ** 2 / n));
  const rest = (kappa - expected * (1 - kappa)) ** 2;
  const variance = (same + (1 - kappa) ** 2 * other - rest) / (n * (1 - expected) ** 2);
  return { ...told, kappa, interval: around(kappa, Z * Math.sqrt(Math.max(0, variance))) };
}

/**
 * Any number of raters, with ratings missing here and there. Kappa: Fleiss, "Measuring nominal scale
 * agreement among many raters" (1971); missing ratings and the standard error: Gwet, "Handbook of
 * Inter-Rater Reliability" (4th edition, 2014, sections 2.3 and 5.3), with the t distribution.
 */
export function fleiss(ratings: Ratings): Agreement {
  const rows = ratings.map(countsOf).filter(({ total }) => total > 0);
  const n = rows.length;
  const rated = rows.filter(({ total }) => total > 1);
  const raters = Math.max(0, ...ratings.map((row) => row.length));
  const categories = [...new Set(rows.flatMap(({ counts }) => [...counts.keys()]))];
  const usual = new Map(
    categories.map((one) => [one, sum(rows, (row) => shareIn(row, one)) / n] as const),
  );
  const observed = sum(rated, agreeing) / rated.length;
  const expected = sum([...usual.values()], (share) => share ** 2);
  const told = { subjects: rated.length, raters, observed: rated.length > 0 ? observed : null };
  if (rated.length === 0 || n < 2 || expected === 1)
    return { ...told, kappa: null, interval: null };
  const kappa = (observed - expected) / (1 - expected);
  const squares = sum(rows, (row) => {
    const own =
      row.total > 1 ? ((n / rated.length) * (agreeing(row) - expected)) / (1 - expected) : 0;
    const chance = sum(categories, (one) => shareIn(row, one) * (usual.get(one) ?? 0));
    return (own - (2 * (1 - kappa) * (chance - expected)) / (1 - expected) - kappa) ** 2;
  });
  const error = Math.sqrt(squares / (n * (n - 1)));
  return { ...told, kappa, interval: around(kappa, studentT(n - 1) * error) };
}

type Row = { readonly counts: ReadonlyMap<string, number>; readonly total: number };

function countsOf(row: Ratings[number]): Row {
  const counts = new Map<string, number>();
  const given = row.filter((one) => one !== null);
  for (const one of given) counts.set(one, (counts.get(one) ?? 0) + 1);
  return { counts, total: given.length };
}

function shareIn({ counts, total }: Row, category: string): number {
  return (counts.get(category) ?? 0) / total;
}

/** The share of pairs of raters who agree about one thing. */
function agreeing({ counts, total }: Row): number {
  return sum([...counts.values()], (count) => count * (count - 1)) / (total * (total - 1));
}

function around(kappa: number, half: number): NonNullable<Agreement['interval']> {
  return { from: Math.max(-1, kappa - half), to: Math.min(1, kappa + half) };
}

/** The 97.5th percentile of Student's t, from the usual table up to 10 degrees of freedom. */
const T_TABLE = [12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.306, 2.2622, 2.2281];

/** Beyond the table by its expansion around the normal distribution (Abramowitz and Stegun, 26.7.5). */
function studentT(freedom: number): number {
  const known = T_TABLE[freedom - 1];
  if (known !== undefined) return known;
  const terms = [
    (Z ** 3 + Z) / 4,
    (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / 96,
    (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / 384,
  ];
  return terms.reduce((total, term, at) => total + term / freedom ** (at + 1), Z);
}

function sum<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((total, one) => total + of(one), 0);
}
