import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/core/marking/mark';
import { standardise } from '../../../src/core/observation/agreeing';
import {
  type Exercise,
  isRevealed,
  judgedOf,
  markRefusal,
  type Rater,
  unmarked,
} from '../../../src/core/observation/exercise';
import {
  marksRefusal,
  parseExercise,
  parseMarks,
  printExercise,
  printMarks,
} from '../../../src/core/observation/exercise-file';
import { performed } from '../../fixtures/performance';

const CRITERIA = ['2.1', '2.2'];
const exercise: Exercise = {
  id: 'autumn-1',
  title: 'Autumn',
  openedAt: 1000,
  scheme: 'complaint-cycle',
  framework: { id: 'unit-r-506-2151', version: 1 },
  attempts: ['a1', 'a2', 'a3', 'a4', 'a5'],
};
const FINISHED = { kind: 'finished', at: 9 } as const;

/** Somebody's marks: an outcome for each attempt, the same for both criteria. */
function rater(code: string, outcomes: readonly Outcome[], finished = true): Rater {
  const entries = outcomes.flatMap((outcome, at) =>
    CRITERIA.map((criterion) => ({
      kind: 'judged' as const,
      at,
      attempt: `a${at + 1}`,
      criterion,
      outcome,
      lines: [3],
    })),
  );
  return {
    exercise: exercise.id,
    rater: code,
    entries: [...entries, ...(finished ? [FINISHED] : [])],
  };
}

const ann = rater('A-1', ['met', 'met', 'not-yet', 'not-yet', 'met']);
const bob = rater('B-2', ['met', 'met', 'not-yet', 'met', 'met']);

describe('J30 Nobody sees marks or suggestions before everybody has finished', () => {
  test('one who has not finished keeps everything closed, and one alone is never enough', () => {
    expect(isRevealed([ann, rater('B-2', ['met'], false)], [])).toBe(false);
    expect(isRevealed([ann], [])).toBe(false);
    expect(isRevealed([ann, bob], [])).toBe(true);
  });

  test('a closed exercise is open to see, and nobody marks in it any more', () => {
    const slow = rater('B-2', ['met'], false);
    expect(isRevealed([ann, slow], [{ kind: 'closed', at: 5 }])).toBe(true);
    expect(markRefusal(slow, FINISHED, { missing: 0, revealed: true })).toBe('revealed');
  });
});

describe('J31 Marks are an append-only list for each person', () => {
  test('a later outcome takes the place of an earlier one', () => {
    const [first] = ann.entries;
    if (first?.kind !== 'judged') throw new Error('Nothing was judged.');
    const changed = { ...ann, entries: [first, { ...first, outcome: 'not-observed' as const }] };
    expect(judgedOf(changed, first)?.outcome).toBe('not-observed');
    expect(unmarked(exercise, CRITERIA, changed)).toHaveLength(9);
  });

  test('every criterion is marked before somebody has finished, and nothing after', () => {
    const open = rater('A-1', ['met'], false);
    expect(markRefusal(open, FINISHED, { missing: 8, revealed: false })).toBe('incomplete');
    expect(markRefusal(open, FINISHED, { missing: 0, revealed: false })).toBeNull();
    expect(markRefusal(ann, FINISHED, { missing: 0, revealed: false })).toBe('finished');
  });
});

describe('J33 Agreement is told as a share and as kappa, and never more than the numbers say', () => {
  const { people } = standardise(exercise, CRITERIA, [ann, bob], []);

  test('over everything', () => {
    expect(people.overall.subjects).toBe(10);
    expect(people.overall.observed).toBeCloseTo(0.8);
    // Agreed 8 of 10; by chance .6 × .8 + .4 × .2 = .56; (.8 − .56) / .44.
    expect(people.overall.kappa).toBeCloseTo(0.5455, 4);
    expect(people.overall.reading).toBe('beyond-chance');
  });

  test('five attempts are too few to say of one criterion', () => {
    expect(people.criteria.map(({ measured }) => measured.reading)).toEqual(['too-few', 'too-few']);
  });

  test('where everybody gave the same outcome, kappa cannot be told', () => {
    const all = ['met', 'met', 'met', 'met', 'met'] as const;
    const { overall } = standardise(
      exercise,
      CRITERIA,
      [rater('A-1', all), rater('B-2', all)],
      [],
    ).people;
    expect(overall).toMatchObject({ observed: 1, kappa: null, reading: 'one-outcome' });
  });
});

