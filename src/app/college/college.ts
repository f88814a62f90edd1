import { remembered } from '../../shell/centre-link/remembered';
import { report } from '../../shell/page/faults';
import { once } from '../../shell/page/once';
import { whenQuiet } from '../../shell/page/when-quiet';
import type { Store } from '../../shell/storage/store';
import type { Stores } from '../../shell/storage/stores';
import { type CollegeState, NONE } from './college-state';
import type { Link } from './link';

/** The college behind this site, where there is one. */
export type College = {
  readonly now: () => CollegeState;
  /** Calls `reader` when it changes. Returns what stops it. */
  readonly watch: (reader: () => void) => () => void;
  /** Loads what talks to it. */
  readonly link: () => Promise<Link>;
  /** The stores, heard when something is written: it is sent on once it is kept here. */
  readonly stores: Stores;
};

/**
 * Looks once, when the page has all that it wants for itself, whether there is a college behind this site. What is
 * written is kept here first, and nobody waits for the college. `looks`: not in a package, which has none.
 */
export function createCollege(stores: Stores, looks: boolean): College {
  const readers = new Set<() => void>();
  let state = atFirst();
  let loaded: Link | null = null;
  const tell = (change: Partial<CollegeState>): void => {
    state = { ...state, ...change };
    for (const reader of [...readers]) reader();
  };
  const link = once(async () => {
    const { createLink } = await import('./link');
    loaded = createLink(await stores.attempts, () => state, tell);
    await loaded.start();
    return loaded;
  });
  if (looks) whenQuiet(() => void link().catch(report));
  return {
    now: () => state,
    watch(reader) {
      readers.add(reader);
      return () => readers.delete(reader);
    },
    link,
    stores: {
      ...stores,
      attempts: stores.attempts.then((store) => heard(store, () => loaded?.wake())),
    },
  };
}

/** Whoever was signed in when the page was left is so from its first paint on. */
function atFirst(): CollegeState {
  const known = remembered();
  if (!known) return NONE;
  return { ...NONE, isThere: true, person: known.person, keeping: { kind: 'sending' } };
}

/** The same store; `wrote` is called when something of an attempt has been kept. */
function heard(store: Store, wrote: () => void): Store {
  return {
    ...store,
    async begin(...given) {
      await store.begin(...given);
      wrote();
    },
    async append(...given) {
      await store.append(...given);
      wrote();
    },
  };
}
