import { NotFound } from '../../core/transcript/bad-input';
import type { LmsPage } from '../../shell/lms/lms-page';
import { instead } from '../../shell/page/faults';
import { memoryStore } from '../../shell/storage/memory-store';
import type { Store } from '../../shell/storage/store';
import type { Stores } from '../../shell/storage/stores';
import { holdingPackaged } from './packaged-stories';

/**
 * What a page in an LMS keeps: in memory, and the rest is the LMS's. A computer of a college is shared, and
 * its LMS is one site for everybody: what this browser kept would be found by whoever comes next.
 */
export function storesInLms({ held }: LmsPage): Stores {
  const store = holdingPackaged(memoryStore(null));
  return {
    attempts: held === '' ? store : resumed(store, held),
    assessments: () => Promise.reject(new NotFound('Nothing is observed within an LMS.')),
  };
}

/** The store with the attempt in it that the LMS keeps; empty where that cannot be read. */
async function resumed(opening: Promise<Store>, held: string): Promise<Store> {
  const store = await opening;
  const { bringHeld } = await import('./held-attempt');
  await bringHeld(store, held).catch(instead(null));
  return store;
}
