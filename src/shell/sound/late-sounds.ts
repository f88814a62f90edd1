import { isHeard, type PreferenceStore } from '../../core/preferences/preferences';
import type { Log } from '../../core/transcript/log';

import type { Follow, Hearing } from './hearing';

/** Whether lines can be read aloud: this device may have no voice for it, or it may have failed. */
export type VoiceState = 'ready' | 'none' | 'failed';

/** What can be heard, if the learner has asked for it. What any of this needs is fetched only then. */
export type Sounds = {
  /**
   * Lets an attempt be heard from entry number `heard` on, and tells `follow` how far it is read aloud.
   * Returns what stops it.
   */
  readonly listen: (log: Log, heard: number, follow: Follow) => () => void;
  /** Rings, as loud as the preferences say. */
  readonly ring: () => Promise<void>;
  /** Reads `words` aloud. Comes back when that is over, or cannot be done. */
  readonly say: (words: string, language: string) => Promise<VoiceState>;
  readonly voice: (language: string) => Promise<VoiceState>;
  /** Stops what `ring` or `say` have begun. */
  readonly hush: () => void;
};

/** What can be heard. Its code is fetched once a learner has turned something on, and never before. */
export function lateSounds(preferences: PreferenceStore): Sounds {
  let stop = (): void => {};
  const trial = () => import('./trial');
  const hush = (): void => {
    stop();
    stop = () => {};
  };
  return {
    listen: (log, heard, follow) => listenLate(preferences, log, heard, follow),
    hush,
    async ring() {
      hush();
      const { ringOnce } = await trial();
      stop = ringOnce(preferences.now().volume);
    },
    async say(words, language) {
      hush();
      const { readOnce } = await trial();
      const reading = readOnce(words, language, preferences.now().volume);
      stop = reading.stop;
      return reading.over;
    },
    async voice(language) {
      const { voiceState } = await trial();
      return voiceState(language);
    },
  };
}

/** Turned on in the middle of a conversation, it begins with what is said next. */
function listenLate(
  preferences: PreferenceStore,
  log: Log,
  heard: number,
  follow: Follow,
): () => void {
  let hearing: Hearing | null = null;
  let asked = false;
  let stopped = false;
  const raise = async (from: number): Promise<void> => {
    const { mountHearing } = await import('./hearing');
    if (!stopped) hearing = mountHearing(log, from, preferences.now(), follow);
  };
  const heed = (from: number): void => {
    hearing?.heed(preferences.now());
    if (asked || !isHeard(preferences.now())) return;
    asked = true;
    raise(from).catch(() => {
      asked = false;
      follow(null);
      console.info('The sounds could not be loaded.');
    });
  };
  heed(heard);
  const unwatch = preferences.watch(() => heed(log.entries().length));
  return () => {
    stopped = true;
    unwatch();
    hearing?.stop();
  };
}
