import type { Sound } from '../../core/transcript/sound-cues';

/** One tone: it rises in `attack`, stays, and dies away over its last `release`. In seconds and Hz. */
export type Note = {
  readonly hz: number;
  readonly at: number;
  readonly seconds: number;
  readonly level: number;
  readonly attack: number;
  readonly release: number;
  readonly wave: 'sine' | 'triangle';
};

/** What a sound is made of. Together the tones never come near full level. */
export function notesOf(sound: Sound): readonly Note[] {
  switch (sound) {
    case 'phone-ring':
      return RING;
    case 'hold-music':
      return HOLD;
    case 'desk-bell':
      return BELL;
    case 'message':
      return MESSAGE;
  }
}

/** When the last tone has died away. */
export function secondsOf(notes: readonly Note[]): number {
  return Math.max(...notes.map(({ at, seconds }) => at + seconds));
}

/** A British telephone: 400 and 450 Hz, 0.4 s on, 0.2 off, 0.4 on, 2.0 off; twice. */
const RING: readonly Note[] = [0, 0.6, 3, 3.6].flatMap((at) =>
  [400, 450].map((hz): Note => {
    return { hz, at, seconds: 0.4, level: 0.086, attack: 0.02, release: 0.02, wave: 'sine' };
  }),
);

/** C, A minor, F, G: four notes of each, from the bottom up. */
const HOLD: readonly Note[] = [
  [261.63, 329.63, 392, 523.25],
  [220, 261.63, 329.63, 440],
  [174.61, 220, 261.63, 349.23],
  [196, 246.94, 293.66, 392],
].flatMap((chord, bar) =>
  chord.map((hz, beat): Note => {
    const at = (bar * 4 + beat) * 0.38;
    return { hz, at, seconds: 1.5, level: 0.06, attack: 0.03, release: 1.4, wave: 'triangle' };
  }),
);

/** A struck cup of metal: its tones are no multiples of each other, and the high ones die first. */
const BELL: readonly Note[] = [
  [1, 0.13, 1.6],
  [2.02, 0.06, 1.1],
  [2.74, 0.04, 0.7],
  [4.15, 0.025, 0.4],
].map(([times = 1, level = 0, seconds = 1]): Note => {
  const release = seconds - 0.004;
  return { hz: 2090 * times, at: 0, seconds, level, attack: 0.004, release, wave: 'sine' };
});

/** Two soft taps, the second a fourth above the first. */
const MESSAGE: readonly Note[] = [
  [880, 0],
  [1174.66, 0.09],
].map(([hz = 0, at = 0]): Note => {
  return { hz, at, seconds: 0.22, level: 0.06, attack: 0.006, release: 0.21, wave: 'sine' };
});
