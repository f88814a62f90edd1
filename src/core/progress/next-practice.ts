import type { ScenarioChances } from '../marking/chance';
import type { MarkingPoint } from '../marking/scheme';
import type { MarkedAttempt } from './marked-attempt';
import type { Observation, Readiness } from './readiness';

/** Why a point is worth practising in a scenario. */
export type Reason = {
  readonly point: MarkingPoint;
  readonly kind: /** It has never had a chance. */
    | 'first-chance'
    /** It was met, and has to be met in a scenario that is none of those. */
    | 'another-scenario'
    /** It was not met the last time, or not at all. */
    | 'again'
    /** It was met with help, and not alone yet. */
    | 'alone';
  /** Whether it comes up whichever way the conversation goes. */
  readonly always: boolean;
};

/** A scenario to play next, how, and what for. */
export type Suggestion = Pick<ScenarioChances, 'scenario' | 'title' | 'level'> & {
  /** With the coach first where most of it has been tried more than once and never met. */
  readonly way: 'alone' | 'coached-first';
  /** A few to attend to: the headline points first, then those that are sure to come up. */
  readonly reasons: readonly Reason[];
};

type Point = {
  readonly point: MarkingPoint;
  readonly seen: readonly Observation[];
  readonly readiness: Readiness;
};

/** Enough to choose from, few enough to begin. */
const MOST = 3;
/** As many points as anybody can attend to in one conversation. */
const MOST_POINTS = 3;
/** A headline point is worth two others, and a chance that may not come half of one that will. */
const HEADLINE = 2;
const MAYBE = 0.5;
/** So many chances without meeting it, and a coach may help. */
const STUCK = 2;

/**
 * What to play next: the scenario that gives the best chance at a few points that are not ready yet,
 * then the one that does for those that are left, and so on. Of two that give as much, the one that
 * was played less comes first, then the easier one.
 */
export function suggest(
  points: readonly Point[],
  attempts: readonly MarkedAttempt[],
  scenarios: readonly ScenarioChances[],
): readonly Suggestion[] {
  const chosen: Suggestion[] = [];
  let left = points.filter(({ readiness }) => readiness.kind !== 'ready');
  while (chosen.length < MOST) {
    const offers = scenarios
      .filter(({ scenario }) => chosen.every((one) => one.scenario !== scenario))
      .map((offer) => ({ offer, reasons: bestOf(reasonsFor(left, offer)) }))
      .filter(({ reasons }) => reasons.length > 0);
    const [best] = offers.toSorted(
      (a, b) =>
        worth(b.reasons) - worth(a.reasons) ||
        timesPlayed(a.offer.scenario, attempts) - timesPlayed(b.offer.scenario, attempts) ||
        a.offer.level - b.offer.level,
    );
    if (!best) return chosen;
    chosen.push(suggestionOf(best.offer, best.reasons, left));
    left = left.filter(({ point }) => best.reasons.every((one) => one.point !== point));
  }
  return chosen;
}

function suggestionOf(
  { scenario, title, level }: ScenarioChances,
  reasons: readonly Reason[],
  points: readonly Point[],
): Suggestion {
  const stuck = reasons.filter(({ point }) =>
    points.some((one) => one.point === point && isStuck(one.readiness)),
  );
  const way = stuck.length * 2 > reasons.length ? 'coached-first' : 'alone';
  return { scenario, title, level, way, reasons };
}

function bestOf(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.toSorted((a, b) => worth([b]) - worth([a])).slice(0, MOST_POINTS);
}

function isStuck(readiness: Readiness): boolean {
  return readiness.kind === 'not-yet' && readiness.chances >= STUCK;
}

function reasonsFor(points: readonly Point[], offer: ScenarioChances): readonly Reason[] {
  return points.flatMap((one): Reason[] => {
    const chance = offer.chances.find(({ point }) => point === one.point.id);
    const kind = chance ? whyPlay(one, offer.scenario) : null;
    return chance && kind ? [{ point: one.point, kind, always: chance.always }] : [];
  });
}

function whyPlay({ seen, readiness }: Point, scenario: string): Reason['kind'] | null {
  switch (readiness.kind) {
    case 'ready':
      return null;
    case 'more-scenarios': {
      const counted = seen.some(
        (one) => one.outcome === 'met' && one.help === 'alone' && one.scenario === scenario,
      );
      return counted ? null : 'another-scenario';
    }
    case 'slipped':
    case 'not-yet':
      return 'again';
    case 'with-help':
      return 'alone';
    case 'never':
      return 'first-chance';
  }
}

function worth(reasons: readonly Reason[]): number {
  const each = reasons.map(
    ({ point, always }) => (point.headline ? HEADLINE : 1) * (always ? 1 : MAYBE),
  );
  return each.reduce((sum, one) => sum + one, 0);
}

/** How often a scenario is among `attempts`. */
function timesPlayed(scenario: string, attempts: readonly MarkedAttempt[]): number {
  return attempts.filter((one) => one.scenario === scenario).length;
}
