import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRoot } from '../../../src/build/story-files';
import { causesOverTime } from '../../../src/core/complaints/causes-over-time';
import { type Complaint, complaintOf, logOf } from '../../../src/core/complaints/complaint';
import { logAids } from '../../../src/core/complaints/log-aids';
import { missing, recurring, waiting } from '../../../src/core/complaints/log-questions';
import { CAUSES, type Cause } from '../../../src/core/transcript/causes';
import type { Recorded } from '../../../src/core/transcript/entries';
import { performed } from '../../fixtures/performance';
import { compiled, sound, TINY_HEADER, written } from '../../fixtures/story';

const FULL: Recorded['fields'] = {
  product: 'Kettle',
  problem: 'Leaks',
  cause: 'Wet base',
  remedy: 'Refund',
  owner: 'Priya Shah',
  feedback: 'Look at the others',
};

/** A line of a log, as if it had come in on that day. */
function line(day: number, cause: Cause | null, fields: Recorded['fields'] = FULL): Complaint {
  const attempt = { id: `a${day}`, scenario: 'tiny', title: 'Tiny', day };
  const made = complaintOf({ ...attempt, last: { kind: 'recorded', fields } }, cause);
  if (!made) throw new Error('A record that was saved is a line.');
  return made;
}

const right = <A>(options: readonly { answer: A; right: boolean }[]): readonly A[] =>
  options.flatMap((one) => (one.right ? [one.answer] : []));

describe('A line of the log', () => {
  test('B1 a record that was saved is a line, with what was written', () => {
    const entries = performed('leaking-kettle', 'model-answer');
    const attempt = { id: 'a', scenario: 'leaking-kettle', title: 'The leaking kettle', day: 9 };
    const { cause = null } = compiled('leaking-kettle').header;
    const made = complaintOf({ ...attempt, last: entries.at(-1) ?? null }, cause);
    expect(made).toMatchObject({ id: 'a', day: 9, kind: 'faulty', fields: { cause: 'Wet base' } });
    expect(complaintOf({ ...attempt, last: entries.at(-2) ?? null }, cause)).toBeNull();
  });

  test('B1 lines stand in the order in which they came in', () => {
    const log = logOf([line(5, null), line(2, null), line(9, null)]);
    expect(log.map(({ day }) => day)).toEqual([2, 5, 9]);
  });

  test('B2 the author sorts a cause, whatever words it was written in', () => {
    const odd = { ...FULL, cause: 'somebody lost the message' };
    expect(line(1, 'faulty', odd).kind).toBe('faulty');
    expect(line(1, null, odd).kind).toBe('unsorted');
  });

  test('B2 a cause that was left empty is none, though the author knows it', () => {
    expect(line(1, 'faulty', { ...FULL, cause: '  ' }).kind).toBe('not-written');
    expect(line(1, 'faulty', {}).kind).toBe('not-written');
  });

  test('B2 every scenario that ships says what its cause was', () => {
    const stories = readdirSync(inRoot('stories')).filter((name) =>
      existsSync(inRoot(`stories/${name}/${name}.ink`)),
    );
    expect(stories.length).toBeGreaterThan(7);
    expect(stories.filter((name) => !compiled(name).header.cause)).toEqual([]);
  });

  test('B2 a kind that is on no list is refused, and none need be given', () => {
    const body = 'Dev: Hi. # ending: resolved\n-> END';
    const wrong = written(`${TINY_HEADER}\n# cause: weather\n${body}`);
    const [problem] = 'problems' in wrong ? wrong.problems : [];
    expect(problem?.message).toContain(`write # cause: ${CAUSES.join(' | ')}`);
    expect(sound(written(`${TINY_HEADER}\n${body}`)).header.cause).toBeUndefined();
  });
});

