import { isOwn, ownIdOf } from '../../core/transcript/scenario-name';
import { loadMap, loadStart } from '../../shell/shipped/stories';
import type { Store } from '../../shell/storage/store';
import type { DrawnMap } from '../own-stories/own-check';
import type { Attempts } from './attempts';

/**
 * The map of a scenario's every playthrough, and the scheme its replies are marked against; null
 * while a mock observation of it is under way.
 */
export async function scenarioMap(
  store: Store,
  attempts: Attempts,
  name: string,
): Promise<DrawnMap | null> {
  if (await attempts.isUnderSeal(name)) return null;
  if (isOwn(name)) {
    const { ownMap } = await import('../own-stories/own-check');
    return ownMap(await store.story(ownIdOf(name)));
  }
  const [map, { scenario }] = await Promise.all([loadMap(name), loadStart(name)]);
  const { loadScheme } = await import('../../shell/shipped/schemes');
  return { map, scheme: await loadScheme(scenario.scheme) };
}
