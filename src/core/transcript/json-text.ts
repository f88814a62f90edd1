/** Bounds on a text that came from outside, and what it is meant to be: "an attempt". */
export type Outside = {
  readonly what: string;
  readonly characters: number;
  readonly depth: number;
};

/** Reads JSON from outside. Throws a `TypeError` with one sentence that says what is wrong. */
export function readJson(text: string, { what, characters, depth }: Outside): unknown {
  if (text.length > characters) throw new TypeError(`This file is too large to be ${what}.`);
  if (depthOf(text) > depth) throw new TypeError(`This file is nested too deeply to be ${what}.`);
  try {
    return JSON.parse(text);
  } catch {
    throw new TypeError(`This file is not ${what}: it is not JSON text.`);
  }
}

/** How deep brackets nest outside of strings: a bound that costs no recursion. */
function depthOf(text: string): number {
  let now = 0;
  let most = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '{' || token === '[') most = Math.max(most, ++now);
    else if (token === '}' || token === ']') now -= 1;
  }
  return most;
}
