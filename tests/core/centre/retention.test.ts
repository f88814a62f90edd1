import { describe, expect, test } from 'vitest';
import { type Fate, fateOf, type Keepsake, NOTICE_DAYS } from '../../../src/core/centre/retention';

const DAY = 86_400_000;
const LAST = Date.UTC(2026, 8, 1);

/** Practice that nobody has asked to be kept, last touched on day 0. */
const practice: Keepsake = {
  lastAt: LAST,
  mode: 'practice',
  observed: false,
  inExercise: false,
  open: false,
  asked: false,
  notice: null,
};

/** What becomes of it when somebody looks on that day, counted from when it was last touched. */
function on(day: number, change: Partial<Keepsake> = {}, days: number | null = 90): Fate {
  return fateOf({ ...practice, ...change }, { days, now: LAST + day * DAY });
}

/** The notice as it stands once it was shown on that day. */
function shown(day: number, days = 90): { readonly notice: Keepsake['notice'] } {
  const fate = on(day, {}, days);
  if (fate.kind !== 'due') throw new Error('There was nothing to say on that day.');
  return { notice: { shownAt: LAST + day * DAY, dueAt: fate.at } };
}

describe('H1 Practice is deleted after the time that the centre set, and not before', () => {
  test('its day is known from the first, and named when it is near', () => {
    expect(on(0)).toEqual({ kind: 'due', at: LAST + 90 * DAY, notice: 'early' });
    expect(on(75)).toMatchObject({ notice: 'early' });
    expect(on(76)).toEqual({ kind: 'due', at: LAST + 90 * DAY, notice: 'untold' });
    expect(on(89, shown(76))).toEqual({ kind: 'due', at: LAST + 90 * DAY, notice: 'told' });
    expect(on(90, shown(76))).toEqual({ kind: 'over' });
  });

  test('coached practice too, and what somebody left unfinished, from when they last did something', () => {
    expect(on(91, { ...shown(77), mode: 'coached' })).toEqual({ kind: 'over' });
    const later = { ...shown(77), lastAt: LAST + 30 * DAY };
    expect(on(91, later)).toEqual({ kind: 'due', at: LAST + 120 * DAY, notice: 'early' });
  });

  test('a centre that sets no time keeps it for good', () => {
    expect(on(5000, shown(80), null)).toEqual({ kind: 'kept', why: 'for-ever' });
  });
});

describe('H2 Nothing is deleted that was not announced in this browser two weeks before', () => {
  test('a browser that is opened after a year says so first', () => {
    expect(on(365)).toEqual({ kind: 'due', at: LAST + 379 * DAY, notice: 'untold' });
    expect(on(378, shown(365))).toMatchObject({ kind: 'due', notice: 'told' });
    expect(on(365 + NOTICE_DAYS, shown(365))).toEqual({ kind: 'over' });
  });

  test('a centre that shortens the time does not bring forward a day that was named', () => {
    const named = shown(80);
    expect(on(89, named, 30)).toEqual({ kind: 'due', at: LAST + 94 * DAY, notice: 'told' });
    expect(on(94, named, 30)).toEqual({ kind: 'over' });
  });

  test('a centre that lengthens it says so anew when the new day is near', () => {
    const named = shown(80);
    expect(on(100, named, 365)).toMatchObject({ notice: 'early' });
    expect(on(400, named, 365)).toEqual({ kind: 'due', at: LAST + 414 * DAY, notice: 'untold' });
  });
});

describe('H3 A clock that goes backwards deletes nothing', () => {
  test('what was shown at a time that has not come yet counts as not shown', () => {
    const wrong = shown(400);
    expect(on(80, wrong)).toEqual({ kind: 'due', at: LAST + 94 * DAY, notice: 'untold' });
    expect(on(399, wrong)).toMatchObject({ kind: 'due', notice: 'untold' });
  });

  test('what was played at a time that has not come yet is only kept longer', () => {
    expect(on(-400)).toEqual({ kind: 'due', at: LAST + 90 * DAY, notice: 'early' });
  });
});

describe('H4 What somebody relies on is never deleted by its age', () => {
  test.each<readonly [string, Partial<Keepsake>, string]>([
    ['a mock observation', { mode: 'observation' }, 'observed'],
    ['an attempt that an observation is about', { observed: true }, 'observed'],
    ['an attempt in an exercise', { inExercise: true }, 'exercise'],
    ['an attempt that somebody asked to keep', { asked: true }, 'asked'],
    ['an attempt that is open in a window', { open: true }, 'open'],
  ])('%s', (_what, change, why) => {
    for (const days of [14, 90]) {
      expect(on(5000, { ...shown(80), ...change }, days)).toEqual({ kind: 'kept', why });
    }
  });
});
