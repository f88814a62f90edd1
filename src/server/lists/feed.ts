import type { Database } from '../database/database';

/**
 * Wakes whoever follows something when it may have changed. What it has become, they ask themselves. Followed are a
 * list by its id, who is at an observation by `presence:` and its id, and all that is written by or about a person by
 * `of:` and theirs: `of:*` everybody's observations, `of:` what is the centre's.
 */
export type Feed = {
  /** Calls `wake` when it may have changed: with the list, where it is known which. Returns what stops it. */
  readonly follow: (about: string, wake: (list: string | null) => void) => () => void;
  readonly stop: () => Promise<void>;
};

/** A wake-up can be lost (NOTIFY is not durable): every reader looks this often by itself. */
const SLOW_POLL_MS = 15_000;

/** The wake-ups of a database, from every server that works on it. */
export async function createFeed(db: Database, pollMs = SLOW_POLL_MS): Promise<Feed> {
  const readers = new Map<string, Set<(list: string | null) => void>>();
  const wakeAll = (): void => {
    for (const all of readers.values()) for (const wake of [...all]) wake(null);
  };
  const unlisten = await db.listen((notice) => {
    if (notice === null) return wakeAll();
    const [list = ''] = notice.split(' ');
    for (const about of aboutIn(notice))
      for (const wake of [...(readers.get(about) ?? [])]) wake(list);
  });
  const poll = setInterval(wakeAll, pollMs);
  return {
    follow(about, wake) {
      const all = readers.get(about) ?? new Set();
      readers.set(about, all.add(wake));
      return () => {
        all.delete(wake);
        if (all.size === 0 && readers.get(about) === all) readers.delete(about);
      };
    },
    async stop() {
      clearInterval(poll);
      await unlisten();
    },
  };
}

/** What a notice is about, as it is followed. */
function aboutIn(notice: string): readonly string[] {
  const [list = '', writer, subject = ''] = notice.split(' ');
  if (writer === undefined) return [list];
  const people = writer === '' ? ['of:'] : [`of:${writer}`];
  if (/^(observation|signed):/.test(list)) people.push('of:*');
  return [list, ...people, ...(subject === '' || subject === writer ? [] : [`of:${subject}`])];
}
