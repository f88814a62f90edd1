import type { Replay } from '../../core/documents/observed';
import type { Flaw, Seal } from '../../core/observation/seals';
import type { Entry } from '../../core/transcript/entries';
import type { Store } from '../../shell/storage/store';
import { verifyAttempt } from '../attempt/verification';

/** How far a record is still what was signed. */
export type Checked = {
  /** Null where this page cannot make digests. */
  readonly seals: readonly Seal[] | null;
  readonly flaw: Flaw | null;
  readonly replay: Replay;
};

/** Whether a transcript is what its story gives. A story that does not answer could not be asked. */
export async function replayOf(store: Store, entries: readonly Entry[]): Promise<Replay> {
  const { kind } = await verifyAttempt(store, entries);
  return kind === 'no-answer' ? 'no-edition' : kind;
}
