import type { DrawnMap } from '../../../app/own-stories/own-check';
import type { Cast } from '../cast';

/** The map of a scenario; null while a mock observation of it is under way. */
export async function mapOf(
  { stores, attempts }: Cast,
  scenario: string,
): Promise<DrawnMap | null> {
  const { scenarioMap } = await import('../../../app/attempt/scenario-map');
  return scenarioMap(await stores.attempts, attempts, scenario);
}
