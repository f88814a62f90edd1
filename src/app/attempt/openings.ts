import { isOwn } from '../../core/transcript/scenario-name';
import { instead } from '../../shell/page/faults';
import type { Player } from '../../shell/shipped/player';
import { loadStart, type Start, shippedPlayer } from '../../shell/shipped/stories';
import { noteCentre } from '../../shell/storage/aside';
import type { Envelope, Store } from '../../shell/storage/store';
import { layOnScenario } from '../centre/centre-in-play';

/** What a conversation begins with, with the lines of a centre on its policy card if there are any. */
export async function startOf(store: Promise<Store>, name: string): Promise<Start> {
  const kept = store.then((one) => one.centre()).catch(instead(null));
  const start = await plainStart(store, name);
  const lines = await kept;
  noteCentre(lines !== null);
  return { ...start, scenario: layOnScenario(start.scenario, lines) };
}

/** Stories of one's own are played apart, by code that is fetched when somebody first wants it. */
async function plainStart(store: Promise<Store>, name: string): Promise<Start> {
  if (!isOwn(name)) return loadStart(name);
  const { loadOwnStart } = await import('./own-player');
  return loadOwnStart(await store, name);
}

/** Whatever plays the story of a kept attempt. */
export async function playerFor(
  store: Store,
  attempt: Pick<Envelope, 'scenario' | 'edition'>,
): Promise<Player> {
  const shipped = isOwn(attempt.scenario) ? null : await shippedPlayer(attempt, store);
  if (shipped) return shipped;
  const { ownPlayer } = await import('./own-player');
  return ownPlayer(store, attempt.edition);
}