describe('J34 The scorer is one more rater, told apart', () => {
  const suggested = exercise.attempts.flatMap((attempt) =>
    CRITERIA.map((criterion) => ({ attempt, criterion, outcome: 'met' as const, lines: [7] })),
  );
  const both = standardise(exercise, CRITERIA, [ann, bob], suggested);

  test('what people agree on does not change with it', () => {
    expect(both.people).toEqual(standardise(exercise, CRITERIA, [ann, bob], []).people);
    expect(both.withScorer.overall.raters).toBe(3);
  });

  test('J35 every difference has the outcome and the lines of each side by side', () => {
    const found = both.differences.map(({ attempt, amongPeople }) => [attempt, amongPeople]);
    expect(found).toEqual([
      ['a3', false],
      ['a3', false],
      ['a4', true],
      ['a4', true],
    ]);
    expect(both.differences[2]).toMatchObject({
      opinions: [
        { rater: 'A-1', outcome: 'not-yet', lines: [3] },
        { rater: 'B-2', outcome: 'met', lines: [3] },
      ],
      scorer: { outcome: 'met', lines: [7] },
    });
  });
});

describe('J36 An exercise goes out without names, and marks come back', () => {
  const attempt = { id: 'a1', entries: performed('leaking-kettle', 'model-answer') };
  const one = { ...exercise, attempts: ['a1'] };

  test('printed and read it is the same', () => {
    expect(parseExercise(printExercise({ exercise: one, attempts: [attempt] }))).toEqual({
      exercise: one,
      attempts: [attempt],
    });
    expect(parseMarks(printMarks(ann))).toEqual(ann);
  });

  test('a file that names a learner, or lacks an attempt, is refused in one sentence', () => {
    const text = printExercise({ exercise: one, attempts: [attempt] });
    const named = text.replace(
      '"startedAt": 0',
      '"startedAt": 0, "learner": {"code": "", "name": "x"}',
    );
    expect(() => parseExercise(named)).toThrow(
      'This file cannot be read: attempts.0.learner is not a field of such a file.',
    );
    const short = printExercise({ exercise, attempts: [attempt] });
    expect(() => parseExercise(short)).toThrow(
      'This file cannot be read: attempts must be the attempts that the exercise names.',
    );
    expect(() => parseMarks('{}')).toThrow(
      'This file is not the marks of an exercise saved by Composure.',
    );
  });
});

describe('J37 Marks from a file count only for what they were asked for', () => {
  const lengths = new Map(exercise.attempts.map((id) => [id, 10]));
  const against = { exercise, criteria: CRITERIA, raters: [ann], revealed: false, lengths };

  test('whole, finished, once, before anything is open to see', () => {
    expect(marksRefusal(bob, against)).toBeNull();
    expect(marksRefusal({ ...bob, exercise: 'other' }, against)).toBe('other-exercise');
    expect(marksRefusal(bob, { ...against, revealed: true })).toBe('revealed');
    expect(marksRefusal(rater('B-2', ['met'], false), against)).toBe('not-finished');
    expect(marksRefusal(ann, against)).toBe('already');
    expect(marksRefusal(rater('B-2', ['met']), against)).toBe('incomplete');
    expect(marksRefusal(bob, { ...against, criteria: ['2.1'] })).toBe('unknown-cell');
    expect(marksRefusal(bob, { ...against, lengths: new Map() })).toBe('unknown-line');
  });
});
