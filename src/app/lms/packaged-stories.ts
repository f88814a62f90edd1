import { packageFacts } from '../../shell/page/package-facts';
import type { Store } from '../../shell/storage/store';
import type { Stores } from '../../shell/storage/stores';

/** The same stores, in which the stories stand that came with the package around this page, if any did. */
export function withPackaged(stores: Stores): Stores {
  return { ...stores, attempts: stores.attempts.then(holdingPackaged) };
}

/** The same store with them: they are read where they lie, and never kept. */
export async function holdingPackaged(store: Store): Promise<Store> {
  const own = packageFacts()?.own ?? [];
  if (own.length === 0) return store;
  const { packagedStore } = await import('./packaged-store');
  return packagedStore(store, own);
}
