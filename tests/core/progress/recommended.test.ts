import { describe, expect, test } from 'vitest';
import type { ScenarioChances } from '../../../src/core/marking/chance';
import type { Outcome } from '../../../src/core/marking/mark';
import type { MarkedAttempt } from '../../../src/core/progress/marked-attempt';
import { recommended } from '../../../src/core/progress/recommended';
import { scheme } from '../../fixtures/story';

const BY = scheme('complaint-cycle-2');
const HEADLINE = BY.points.find(({ headline }) => headline)?.id ?? '';
const LESSER = BY.points.find(({ headline }) => !headline)?.id ?? '';
const SHELF = [
  { scenario: 'van', level: 2, minutes: 10 },
  { scenario: 'lesson', level: 1, minutes: 9 },
  { scenario: 'kettle', level: 1, minutes: 7 },
];

function attempt(
  startedAt: number,
  scenario: string,
  outcomes: Readonly<Record<string, Outcome>> = {},
): MarkedAttempt {
  const id = `${scenario}-${startedAt}`;
  const points = new Map(Object.entries(outcomes));
  return { id, startedAt, scenario, title: scenario, help: 'alone', outcomes: points };
}

/** What a scenario gives a chance at: points that end in `?` come up on some ways only. */
function offer(scenario: string, ...points: readonly string[]): ScenarioChances {
  const chances = points.map((point) => ({
    point: point.replace('?', ''),
    always: !point.endsWith('?'),
  }));
  return { scenario, title: scenario, level: 1, scheme: BY.id, chances };
}

function next(attempts: readonly MarkedAttempt[], ...chances: readonly ScenarioChances[]) {
  const found = recommended({ shelf: SHELF, attempts, scheme: BY, chances });
  if (!found) return null;
  const { scenario, why } = found;
  return [scenario, why.kind === 'missed' ? why.point.id : why.kind];
}

describe('G10 One scenario is recommended, and says why', () => {
  test('before the first attempt it is the gentlest: the lowest level, then the shortest', () => {
    expect(next([])).toEqual(['kettle', 'gentlest']);
  });

  test('then one that gives a chance at what was missed the last time', () => {
    const missed = attempt(2, 'kettle', { [LESSER]: 'not-yet' });
    const before = attempt(1, 'lesson', { [HEADLINE]: 'not-yet' });
    expect(next([before, missed], offer('van', LESSER), offer('lesson', HEADLINE))).toEqual([
      'van',
      LESSER,
    ]);
  });

  test('a headline point goes before any other, if some scenario gives a chance at it', () => {
    const missed = attempt(1, 'kettle', { [LESSER]: 'not-yet', [HEADLINE]: 'not-yet' });
    expect(next([missed], offer('van', HEADLINE), offer('lesson', LESSER))).toEqual([
      'van',
      HEADLINE,
    ]);
    expect(next([missed], offer('lesson', LESSER))).toEqual(['lesson', LESSER]);
  });

  test('of several, where it is sure to come up; then the one played least; then the gentlest', () => {
    const missed = attempt(2, 'kettle', { [LESSER]: 'not-yet' });
    expect(next([missed], offer('van', LESSER), offer('lesson', `${LESSER}?`))).toEqual([
      'van',
      LESSER,
    ]);
    const both = [offer('van', LESSER), offer('lesson', LESSER)];
    expect(next([missed], ...both)).toEqual(['lesson', LESSER]);
    expect(next([missed, attempt(1, 'lesson')], ...both)).toEqual(['van', LESSER]);
  });

  test('never the one that was played last, which somebody knows by heart', () => {
    const missed = attempt(1, 'kettle', { [LESSER]: 'not-yet' });
    expect(next([missed], offer('kettle', LESSER))).toEqual(['lesson', 'new']);
  });

  test('where nothing was missed, the gentlest not played yet; where all were played, none', () => {
    const met = attempt(1, 'kettle', { [LESSER]: 'met' });
    expect(next([met])).toEqual(['lesson', 'new']);
    expect(next([met, attempt(2, 'lesson'), attempt(3, 'van')])).toBeNull();
  });
});
