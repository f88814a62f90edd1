import { describe, expect, test } from 'vitest';
import {
  type AttemptFilter,
  type ClassLearner,
  classRows,
  type LearnerFilter,
  latest,
  metBy,
  narrowRows,
  neverObserved,
  sortRows,
  tally,
} from '../../../src/core/class/class';
import { type ClassAttempt, classAttempt } from '../../../src/core/class/class-attempt';
import { createPacker, createUnpacker } from '../../../src/core/class/class-packet';
import { classSlips } from '../../../src/core/class/class-slips';
import { performed } from '../../fixtures/performance';
import { scheme } from '../../fixtures/story';

const BY = scheme('complaint-cycle');
const EVERYTHING: AttemptFilter = { scenario: null, alone: false };
const EVERYBODY: LearnerFilter = { outcome: null, text: '' };
const LISTENING = BY.points.findIndex(({ id }) => id === 'active-listening');

const ADA: ClassLearner = { id: 'l1', code: 'C-001', name: 'Ada Ames' };
const BEN: ClassLearner = { id: 'l2', code: 'C-002', name: 'Ben Bell' };
const CEM: ClassLearner = { id: 'l3', code: 'C-003', name: '' };

function played(learner: ClassLearner, day: number, scenario: string, play: string): ClassAttempt {
  const entries = performed(scenario, play);
  const attempt = { id: `${learner.id} ${day}`, startedAt: day, learner: learner.id, entries };
  const told = classAttempt(attempt, BY);
  if (told === null) throw new Error('It was not finished.');
  return told;
}

const MISTAKES = played(ADA, 1, 'leaking-kettle', 'typical-mistakes');
const MODEL = played(ADA, 2, 'leaking-kettle', 'model-answer');
const OTHERS = [
  played(BEN, 1, 'leaking-kettle', 'typical-mistakes'),
  played(BEN, 2, 'leaking-kettle', 'typical-mistakes'),
  played(BEN, 3, 'wrong-colour', 'model-answer'),
];
const ALL = [MISTAKES, MODEL, ...OTHERS];

const rowsOf = (filter: Partial<AttemptFilter & LearnerFilter> = {}) =>
  narrowRows(classRows([ADA, BEN, CEM], ALL, { ...EVERYTHING, ...filter }), {
    ...EVERYBODY,
    ...filter,
  });
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const only = (learner: ClassLearner, ...attempts: readonly ClassAttempt[]) => {
  const [row] = classRows([learner], attempts, EVERYTHING);
  if (!row) throw new Error('There is no row.');
  return row;
};

describe('N1 Each learner is a row, with what their latest finished attempt came to on each point', () => {
  test('the latest decides, whichever came in first', () => {
    expect(latest(only(ADA, MODEL, MISTAKES), LISTENING)).toBe('met');
    const before = { ...MODEL, startedAt: 0 };
    expect(latest(only(ADA, before, MISTAKES), LISTENING)).toBe('not-yet');
  });

  test('who has no attempt is in the table, and nothing is said of them', () => {
    const [, , cem] = rowsOf();
    expect(cem).toEqual({ learner: CEM, attempts: [] });
    expect(cem && latest(cem, LISTENING)).toBe(null);
  });

  test('an attempt that is not finished is no attempt', () => {
    const entries = performed('leaking-kettle', 'model-answer').slice(0, -1);
    expect(classAttempt({ id: 'a', startedAt: 1, learner: 'l1', entries }, BY)).toBe(null);
  });
});

describe('N2 A second view says in how many scenarios a point was met, of those that gave a chance', () => {
  test('one scenario counts once, however often it was played', () => {
    expect(tally(only(ADA, MISTAKES, MODEL), LISTENING)).toEqual({ met: 1, scenarios: 1 });
    const [, ben] = rowsOf();
    expect(ben && tally(ben, LISTENING)).toEqual({ met: 1, scenarios: 2 });
  });

  test('how many of a class met a point is counted by the same view', () => {
    expect(metBy(rowsOf(), LISTENING, 'latest')).toBe(2);
    expect(metBy(rowsOf({ scenario: 'leaking-kettle' }), LISTENING, 'latest')).toBe(1);
    expect(metBy(rowsOf({ scenario: 'leaking-kettle' }), LISTENING, 'scenarios')).toBe(1);
  });
});

