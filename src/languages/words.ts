/** What another language says in place of British English, by the names of its parts. */
export type Spoken = Readonly<Record<string, unknown>>;

let chosen: Spoken = {};

/** Makes the product speak `words` from now on; British English until then. Call it before the first screen. */
export function speak(words: Spoken): void {
  chosen = words;
}

/**
 * One part of what the product says, `name` as its file: in the language that was chosen, or else in
 * British English. A test holds that every language says all that British English says.
 */
export function part<T>(name: string, british: T): () => T {
  return () => (chosen[name] ?? british) as T;
}
