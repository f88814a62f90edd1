import { parseSuspended } from '../../shell/lms/suspended';
import type { Store } from '../../shell/storage/store';
import { retold } from '../attempt/retold';

/** Puts the attempt that an LMS keeps into a store. Throws where it cannot be read. */
export async function bringHeld(store: Store, held: string): Promise<void> {
  const suspended = parseSuspended(held);
  const { id, startedAt, began } = suspended;
  const { scenario, title, edition, seed } = began;
  const entries = await retold(store, suspended);
  await store.bring({ id, scenario, title, edition, seed, startedAt }, entries, null, null);
}
