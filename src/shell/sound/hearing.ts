import type { Entry } from '../../core/transcript/entries';
import type { Log } from '../../core/transcript/log';
import { type Cue, roomAt, soundsFrom } from '../../core/transcript/sound-cues';
import { type Audio, openAudio } from './audio';
import { createQueue, type Queue } from './queue';
import { type Reader, readerOf } from './voice';

/** What the learner wants to hear. `volume` from 0 to 1. */
export type Wish = {
  readonly sound: boolean;
  readonly volume: number;
  readonly voice: boolean;
  /** Whether the replies on offer are read too. */
  readonly replies: boolean;
};

export type Hearing = {
  /** Heeds another wish, at once. */
  readonly heed: (wish: Wish) => void;
  readonly stop: () => void;
};

/** What can be heard at the moment, and what is being heard. */
type Ears = {
  wish: Wish;
  audio: Audio | null;
  reader: Reader | null;
  readonly queue: Queue<Cue>;
};

/** Told the entry number of each line that begins to be heard; null for one that no voice could read. */
export type Follow = (at: number | null) => void;

/** Lets an attempt be heard: what is in `log` from entry number `heard` on, and what is added. */
export function mountHearing(log: Log, heard: number, first: Wish, follow: Follow): Hearing {
  const ears = createEars(first.volume, follow);
  let count = heard;
  const listen = (entries: readonly Entry[]): void => {
    const { hush, cues } = soundsFrom(entries, count);
    count = entries.length;
    if (hush) ears.queue.clear();
    ears.audio?.enter(roomAt(entries));
    if (!document.hidden) ears.queue.add(cues);
  };
  const heed = (wish: Wish): void => {
    tune(ears, wish, languageOf(log.entries()));
    ears.audio?.enter(roomAt(log.entries()));
  };
  const heedTab = (): void => {
    if (document.hidden) ears.queue.clear();
  };
  heed(first);
  listen(log.entries());
  const unsubscribe = log.subscribe(listen);
  document.addEventListener('visibilitychange', heedTab);
  return {
    heed,
    stop() {
      unsubscribe();
      document.removeEventListener('visibilitychange', heedTab);
      tune(ears, { ...ears.wish, sound: false, voice: false }, '');
    },
  };
}

function createEars(volume: number, follow: Follow): Ears {
  const ears: Ears = {
    wish: { sound: false, voice: false, replies: false, volume },
    audio: null,
    reader: null,
    queue: createQueue((cue, done) => {
      switch (cue.kind) {
        case 'play':
          return ears.audio?.play(cue.sound, done) ?? pass(done);
        case 'speak':
          if (cue.reply && !ears.wish.replies) return pass(done);
          return ears.reader ? speak(ears.reader, cue, ears.wish.volume, follow, done) : pass(done);
      }
    }),
  };
  return ears;
}

function speak(
  reader: Reader,
  cue: Extract<Cue, { kind: 'speak' }>,
  volume: number,
  follow: Follow,
  done: () => void,
): () => void {
  let begun = false;
  const over = (): void => {
    if (!begun) follow(null);
    done();
  };
  return reader.read(cue, volume, over, () => {
    begun = true;
    follow(cue.at);
  });
}

/** Opens what is wanted and closes what is not. What is being heard stops with either. */
function tune(ears: Ears, wish: Wish, language: string): void {
  const { sound, voice, volume } = wish;
  if ((ears.wish.sound && !sound) || (ears.wish.voice && !voice)) ears.queue.clear();
  ears.wish = wish;
  ears.audio?.setVolume(volume);
  if (!sound) ears.audio?.close();
  ears.audio = sound ? (ears.audio ?? openAudio(volume)) : null;
  ears.reader = voice ? (ears.reader ?? readerOf(language)) : null;
}

/** British English where a story does not say. */
function languageOf([began]: readonly Entry[]): string {
  return (began?.kind === 'began' && began.language) || 'en-GB';
}

function pass(done: () => void): () => void {
  done();
  return () => {};
}
