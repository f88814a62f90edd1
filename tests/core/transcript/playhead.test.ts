import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry, Said } from '../../../src/core/transcript/entries';
import {
  decisionAt,
  exchangesTo,
  restAt,
  restSince,
  stepFrom,
  stopAt,
  stopsIn,
  turnsIn,
  waitBefore,
} from '../../../src/core/transcript/playhead';

const said = (text: string): Said => ({
  kind: 'said',
  who: 'Dev',
  text,
  feelings: { anger: 3, trust: 5, heard: false, progress: 0 },
});
const replies = [
  { text: 'What has it been doing?', shows: [] },
  { text: 'Right.', shows: [] },
];
const entries: readonly Entry[] = [
  said('It leaks.'),
  said('From the base, every time that it boils, all over the kitchen floor.'),
  { kind: 'offered', replies },
  { kind: 'looked', at: 'policy' },
  { kind: 'chose', reply: 1 },
  said('Is it?'),
  { kind: 'noted', sign: 'sarcasm', line: 5 },
  { kind: 'ended', ending: 'lost' },
  { kind: 'recorded', fields: {} },
];
const stops = stopsIn(entries);

describe('R11 A playhead says how far the readers have got', () => {
  test('it stops at each line, each offer, each reply and the end, and nowhere else', () => {
    expect(stops).toEqual([0, 1, 2, 4, 5, 7]);
  });

  test('followed by exchanges it stops where a reply is asked for and given, and rests for all that came', () => {
    expect(turnsIn(entries)).toEqual([2, 4, 7]);
    expect([0, 2, 4, 7].map((at) => exchangesTo(entries, at))).toEqual([0, 1, 1, 1]);
    const alone = [0, 1, 2].map((at) => restAt(entries, at));
    expect(restSince(entries, -1, 2)).toBe(alone.reduce((sum, one) => sum + one, 0));
  });

  test('a step goes one stop on or back, and never past either end', () => {
    expect(stepFrom(stops, 2, 1)).toBe(4);
    expect(stepFrom(stops, 4, -1)).toBe(2);
    expect(stepFrom(stops, 0, -1)).toBe(0);
    expect(stepFrom(stops, 7, 1)).toBe(7);
    expect(stepFrom(stops, 0, 99)).toBe(7);
  });

  test('wherever it is sent it comes to stand at a stop, and a step there and back is no step', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 50 }), (at) => {
        const stop = stopAt(stops, at);
        expect(stops).toContain(stop);
        if (stop !== stops.at(-1)) {
          expect(stepFrom(stops, stepFrom(stops, at, 1), -1)).toBe(stop);
        }
      }),
    );
  });

  test('a decision is open until the playhead comes to what was chosen', () => {
    expect(decisionAt(entries, 1)).toBeNull();
    expect(decisionAt(entries, 2)).toEqual({ replies, chosen: null });
    expect(decisionAt(entries, 3)).toEqual({ replies, chosen: null });
    expect(decisionAt(entries, 4)).toEqual({ replies, chosen: 1 });
    expect(decisionAt(entries, 7)).toEqual({ replies, chosen: 1 });
  });

  test('a longer line rests longer, as does the reply that was chosen', () => {
    expect(restAt(entries, 1)).toBeGreaterThan(restAt(entries, 0));
    expect(restAt(entries, 4)).toBeLessThan(restAt(entries, 1));
    expect(restAt(entries, 4)).toBeGreaterThan(restAt(entries, 7));
  });
});

describe('V7 Where lines are read aloud, each comes as it begins to be heard', () => {
  test('without a voice a line waits as long as the one before it takes to read, by the pace', () => {
    const usual = waitBefore(entries, 1, 'normal', null);
    expect(usual).toBe(restAt(entries, 0) * 0.5);
    expect(waitBefore(entries, 1, 'slow', null)).toBeGreaterThan(usual);
  });

  test('with one it waits until that begins, and comes without it where it takes too long', () => {
    expect(waitBefore(entries, 1, 'normal', 1)).toBe(0);
    expect(waitBefore(entries, 1, 'normal', 5)).toBe(0);
    expect(waitBefore(entries, 1, 'normal', 0)).toBe(restAt(entries, 0) * 3);
  });

  test('what nobody says is read by no voice, and does not wait for one', () => {
    const told = entries.map((entry) => (entry.kind === 'said' ? { ...entry, who: null } : entry));
    expect(waitBefore(told, 1, 'slow', 0)).toBe(waitBefore(told, 1, 'slow', null));
  });

  test('an answer comes after a breath', () => {
    expect(waitBefore(entries, 5, 'normal', null)).toBe(700);
  });
});
