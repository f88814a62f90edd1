import type { ScenarioChances } from '../marking/chance';
import type { MarkingPoint, Scheme } from '../marking/scheme';
import type { MarkedAttempt } from './marked-attempt';

/** A scenario as far as it bears on what to play next. */
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
    /** It gives a chance at a point that was missed the last time. */
    | { readonly kind: 'missed'; readonly point: MarkingPoint }
    /** Nothing was missed: the gentlest that was not played yet. */
    | { readonly kind: 'new' };
};

/** What has been played and what the last attempt was marked by; the rest is what there is to play. */
export type Played = {
  readonly shelf: readonly OnShelf[];
  /** Finished attempts, in any order. */
  readonly attempts: readonly MarkedAttempt[];
  /** The scheme of the newest attempt; null where that is not here. */
  readonly scheme: Scheme | null;
  readonly chances: readonly ScenarioChances[];
};

/** One scenario to play next; null where everything was played and nothing missed. */
export function recommended(played: Played): Recommended | null {
  const { shelf, attempts } = played;
  const [gentlest] = gentlestFirst(shelf);
  if (!gentlest) return null;
  if (attempts.length === 0) return { scenario: gentlest.scenario, why: { kind: 'gentlest' } };
  const [unplayed] = gentlestFirst(shelf).filter(
    ({ scenario }) => timesPlayed(scenario, attempts) === 0,
  );
  return (
    atWhatWasMissed(played) ??
    (unplayed ? { scenario: unplayed.scenario, why: { kind: 'new' } } : null)
  );
}

/** A scenario other than the last, with a chance at the first of the missed points that has one. */
function atWhatWasMissed(played: Played): Recommended | null {
  const newest = newestOf(played.attempts);
  for (const point of missedIn(newest, played.scheme)) {
    const [best] = gentlestFirst(played.shelf)
      .filter(({ scenario }) => scenario !== newest?.scenario)
      .map(({ scenario }) => ({ scenario, chance: chanceAt(point, scenario, played) }))
      .filter(({ chance }) => chance > 0)
      .toSorted(
        (a, b) =>
          b.chance - a.chance ||
          timesPlayed(a.scenario, played.attempts) - timesPlayed(b.scenario, played.attempts),
      );
    if (best) return { scenario: best.scenario, why: { kind: 'missed', point } };
  }
  return null;
}

/** The points that were not met, the headline points first. */
function missedIn(attempt: MarkedAttempt | null, scheme: Scheme | null): readonly MarkingPoint[] {
  const missed = scheme?.points.filter(({ id }) => attempt?.outcomes.get(id) === 'not-yet') ?? [];
  return missed.toSorted((a, b) => Number(b.headline) - Number(a.headline));
}

/** 2 where it comes up on every way, 1 on some, 0 on none. */
function chanceAt({ id }: MarkingPoint, scenario: string, { chances }: Played): number {
  const found = chances.find((one) => one.scenario === scenario);
  const chance = found?.chances.find(({ point }) => point === id);
  return chance ? (chance.always ? 2 : 1) : 0;
}

function newestOf(attempts: readonly MarkedAttempt[]): MarkedAttempt | null {
  return attempts.toSorted((a, b) => b.startedAt - a.startedAt)[0] ?? null;
}

function gentlestFirst(shelf: readonly OnShelf[]): readonly OnShelf[] {
  return shelf.toSorted((a, b) => a.level - b.level || a.minutes - b.minutes);
}

/** How often a scenario is among `attempts`. */
export function timesPlayed(scenario: string, attempts: readonly MarkedAttempt[]): number {
  return attempts.filter((one) => one.scenario === scenario).length;
}
