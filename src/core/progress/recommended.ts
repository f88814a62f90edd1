import type { ScenarioChances } from '../marking/chance';
import type { MarkingPoint } from '../marking/scheme';
import type { LatestAttempt } from './latest-attempt';

/** A scenario as far as it bears on what to play next, by the name of its story. */
export type OnShelf = {
  readonly scenario: string;
  readonly level: number;
  readonly minutes: number;
};

/** The scenario to play next, and why that one. */
export type Recommended = {
  readonly scenario: string;
  readonly why: /** Nothing was played yet: the gentlest. */
    | { readonly kind: 'gentlest' }
    /**
     * It gives a chance at a point that was missed the last time there was one. `stuck`: in two
     * scenarios or more, or the last time with a coach, so that a coach may help.
     */
    | { readonly kind: 'missed'; readonly point: MarkingPoint; readonly stuck: boolean }
    /** Nothing was missed: the gentlest that was not played yet. */
    | { readonly kind: 'new' }
    /** All were played, nothing was missed, and this one not without help. */
    | { readonly kind: 'alone' };
};

/** What there is to play, and what has been played. */
export type Played = {
  readonly shelf: readonly OnShelf[];
  /** The newest finished attempt of each story, in any order. */
  readonly latest: readonly LatestAttempt[];
  readonly chances: readonly ScenarioChances[];
};

/**
 * The one scenario to play next, whichever screen asks; null where all were played alone and nothing
 * was missed. What was missed comes first: where a critical fault decided it, then what the newest
 * attempt says to work on, in the order of its debrief. Then what is new, then what was played with help.
 */
export function recommended(played: Played): Recommended | null {
  const [gentlest] = gentlestFirst(played.shelf);
  if (!gentlest) return null;
  if (played.latest.length === 0) return { scenario: gentlest.scenario, why: { kind: 'gentlest' } };
  return atWhatWasMissed(played) ?? whatIsNew(played) ?? withoutHelp(played);
}

/** A scenario other than the last, with a chance at the first of the missed points that has one. */
function atWhatWasMissed(played: Played): Recommended | null {
  const newest = newestFirst(played.latest);
  for (const { point, times } of stillMissed(newest)) {
    const [best] = gentlestFirst(played.shelf)
      .filter(({ scenario }) => scenario !== newest[0]?.scenario)
      .map(({ scenario }) => ({ scenario, chance: chanceAt(point, scenario, played) }))
      .filter(({ chance }) => chance > 0)
      .toSorted(
        (a, b) => b.chance - a.chance || plays(a.scenario, played) - plays(b.scenario, played),
      );
    // Whoever needed the coach the last time is not sent on without.
    const stuck = times > 1 || newest[0]?.help === 'coached';
    const why = { kind: 'missed', point, stuck } as const;
    if (best) return { scenario: best.scenario, why };
  }
  return null;
}

/** The gentlest that was not played yet. */
function whatIsNew(played: Played): Recommended | null {
  const [unplayed] = gentlestFirst(played.shelf).filter(
    ({ scenario }) => plays(scenario, played) === 0,
  );
  return unplayed ? { scenario: unplayed.scenario, why: { kind: 'new' } } : null;
}

/** What was played with help the last time, the one that is longest ago. */
function withoutHelp({ shelf, latest }: Played): Recommended | null {
  const helped = newestFirst(latest).findLast(
    ({ help, scenario }) => help !== 'alone' && shelf.some((one) => one.scenario === scenario),
  );
  return helped ? { scenario: helped.scenario, why: { kind: 'alone' } } : null;
}

/** A point that was missed, and in how many of the latest attempts. */
type Missed = { readonly point: MarkingPoint; readonly times: number };

/**
 * The points that were missed, and not met in a later attempt: those that a critical fault decided
 * first, then as the attempts come, in the order that each one's debrief names them.
 */
export function stillMissed(newest: readonly LatestAttempt[]): readonly Missed[] {
  const missed = newest.flatMap(({ missed }, at) => {
    const since = newest.slice(0, at);
    return missed.filter(
      ({ point }) => !since.some(({ outcomes }) => outcomes.get(point.id) === 'met'),
    );
  });
  const inOrder = [
    ...missed.filter(({ critical }) => critical),
    ...missed.filter(({ critical }) => !critical),
  ];
  const first = inOrder.filter(
    ({ point }, at) => inOrder.findIndex((one) => one.point.id === point.id) === at,
  );
  return first.map(({ point }) => ({
    point,
    times: missed.filter((one) => one.point.id === point.id).length,
  }));
}

/** 2 where it comes up on every way, 1 on some, 0 on none. */
function chanceAt({ id }: MarkingPoint, scenario: string, { chances }: Played): number {
  const found = chances.find((one) => one.scenario === scenario);
  const chance = found?.chances.find(({ point }) => point === id);
  return chance ? (chance.always ? 2 : 1) : 0;
}

function plays(scenario: string, { latest }: Played): number {
  return latest.find((one) => one.scenario === scenario)?.plays ?? 0;
}

/** The attempts that began last first. */
export function newestFirst(latest: readonly LatestAttempt[]): readonly LatestAttempt[] {
  return latest.toSorted((a, b) => b.startedAt - a.startedAt);
}

function gentlestFirst(shelf: readonly OnShelf[]): readonly OnShelf[] {
  return shelf.toSorted((a, b) => a.level - b.level || a.minutes - b.minutes);
}
