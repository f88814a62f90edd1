import type { Entry } from './entries';

/** An append-only list of entries that tells its readers when it has grown. */
export type Log = {
  readonly entries: () => readonly Entry[];
  readonly append: (added: readonly Entry[]) => void;
  /** Calls `reader` after each append. Returns what stops it. */
  readonly subscribe: (reader: (entries: readonly Entry[]) => void) => () => void;
};

export function createLog(begin: readonly Entry[] = []): Log {
  let entries = begin;
  const readers = new Set<(entries: readonly Entry[]) => void>();
  return {
    entries: () => entries,
    append(added) {
      entries = [...entries, ...added];
      for (const reader of [...readers]) reader(entries);
    },
    subscribe(reader) {
      readers.add(reader);
      return () => readers.delete(reader);
    },
  };
}
