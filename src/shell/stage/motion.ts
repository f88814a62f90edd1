import { type Posture, REST } from './actor';

export type Stop = () => void;

/** Calls `step` with the milliseconds gone by on each display frame, for `length` of them, then `then`. */
export function overFrames(length: number, step: (gone: number) => void, then: () => void): Stop {
  const started = performance.now();
  let frame = 0;
  const next = (now: number): void => {
    const gone = Math.max(0, Math.min(length, now - started));
    step(gone);
    if (gone < length) frame = requestAnimationFrame(next);
    else then();
  };
  frame = requestAnimationFrame(next);
  return () => cancelAnimationFrame(frame);
}

/** Calls `step` with 0, 1, 2 … every `every` milliseconds while the page is seen, `count` times in all. */
export function inBeats(
  every: number,
  count: number,
  step: (beat: number) => void,
  then: () => void,
): Stop {
  let beat = 0;
  let timer: ReturnType<typeof setTimeout>;
  const next = (): void => {
    if (beat >= count || document.hidden) {
      then();
      return;
    }
    step(beat);
    beat += 1;
    timer = setTimeout(next, every);
  };
  timer = setTimeout(next);
  return () => clearTimeout(timer);
}

export const CHANGE_MS = 460;
/** The picture changes here: at the lowest point of the anticipation. */
export const TURN = 0.26;

/** A change of mood: first down, then up past the mark and back, the head a little behind. */
export function changing(t: number): Posture {
  if (t < TURN) {
    const down = Math.sin((Math.PI / 2) * (t / TURN));
    return { ...REST, y: 9 * down, stretch: 1 - 0.02 * down, nod: 2 * down };
  }
  const left = (t - TURN) / (1 - TURN);
  const swing = Math.cos(left * Math.PI * 2.5) * (1 - left) ** 2;
  const late = Math.sin(left * Math.PI * 2.5) * (1 - left) ** 2;
  return { ...REST, y: 9 * swing, stretch: 1 - 0.02 * swing, nod: 2.5 * late };
}

export const WALK_MS = 720;

/** A few steps in from `from`, heavier at first; `t` from 1 to 0 goes out again. */
export function walking(t: number, from: number): Posture {
  const way = 1 - (1 - t) ** 2;
  const step = Math.abs(Math.sin(t * Math.PI * 3)) * (1 - t * 0.6);
  return { ...REST, x: from * (1 - way), y: -8 * step, nod: Math.sin(t * Math.PI * 6) * (1 - t) };
}

export const FLAP_MS = 115;
export const FLAPS = 12;

/** Somebody talking: the head goes with what is stressed. */
export function talking(flap: number): Posture {
  const stress = Math.sin((flap / FLAPS) * Math.PI * 3);
  return { ...REST, y: -2 * Math.max(0, stress), nod: 1.6 * stress };
}

/** A breath takes so long, in frames so far apart: often enough to look smooth, and no oftener. */
export const BREATH_FRAME_MS = 140;
export const BREATH_FRAMES = 17;

/** How much taller somebody is within a breath. */
export function breathing(frame: number): Posture {
  const full = Math.sin((frame / (BREATH_FRAMES - 1)) * Math.PI) ** 2;
  return { ...REST, stretch: 1 + 0.008 * full };
}
