import type { Cue } from '../../core/transcript/sound-cues';
import { deliveryOf, voicesFor } from './delivery';

type Line = Pick<Extract<Cue, { kind: 'speak' }>, 'text' | 'anger' | 'speaker'>;

/** Whether lines can be read: there may be no voice of this device, or it has failed. */
export type VoiceState = 'ready' | 'none' | 'failed';

/** Reads lines aloud, until it cannot; from then on it passes them over in silence. */
export type Reader = {
  /**
   * Calls `begun` when the line begins to be heard, and `done` when it is over, read or not. Returns
   * what stops it at once.
   */
  readonly read: (line: Line, volume: number, done: () => void, begun?: () => void) => () => void;
  readonly state: () => Promise<VoiceState>;
};

/** Browsers find their voices late, and some never say that there are none. In milliseconds. */
const PATIENCE = 2000;

const readers = new Map<string, Reader>();

/** The reader of `language`, with voices of this device alone. `anew`: whatever failed before. */
export function readerOf(language: string, anew = false): Reader {
  const known = anew ? undefined : readers.get(language);
  const reader = known ?? createReader(language);
  readers.set(language, reader);
  return reader;
}

function createReader(language: string): Reader {
  const found = localVoices(language);
  let failed = false;
  const state = async (): Promise<VoiceState> => {
    if ((await found).length === 0) return 'none';
    return failed ? 'failed' : 'ready';
  };
  return {
    state,
    read(line, volume, done, begun = () => {}) {
      let stopped = false;
      let quieten = (): void => {};
      const over = (well: boolean): void => {
        if (!well) failed = true;
        if (!stopped) done();
      };
      void found.then((voices) => {
        if (stopped) return;
        quieten = failed ? pass(done) : speak(line, voices, volume, { begun, over });
      });
      return () => {
        stopped = true;
        quieten();
      };
    },
  };
}

async function localVoices(language: string): Promise<readonly SpeechSynthesisVoice[]> {
  if (!('speechSynthesis' in globalThis)) return [];
  const now = voicesFor(speechSynthesis.getVoices(), language);
  if (now.length > 0) return now;
  await new Promise<void>((go) => {
    speechSynthesis.addEventListener('voiceschanged', () => go(), { once: true });
    setTimeout(go, PATIENCE);
  });
  return voicesFor(speechSynthesis.getVoices(), language);
}

function speak(
  { text, anger, speaker }: Line,
  voices: readonly SpeechSynthesisVoice[],
  volume: number,
  { begun, over }: { readonly begun: () => void; readonly over: (well: boolean) => void },
): () => void {
  const { voice: at, ...delivery } = deliveryOf(anger, speaker, voices.length);
  const voice = voices[at];
  // Left to itself the browser would choose a voice, and perhaps one that sends the text away.
  if (!voice) return pass(() => over(true));
  const utterance = new SpeechSynthesisUtterance(text);
  Object.assign(utterance, { voice, lang: voice.lang, volume, ...delivery });
  utterance.onstart = begun;
  utterance.onend = () => over(true);
  // Being stopped is an error by name only.
  utterance.onerror = ({ error }) => over(error === 'canceled' || error === 'interrupted');
  speechSynthesis.speak(utterance);
  return () => speechSynthesis.cancel();
}

function pass(done: () => void): () => void {
  done();
  return () => {};
}
