/**
 * Of the languages there are, the one that suits best somebody who wants these, in their order: the
 * very language, or another form of it (`cy` for `cy-GB`). Null where none does.
 */
export function closest(wanted: readonly string[], there: readonly string[]): string | null {
  for (const one of wanted) {
    const same = there.find((code) => code.toLowerCase() === one.toLowerCase());
    const found = same ?? there.find((code) => baseOf(code) === baseOf(one));
    if (found !== undefined) return found;
  }
  return null;
}

function baseOf(code: string): string {
  return code.split('-')[0]?.toLowerCase() ?? '';
}
