import { report } from './faults';

/**
 * A channel to the other tabs of this browser; null where the browser refuses one, as Firefox does
 * with cookies blocked. Then no tab shares anything with another either.
 */
export function openBroadcast(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch (error) {
    if (typeof BroadcastChannel === 'function') report(error);
    return null;
  }
}
