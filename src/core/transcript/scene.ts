import { type Entry, type Said, SIGNS, type Sign } from './entries';
import type { Mood, Place, Pose, Sky } from './looks';
import { type Person, type Presence, presenceAfter, presenceAt, presenceDuring } from './presence';

/** What there is to see at one moment: a picture can be drawn from this alone. */
export type Scene = {
  readonly place: Place;
  readonly customer: string;
  readonly mood: Mood;
  readonly pose: Pose;
  /** The sign that the line just said gives. */
  readonly sign: Sign | null;
  /** Whose line was just said, or null when nobody is speaking. */
  readonly speaking: string | null;
  /** Everybody who is there, in the order they came. */
  readonly people: readonly Person[];
  /** When it is, in the story's words; null where it has not said. */
  readonly time: string | null;
  readonly sky: Sky;
};

/** How far the meter may be, from 0 to 10, beside each mood: the steps of anger, so that neither says other than the face. */
const BANDS: Readonly<Record<Mood, readonly [number, number]>> = {
  calm: [0, 1.9],
  relieved: [0, 1.9],
  worried: [2, 4.9],
  annoyed: [5, 6.9],
  angry: [7, 8.9],
  furious: [9, 10],
};

/**
 * How frustrated the customer is to be shown, from 0 to 10: their anger, as far as the mood that is seen
 * bears it out. Null where they are not there.
 */
export function frustrationIn({ mood, ...scene }: Scene, anger: number): number | null {
  if (!isCustomerThere(scene)) return null;
  const [least, most] = BANDS[mood];
  return Math.min(most, Math.max(least, anger));
}

/** Whether the customer is there, or on the line. */
export function isCustomerThere({ customer, people }: Pick<Scene, 'customer' | 'people'>): boolean {
  return people.some(({ name }) => name === firstName(customer));
}

/** What somebody does with a line, and stops doing when they say the next. */
const GESTURES: readonly Pose[] = ['pointing', 'shrugging', 'explaining'];
/** Signs that are a pose themselves. */
const STRUCK = ['arms-crossed', 'pointing'] as const;
/** Signs that nobody gives with a friendly face. */
const HEATED: readonly Sign[] = ['raised-voice', 'sarcasm', 'threat-to-leave', 'threat-to-post'];

type Told = { readonly scene: Scene; readonly presence: Presence; readonly held: Pose };

const BLANK: Scene = {
  place: 'counter',
  customer: '',
  mood: 'calm',
  pose: 'open',
  sign: null,
  speaking: null,
  people: [],
  time: null,
  sky: 'day',
};

/** The scene after the first `count` entries. */
export function sceneAt(entries: readonly Entry[], count: number): Scene {
  let told: Told = { scene: BLANK, presence: { place: 'counter', people: [] }, held: 'open' };
  for (const entry of entries.slice(0, count)) told = follow(told, entry);
  return told.scene;
}

/** The pose that a line's sign is itself; null where it gives no such sign. */
export function signPose({ cues = [] }: Pick<Said, 'cues'>): Pose | null {
  return STRUCK.find((one) => cues.includes(one)) ?? null;
}

function follow(told: Told, entry: Entry): Told {
  if (entry.kind === 'said') return afterLine(told, entry);
  if (entry.kind !== 'began') return { ...told, scene: { ...told.scene, speaking: null } };
  const presence = presenceAt(entry);
  return { ...told, presence, scene: { ...BLANK, ...presence, customer: entry.customer } };
}

function afterLine({ scene, presence, held }: Told, line: Said): Told {
  const during = withSpeaker(presenceDuring(presence, line), line.who);
  const sign = SIGNS.findLast((one) => line.cues?.includes(one)) ?? null;
  const spoke = line.who === firstName(scene.customer);
  // A gesture ends with the next thing that its owner says.
  const pose = line.pose ?? signPose(line) ?? (spoke ? held : scene.pose);
  const mood = line.mood ?? scene.mood;
  return {
    presence: presenceAfter(during, line),
    held: GESTURES.includes(pose) ? held : pose,
    scene: {
      ...scene,
      ...during,
      pose,
      sign,
      mood: sign !== null && HEATED.includes(sign) && isEasy(mood) ? 'annoyed' : mood,
      speaking: line.who,
      time: line.time ?? scene.time,
      sky: line.sky ?? scene.sky,
    },
  };
}

function isEasy(mood: Mood): boolean {
  return mood === 'calm' || mood === 'relieved';
}

/** Whoever speaks is there, whatever a story forgot to say. */
function withSpeaker(presence: Presence, who: string | null): Presence {
  if (who === null || presence.people.some(({ name }) => name === who)) return presence;
  return { ...presence, people: [...presence.people, { name: who, by: 'person' }] };
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
