import { describe, expect, test } from 'vitest';
import type { Began, Entry, Said } from '../../../src/core/transcript/entries';
import { SETTINGS } from '../../../src/core/transcript/looks';
import { type Cue, roomAt, SOUNDS, soundsFrom } from '../../../src/core/transcript/sound-cues';
import { deliveryOf, voicesFor } from '../../../src/shell/sound/delivery';
import { createQueue } from '../../../src/shell/sound/queue';

const began = (setting: Began['setting']): Began => ({
  kind: 'began',
  scenario: 'tiny',
  title: 'Tiny',
  version: '1',
  setting,
  customer: 'Dev Malik',
  role: 'assistant',
  colleagues: ['Priya Shah (team leader)', 'Sam Reed (supervisor)'],
  scheme: 'complaint-handling',
  policy: [],
  law: [],
  edition: 'e',
  seed: 1,
});
const said = (who: string | null, text: string, anger = 3, sound?: string): Said => ({
  kind: 'said',
  who,
  text,
  feelings: { anger, trust: 5, heard: false, progress: 0 },
  ...(sound !== undefined && { sound }),
});
const offered: Entry = { kind: 'offered', replies: [{ text: 'Right.', shows: [] }] };
const chose: Entry = { kind: 'chose', reply: 0 };

const opening: readonly Entry[] = [
  began('phone'),
  said(null, 'The phone rings.', 3, 'phone-ring'),
  said('Dev', 'It leaks.', 4),
  offered,
];
const spoken = (cues: readonly Cue[]): readonly string[] =>
  cues.map((cue) => (cue.kind === 'play' ? cue.sound : cue.text));

describe('V1 What is heard follows from the entries', () => {
  test('a beat is heard in order: its sounds, and what somebody says; never what is narrated', () => {
    expect(soundsFrom(opening, 0)).toEqual({
      hush: false,
      cues: [
        { kind: 'play', sound: 'phone-ring' },
        { kind: 'speak', text: 'It leaks.', anger: 4, speaker: 0, at: 2 },
        { kind: 'speak', text: '1. Right.', anger: 0, speaker: 4, reply: true, at: 3 },
      ],
    });
  });

  test('each speaker is told apart: the customer, the colleagues, anybody else', () => {
    const lines = ['Dev', 'Sam', 'Priya', 'Postman'].map((who) => said(who, who));
    const { cues } = soundsFrom([began('counter'), ...lines], 0);
    expect(cues.map((cue) => cue.kind === 'speak' && cue.speaker)).toEqual([0, 2, 1, 3]);
  });

  test('what was heard is not heard again: not when a sign is noted, not after coming back', () => {
    const noted: Entry = { kind: 'noted', sign: 'sarcasm', line: 2 };
    expect(soundsFrom([...opening, noted], 4)).toEqual({ hush: false, cues: [] });
    expect(soundsFrom(opening, opening.length)).toEqual({ hush: false, cues: [] });
  });

  test('a reply overtakes what is being heard, and what was not heard yet', () => {
    const after = [...opening, chose, said('Dev', 'So it does.')];
    for (const heard of [0, 4]) {
      const { hush, cues } = soundsFrom(after, heard);
      expect(hush).toBe(true);
      expect(spoken(cues)).toEqual(['So it does.']);
    }
  });

  test('a sound that nobody knows is silent', () => {
    const entries = [began('counter'), said(null, 'A crash.', 3, 'breaking-glass')];
    expect(soundsFrom(entries, 0).cues).toEqual([]);
  });

  test('in a chat each message ticks, and nothing else makes a noise', () => {
    const entries = [began('chat'), said(null, 'A window opens.'), said('Dev', 'hello?')];
    expect(spoken(soundsFrom(entries, 0).cues)).toEqual(['message', 'hello?']);
    expect(roomAt(entries)).toBe(null);
  });

  test.each(SETTINGS.filter((setting) => setting !== 'chat'))(
    'a %s is heard until the conversation is over',
    (setting) => {
      const entries: readonly Entry[] = [began(setting), said('Dev', 'Bye.'), offered];
      expect(roomAt(entries)).toBe(setting);
      expect(roomAt([...entries, { kind: 'ended', ending: 'lost' }])).toBe(null);
      expect(roomAt([...entries, { kind: 'faulted', fault: 'f', detail: 'd' }])).toBe(null);
    },
  );

  test('nothing is heard of no attempt', () => {
    expect(roomAt([])).toBe(null);
    expect(soundsFrom([], 0)).toEqual({ hush: false, cues: [] });
    expect(SOUNDS).toContain('phone-ring');
  });
});

