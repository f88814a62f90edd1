import type { Replay } from '../../core/documents/observed';
import type { Entry } from '../../core/transcript/entries';
import type { Store } from '../../shell/storage/store';
import { verifyAttempt } from '../attempt/verification';

/** Whether a transcript is what its story gives. A story that does not answer could not be asked. */
export async function replayOf(store: Store, entries: readonly Entry[]): Promise<Replay> {
  const { kind } = await verifyAttempt(store, entries);
  return kind === 'no-answer' ? 'no-edition' : kind;
}
