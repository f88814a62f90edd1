import type { Chance, ScenarioChances } from '../../core/marking/chance';
import { shelf } from './stories';

// All together: whoever wants to know of one scenario compares it with the others.
const points = import.meta.glob<{ readonly scheme: string; readonly chances: readonly Chance[] }>(
  ['../../../stories/*/*.ink', '!../../../stories/lib/*'],
  { query: '?points', eager: true },
);

/** What each scenario on the shelf gives a chance at, the easiest scenario first. */
export function scenarioChances(): readonly ScenarioChances[] {
  return shelf().flatMap(({ scenario, title, level }): ScenarioChances[] => {
    const found = points[`../../../stories/${scenario}/${scenario}.ink`];
    return found ? [{ scenario, title, level, scheme: found.scheme, chances: found.chances }] : [];
  });
}
