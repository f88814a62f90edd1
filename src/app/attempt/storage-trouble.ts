import { play } from '../../languages/en-GB/play';
import type { Store } from '../../shell/storage/store';

/** What is wrong with keeping attempts in this browser, in words; null when all is well. */
export async function storageTrouble(store: Store): Promise<string | null> {
  if (store.refusal) return play()[store.refusal];
  const lost = await store.lost();
  const titles = [...new Set(lost)].join(', ');
  return lost.length > 0 ? play().lost(lost.length, titles) : null;
}
