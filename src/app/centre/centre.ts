import { type Centre, readCentre, USUAL } from '../../core/centre/centre';
import { instead, report } from '../../shell/page/faults';
import type { Store } from '../../shell/storage/store';

/** The centre's own rules as `store` keeps them; null where there are none that can be read. */
export async function centreIn(store: Pick<Store, 'centre'>): Promise<Centre | null> {
  return centreFrom(await store.centre().catch(instead(null)));
}

/** The same from what was kept. */
export function centreFrom(data: unknown): Centre | null {
  if (data === null || data === undefined) return null;
  try {
    return readCentre(data);
  } catch (error) {
    report(error);
    return null;
  }
}

/** What the centre says about itself and its rules, or what holds where it says nothing. */
export async function centreFacts(store: Pick<Store, 'centre'>): Promise<Centre> {
  return (await centreIn(store)) ?? USUAL;
}
