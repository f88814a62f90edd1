import type { KeptAt } from '../../core/progress/haste';
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
  const [whose, reflection, times] = await Promise.all([
    // An attempt can be saved from memory, whatever the store says.
    whoseIs(store, attempt).catch(instead(null)),
    store.reflection(id).catch(instead(null)),
    store.times(id).catch(instead([])),
  ]);
  const learner = whose && asFiled(whose);
  return printAttempt({
    id,
    startedAt,
    entries,
    ...(learner && { learner }),
    ...(reflection && { reflection }),
    // An attempt that is going on may have grown since it was read.
    ...(times.length > 0 && { times: partsWithin(times, entries.length) }),
  });
}

function partsWithin(times: readonly KeptAt[], length: number): readonly KeptAt[] {
  return times.filter(({ from }) => from < length).map(({ from, at }) => ({ from, at }));
}
