import { here } from '../../shell/storage/here';
import { ownerOf, type Store } from '../../shell/storage/store';
import type { Verification } from '../attempt/own-player';
import { verifyAttempt } from '../attempt/verification';
import { type Whose, whoseIs } from '../people/whose';

/** Whose an attempt is, null if it is that of whoever uses this browser, and whether it is true. */
export type About = { readonly whose: Whose | null; readonly verification: Verification };

/** Looks again at an attempt that came from a file. */
export async function aboutAttempt(store: Store, id: string): Promise<About> {
  const kept = await store.read(id);
  const whose = kept === null || ownerOf(kept) === here() ? null : await whoseIs(store, kept);
  return { whose, verification: await verifyAttempt(store, kept?.entries ?? []) };
}
