import { openBroadcast } from '../page/broadcast';

/** The two windows of one observation. */
type Side = 'learner' | 'assessor';

/**
 * What one window tells the others. `grown`: the store holds more than it did, so read it again.
 * `here`: a window has opened.
 */
type Message = 'grown' | 'here';

export type Channel = { readonly post: (message: Message) => void; readonly close: () => void };

/** Opens the channel between the windows of an observation. Where there can be none, nobody hears. */
export function openChannel(observation: string, hear: (message: Message) => void): Channel {
  const channel = openBroadcast(`composure-observation:${observation}`);
  if (channel === null) return { post() {}, close() {} };
  channel.onmessage = ({ data }) => {
    if (data === 'grown' || data === 'here') hear(data);
  };
  return { post: (message) => channel.postMessage(message), close: () => channel.close() };
}

/**
 * Holds a lock in the name of this window for as long as it is open: the browser lets go of it
 * however the window goes. Returns what lets go.
 */
export function holdWindow(observation: string, side: Side): () => void {
  const gone = new AbortController();
  const hold = async (): Promise<void> => {
    await navigator.locks.request(lockOf(observation, side), { signal: gone.signal }, () => {
      const released = new Promise<void>((release) => {
        gone.signal.addEventListener('abort', () => release());
      });
      const channel = openChannel(observation, () => {});
      channel.post('here');
      channel.close();
      return released;
    });
  };
  // Given up before it was had, or refused by a browser that keeps nothing.
  hold().catch(() => {});
  return () => gone.abort();
}

/**
 * Tells, now and on every change, whether a window of that side is open. It waits for the lock that
 * such a window holds, so nothing has to be sent while all is well. Returns what stops it.
 */
export function watchWindow(
  observation: string,
  side: Side,
  tell: (open: boolean) => void,
): () => void {
  const stopped = new AbortController();
  const name = lockOf(observation, side);
  const look = async (): Promise<void> => {
    // Shared, so that two that watch do not take each other for the window.
    const free = await request(name, { mode: 'shared', ifAvailable: true });
    if (stopped.signal.aborted) return;
    tell(!free);
    if (free) return;
    await request(name, { mode: 'shared', signal: stopped.signal });
    tell(false);
  };
  const channel = openChannel(observation, (message) => {
    if (message === 'here') look().catch(() => {});
  });
  // Rejected when it is stopped while it waits.
  look().catch(() => {});
  return () => {
    stopped.abort();
    channel.close();
  };
}

/** Asks for a lock, and lets go of it at once. Says whether it was to be had. */
async function request(name: string, options: LockOptions): Promise<boolean> {
  let had = false;
  await navigator.locks.request(name, options, (lock) => {
    had = lock !== null;
  });
  return had;
}

function lockOf(observation: string, side: Side): string {
  return `composure-window:${observation}:${side}`;
}
