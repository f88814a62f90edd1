import { verify } from '../../core/story/verify';
import type { Entry } from '../../core/transcript/entries';

import { knownScenario, loadStory } from '../../shell/shipped/stories';
import type { Store } from '../../shell/storage/store';
import { type Verification, verified, verifyKept } from './own-player';

/**
 * Plays an attempt through its story again: in the page where this build has that very edition, in a
 * worker where the store kept it, for that may be a stranger's.
 */
export async function verifyAttempt(
  store: Store,
  entries: readonly Entry[],
): Promise<Verification> {
  const [began] = entries;
  if (began?.kind !== 'began') return { kind: 'no-edition' };
  const known = await knownScenario(began);
  if (!known) return verifyKept(store, began, entries);
  const difference = verify(await loadStory(began.scenario), entries, known);
  return difference ? { kind: 'differs', difference } : verified(entries);
}
