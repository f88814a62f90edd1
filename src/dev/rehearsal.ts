import { deedsOf } from '../core/story/retelling';
import { parseRoute } from '../screens/kit/route';
import type { Store } from '../shell/storage/store';
import { findTake, keep, type Place, type Retaken, retake, retakeWords } from './retake';

/** Takes the screens away, does `exchange`, and shows them again. */
export type Remount = (exchange: () => Promise<void>) => Promise<void>;

/** Puts the story as it is now in the place of the one on the screen. */
export type Rehearsal = {
  /** A scenario was opened: goes on with its attempt on the story as it is now. */
  readonly arrive: () => void;
  /**
   * The story on the screen was saved, and compiles; `blank` where the screen could not be filled
   * until now, because it did not.
   */
  readonly take: (blank: boolean) => void;
  /** Plays replies from the beginning, by their words, and stops after the last. */
  readonly playTo: (path: readonly string[]) => void;
};

/** `say` is told what became of the replies, or what went wrong. */
export function createRehearsal(
  stores: Promise<Store>,
  remount: Remount,
  say: (words: string | null) => void,
): Rehearsal {
  const show = async (taken: Retaken, did: 'Kept' | 'Played'): Promise<void> => {
    // A story that breaks before anybody can answer leaves the screen as it is.
    const playable = taken.told.broke === null || taken.told.lost !== null;
    if (playable) await remount(async () => keep(await stores, taken));
    say(retakeWords(taken, did));
  };
  const catchUp = async (saved: boolean, blank = false): Promise<void> => {
    const place = placeNow();
    if (!place) return saved && isShelf() ? remount(async () => {}) : undefined;
    const take = await findTake(await stores, place, saved).catch(() => null);
    if (take?.stale) return show(await retake(take), 'Kept');
    if (saved && take && (blank || !take.open)) await remount(async () => {});
  };
  const playTo = async (path: readonly string[]): Promise<void> => {
    const place = placeNow();
    if (!place) return;
    const take = await findTake(await stores, place, false);
    await show(await retake({ ...take, deeds: deedsOf(path) }), 'Played');
  };
  const inTurn = (work: () => Promise<void>): void => {
    // One after the other, in every tab of this browser: they share the attempts.
    void navigator.locks
      .request('composure:desk', work)
      .catch((error: unknown) => say(String(error)));
  };
  return {
    arrive: () => inTurn(() => catchUp(false)),
    take: (blank) => inTurn(() => catchUp(true, blank)),
    playTo: (path) => inTurn(() => playTo(path)),
  };
}

function isShelf(): boolean {
  return parseRoute(location.hash).kind === 'shelf';
}

/** The scenario on the screen; null where there is none. */
export function placeNow(): Place | null {
  const route = parseRoute(location.hash);
  return route.kind === 'play' ? route : null;
}
