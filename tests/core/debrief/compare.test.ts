import { describe, expect, test } from 'vitest';
import { compare, partingOf, relationTo } from '../../../src/core/debrief/compare';
import { mark } from '../../../src/core/marking/mark';
import type { Entry } from '../../../src/core/transcript/entries';
import { decisionsIn, retryOf } from '../../../src/core/transcript/sealing';
import { sessionOf } from '../../fixtures/performance';
import { compiled, scheme } from '../../fixtures/story';

const story = compiled('leaking-kettle');
const by = scheme('complaint-cycle');

/** Plays replies by their words, on a seed. */
function played(seed: number, replies: readonly string[]): readonly Entry[] {
  const session = sessionOf(story, seed);
  const entries: Entry[] = [...session.begin()];
  for (const text of replies) {
    const last = entries.at(-1);
    const reply =
      last?.kind === 'offered' ? last.replies.findIndex((one) => one.text === text) : -1;
    entries.push(...session.choose(reply));
  }
  return entries;
}

/** The words of the reply at `at` in the order of the file's shuffling, for the next decision. */
function offeredIn(entries: readonly Entry[]): readonly string[] {
  const last = entries.at(-1);
  return last?.kind === 'offered' ? last.replies.map(({ text }) => text) : [];
}

const opening = offeredIn(played(3, []));
const [one = '', two = ''] = opening;
const next = offeredIn(played(3, [one]))[0] ?? '';

describe('P6 Two attempts are held against each other from where they part', () => {
  test('they part at the first entry that differs', () => {
    const [a, b] = [played(3, [one, next]), played(3, [two])];
    const at = a.findIndex(({ kind }) => kind === 'chose');
    expect(partingOf(a, b)).toEqual([at, at]);
  });

  test('how it was played and what help there was count for nothing', () => {
    const a = played(3, [one]);
    const [began, ...rest] = a;
    if (began?.kind !== 'began') throw new Error('It did not begin.');
    const at = a.findIndex(({ kind }) => kind === 'chose');
    const b: readonly Entry[] = [
      { ...began, mode: 'coached', origin: { attempt: 'x', entry: at - 1 } },
      ...rest.slice(0, at - 1),
      { kind: 'helped', help: 'hint', entry: at - 1 },
      ...rest.slice(at - 1),
    ];
    expect(compare(a, b, by).parted).toBe(false);
    expect(partingOf(a, [...b, { kind: 'looked', at: 'policy' }])).toEqual([a.length, b.length]);
    const other = [...b.slice(0, at + 1), ...played(3, [two]).slice(at)];
    expect(partingOf(a, other)).toEqual([at, at + 1]);
  });

  test('the order in which replies were shown counts for nothing, what was said does', () => {
    expect(offeredIn(played(4, []))).not.toEqual(opening);
    expect(compare(played(3, [one]), played(4, [one]), by).parted).toBe(false);
    expect(compare(played(3, [one]), played(4, [two]), by).parted).toBe(true);
  });

  test('a retry parts from its parent at the reply that was given anew', () => {
    const parent = played(3, [one, next]);
    const [, at = 0] = decisionsIn(parent);
    const again = retryOf(parent, 'parent', at);
    expect(partingOf(parent, again)).toEqual([at + 1, at + 1]);
  });

  test('each side has its end, its feelings and its own outcomes, point by point', () => {
    const a = [...played(3, [one]), { kind: 'ended', ending: 'lost' } as const];
    const b = played(3, [two]);
    const { first, second, points } = compare(a, b, by);
    expect([first.ending, second.ending]).toEqual(['lost', null]);
    const felt = b.findLast((entry) => entry.kind === 'said');
    expect(second.feelings).toEqual(felt?.kind === 'said' ? felt.feelings : null);
    expect(points.map((compared) => compared.first)).toEqual(mark(a, by).map((m) => m.outcome));
    expect(points.map((compared) => compared.second)).toEqual(mark(b, by).map((m) => m.outcome));
    expect(points.map(({ point }) => point.id)).toEqual(by.points.map(({ id }) => id));
  });

  test('what another attempt is to this one follows from where each began', () => {
    const parent = { id: 'parent', entries: played(3, [one]) };
    const again = { id: 'again', entries: retryOf(parent.entries, 'parent', 2) };
    expect(relationTo(again, parent)).toBe('earlier');
    expect(relationTo(parent, again)).toBe('retry');
    expect(relationTo(parent, { id: 'other', entries: played(4, []) })).toBe('same-scenario');
    expect(relationTo(parent, parent)).toBeNull();
    const elsewhere = sessionOf(compiled('third-call'), 1).begin();
    expect(relationTo(parent, { id: 'other', entries: elsewhere })).toBeNull();
  });
});
