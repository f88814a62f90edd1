import { useLayoutEffect, useState } from 'preact/hooks';
import type { Offline } from '../../app/offline/offline';
import type { OfflineState } from '../../app/offline/offline-copy';

/** How far the product can do without a network, as it is now. */
export function useOffline(offline: Offline): OfflineState {
  const [state, setState] = useState(offline.now);
  useLayoutEffect(() => {
    setState(offline.now());
    return offline.watch(() => setState(offline.now()));
  }, [offline]);
  return state;
}
