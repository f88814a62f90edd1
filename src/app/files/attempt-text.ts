import { printAttempt } from '../../core/transcript/codec';
import type { Entry } from '../../core/transcript/entries';
import { instead } from '../../shell/page/faults';
import type { Envelope, Store } from '../../shell/storage/store';
import { asFiled } from '../people/names-in-files';
import { whoseIs } from '../people/whose';

/** An attempt that goes out as a file. */
export type Filed = Pick<Envelope, 'id' | 'startedAt' | 'learner'> & {
  readonly entries: readonly Entry[];
};

/** The text of an attempt's file, with whose it is and what was written about it. */
export async function attemptText(store: Store, attempt: Filed): Promise<string> {
  const { id, startedAt, entries } = attempt;
  const [whose, reflection] = await Promise.all([
    whoseIs(store, attempt),
    store.reflection(id).catch(instead(null)),
  ]);
  const learner = asFiled(whose);
  return printAttempt({ id, startedAt, entries, learner, ...(reflection && { reflection }) });
}
