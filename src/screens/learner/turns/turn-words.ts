import type { Bearing } from '../../../core/debrief/reply-reading';
import type { Change, Turn, TurningPoint } from '../../../core/debrief/turning-points';
import { angerLevel } from '../../../core/transcript/feelings';
import { language } from '../../../languages/en-GB/language';
import { turns } from '../../../languages/en-GB/turns';

/** What happened at a turning point, and by how much: "Here Dev grew angry: anger rose a lot." */
export function turningWords({ way, changes }: TurningPoint, name: string): string {
  const t = turns();
  const [first] = changes;
  const moved = changes.flatMap((change) =>
    change.kind === 'anger' || change.kind === 'trust'
      ? [t.changed[change.kind](change.from, change.to)]
      : [],
  );
  return t.sentence(first ? leadOf(first, way, name) : '', listed(moved));
}

function leadOf(change: Change, way: TurningPoint['way'], name: string): string {
  const { turned } = turns();
  switch (change.kind) {
    case 'ended':
      return turned[change.ending](name);
    case 'heard':
      return turned.heard(name);
    case 'anger':
      return way === 'worse' ? risen(change.to, name) : fallen(change.to, name);
    case 'trust':
      return way === 'worse' ? turned.doubted(name) : turned.believed(name);
  }
}

function risen(anger: number, name: string): string {
  const { turned } = turns();
  const level = angerLevel(anger);
  // Whoever is calm now has grown less so: the least that a rise is called is uneasy.
  return turned[level === 'calm' ? 'uneasy' : level](name);
}

function fallen(anger: number, name: string): string {
  const { turned } = turns();
  return angerLevel(anger) === 'calm' ? turned.relaxed(name) : turned.calmed(name);
}

/** How the customer took one reply, as a sentence: "Anger rose a little, trust stayed as it was." */
export function takenWords({ before, after }: Turn): string {
  const t = turns();
  if (before.anger === after.anger && before.trust === after.trust) {
    return t.stayed;
  }
  const words = listed([
    t.changed.anger(before.anger, after.anger),
    t.changed.trust(before.trust, after.trust),
  ]);
  return t.moved(words.charAt(0).toLocaleUpperCase(language().code) + words.slice(1));
}

/** What moved by itself after the customer had answered; null if nothing did. */
export function eventWords({ after, later }: Turn): string | null {
  const t = turns();
  const moved = (['anger', 'trust'] as const)
    .filter((feeling) => after[feeling] !== later[feeling])
    .map((feeling) => t.changed[feeling](after[feeling], later[feeling]));
  return moved.length > 0 ? listed(moved) : null;
}

/** How far the customer trusts the learner, from 0 to 10, in a word. */
export function trustWord(trust: number): string {
  const words = turns().trustWord;
  return words[Math.max(0, Math.min(words.length - 1, Math.ceil(trust / 2)))] ?? '';
}

export function titlesOf(points: readonly Bearing[]): readonly string[] {
  return points.map(({ point }) => point.title);
}

function listed(words: readonly string[]): string {
  return new Intl.ListFormat(language().code).format(words);
}
