import type { Trouble } from '../../screens/learner/cast';

/** The one thing that is wrong with an attempt right now, if anything is. */
export type TroubleSpot = {
  readonly now: () => Trouble | null;
  readonly set: (next: Trouble | null) => void;
  /** Calls `reader` when it changes. Returns what stops it. */
  readonly watch: (reader: () => void) => () => void;
};

export function createTrouble(first: Trouble | null): TroubleSpot {
  const readers = new Set<() => void>();
  let trouble = first;
  return {
    now: () => trouble,
    set(next) {
      if (next?.kind === trouble?.kind) return;
      trouble = next;
      for (const reader of [...readers]) reader();
    },
    watch(reader) {
      readers.add(reader);
      return () => readers.delete(reader);
    },
  };
}
