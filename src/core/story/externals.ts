import { withoutComments } from './comments';
import type { Problem } from './source';
import { vocabularyOf } from './vocabulary';

/** Functions that are to come from outside and have none of the same name to stand in for them: here nothing is outside. */
export function externalProblems(texts: ReadonlyMap<string, string>): readonly Problem[] {
  const { functions } = vocabularyOf(texts.values());
  return [...texts].flatMap(([file, text]) =>
    withoutComments(text)
      .split('\n')
      .flatMap((line, at): readonly Problem[] => {
        const name = /^\s*EXTERNAL\s+(\w+)/.exec(line)?.[1];
        if (name === undefined || functions.includes(name)) return [];
        const message = `Nothing outside the story answers "${name}": add === function ${name}(), which is called in its place`;
        return [{ kind: 'ink', file, line: at + 1, message }];
      }),
  );
}
