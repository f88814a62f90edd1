import { angerLevel } from '../../core/transcript/feelings';
import type { Setting } from '../../core/transcript/looks';
import type { Scene } from '../../core/transcript/scene';
import { play } from '../../languages/en-GB/play';
import { firstName } from './lines';

/** Whether the learner can see the customer. */
export function isFaceToFace(setting: Setting): boolean {
  return setting === 'counter' || setting === 'reception';
}

/** The picture in words: "Dev looks annoyed, arms crossed". Only what can be noticed there. */
export function sceneWords({ setting, customer, mood, pose }: Scene): string {
  const t = play();
  const looks = t.looks[setting](firstName(customer), t.mood[mood]);
  const seen = isFaceToFace(setting) ? t.pose[pose] : '';
  return seen ? t.withPose(looks, seen) : looks;
}

/** How frustrated someone is, from 0 to 10, in a word: colour never says it alone. */
export function frustrationWord(anger: number): string {
  return play().frustration[angerLevel(anger)];
}
