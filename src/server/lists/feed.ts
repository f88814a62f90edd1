import type { Database } from '../database/database';

/** Wakes whoever reads a list when it may have grown. What it has become, they ask themselves. */
export type Feed = {
  /** Calls `wake` when the list may have grown. Returns what stops it. */
  readonly follow: (list: string, wake: () => void) => () => void;
  readonly stop: () => Promise<void>;
};

/** A wake-up can be lost (NOTIFY is not durable): every reader looks this often by itself. */
const SLOW_POLL_MS = 15_000;

/** The wake-ups of a database, from every server that works on it. */
export async function createFeed(db: Database, pollMs = SLOW_POLL_MS): Promise<Feed> {
  const readers = new Map<string, Set<() => void>>();
  const wakeAll = (): void => {
    for (const list of readers.values()) for (const wake of [...list]) wake();
  };
  const unlisten = await db.listen((notice) => {
    if (notice === null) wakeAll();
    else for (const wake of [...(readers.get(notice) ?? [])]) wake();
  });
  const poll = setInterval(wakeAll, pollMs);
  return {
    follow(list, wake) {
      const all = readers.get(list) ?? new Set();
      readers.set(list, all.add(wake));
      return () => {
        all.delete(wake);
        if (all.size === 0 && readers.get(list) === all) readers.delete(list);
      };
    },
    async stop() {
      clearInterval(poll);
      await unlisten();
    },
  };
}
