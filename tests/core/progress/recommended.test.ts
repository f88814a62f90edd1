import { describe, expect, test } from 'vitest';
import { lessonOf } from '../../../src/core/debrief/lesson';
import type { ScenarioChances } from '../../../src/core/marking/chance';
import { type LatestAttempt, latestAttempt } from '../../../src/core/progress/latest-attempt';
import { recommended } from '../../../src/core/progress/recommended';
import { createDice } from '../../../src/core/transcript/shuffle';
import { performed } from '../../fixtures/performance';
import { scheme } from '../../fixtures/story';

const BY = scheme('complaint-cycle-2');
const HEADLINE = BY.points.find(({ headline }) => headline)?.id ?? '';
const LESSER = BY.points.find(({ headline }) => !headline)?.id ?? '';
const SHELF = [
  { scenario: 'van', level: 2, minutes: 10 },
  { scenario: 'lesson', level: 1, minutes: 9 },
  { scenario: 'kettle', level: 1, minutes: 7 },
];

type Came = {
  readonly missed?: readonly string[];
  readonly critical?: readonly string[];
  readonly met?: readonly string[];
  readonly help?: LatestAttempt['help'];
  readonly plays?: number;
};

function attempt(startedAt: number, scenario: string, came: Came = {}): LatestAttempt {
  const { missed = [], critical = [], met = [], help = 'alone', plays = 1 } = came;
  const outcomes = new Map([
    ...met.map((id) => [id, 'met'] as const),
    ...[...missed, ...critical].map((id) => [id, 'not-yet'] as const),
  ]);
  const lost = [...critical, ...missed].flatMap((id) => BY.points.filter((one) => one.id === id));
  return {
    ...{ id: `${scenario}-${startedAt}`, startedAt, scenario, title: scenario, help, plays },
    ...{ outcomes, ending: 'resolved' },
    missed: lost.map((point) => ({ point, critical: critical.includes(point.id) })),
  };
}

/** What a scenario gives a chance at: points that end in `?` come up on some ways only. */
function offer(scenario: string, ...points: readonly string[]): ScenarioChances {
  const chances = points.map((point) => ({
    point: point.replace('?', ''),
    always: !point.endsWith('?'),
  }));
  return { scenario, title: scenario, level: 1, scheme: BY.id, chances };
}

function next(latest: readonly LatestAttempt[], ...chances: readonly ScenarioChances[]) {
  const found = recommended({ shelf: SHELF, latest, chances });
  if (!found) return null;
  const { scenario, why } = found;
  return [scenario, why.kind === 'missed' ? why.point.id : why.kind];
}

