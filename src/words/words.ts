import type * as British from '../languages/en-GB';

/** Everything that the product says, in one language. */
export type Words = typeof British;

let chosen: Words | null = null;

/** Makes the product speak `words` from now on; British English until then. Call it before the first screen. */
export function speak(words: Words): void {
  chosen = words;
}

/** One part of what the product says: in the language that was chosen, or else in British English. */
export function part<K extends keyof Words>(
  name: K,
  british: Readonly<Record<string, Words[K]>>,
): () => Words[K] {
  const [usual] = Object.values(british);
  return () => {
    const words = chosen?.[name] ?? usual;
    if (words === undefined) throw new Error(`There are no words for "${name}".`);
    return words;
  };
}
