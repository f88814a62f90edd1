import type { Entry } from './entries';
import type { Mood, Pose, Setting } from './looks';

/** What there is to see at one moment: a picture can be drawn from this alone. */
export type Scene = {
  readonly setting: Setting;
  readonly customer: string;
  readonly mood: Mood;
  readonly pose: Pose;
  /** Whose line was just said, or null when nobody is speaking. */
  readonly speaking: string | null;
};

/** The scene after the first `count` entries: the customer's last shown mood and pose. */
export function sceneAt(entries: readonly Entry[], count: number): Scene {
  let scene: Scene = {
    setting: 'counter',
    customer: '',
    mood: 'calm',
    pose: 'open',
    speaking: null,
  };
  for (const entry of entries.slice(0, count)) {
    if (entry.kind === 'began') {
      scene = { ...scene, setting: entry.setting, customer: entry.customer };
    } else if (entry.kind === 'said') {
      scene = {
        ...scene,
        mood: entry.mood ?? scene.mood,
        pose: entry.pose ?? scene.pose,
        speaking: entry.who,
      };
    } else {
      scene = { ...scene, speaking: null };
    }
  }
  return scene;
}
