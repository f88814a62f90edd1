import type { Look } from './watch';

/** What a look saw, as text or number: two that print alike cannot be told apart by Ink. */
type Seen = string | number;

type Node<T> =
  | { readonly kind: 'asks'; readonly look: Look; readonly ways: Map<Seen, Node<T>> }
  | { readonly kind: 'did'; readonly what: T };

/**
 * What turns did, by where they began and by what they looked at in turn: Ink does the same again
 * wherever it would see the same. So a turn is run once for all states that agree in what it reads.
 */
export type KnownTurns<T> = {
  readonly find: (start: string, see: (look: Look) => Seen) => T | undefined;
  readonly keep: (
    start: string,
    looks: readonly Look[],
    see: (look: Look) => Seen,
    what: T,
  ) => void;
};

export function createKnownTurns<T>(): KnownTurns<T> {
  const starts = new Map<string, Node<T>>();
  return {
    find(start, see) {
      let node = starts.get(start);
      while (node?.kind === 'asks') node = node.ways.get(see(node.look));
      return node?.what;
    },
    keep(start, looks, see, what) {
      let put = (node: Node<T>): unknown => starts.set(start, node);
      let node = starts.get(start);
      for (const look of looks) {
        if (node === undefined) {
          node = { kind: 'asks', look, ways: new Map() };
          put(node);
        }
        if (node.kind === 'did') return;
        const { ways } = node;
        const seen = see(look);
        put = (next) => ways.set(seen, next);
        node = ways.get(seen);
      }
      if (node === undefined) put({ kind: 'did', what });
    },
  };
}
