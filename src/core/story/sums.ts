import { printValue } from './ways';

/**
 * The plain sums of a story, `~ anger = within(anger + 2)`: a name for each, by the path of the
 * container it stands in and the index at which it begins.
 */
export type Sums = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** A value, as it depends on what the variables held when the turn began. */
export type Term =
  | { readonly kind: 'held'; readonly name: string }
  | { readonly kind: 'given'; readonly value: unknown }
  | { readonly kind: 'sum'; readonly id: string; readonly inputs: readonly Term[] };

/** Names of the variables whose values a term depends on. */
export function leavesOf(term: Term): readonly string[] {
  switch (term.kind) {
    case 'held':
      return [term.name];
    case 'given':
      return [];
    case 'sum':
      return term.inputs.flatMap(leavesOf);
  }
}

/** What each sum comes to: never worked out here, only remembered from when Ink did it. */
export type SumTable = {
  readonly learn: (id: string, inputs: readonly unknown[], value: unknown) => void;
  /** The value of a term; undefined if Ink has not yet been seen to work it out. */
  readonly workOut: (term: Term, held: (name: string) => unknown) => unknown;
};

export function createSumTable(): SumTable {
  const values = new Map<string, unknown>();
  // No text of Ink holds a null character.
  const keyOf = (id: string, inputs: readonly unknown[]): string => {
    let key = id;
    for (const input of inputs) key += `\0${printValue(input)}`;
    return key;
  };
  const workOut: SumTable['workOut'] = (term, held) => {
    switch (term.kind) {
      case 'held':
        return held(term.name);
      case 'given':
        return term.value;
      case 'sum': {
        const inputs = term.inputs.map((input) => workOut(input, held));
        return inputs.includes(undefined) ? undefined : values.get(keyOf(term.id, inputs));
      }
    }
  };
  return { workOut, learn: (id, inputs, value) => values.set(keyOf(id, inputs), value) };
}