describe('G10 One scenario is recommended, and says why', () => {
  test('before the first attempt it is the gentlest: the lowest level, then the shortest', () => {
    expect(next([])).toEqual(['kettle', 'gentlest']);
  });

  test('then one that gives a chance at what was missed the last time', () => {
    const missed = attempt(2, 'kettle', { missed: [LESSER] });
    const before = attempt(1, 'lesson', { missed: [HEADLINE] });
    expect(next([before, missed], offer('van', LESSER), offer('lesson', HEADLINE))).toEqual([
      'van',
      LESSER,
    ]);
  });

  test('with the coach first where it was missed with the coach the last time', () => {
    const why = (help: LatestAttempt['help']) =>
      recommended({
        shelf: SHELF,
        latest: [attempt(2, 'kettle', { missed: [LESSER], help })],
        chances: [offer('van', LESSER)],
      })?.why;
    expect(why('coached')).toMatchObject({ kind: 'missed', stuck: true });
    expect(why('alone')).toMatchObject({ kind: 'missed', stuck: false });
  });

  test('a critical fault goes before anything else, then the order of the debrief', () => {
    const missed = attempt(2, 'kettle', { missed: [LESSER, HEADLINE] });
    const both = [offer('van', HEADLINE), offer('lesson', LESSER)];
    expect(next([missed], ...both)).toEqual(['lesson', LESSER]);
    const graver = attempt(1, 'lesson', { critical: [HEADLINE] });
    expect(next([missed, graver], ...both)).toEqual(['van', HEADLINE]);
    expect(next([missed, graver], offer('van', LESSER))).toEqual(['van', LESSER]);
  });

  test('what was met since is not missed any more', () => {
    const missed = attempt(1, 'kettle', { missed: [LESSER] });
    const met = attempt(2, 'lesson', { met: [LESSER] });
    expect(next([missed, met], offer('van', LESSER))).toEqual(['van', 'new']);
  });

  test('of several, where it is sure to come up; then the one played least; then the gentlest', () => {
    const missed = attempt(2, 'kettle', { missed: [LESSER] });
    expect(next([missed], offer('van', LESSER), offer('lesson', `${LESSER}?`))).toEqual([
      'van',
      LESSER,
    ]);
    const both = [offer('van', LESSER), offer('lesson', LESSER)];
    expect(next([missed], ...both)).toEqual(['lesson', LESSER]);
    expect(next([missed, attempt(1, 'lesson')], ...both)).toEqual(['van', LESSER]);
  });

  test('never the one that was played last, which somebody knows by heart', () => {
    const missed = attempt(1, 'kettle', { missed: [LESSER] });
    expect(next([missed], offer('kettle', LESSER))).toEqual(['lesson', 'new']);
  });

  test('then the gentlest that is new, then what was played with help, then none', () => {
    const met = attempt(1, 'kettle', { met: [LESSER] });
    expect(next([met])).toEqual(['lesson', 'new']);
    const all = [met, attempt(2, 'lesson'), attempt(3, 'van')];
    expect(next(all)).toBeNull();
    const helped = attempt(4, 'van', { help: 'coached' });
    const again = attempt(5, 'lesson', { help: 'hasty' });
    expect(next([met, helped, again])).toEqual(['van', 'alone']);
  });

  test('what its debrief says to work on first is what the next scenario is for', () => {
    const entries = performed('late-van', 'typical-mistakes');
    const latest = latestAttempt({ id: 'a', startedAt: 1, entries }, BY, 1);
    const ids = latest?.missed.map(({ point }) => point.id) ?? [];
    const { workOn, read } = lessonOf(entries, BY);
    expect(ids.slice(0, workOn.length)).toEqual(workOn.map(({ point }) => point.id));
    const open = read.findings.filter(({ outcome }) => outcome === 'not-yet');
    expect(ids.toSorted()).toEqual(open.map(({ point }) => point.id).toSorted());
    expect(next(latest ? [latest] : [], offer('kettle', ...ids))).toEqual(['kettle', ids[0]]);
  });

  test('it is the same in whatever order the attempts are read, and never names what was met', () => {
    const dice = createDice(13);
    const some = (): readonly string[] =>
      BY.points.flatMap(({ id }) => (dice(3) === 0 ? [id] : []));
    for (let round = 0; round < 200; round += 1) {
      const offers = SHELF.map(({ scenario }) => offer(scenario, ...some()));
      const latest = SHELF.slice(0, dice(4)).map(({ scenario }) => {
        const missed = some();
        const met = some().filter((id) => !missed.includes(id));
        return attempt(dice(1000) * 4 + scenario.length, scenario, { missed, met });
      });
      const found = recommended({ shelf: SHELF, latest, chances: offers });
      const turned = { shelf: SHELF.toReversed(), latest: latest.toReversed(), chances: offers };
      expect(recommended(turned)).toEqual(found);
      if (found?.why.kind !== 'missed') continue;
      const { id } = found.why.point;
      const last = latest
        .toSorted((a, b) => b.startedAt - a.startedAt)
        .find(({ outcomes }) => outcomes.has(id));
      expect(last?.outcomes.get(id)).toBe('not-yet');
    }
  });
});
