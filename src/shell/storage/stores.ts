import { once } from '../page/once';
import { openStore } from './browser-store';
import type { DeskStore } from './desk-store';
import type { Store } from './store';

/** What this browser keeps, opened once for all screens. */
export type Stores = {
  /** Attempts, and the stories somebody wrote. It is there even where the browser keeps nothing. */
  readonly attempts: Promise<Store>;
  /** What assessors write, opened when it is first wanted. Rejects where the browser keeps nothing. */
  readonly desk: () => Promise<DeskStore>;
};

/** Both, opened. */
export type OpenStores = { readonly attempts: Store; readonly desk: DeskStore };

/** Begins to open what this browser keeps. */
export function openStores(): Stores {
  return {
    attempts: openStore(),
    desk: once(async () => (await import('./desk-store')).openDeskStore()),
  };
}

/** Both stores, open. Rejects where this browser keeps nothing. */
export async function bothOpen(stores: Stores): Promise<OpenStores> {
  const [desk, attempts] = await Promise.all([stores.desk(), stores.attempts]);
  return { desk, attempts };
}
