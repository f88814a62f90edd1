import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreement, cohen, fleiss, type Ratings } from '../../../src/core/observation/agreement';

/** A table of counts, by the first rater's category and the second's, as single ratings. */
function fromTable(table: readonly (readonly number[])[]): Ratings {
  return table.flatMap((row, a) =>
    row.flatMap((count, b) => Array.from({ length: count }, () => [`${a}`, `${b}`])),
  );
}

/** Counts of raters by category, a row for each thing, as single ratings. */
function fromCounts(rows: readonly (readonly number[])[]): Ratings {
  return rows.map((row) =>
    row.flatMap((count, category) => Array.from({ length: count }, () => `${category}`)),
  );
}

describe('J5 Agreement comes out as in published worked examples', () => {
  test('Cohen’s kappa, standard error and interval: skin conditions rated by two dermatologists (SAS/STAT, PROC FREQ)', () => {
    const found = cohen(
      fromTable([
        [10, 4, 1, 0],
        [5, 10, 12, 2],
        [2, 4, 12, 5],
        [0, 2, 6, 13],
      ]),
    );
    expect(found.subjects).toBe(88);
    expect(found.kappa).toBeCloseTo(0.3449, 4);
    expect(found.interval?.from).toBeCloseTo(0.203, 3);
    expect(found.interval?.to).toBeCloseTo(0.4868, 3);
  });

  test('Fleiss’ kappa: fourteen raters of ten things in five categories', () => {
    const found = fleiss(
      fromCounts([
        [0, 0, 0, 0, 14],
        [0, 2, 6, 4, 2],
        [0, 0, 3, 5, 6],
        [0, 3, 9, 2, 0],
        [2, 2, 8, 1, 1],
        [7, 7, 0, 0, 0],
        [3, 2, 6, 3, 0],
        [2, 5, 3, 2, 2],
        [6, 5, 2, 1, 0],
        [0, 2, 2, 3, 7],
      ]),
    );
    expect(found.observed).toBeCloseTo(0.378, 3);
    expect(found.kappa).toBeCloseTo(0.21, 3);
  });

  test('Fleiss’ kappa with missing ratings, and its interval: Gwet’s four raters of twelve things', () => {
    const found = fleiss(
      [
        '11.1',
        '2232',
        '3333',
        '3333',
        '2222',
        '1234',
        '4444',
        '1121',
        '2222',
        '.555',
        '..11',
        '.3..',
      ].map((row) => [...row].map((one) => (one === '.' ? null : one))),
    );
    expect(found.observed).toBeCloseTo(0.81818, 5);
    expect(found.kappa).toBeCloseTo(0.76117, 5);
    expect(found.interval?.from).toBeCloseTo(0.424, 3);
    expect(found.interval?.to).toBe(1);
  });
});

describe('J6 What cannot be told is not given as a number', () => {
  test.each<[string, Ratings, number | null]>([
    ['nothing was rated', [], null],
    [
      'nobody rated the same thing',
      [
        ['met', null],
        [null, 'met'],
      ],
      null,
    ],
    [
      'everybody gave the same rating to everything',
      [
        ['met', 'met'],
        ['met', 'met'],
      ],
      1,
    ],
  ])('%s', (_what, ratings, observed) => {
    expect(agreement(ratings)).toMatchObject({ observed, kappa: null, interval: null });
  });

  test('two raters are compared by Cohen’s kappa, more by Fleiss’', () => {
    const two: Ratings = [
      ['a', 'b'],
      ['a', 'a'],
      ['b', 'b'],
      ['b', 'b'],
    ];
    expect(agreement(two)).toEqual(cohen(two));
    const three = two.map((row) => [...row, 'a']);
    expect(agreement(three)).toEqual(fleiss(three));
  });

  test('kappa lies between −1 and 1, is 1 only for complete agreement, and does not care who is first', () => {
    const rating = fc.constantFrom('met', 'not-yet', 'not-observed', null);
    const rows = fc.array(fc.array(rating, { minLength: 2, maxLength: 2 }), { maxLength: 30 });
    fc.assert(
      fc.property(rows, (ratings) => {
        const found = agreement(ratings);
        const turned = agreement(ratings.map((row) => [...row].reverse()));
        expect(turned.kappa ?? 9).toBeCloseTo(found.kappa ?? 9, 9);
        if (found.kappa === null) return;
        expect(Math.abs(found.kappa)).toBeLessThanOrEqual(1 + 1e-9);
        expect(found.kappa > 1 - 1e-9).toBe(found.observed === 1);
      }),
    );
  });
});
