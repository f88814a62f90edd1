/** A brace without its other half, and the line it stands on, from 1. */
type LoneBrace = { readonly brace: '{' | '}'; readonly line: number };

/**
 * The first brace of a text (without its comments) that is not closed, or closes nothing; null where
 * all match. None goes on over the heading of a part, so what is open there was forgotten before it.
 */
export function loneBrace(text: string): LoneBrace | null {
  const open: number[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    const [forgotten] = open;
    if (/^\s*==/.test(line) && forgotten !== undefined) return { brace: '{', line: forgotten };
    for (const [brace] of line.replace(/\\./g, '').matchAll(/[{}]/g)) {
      if (brace === '{') open.push(at + 1);
      else if (open.pop() === undefined) return { brace: '}', line: at + 1 };
    }
  }
  const [forgotten] = open;
  return forgotten === undefined ? null : { brace: '{', line: forgotten };
}
