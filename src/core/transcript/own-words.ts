import { type Entry, lastOffer, type Worded } from './entries';

/** What was written before the replies of entry number `offered` were seen; null if nothing was. */
export function wordsAt(entries: readonly Entry[], offered: number): Worded | null {
  const found = entries.find((entry) => entry.kind === 'worded' && entry.entry === offered);
  return found?.kind === 'worded' && found.text !== '' ? found : null;
}

/** Whether the replies on offer stay hidden until the learner has written, or passed it over. */
export function asksForWords(entries: readonly Entry[]): boolean {
  const [began] = entries;
  if (began?.kind !== 'began' || !began.ownWords) return false;
  const offered = lastOffer(entries);
  return !entries.some((entry) => entry.kind === 'worded' && entry.entry === offered);
}
