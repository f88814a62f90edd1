import type { Outcome } from '../marking/mark';
import type { MarkingPoint, Scheme } from '../marking/scheme';
import type { ClassAttempt } from './class-attempt';

/** A learner of a class. Their name may be empty: then their code is all that is known. */
export type ClassLearner = { readonly id: string; readonly code: string; readonly name: string };

/** One learner, and their finished attempts under one scheme, the newest first. */
export type ClassRow = {
  readonly learner: ClassLearner;
  readonly attempts: readonly ClassAttempt[];
};

/** In how many different scenarios a point was met, of those that gave a chance at it. */
export type Tally = { readonly met: number; readonly scenarios: number };

/** How a table shows each cell: the latest attempt, or all scenarios together. */
export type View = 'latest' | 'scenarios';

/** Which attempts a table is of; null leaves none out. */
export type AttemptFilter = {
  readonly scenario: string | null;
  /** Leaves out what was played with the coach or from a moment of an earlier attempt. */
  readonly alone: boolean;
};

/** Which learners a table is of. What is null or empty leaves nobody out. */
export type LearnerFilter = {
  /** Learners whose latest attempt came to this on the point with this number. */
  readonly outcome: { readonly point: number; readonly is: Outcome } | null;
  /** Part of a code or a name. */
  readonly text: string;
};

/** By learner, or by the point with this number. */
export type ClassOrder = {
  readonly by: 'learner' | number;
  readonly descending: boolean;
};

/** A class under one scheme: a row for each learner, whether they have an attempt or not. */
export function classRows(
  learners: readonly ClassLearner[],
  attempts: readonly ClassAttempt[],
  { scenario, alone }: AttemptFilter,
): readonly ClassRow[] {
  const theirs = new Map<string, ClassAttempt[]>(learners.map(({ id }) => [id, []]));
  for (const one of attempts) {
    if (scenario !== null && one.scenario !== scenario) continue;
    if (alone && one.help !== 'alone') continue;
    theirs.get(one.learner)?.push(one);
  }
  return learners.map((learner) => ({
    learner,
    attempts: newestFirst(theirs.get(learner.id) ?? []),
  }));
}

/** The rows of the learners that are wanted. */
export function narrowRows(
  rows: readonly ClassRow[],
  { outcome, text }: LearnerFilter,
): readonly ClassRow[] {
  const wanted = text.trim().toLowerCase();
  return rows.filter(
    (row) =>
      `${row.learner.code}\n${row.learner.name}`.toLowerCase().includes(wanted) &&
      (outcome === null || latest(row, outcome.point) === outcome.is),
  );
}

function newestFirst(attempts: ClassAttempt[]): readonly ClassAttempt[] {
  return attempts.sort((a, b) => b.startedAt - a.startedAt);
}

/** What a learner's latest finished attempt came to on the point with this number; null without one. */
export function latest({ attempts }: ClassRow, point: number): Outcome | null {
  return attempts[0]?.outcomes[point] ?? null;
}

export function tally({ attempts }: ClassRow, point: number): Tally {
  const met = new Set<string>();
  const observed = new Set<string>();
  for (const { scenario, outcomes } of attempts) {
    const outcome = outcomes[point];
    if (outcome === 'not-observed') continue;
    observed.add(scenario);
    if (outcome === 'met') met.add(scenario);
  }
  return { met: met.size, scenarios: observed.size };
}

/**
 * Rows in an order. Up by a point begins with whom it needs: not yet, then not observed, then met, then
 * those without an attempt. Where two are alike the learner's code decides, by `compare`.
 */
export function sortRows(
  rows: readonly ClassRow[],
  { by, descending }: ClassOrder,
  view: View,
  compare: (a: string, b: string) => number,
): readonly ClassRow[] {
  const keyed = rows.map((row) => ({
    row,
    key: by === 'learner' ? 0 : rankOf(row, by, view),
    name: row.learner.code || row.learner.name,
  }));
  const sense = descending ? -1 : 1;
  const byName = by === 'learner' ? sense : 1;
  return keyed
    .sort((a, b) => (a.key - b.key) * sense || compare(a.name, b.name) * byName)
    .map(({ row }) => row);
}

const RANKS: Readonly<Record<Outcome, number>> = { 'not-yet': 0, 'not-observed': 1, met: 2 };

function rankOf(row: ClassRow, point: number, view: View): number {
  if (view === 'latest') {
    const outcome = latest(row, point);
    return outcome === null ? 3 : RANKS[outcome];
  }
  const { met, scenarios } = tally(row, point);
  // Ten of ten says more than one of one; no chance at all stands after every share.
  return scenarios === 0 ? 2 : met / scenarios + met / 1000;
}

/** How many of these learners met a point: in their latest attempt, or in any scenario. */
export function metBy(rows: readonly ClassRow[], point: number, view: View): number {
  return rows.filter((row) =>
    view === 'latest'
      ? latest(row, point) === 'met'
      : row.attempts.some(({ outcomes }) => outcomes[point] === 'met'),
  ).length;
}

/** The points that no attempt of these learners gave a chance at. */
export function neverObserved(rows: readonly ClassRow[], scheme: Scheme): readonly MarkingPoint[] {
  return scheme.points.filter((_, point) =>
    rows.every(({ attempts }) =>
      attempts.every(({ outcomes }) => outcomes[point] === 'not-observed'),
    ),
  );
}
