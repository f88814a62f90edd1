import type { Mood, Pose, Setting } from '../../core/transcript/looks';
import type { Scene } from '../../core/transcript/scene';
import { firstName } from './lines';

const VERB: Readonly<Record<Setting, string>> = {
  counter: 'looks',
  reception: 'looks',
  phone: 'sounds',
  chat: 'seems',
};

const MOOD: Readonly<Record<Mood, string>> = {
  calm: 'calm',
  worried: 'worried',
  annoyed: 'annoyed',
  angry: 'angry',
  furious: 'furious',
  relieved: 'relieved',
};

const POSE: Readonly<Record<Pose, string>> = {
  open: '',
  'arms-crossed': 'arms crossed',
  pointing: 'pointing a finger',
  'holding-receipt': 'holding a receipt',
  'hands-on-hips': 'hands on hips',
  shrugging: 'with a shrug',
  explaining: 'hands open, explaining',
  'on-phone': 'on the phone',
};

/** Whether the learner can see the customer. */
export function isFaceToFace(setting: Setting): boolean {
  return setting === 'counter' || setting === 'reception';
}

/** The picture in words: "Dev looks annoyed, arms crossed". Only what can be noticed there. */
export function sceneWords({ setting, customer, mood, pose }: Scene): string {
  const seen = isFaceToFace(setting) ? POSE[pose] : '';
  return `${firstName(customer)} ${VERB[setting]} ${MOOD[mood]}${seen && `, ${seen}`}`;
}

/** How frustrated someone is, from 0 to 10, in a word: colour never says it alone. */
export function frustrationWord(anger: number): string {
  if (anger >= 9) return 'furious';
  if (anger >= 7) return 'angry';
  if (anger >= 5) return 'annoyed';
  return anger >= 2 ? 'uneasy' : 'calm';
}
