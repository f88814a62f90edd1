import type { Entry, Feelings } from '../transcript/entries';

/** How the customer felt when it was over, and the entry number of the line that shows it. */
export type Closing = Feelings & { readonly at: number };

/** As of the last line, whoever said it; null where nothing was said. */
export function closingOf(entries: readonly Entry[]): Closing | null {
  const at = entries.findLastIndex(({ kind }) => kind === 'said');
  const line = entries[at];
  return line?.kind === 'said' ? { ...line.feelings, at } : null;
}
