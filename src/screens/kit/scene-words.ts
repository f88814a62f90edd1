import { angerLevel } from '../../core/transcript/feelings';
import type { Place } from '../../core/transcript/looks';
import type { Scene } from '../../core/transcript/scene';
import { play } from '../../languages/en-GB/play';
import { firstName } from './lines';

/** Whether somebody who is there can be seen. */
export function isFaceToFace(place: Place): boolean {
  return place !== 'phone' && place !== 'chat';
}

/** The picture in words: "Dev looks annoyed, arms crossed". Only what can be noticed there. */
export function sceneWords(scene: Scene): string {
  const { place, people, customer, mood, pose, sign } = scene;
  const t = play();
  const name = firstName(customer);
  const by = people.find((person) => person.name === name)?.by;
  if (by === undefined) return t.gone(name);
  if (by === 'line') return (place === 'chat' ? t.looks.chat : t.looks.phone)(name, t.mood[mood]);
  const looks = t.looks.counter(name, t.mood[mood]);
  const seen = (sign && t.signSeen[sign]) || t.pose[pose];
  return seen ? t.withPose(looks, seen) : looks;
}

/** How frustrated someone is, from 0 to 10, in a word: colour never says it alone. */
export function frustrationWord(anger: number): string {
  return play().frustration[angerLevel(anger)];
}
