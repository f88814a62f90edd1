import type { PastAttempt } from '../../../app/attempt/attempt';
import { latestAttempts } from '../../../app/attempt/latest-attempts';
import type { LatestAttempt } from '../../../core/progress/latest-attempt';
import { type OnShelf, type Recommended, recommended } from '../../../core/progress/recommended';
import { scenarioChances } from '../../../shell/shipped/chances';
import type { Cast } from '../cast';
import type { Result } from './standing';

/** What the newest finished attempt of each story came to, and what to play next. */
export type Results = {
  readonly last: ReadonlyMap<string, Result>;
  readonly next: Recommended | null;
};

/** Reads the newest finished attempt of each story in `past`. */
export async function loadResults(
  { attempts }: Cast,
  past: readonly PastAttempt[],
  shelf: readonly OnShelf[],
): Promise<Results> {
  const latest = await latestAttempts(attempts, past);
  return {
    last: new Map(latest.map((one) => [one.scenario, resultOf(one)])),
    next: recommended({ shelf, latest, chances: scenarioChances() }),
  };
}

function resultOf({ outcomes, ending }: LatestAttempt): Result {
  const all = [...outcomes.values()];
  return {
    ending,
    met: all.filter((one) => one === 'met').length,
    chances: all.filter((one) => one !== 'not-observed').length,
  };
}
