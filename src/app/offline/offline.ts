import { report } from '../../shell/page/faults';
import { once } from '../../shell/page/once';
import { whenQuiet } from '../../shell/page/when-quiet';
import type { OfflineState } from './offline-copy';

/** The copy of the product that this browser keeps for use without a network. */
export type Offline = {
  readonly now: () => OfflineState;
  /** Calls `reader` when it changes. Returns what stops it. */
  readonly watch: (reader: () => void) => () => void;
  /** Keeps everything because the learner asks for it. */
  readonly keep: () => Promise<void>;
  /** Opens the newer version in this page's place, unless an attempt is under way anywhere or the browser puts it off. */
  readonly update: () => Promise<'taken' | 'attempt-open' | 'put-off'>;
};

/** Of a page that is to keep no copy here. */
export const NEVER_OFFLINE: Offline = {
  now: () => ({ copy: 'refused', newer: false }),
  watch: () => () => {},
  keep: async () => {},
  update: async () => 'attempt-open',
};

/**
 * Keeps a copy of the product in this browser, once the page has all that it wants for itself.
 * Under `npm run dev` there is nothing to keep.
 */
export function createOffline(): Offline {
  const readers = new Set<() => void>();
  let state: OfflineState = { copy: 'none', newer: false };
  const tell = (change: Partial<OfflineState>): void => {
    state = { ...state, ...change };
    for (const reader of [...readers]) reader();
  };
  const load = once(() => import('./offline-copy'));
  const keep = async (asked: boolean): Promise<void> => {
    if (import.meta.hot) return;
    const { keepCopy } = await load();
    await keepCopy(tell, asked);
  };
  whenQuiet(
    () =>
      void keep(false).catch((error: unknown) => {
        report(error);
        tell({ copy: 'none' });
      }),
  );
  return {
    now: () => state,
    watch(reader) {
      readers.add(reader);
      return () => readers.delete(reader);
    },
    keep: () => keep(true),
    update: async () => (await load()).takeNewVersion(),
  };
}
