import { expect, test } from 'vitest';
import { isHasty, type KeptAt } from '../../../src/core/progress/haste';
import { markAttempt } from '../../../src/core/progress/marked-attempt';
import type { Entry } from '../../../src/core/transcript/entries';
import { performed } from '../../fixtures/performance';
import { scheme } from '../../fixtures/story';

const ENTRIES = performed('leaking-kettle', 'model-answer');
const CHOSEN = ENTRIES.flatMap(({ kind }, at) => (kind === 'chose' ? [at] : []));

/** Times of an attempt whose replies took so many milliseconds each, the last of them again and again. */
function times(...paces: readonly number[]): readonly KeptAt[] {
  let at = 1_000_000;
  const replies = CHOSEN.map((from, number): KeptAt => {
    at += paces[number] ?? paces.at(-1) ?? 0;
    return { from, at };
  });
  return [{ from: 0, at: 1_000_000 }, ...replies];
}

test('G9 most replies in under a second: clicked, and not read', () => {
  expect(isHasty(ENTRIES, times(400))).toBe(true);
  expect(isHasty(ENTRIES, times(999))).toBe(true);
  expect(isHasty(ENTRIES, times(1000))).toBe(false);
  expect(isHasty(ENTRIES, times(30_000, 9_000, 500))).toBe(true);
});

test('G9 two quick replies are no haste, nor half of them, nor an attempt whose times are not known', () => {
  const half = CHOSEN.map((_, at) => (at % 2 === 0 ? 500 : 5000));
  expect(isHasty(ENTRIES, times(...half.slice(0, CHOSEN.length - (CHOSEN.length % 2)), 5000))).toBe(
    false,
  );
  expect(isHasty(ENTRIES, times(500, 500, 4000))).toBe(false);
  expect(isHasty(ENTRIES, [{ from: 0, at: 5 }])).toBe(false);
  expect(isHasty(ENTRIES, [])).toBe(false);
});

test('G9 an attempt in haste is no attempt alone; one with help is told by its help', () => {
  const by = scheme('complaint-cycle');
  const help = (kept: readonly KeptAt[], entries: readonly Entry[] = ENTRIES) =>
    markAttempt({ id: 'a', startedAt: 0, entries, times: kept }, by)?.help;
  expect(help(times(400))).toBe('hasty');
  expect(help(times(4000))).toBe('alone');
  const hint = { kind: 'helped', help: 'hint', entry: 3 } as const;
  expect(help(times(400), [...ENTRIES, hint])).toBe('coached');
});
