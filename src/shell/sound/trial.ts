import { openAudio } from './audio';
import { readerOf, type VoiceState } from './voice';

/** Rings as a telephone does, and closes the audio again. Returns what stops it before that. */
export function ringOnce(volume: number): () => void {
  const audio = openAudio(volume);
  audio.play('phone-ring', audio.close);
  return stopWithTab(audio.close);
}

/** Reads `words` aloud. `over` comes when they are read, stopped, or cannot be read. */
export function readOnce(
  words: string,
  language: string,
  volume: number,
): { readonly over: Promise<VoiceState>; readonly stop: () => void } {
  const reader = readerOf(language, true);
  let stop = (): void => {};
  const read = new Promise<void>((over) => {
    const quieten = reader.read({ text: words, anger: 0, speaker: 0 }, volume, over);
    stop = stopWithTab(() => {
      quieten();
      over();
    });
  });
  return { over: read.then(reader.state), stop };
}

/** Whether lines in `language` can be read on this device. */
export function voiceState(language: string): Promise<VoiceState> {
  return readerOf(language).state();
}

/** `stop`, which the tab's being hidden does too. */
function stopWithTab(stop: () => void): () => void {
  document.addEventListener('visibilitychange', stop, { once: true });
  return () => {
    document.removeEventListener('visibilitychange', stop);
    stop();
  };
}
