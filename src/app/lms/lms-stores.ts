import { NotFound } from '../../core/transcript/bad-input';
import type { Launched } from '../../shell/lms/cmi5/launch';
import type { LmsPage } from '../../shell/lms/lms-page';
import { instead } from '../../shell/page/faults';
import { memoryStore } from '../../shell/storage/memory-store';
import type { Store } from '../../shell/storage/store';
import { openStores, type Stores } from '../../shell/storage/stores';
import { holdingPackaged } from './packaged-stories';

/**
 * What a page in an LMS keeps: in memory, and the rest is the LMS's. A computer of a college is shared, and
 * its LMS is one site for everybody: what this browser kept would be found by whoever comes next.
 */
export function storesInLms(page: LmsPage): Stores {
  return {
    attempts: page.kind === 'cmi5' ? launched(page.launch) : inMemory(page.held),
    assessments: () => Promise.reject(new NotFound('Nothing is observed within an LMS.')),
  };
}

/** Where no LMS has launched the page, this browser keeps what it keeps on any site. */
async function launched(launch: Promise<Launched | null>): Promise<Store> {
  const session = await launch;
  return session ? inMemory(session.kept.held) : holdingPackaged(await openStores().attempts);
}

function inMemory(held: string): Promise<Store> {
  const store = holdingPackaged(memoryStore(null));
  return held === '' ? store : resumed(store, held);
}

/** The store with the attempt in it that the LMS keeps; empty where that cannot be read. */
async function resumed(opening: Promise<Store>, held: string): Promise<Store> {
  const store = await opening;
  const { bringHeld } = await import('./held-attempt');
  await bringHeld(store, held).catch(instead(null));
  return store;
}
