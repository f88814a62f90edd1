/** Why the learner may have to act: their words are not being kept, or not by this tab. */
export type Trouble =
  /** Storage is blocked or full: the attempt lives in this tab only. `words` says so. */
  | { readonly kind: 'not-kept'; readonly words: string }
  /** The next part could not be loaded; `words` says what to do. */
  | { readonly kind: 'stuck'; readonly words: string }
  /** Another tab writes this attempt; this one shows it. */
  | { readonly kind: 'elsewhere' };

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