describe('N3 A table can be narrowed and sorted', () => {
  const names = (rows: ReturnType<typeof rowsOf>) => rows.map(({ learner }) => learner.id);

  test('by part of a code or a name, in small letters or large', () => {
    expect(names(rowsOf({ text: ' bELL' }))).toEqual(['l2']);
    expect(names(rowsOf({ text: 'c-003' }))).toEqual(['l3']);
  });

  test('by what the latest attempt came to, in the scenario that is chosen', () => {
    const outcome = { point: LISTENING, is: 'not-yet' } as const;
    expect(names(rowsOf({ outcome }))).toEqual([]);
    expect(names(rowsOf({ outcome, scenario: 'leaking-kettle' }))).toEqual(['l2']);
  });

  test('what was played with help can be left out', () => {
    const coached = { ...MODEL, help: 'coached' } as const;
    const [row] = classRows([ADA], [MISTAKES, coached], { ...EVERYTHING, alone: true });
    expect(row?.attempts).toEqual([MISTAKES]);
  });

  test('up by a point, whom it needs comes first, and who has no attempt last', () => {
    const rows = rowsOf({ scenario: 'leaking-kettle' });
    const by = (descending: boolean) =>
      names(sortRows(rows, { by: LISTENING, descending }, 'latest', compare));
    expect(by(false)).toEqual(['l2', 'l1', 'l3']);
    expect(by(true)).toEqual(['l3', 'l1', 'l2']);
  });

  test('by learner it goes by the code, whatever anybody is called', () => {
    const order = (descending: boolean) =>
      names(sortRows(rowsOf(), { by: 'learner', descending }, 'latest', compare));
    expect(order(false)).toEqual(['l1', 'l2', 'l3']);
    expect(order(true)).toEqual(['l3', 'l2', 'l1']);
  });
});

describe('N4 What a class falls for is told by how many learners, quoted, with what it costs', () => {
  const [kettle] = classSlips(rowsOf());

  test('a learner counts once, however often they chose it', () => {
    expect(kettle).toMatchObject({ scenario: 'leaking-kettle', players: 2 });
    expect(new Set(kettle?.slips.map(({ learners }) => learners))).toEqual(new Set([2]));
  });

  test('each is a reply that was given, and names points that it lost', () => {
    const replies = performed('leaking-kettle', 'typical-mistakes').flatMap((entry) =>
      entry.kind === 'offered' ? entry.replies.map(({ text }) => text) : [],
    );
    expect(kettle?.slips.length).toBeGreaterThan(2);
    for (const { said, costs, shows } of kettle?.slips ?? []) {
      expect(replies).toContain(said);
      expect(costs.length).toBeGreaterThan(0);
      expect(shows.length).toBeGreaterThan(0);
      for (const id of costs) {
        const at = BY.points.findIndex((point) => point.id === id);
        expect(MISTAKES.outcomes[at]).toBe('not-yet');
      }
    }
  });

  test('where nothing was lost there is nothing to tell', () => {
    expect(classSlips([only(CEM)])).toEqual([]);
    expect(classSlips([only(ADA, MODEL)])).toEqual([]);
  });
});

test('N5 A point that no attempt gave a chance at was never observed in the class', () => {
  const never = neverObserved(rowsOf(), BY);
  const seen = (at: number): boolean => ALL.some(({ outcomes }) => outcomes[at] !== 'not-observed');
  expect(never).toEqual(BY.points.filter((_, at) => !seen(at)));
  expect(neverObserved([only(CEM)], BY)).toEqual(BY.points);
});

describe('N10 What many attempts share is sent and held once', () => {
  test('packets read back as what was packed, in whatever portions it came', () => {
    const [pack, unpack] = [createPacker(), createUnpacker()];
    const portions = [ALL.slice(0, 2), [], ALL.slice(2)];
    expect(portions.flatMap((some) => unpack(structuredClone(pack(some))))).toEqual(ALL);
  });

  test('a slip that was sent once is not sent again, and is the same object in both', () => {
    const [pack, unpack] = [createPacker(), createUnpacker()];
    const [first] = unpack(pack([MISTAKES]));
    const again = pack([{ ...MISTAKES, id: 'again' }]);
    expect([again.slips, again.heads, again.outcomes]).toEqual([[], [], []]);
    expect(unpack(again)[0]?.slips[0]).toBe(first?.slips[0]);
  });
});
