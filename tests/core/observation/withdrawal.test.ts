import { describe, expect, test } from 'vitest';
import {
  type Exercise,
  leftOf,
  type Rater,
  unmarked,
} from '../../../src/core/observation/exercise';
import {
  EXERCISE,
  exercisesOf,
  MARKS,
  readKeptExercise,
  readMarksPaper,
  withdrawals,
} from '../../../src/core/observation/kept-exercise';
import { performed } from '../../fixtures/performance';

const THEIRS = performed('leaking-kettle', 'model-answer');
const OTHERS = performed('leaking-kettle', 'typical-mistakes');
const exercise: Exercise = {
  id: 'autumn-1',
  title: 'Autumn',
  openedAt: 1000,
  scheme: 'complaint-cycle',
  framework: { id: 'unit-r-506-2151', version: 1 },
  attempts: ['a1', 'a2'],
};
const judged = (attempt: string) =>
  ({ kind: 'judged', at: 2, attempt, criterion: '2.1', outcome: 'met', lines: [3] }) as const;
const ann: Rater = {
  exercise: exercise.id,
  rater: 'A-1',
  entries: [judged('a1'), judged('a2'), { kind: 'finished', at: 3 }],
};
const note = (attempt: string) =>
  ({ kind: 'adjudicated', by: 'A-1', at: 4, attempt, criterion: '2.1', note: 'She did.' }) as const;
const papers = [
  {
    id: 'exercise:autumn-1',
    kind: EXERCISE,
    data: {
      exercise,
      brought: [
        { id: 'a1', entries: OTHERS },
        { id: 'a2', entries: THEIRS },
      ],
      proceedings: [note('a1'), note('a2')],
    },
  },
  { id: 'marks', kind: MARKS, data: ann },
  { id: 'centre', kind: 'centre', data: { name: 'Marsh College' } },
];

describe('J32 An exercise keeps nothing of somebody who was erased but how they were marked', () => {
  test('the copy goes, with what was written about it; the marks stay under a name that leads nowhere', () => {
    const [changed, marks, ...more] = withdrawals(papers, [{ id: 'a2', entries: [] }]);
    const paper = readKeptExercise(changed?.data);
    expect(paper?.exercise.attempts).toEqual(['a1', 'withdrawn-2']);
    expect(paper?.brought?.map(({ id }) => id)).toEqual(['a1']);
    expect(paper?.proceedings).toEqual([
      note('a1'),
      { ...note('a2'), attempt: 'withdrawn-2', note: '' },
    ]);
    expect(readMarksPaper(marks?.data)?.entries).toEqual([
      judged('a1'),
      judged('withdrawn-2'),
      { kind: 'finished', at: 3 },
    ]);
    expect(more).toEqual([]);
  });

  test('a copy under another id is known by what was said in it', () => {
    const erased = [{ id: 'kept-apart', entries: THEIRS }];
    expect(exercisesOf(papers, erased)).toBe(1);
    const [changed] = withdrawals(papers, erased);
    expect(readKeptExercise(changed?.data)?.exercise.attempts).toEqual(['a1', 'withdrawn-2']);
  });

  test('what is about somebody else is left as it is', () => {
    expect(withdrawals(papers, [{ id: 'a3', entries: THEIRS.slice(0, 5) }])).toEqual([]);
  });

  test('what was erased is not asked to be marked any more', () => {
    const fresh: Rater = { ...ann, entries: [] };
    expect(unmarked(leftOf(exercise, [{ id: 'a1' }]), ['2.1'], fresh)).toEqual([
      { attempt: 'a1', criterion: '2.1' },
    ]);
  });
});
