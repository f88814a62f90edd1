import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRoot } from '../../../src/build/story-files';
import { readReply } from '../../../src/core/debrief/reply-reading';
import {
  type TurningPoint,
  turningPoints,
  turnsOf,
} from '../../../src/core/debrief/turning-points';
import type {
  Began,
  Ending,
  Entry,
  Feelings,
  Reply,
  Said,
} from '../../../src/core/transcript/entries';
import { parsePlay } from '../../../src/core/transcript/play';
import { performPlay } from '../../fixtures/performance';
import { scheme } from '../../fixtures/story';

const by = scheme();
const calm: Feelings = { anger: 3, trust: 5, heard: false, progress: 0 };
const began = { kind: 'began', customer: 'Dev Malik' } as Began;

function said(who: string | null, feelings: Partial<Feelings>): Said {
  return { kind: 'said', who, text: 'Right.', feelings: { ...calm, ...feelings } };
}

/** A conversation in which each reply is answered by Dev with these feelings. */
function talk(answers: readonly Partial<Feelings>[], ending: Ending, shows: string[] = []) {
  const turns = answers.flatMap((feelings): readonly Entry[] => [
    { kind: 'offered', replies: [{ text: 'Oh.', shows }] },
    { kind: 'chose', reply: 0 },
    said('Dev', feelings),
  ]);
  return [began, said('Dev', {}), ...turns, { kind: 'ended', ending } as const];
}

const numbers = (points: readonly TurningPoint[]): readonly (readonly [number, string])[] =>
  points.map(({ turn, way }) => [turn.number, way] as const);

describe('R9 A turning point is a reply after which feelings changed most, or that decided the end', () => {
  test('the biggest comes first, two each way, and small changes are none', () => {
    const entries = talk(
      [{ anger: 4 }, { anger: 9, trust: 3 }, { anger: 7, trust: 4 }, { anger: 2, trust: 7 }],
      'part-resolved',
    );
    expect(numbers(turningPoints(entries, by))).toEqual([
      [4, 'better'],
      [2, 'worse'],
      [3, 'better'],
    ]);
  });

  test('a conversation that goes its way in small steps has none', () => {
    const entries = talk([{ anger: 2 }, { anger: 3 }, { trust: 6 }], 'part-resolved');
    expect(turningPoints(entries, by)).toEqual([]);
  });

  test('what happened by itself after the answer is not put down to the reply', () => {
    const entries: readonly Entry[] = [
      ...talk([{ anger: 2 }], 'part-resolved').slice(0, -1),
      said(null, { anger: 2 }),
      said('Dev', { anger: 9, trust: 2 }),
    ];
    expect(turningPoints(entries, by)).toEqual([]);
    const [turn] = turnsOf(entries);
    expect(turn).toMatchObject({ event: 6, after: { anger: 2 }, later: { anger: 9, trust: 2 } });
  });

  test('the reply on which the customer left is one, however little it changed', () => {
    const entries = talk(
      [
        { anger: 10, trust: 0 },
        { anger: 10, trust: 0 },
      ],
      'lost',
    );
    const points = turningPoints(entries, by);
    expect(numbers(points)).toContainEqual([2, 'worse']);
    expect(points.find(({ turn }) => turn.number === 2)?.changes).toEqual([
      { kind: 'ended', ending: 'lost' },
    ]);
  });

  test('the customer was heard: that alone turns a conversation, and is said first', () => {
    const [point] = turningPoints(talk([{ heard: true, anger: 1 }], 'part-resolved'), by);
    expect(point?.changes).toEqual([{ kind: 'heard' }, { kind: 'anger', from: 3, to: 1 }]);
  });

  test('what pleased the customer and should not have been said is better at a price', () => {
    const entries = talk([{ anger: 1, trust: 6 }], 'part-resolved', ['authority.over-promise']);
    expect(numbers(turningPoints(entries, by))).toEqual([[1, 'at-a-price']]);
  });
});

describe('R10 A moment says what a stronger reply would have done', () => {
  const read = (chosen: string, replies: readonly Reply[]) => {
    const entries: readonly Entry[] = [
      began,
      said('Dev', {}),
      { kind: 'offered', replies },
      { kind: 'chose', reply: replies.findIndex(({ text }) => text === chosen) },
      said('Dev', {}),
    ];
    const [turn] = turnsOf(entries);
    if (!turn) throw new Error('There is no reply.');
    return readReply(turn, entries, by);
  };
  const guess = { text: 'It will be the seal.', shows: ['listening.assume'], why: 'A guess.' };
  const echo = { text: 'It leaks?', shows: ['listening.paraphrase'] };
  const both = {
    text: 'It leaks. I am sorry.',
    shows: ['listening.paraphrase', 'empathy.apology'],
  };
  const flawed = { text: 'It leaks. I will refund it all.', shows: [...both.shows, 'law.wrong'] };

  test('the one that earns most of those that lose nothing, with the points it earns', () => {
    const { stronger, lost, avoided, why } = read(guess.text, [guess, echo, flawed, both]);
    expect(stronger?.reply).toBe(both);
    expect(stronger?.points.map(({ point }) => point.id)).toEqual(
      expect.arrayContaining(['active-listening', 'empathy-and-composure']),
    );
    expect(lost.map(({ point }) => point.id)).toContain('active-listening');
    expect([avoided, why]).toEqual([[], 'A guess.']);
  });

  test('a sound reply is told what it earned and which mistakes stood beside it', () => {
    const { stronger, earned, avoided, why } = read(echo.text, [guess, echo]);
    expect(stronger).toBeNull();
    expect(earned.map(({ point }) => point.id)).toContain('active-listening');
    expect(avoided.map(({ reply }) => reply)).toEqual([guess]);
    expect(why).toBe(by.behaviours['listening.paraphrase']?.why);
  });

  test('where nothing better was on offer, nothing is made up', () => {
    expect(read(guess.text, [guess, flawed]).stronger).toBeNull();
  });

  // A whole story is compiled first, which takes seconds on a busy machine.
  test('in a real play a broken promise is the largest, and no reply is held up against itself', () => {
    const text = readFileSync(inRoot('stories/leaking-kettle/plays/average-run.txt'), 'utf8');
    const entries = performPlay('leaking-kettle', parsePlay(text));
    const shipped = scheme('complaint-cycle');
    const [largest] = turningPoints(entries, shipped);
    expect(largest?.turn.reply.text).toContain("I'll ring Tuesday");
    expect(largest?.changes[0]).toEqual({ kind: 'trust', from: 5, to: 1 });
    for (const turn of turnsOf(entries)) {
      const { stronger, lost, earned } = readReply(turn, entries, shipped);
      if (stronger) expect(lost.length > 0 || earned.length === 0).toBe(true);
      expect(stronger?.reply).not.toBe(turn.reply);
    }
  }, 60_000);
});
