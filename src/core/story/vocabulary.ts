import { withoutComments } from './comments';

/** The names that an Ink text gives to things. */
export type Vocabulary = {
  /** Parts of the story and labels, which an arrow may lead to. */
  readonly parts: readonly string[];
  readonly functions: readonly string[];
  readonly variables: readonly string[];
};

/** Reads the names that Ink texts declare. */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const all = [...texts].map(withoutComments).join('\n');
  const names = (pattern: RegExp): readonly string[] => [
    ...new Set([...all.matchAll(pattern)].map(([, name = '']) => name)),
  ];
  return {
    parts: names(/^\s*(?:=+\s*(?!function\b|=)|[*+-][\s*+-]*\(\s*)(\w+)/gm),
    functions: names(/^\s*={2,}\s*function\s+(\w+)/gm),
    variables: names(/^\s*(?:VAR|CONST|LIST|~\s*temp)\s+(\w+)/gm),
  };
}
