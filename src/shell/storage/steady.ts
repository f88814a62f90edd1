/** Whether a connection to the store is gone: closed for another version, or by clearing what a browser keeps. */
function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}

/**
 * The same store, opened again and asked once more where its connection has gone: nothing was begun on
 * a closed connection. What cannot be opened again says why by its error.
 */
export function steady<T extends object>(first: T, open: () => Promise<T>): T {
  let now = first;
  const call = async (name: keyof T, args: readonly unknown[]): Promise<unknown> => {
    const ask = (): unknown => (now[name] as (...args: readonly unknown[]) => unknown)(...args);
    try {
      return await ask();
    } catch (error) {
      if (!isClosed(error)) throw error;
      now = await open();
      return ask();
    }
  };
  const steadied = Object.entries(first).map(([name, value]) => [
    name,
    typeof value === 'function'
      ? (...args: readonly unknown[]) => call(name as keyof T, args)
      : value,
  ]);
  return Object.fromEntries(steadied) as T;
}
