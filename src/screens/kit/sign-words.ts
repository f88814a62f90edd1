import { SIGNS, type Sign } from '../../core/transcript/entries';
import type { Setting } from '../../core/transcript/looks';
import { language } from '../../languages/en-GB/language';
import { play } from '../../languages/en-GB/play';
import { isFaceToFace } from './scene-words';

/** Several signs as a sentence would list them. */
export function signList(signs: readonly Sign[]): string {
  return new Intl.ListFormat(language().code).format(signs.map((sign) => play().sign[sign]));
}

const SEEN: readonly Sign[] = ['arms-crossed', 'pointing', 'looking-at-door'];

/** The signs that can be noticed there: nobody sees crossed arms on the phone. */
export function signsIn(setting: Setting): readonly Sign[] {
  return isFaceToFace(setting) ? SIGNS : SIGNS.filter((sign) => !SEEN.includes(sign));
}