describe('V2 What is heard is heard one thing at a time', () => {
  /** Performs by hand: what was begun, what was stopped, and how to end what is going on. */
  function byHand() {
    const begun: string[] = [];
    const stopped: string[] = [];
    const ends: (() => void)[] = [];
    const queue = createQueue<string>((item, done) => {
      begun.push(item);
      ends.push(done);
      return () => stopped.push(item);
    });
    return { begun, stopped, ends, queue };
  }

  test('in order, each once the one before is over', () => {
    const { begun, ends, queue } = byHand();
    queue.add(['a', 'b']);
    queue.add(['c']);
    expect(begun).toEqual(['a']);
    ends[0]?.();
    expect(begun).toEqual(['a', 'b']);
    ends[1]?.();
    expect(begun).toEqual(['a', 'b', 'c']);
  });

  test('clearing stops what goes on and forgets the rest; a late end of it moves nothing', () => {
    const { begun, stopped, ends, queue } = byHand();
    queue.add(['a', 'b']);
    queue.clear();
    expect(stopped).toEqual(['a']);
    queue.add(['c', 'd']);
    ends[0]?.();
    expect(begun).toEqual(['a', 'c']);
    ends[1]?.();
    ends[1]?.();
    expect(begun).toEqual(['a', 'c', 'd']);
  });

  test('what is over at once does not hold anything up', () => {
    const begun: number[] = [];
    const queue = createQueue<number>((item, done) => {
      begun.push(item);
      done();
      return () => {};
    });
    queue.add(Array.from({ length: 50 }, (_, at) => at));
    expect(begun).toHaveLength(50);
  });
});

describe('V3 A voice is one of this device, in the language of the story', () => {
  const voice = (name: string, lang: string, localService = true) => ({ name, lang, localService });
  const names = (voices: readonly { name: string }[]): readonly string[] =>
    voices.map(({ name }) => name);

  test('a remote voice is never used, not even where there is no other', () => {
    expect(voicesFor([voice('Cloud', 'en-GB', false)], 'en-GB')).toEqual([]);
    const both = [voice('Cloud', 'en-GB', false), voice('Near', 'en-US')];
    expect(names(voicesFor(both, 'en-GB'))).toEqual(['Near']);
  });

  test('the country of the story comes first, and another language never', () => {
    const all = [voice('US', 'en-US'), voice('Android', 'en_GB'), voice('Bangor', 'cy-GB')];
    expect(names(voicesFor(all, 'en-GB'))).toEqual(['Android']);
    expect(names(voicesFor(all, 'cy'))).toEqual(['Bangor']);
    expect(names(voicesFor(all, 'en-AU'))).toEqual(['US', 'Android']);
    expect(voicesFor(all, 'fr')).toEqual([]);
  });

  test('rate and pitch rise with anger, within what can be followed', () => {
    const all = Array.from({ length: 11 }, (_, anger) => deliveryOf(anger, 0, 1));
    for (const [at, { rate, pitch }] of all.entries()) {
      if (at === 0) continue;
      expect(rate).toBeGreaterThan(all[at - 1]?.rate ?? 9);
      expect(pitch).toBeGreaterThan(all[at - 1]?.pitch ?? 9);
    }
    expect(all[0]).toEqual({ voice: 0, rate: 0.95, pitch: 1 });
    expect(all[10]?.rate).toBeCloseTo(1.2);
    expect(all[10]?.pitch).toBeCloseTo(1.25);
    expect(deliveryOf(99, 0, 1)).toEqual(all[10]);
  });

  test('speakers have voices of their own, and where there are too few a pitch of their own', () => {
    expect([0, 1, 2].map((speaker) => deliveryOf(0, speaker, 3).voice)).toEqual([0, 1, 2]);
    const pitches = [0, 1, 2].map((speaker) => deliveryOf(0, speaker, 1).pitch);
    expect(new Set(pitches).size).toBe(3);
    expect(Math.min(...pitches)).toBeGreaterThan(0.7);
  });
});
