import { SIGNS, type Sign } from '../../core/transcript/entries';
import type { Setting } from '../../core/transcript/looks';
import { isFaceToFace } from './scene-words';

export const SIGN_WORDS: Readonly<Record<Sign, string>> = {
  'raised-voice': 'raised voice',
  repeating: 'saying the same thing again',
  sarcasm: 'sarcasm',
  interrupting: 'interrupting',
  'arms-crossed': 'crossed arms',
  pointing: 'pointing a finger',
  silence: 'going quiet',
  'looking-at-door': 'looking at the door',
  'threat-to-leave': 'threatening to leave',
  'threat-to-post': 'threatening to post about it',
};

/** Several signs as a sentence would list them. */
export function signList(signs: readonly Sign[]): string {
  return new Intl.ListFormat('en-GB').format(signs.map((sign) => SIGN_WORDS[sign]));
}

const SEEN: readonly Sign[] = ['arms-crossed', 'pointing', 'looking-at-door'];

/** The signs that can be noticed there: nobody sees crossed arms on the phone. */
export function signsIn(setting: Setting): readonly Sign[] {
  return isFaceToFace(setting) ? SIGNS : SIGNS.filter((sign) => !SEEN.includes(sign));
}
