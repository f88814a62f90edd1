import type { ScenarioChances } from '../marking/chance';
import type { MarkingPoint, Scheme } from '../marking/scheme';
import type { MarkedAttempt } from './marked-attempt';
import { type Suggestion, suggest } from './next-practice';
import { type Observation, type Readiness, readinessOf, scenariosMet } from './readiness';

/** One marking point over time. */
export type PointProgress = {
  readonly point: MarkingPoint;
  /** One for each attempt, oldest first; those that gave no chance are among them. */
  readonly seen: readonly Observation[];
  /** Attempts that gave a chance, and those in which it was met. */
  readonly chances: number;
  readonly met: number;
  /** Different scenarios in which it was met. */
  readonly scenarios: number;
  /** When it was last met; null if never. */
  readonly lastMet: number | null;
  readonly readiness: Readiness;
  /** Scenarios that give a chance at it. */
  readonly offeredBy: readonly ScenarioChances[];
};

/** What attempts under one scheme add up to, and what to practise next. */
export type Progress = {
  /** Oldest first. */
  readonly attempts: readonly MarkedAttempt[];
  readonly points: readonly PointProgress[];
  readonly next: readonly Suggestion[];
};

/** Reads attempts marked by `scheme`, in any order, beside what the scenarios on offer give a chance at. */
export function progress(
  marked: readonly MarkedAttempt[],
  scheme: Scheme,
  scenarios: readonly ScenarioChances[],
): Progress {
  const attempts = marked.toSorted((a, b) => a.startedAt - b.startedAt);
  const offers = scenarios.filter((one) => one.scheme === scheme.id);
  const points = scheme.points.map((point) => pointProgress(point, attempts, offers));
  return { attempts, points, next: suggest(points, attempts, offers) };
}

function pointProgress(
  point: MarkingPoint,
  attempts: readonly MarkedAttempt[],
  offers: readonly ScenarioChances[],
): PointProgress {
  const seen = attempts.map((attempt): Observation => {
    const { id, outcomes, ...rest } = attempt;
    return { ...rest, attempt: id, outcome: outcomes.get(point.id) ?? 'not-observed' };
  });
  const met = seen.filter(({ outcome }) => outcome === 'met');
  return {
    point,
    seen,
    chances: seen.filter(({ outcome }) => outcome !== 'not-observed').length,
    met: met.length,
    scenarios: scenariosMet(met),
    lastMet: met.at(-1)?.startedAt ?? null,
    readiness: readinessOf(seen),
    offeredBy: offers.filter(({ chances }) => chances.some((one) => one.point === point.id)),
  };
}
