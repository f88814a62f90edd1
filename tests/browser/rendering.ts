import type { Page } from 'playwright-core';
import type { Room, Sound } from '../../src/core/transcript/sound-cues';
import type * as Synth from '../../src/shell/sound/synth';
import { moduleScript } from './module-script';

/** Samples per second of what is rendered: enough for the highest tone there is. */
const RATE = 24_000;

/** What to render: a sound or a place, for so many seconds; `cut`: when it is cut off. */
export type Asked = {
  readonly sound?: Sound;
  readonly room?: Room;
  readonly seconds: number;
  readonly cut?: number;
};

/** The synthesiser alone, as a script that leaves it in `synth`. */
export const synthScript = (): Promise<string> => moduleScript('src/shell/sound/synth.ts', 'synth');

/** Renders in the browser what the browser would play. The page must have the script. */
export async function render(page: Page, asked: Asked): Promise<readonly number[]> {
  // As one text: many numbers one by one travel slowly.
  const samples = await page.evaluate(
    async ({ sound, room, seconds, cut, rate }) => {
      const { startRoom, startSound } = (globalThis as unknown as { synth: typeof Synth }).synth;
      const context = new OfflineAudioContext(1, seconds * rate, rate);
      const stops = [
        ...(sound ? [startSound(context, sound, context.destination, () => {})] : []),
        ...(room ? [startRoom(context, room, context.destination)] : []),
      ];
      if (cut !== undefined) {
        void context.suspend(cut).then(() => {
          for (const stop of stops) stop();
          return context.resume();
        });
      }
      return JSON.stringify([...(await context.startRendering()).getChannelData(0)]);
    },
    { ...asked, rate: RATE },
  );
  return JSON.parse(samples);
}

/** The samples from second `from` to second `to`. */
export function between(samples: readonly number[], from: number, to: number): readonly number[] {
  return samples.slice(Math.round(from * RATE), Math.round(to * RATE));
}

export function peak(samples: readonly number[]): number {
  return samples.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0);
}

export function effective(samples: readonly number[]): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
}

/** How strong a tone of `hz` is in the samples: its amplitude, by Goertzel's algorithm. */
export function toneAt(samples: readonly number[], hz: number): number {
  const twice = 2 * Math.cos((2 * Math.PI * hz) / RATE);
  let [last, before] = [0, 0];
  for (const sample of samples) [last, before] = [sample + twice * last - before, last];
  const power = last * last + before * before - twice * last * before;
  return (2 * Math.sqrt(power)) / samples.length;
}
