type Test = (value: unknown, at: number, list: readonly unknown[]) => unknown;

/**
 * The methods of lists that came with ES2023: the newest of the language that the compiler lets
 * through, which the oldest browsers that are meant (src/README.md) do not have.
 */
const METHODS = {
  findLast(this: readonly unknown[], test: Test): unknown {
    return this[this.findLastIndex(test)];
  },
  findLastIndex(this: readonly unknown[], test: Test): number {
    let at = this.length - 1;
    while (at >= 0 && !test(this[at], at, this)) at--;
    return at;
  },
  toReversed(this: readonly unknown[]): unknown[] {
    return [...this].reverse();
  },
  toSorted(this: readonly unknown[], order?: (a: unknown, b: unknown) => number): unknown[] {
    return [...this].sort(order);
  },
  toSpliced(this: readonly unknown[], ...change: [number, number, ...unknown[]]): unknown[] {
    const list = [...this];
    list.splice(...change);
    return list;
  },
  with(this: readonly unknown[], at: number, value: unknown): unknown[] {
    const list = [...this];
    list[at < 0 ? at + list.length : at] = value;
    return list;
  },
};

for (const [name, value] of Object.entries(METHODS)) {
  if (name in Array.prototype) continue;
  Object.defineProperty(Array.prototype, name, { value, writable: true, configurable: true });
}
