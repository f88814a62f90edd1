/** One thing that changes, and those who are told when it does. */
export type Spot<T> = {
  readonly now: () => T;
  readonly set: (next: T) => void;
  /** Calls `reader` when it changes. Returns what stops it. */
  readonly watch: (reader: () => void) => () => void;
};

/** `same` says which two are no change; the very same, if it is not given. */
export function createSpot<T>(first: T, same: (a: T, b: T) => boolean = Object.is): Spot<T> {
  const readers = new Set<() => void>();
  let value = first;
  return {
    now: () => value,
    set(next) {
      if (same(next, value)) return;
      value = next;
      for (const reader of [...readers]) reader();
    },
    watch(reader) {
      readers.add(reader);
      return () => readers.delete(reader);
    },
  };
}
