/** Keys of the transcript that cite a line: `n` is taken by the note. */
const KEYS = '123456789abcdefghijklmopqrstuvwxyz';

/** The key of the criterion at that place of its framework; none where there are more than keys. */
export function keyOf(place: number): string {
  return KEYS[place] ?? '';
}

/** The place of the criterion that a key stands for. */
export function placeOf(key: string): number {
  return key.length === 1 ? KEYS.indexOf(key.toLowerCase()) : -1;
}