describe('B3 Causes over time', () => {
  const counts = (days: readonly number[]) =>
    causesOverTime(days.map((day) => line(day, 'message')));

  test('a few days are counted by the day', () => {
    const over = counts([100, 100, 103]);
    expect(over).toEqual({
      length: 1,
      starts: [100, 101, 102, 103],
      rows: [{ kind: 'message', counts: [2, 0, 0, 1], total: 3 }],
    });
  });

  test('what is further apart, by weeks that begin on a Monday', () => {
    // Day 4 was Monday, 5 January 1970.
    const over = counts([6, 12, 13, 25]);
    expect(over.length).toBe(7);
    expect(over.starts).toEqual([4, 11, 18, 25]);
    expect(over.rows[0]?.counts).toEqual([1, 2, 0, 1]);
  });

  test('however long it is, there are no more than eight columns, and the newest is among them', () => {
    for (const last of [1, 7, 8, 60, 400, 3000, 20_000]) {
      const { starts, length } = counts([0, last]);
      expect(starts.length).toBeLessThanOrEqual(8);
      expect((starts.at(-1) ?? 0) + length).toBeGreaterThan(last);
    }
  });

  test('every line is in one row, those without a known cause last', () => {
    const log = [line(1, null), line(1, 'unclear'), line(2, 'faulty', {}), line(2, 'faulty')];
    const { rows } = causesOverTime(log);
    expect(rows.map(({ kind }) => kind)).toEqual(['faulty', 'unclear', 'unsorted', 'not-written']);
    expect(rows.map(({ total }) => total)).toEqual([1, 1, 1, 1]);
  });

  test('an empty log has no columns', () => {
    expect(causesOverTime([])).toEqual({ length: 1, starts: [], rows: [] });
  });
});

describe('B4 What is asked of a log is checked against it', () => {
  test('the cause that comes back most is the one with most lines', () => {
    const log = [line(1, 'message'), line(2, 'faulty'), line(3, 'message')];
    const options = recurring(log);
    expect(right(options)).toEqual(['message']);
    expect(options.find(({ answer }) => answer === 'message')?.lines).toEqual([1, 3]);
  });

  test('of two that come back as often, either is right', () => {
    const log = (['message', 'faulty', 'faulty', 'message'] as const).map((cause, at) =>
      line(at, cause),
    );
    expect(right(recurring(log))).toEqual(['faulty', 'message']);
  });

  test('once is not again, and what was left out or not sorted is no kind of cause', () => {
    const log = [line(1, 'message'), line(2, null), line(3, null), line(4, 'faulty', {})];
    expect(right(recurring(log))).toEqual(['none']);
    expect(recurring(log).length).toBeGreaterThan(2);
  });

  test('the field that is left out most is the one with most gaps', () => {
    const log = [line(1, 'message'), line(2, 'message', { ...FULL, cause: '' })];
    expect(right(missing(log))).toEqual(['cause']);
    expect(right(missing([line(1, 'message')]))).toEqual(['nothing']);
  });

  test('something is still to be done where it was promised or passed on', () => {
    const log = [
      line(1, 'message', { ...FULL, promises: 'Ring on Friday' }),
      line(2, 'message', { ...FULL, 'passed-to': 'Priya' }),
      line(3, 'message'),
    ];
    const options = waiting(log);
    expect(right(options)).toEqual([2]);
    expect(options.find((one) => one.right)?.lines).toEqual([1, 2]);
  });

  test.each([0, 1, 2, 3, 4, 5])('with %i of five waiting there are numbers to choose from', (n) => {
    const log = Array.from({ length: 5 }, (_, at) =>
      line(at, null, at < n ? { promises: 'Ring' } : {}),
    );
    const options = waiting(log);
    expect(right(options)).toEqual([n]);
    expect(options.length).toBeGreaterThan(2);
    expect(options.every(({ answer }) => answer >= 0 && answer <= 5)).toBe(true);
  });

  test('beside one’s own words stands what the records say themselves', () => {
    const log = [
      line(1, 'faulty'),
      line(2, 'message', { cause: 'note', feedback: 'One list', 'passed-to': 'Femi' }),
      line(3, 'message', { cause: 'note', feedback: 'One list', owner: 'Bea' }),
    ];
    expect(logAids(log)).toEqual({
      kinds: ['message'],
      lines: [2, 3],
      changes: [{ text: 'One list', lines: [2, 3] }],
      people: [
        { text: 'Femi', lines: [2] },
        { text: 'Bea', lines: [3] },
      ],
    });
    expect(logAids([line(1, 'faulty'), line(2, 'message')]).lines).toEqual([1, 2]);
  });
});
