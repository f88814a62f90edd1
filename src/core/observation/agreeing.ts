import type { Outcome } from '../marking/mark';
import { type Agreement, agreement } from './agreement';
import { type Cell, cellsOf, type Exercise, judgedOf, type Rater } from './exercise';

/** What the scorer suggests for one thing, and the lines it goes by. */
export type Suggested = Cell & {
  readonly outcome: Outcome | null;
  readonly lines: readonly number[];
};

/** How a measure of agreement is to be read, in a word. */
type Reading =
  /** Nobody has rated the same thing as somebody else. */
  | 'none'
  /** Everybody gave everything the same outcome: there is nothing to tell kappa from. */
  | 'one-outcome'
  /** Fewer than ten things: whatever kappa is, it could as well be another. */
  | 'too-few'
  /** The interval reaches down to what chance alone would give. */
  | 'perhaps-chance'
  | 'beyond-chance'
  /** Even the lower end of the interval is high. */
  | 'strong';

export type Measured = Agreement & { readonly reading: Reading };

type ByCriterion = { readonly criterion: string; readonly measured: Measured };

export type Compared = { readonly overall: Measured; readonly criteria: readonly ByCriterion[] };

/** What one person said of one thing. */
export type Opinion = {
  readonly rater: string;
  readonly outcome: Outcome;
  readonly lines: readonly number[];
};

/** One thing that people, or people and the scorer, see differently. */
export type Difference = Cell & {
  readonly opinions: readonly Opinion[];
  /** Null where the scorer suggests nothing. */
  readonly scorer: Omit<Opinion, 'rater'> | null;
  /** Whether people differ among themselves, and not from the scorer alone. */
  readonly amongPeople: boolean;
};

export type Standardisation = {
  readonly people: Compared;
  readonly withScorer: Compared;
  readonly differences: readonly Difference[];
};

/** How far those who marked an exercise agree, and where they do not. */
export function standardise(
  exercise: Exercise,
  criteria: readonly string[],
  raters: readonly Rater[],
  suggested: readonly Suggested[],
): Standardisation {
  const seen = cellsOf(exercise, criteria).map((cell) => look(cell, raters, suggested));
  return {
    people: compared(criteria, seen, false),
    withScorer: compared(criteria, seen, true),
    differences: seen.flatMap((one) => {
      const own = new Set(one.ratings.filter((outcome) => outcome !== null));
      const amongPeople = own.size > 1;
      const fromScorer = one.scorer !== null && own.size > 0 && !own.has(one.scorer.outcome);
      if (!amongPeople && !fromScorer) return [];
      const { attempt, criterion, opinions, scorer } = one;
      return [{ attempt, criterion, opinions, scorer, amongPeople }];
    }),
  };
}

type Seen = Cell &
  Pick<Difference, 'opinions' | 'scorer'> & { readonly ratings: readonly (Outcome | null)[] };

function look(cell: Cell, raters: readonly Rater[], suggested: readonly Suggested[]): Seen {
  const judged = raters.map((rater) => ({ rater: rater.rater, judged: judgedOf(rater, cell) }));
  const said = suggested.find(
    ({ attempt, criterion }) => attempt === cell.attempt && criterion === cell.criterion,
  );
  return {
    ...cell,
    ratings: judged.map((one) => one.judged?.outcome ?? null),
    opinions: judged.flatMap(({ rater, judged: own }) =>
      own ? [{ rater, outcome: own.outcome, lines: own.lines }] : [],
    ),
    scorer: said?.outcome ? { outcome: said.outcome, lines: said.lines } : null,
  };
}

function compared(criteria: readonly string[], seen: readonly Seen[], scorer: boolean): Compared {
  const measure = (of: readonly Seen[]): Measured =>
    measured(
      of.map(({ ratings, scorer: said }) =>
        scorer ? [...ratings, said?.outcome ?? null] : [...ratings],
      ),
    );
  return {
    overall: measure(seen),
    criteria: criteria.map((criterion) => ({
      criterion,
      measured: measure(seen.filter((one) => one.criterion === criterion)),
    })),
  };
}

/** Fewer things than these say nothing about how far people agree. */
const FEWEST = 10;
const STRONG = 0.6;

function measured(ratings: Parameters<typeof agreement>[0]): Measured {
  const told = agreement(ratings);
  return { ...told, reading: readingOf(told, ratings) };
}

function readingOf(
  { subjects, observed, kappa, interval }: Agreement,
  ratings: Parameters<typeof agreement>[0],
): Reading {
  if (observed === null) return 'none';
  const outcomes = new Set(ratings.flat().filter((one) => one !== null));
  if (outcomes.size === 1) return 'one-outcome';
  if (subjects < FEWEST || kappa === null || interval === null) return 'too-few';
  if (interval.from <= 0) return 'perhaps-chance';
  return interval.from >= STRONG ? 'strong' : 'beyond-chance';
}
