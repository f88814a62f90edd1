import { observe } from '../../../languages/en-GB/observe';

/** How far somebody trusts, from 0 to 10, in a word. */
export function trustWord(trust: number): string {
  const words = observe().trustWords;
  if (trust >= 7) return words.high;
  if (trust >= 4.5) return words.some;
  return trust >= 2 ? words.little : words.none;
}
