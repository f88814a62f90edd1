import { BadInput } from './bad-input';
/** Bounds on a text that came from outside, and what it is meant to be: "an attempt". */
export type Outside = {
  readonly what: string;
  readonly characters: number;
  readonly depth: number;
};

/** Reads JSON from outside. Throws a `TypeError` with one sentence that says what is wrong. */
export function readJson(text: string, { what, characters, depth }: Outside): unknown {
  if (text.length > characters) throw new BadInput(`This file is too large to be ${what}.`);
  if (isDeeper(text, depth)) throw new BadInput(`This file is nested too deeply to be ${what}.`);
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInput(`This file is not ${what}: it is not JSON text.`);
  }
}

/**
 * Whether brackets outside of strings nest deeper than `most`. Looks at each character once, whatever
 * they are: a pattern would begin anew at every quotation mark of a text that never closes one.
 */
function isDeeper(text: string, most: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted && character === '\\') at += 1;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '{' || character === '[')) depth += 1;
    else if (!quoted && (character === '}' || character === ']')) depth -= 1;
    if (depth > most) return true;
  }
  return false;
}
