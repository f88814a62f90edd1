import type { Room } from '../../core/transcript/sound-cues';

/** A part of a place's noise: one band of it, swelling and sinking `sway` times a second. */
export type Layer = {
  readonly band: 'lowpass' | 'bandpass';
  readonly hz: number;
  readonly q: number;
  readonly level: number;
  readonly sway: number;
};

/** What a place sounds like when nobody says anything: so quiet that it is hardly noticed. */
export function layersOf(room: Room): readonly Layer[] {
  switch (room) {
    case 'counter':
      return COUNTER;
    case 'phone':
      return PHONE;
    case 'reception':
      return RECEPTION;
  }
}

/** People talking far off: the bands of voices, at the pace of syllables, and no words. */
const COUNTER: readonly Layer[] = [
  { band: 'lowpass', hz: 160, q: 0.7, level: 0.05, sway: 0.11 },
  { band: 'bandpass', hz: 310, q: 2.5, level: 0.05, sway: 3.1 },
  { band: 'bandpass', hz: 540, q: 3, level: 0.04, sway: 4.3 },
  { band: 'bandpass', hz: 1150, q: 4, level: 0.018, sway: 2.3 },
];

/** An open line: what a telephone lets through, and a breath of it. */
const PHONE: readonly Layer[] = [
  { band: 'bandpass', hz: 950, q: 0.6, level: 0.012, sway: 0.17 },
  { band: 'bandpass', hz: 2400, q: 1.2, level: 0.005, sway: 0.07 },
];

/** A quiet hall: moving air, and somebody a long way off. */
const RECEPTION: readonly Layer[] = [
  { band: 'lowpass', hz: 210, q: 0.7, level: 0.055, sway: 0.09 },
  { band: 'bandpass', hz: 430, q: 3.5, level: 0.014, sway: 2.7 },
];
