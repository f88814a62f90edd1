import type { Room, Sound } from '../../core/transcript/sound-cues';
import { type Note, notesOf, secondsOf } from './notes';
import { type Layer, layersOf } from './places';

/** As good as silent: a curve of this kind never comes to nothing. */
const HARDLY = 0.0001;
/** In seconds: as good as at once, and just slow enough not to click. */
const CUT = 0.015;

/** Plays a sound into `out` from now on; calls `done` when it is over. Returns what cuts it off. */
export function startSound(
  context: BaseAudioContext,
  sound: Sound,
  out: AudioNode,
  done: () => void,
): () => void {
  const whole = context.createGain();
  whole.connect(out);
  const notes = notesOf(sound);
  const tones = notes.map((note) => startNote(context, note, whole));
  const end = secondsOf(notes);
  const last = tones[notes.findIndex(({ at, seconds }) => at + seconds === end)];
  last?.addEventListener('ended', () => {
    whole.disconnect();
    done();
  });
  return () => cutOff(context, whole, tones);
}

/** Lets a place be heard in `out`, from nothing on. Returns what cuts it off. */
export function startRoom(context: BaseAudioContext, room: Room, out: AudioNode): () => void {
  const whole = context.createGain();
  whole.connect(out);
  whole.gain.setValueAtTime(0, context.currentTime);
  whole.gain.linearRampToValueAtTime(1, context.currentTime + 1.5);
  const noise = context.createBufferSource();
  noise.buffer = noiseFor(context);
  noise.loop = true;
  const sways = layersOf(room).map((layer) => startLayer(context, layer, noise, whole));
  noise.start();
  noise.addEventListener('ended', () => whole.disconnect());
  return () => cutOff(context, whole, [noise, ...sways]);
}

function startNote(context: BaseAudioContext, note: Note, out: AudioNode): OscillatorNode {
  const begin = context.currentTime + note.at;
  const end = begin + note.seconds;
  const shape = context.createGain();
  shape.gain.setValueAtTime(0, begin);
  shape.gain.linearRampToValueAtTime(note.level, begin + note.attack);
  shape.gain.setValueAtTime(note.level, end - note.release);
  shape.gain.exponentialRampToValueAtTime(HARDLY, end);
  shape.connect(out);
  const tone = context.createOscillator();
  tone.type = note.wave;
  tone.frequency.value = note.hz;
  tone.connect(shape);
  tone.start(begin);
  tone.stop(end);
  return tone;
}

/** One band of the noise, swelling and sinking by half. Returns what moves it. */
function startLayer(
  context: BaseAudioContext,
  layer: Layer,
  noise: AudioNode,
  out: AudioNode,
): OscillatorNode {
  const band = context.createBiquadFilter();
  band.type = layer.band;
  band.frequency.value = layer.hz;
  band.Q.value = layer.q;
  const loudness = context.createGain();
  loudness.gain.value = layer.level;
  const depth = context.createGain();
  depth.gain.value = layer.level / 2;
  const sway = context.createOscillator();
  sway.frequency.value = layer.sway;
  sway.connect(depth).connect(loudness.gain);
  sway.start();
  noise.connect(band).connect(loudness).connect(out);
  return sway;
}

function cutOff(
  context: BaseAudioContext,
  whole: GainNode,
  sources: readonly AudioScheduledSourceNode[],
): void {
  const now = context.currentTime;
  whole.gain.cancelScheduledValues(now);
  whole.gain.setTargetAtTime(0, now, CUT / 5);
  for (const source of sources) source.stop(now + CUT);
}

/** Five seconds of white noise, the same every time. */
function noiseFor(context: BaseAudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, context.sampleRate * 5, context.sampleRate);
  const samples = buffer.getChannelData(0);
  let seed = 1;
  for (let at = 0; at < samples.length; at += 1) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    samples[at] = seed / 2 ** 31 - 1;
  }
  return buffer;
}
