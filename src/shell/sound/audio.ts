import type { Room, Sound } from '../../core/transcript/sound-cues';
import { report } from '../page/faults';
import { startRoom, startSound } from './synth';
import { onceTouched, onNextTouch } from './touch';

/** What comes out of the loudspeaker: open while sound is on, and silent while the tab is hidden. */
export type Audio = {
  /** Calls `done` when the sound is over. Returns what cuts it off. */
  readonly play: (sound: Sound, done: () => void) => () => void;
  /** The place that is heard from now on, if any. */
  readonly enter: (room: Room | null) => void;
  readonly setVolume: (volume: number) => void;
  readonly close: () => void;
};

type Output = { readonly context: AudioContext; readonly master: GainNode };

/** Asks the browser for audio once the learner has touched the page: it gives none before. */
export function openAudio(volume: number): Audio {
  let output: Output | null = null;
  let loudness = volume;
  let room: Room | null = null;
  let leave: (() => void) | null = null;
  const settle = (): void => {
    leave?.();
    leave = output && room && startRoom(output.context, room, output.master);
  };
  const stopWaiting = onceTouched(() => {
    output = createOutput(loudness);
    settle();
  });
  return {
    play(sound, done) {
      if (output) return startSound(output.context, sound, output.master, done);
      done();
      return () => {};
    },
    enter(next) {
      if (next === room) return;
      room = next;
      settle();
    },
    setVolume(next) {
      loudness = next;
      output?.master.gain.setTargetAtTime(next, output.context.currentTime, 0.02);
    },
    close() {
      stopWaiting();
      void output?.context.close();
      output = null;
    },
  };
}

function createOutput(volume: number): Output {
  const context = new AudioContext();
  const master = context.createGain();
  master.gain.value = volume;
  master.connect(context.destination);
  const heedTab = (): void => {
    const heeded = document.hidden ? context.suspend() : context.resume();
    heeded.catch(report);
  };
  // Some browsers count only the touch that they are dealing with at this moment.
  const stopWaiting = onNextTouch(heedTab);
  document.addEventListener('visibilitychange', heedTab);
  context.addEventListener('statechange', () => {
    if (context.state !== 'closed') return;
    stopWaiting();
    document.removeEventListener('visibilitychange', heedTab);
  });
  heedTab();
  return { context, master };
}
