import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { inRoot, playsFolder, scenarioNames } from '../../src/build/story-files';
import { mark } from '../../src/core/marking/mark';
import { parsePlay } from '../../src/core/transcript/play';
import { performPlay } from '../fixtures/performance';
import { scheme } from '../fixtures/story';
import { parseCoverage, printCoverage } from './coverage';
import { fillCoverage, type MarkedPlay } from './covering';

const path = inRoot('stories/coverage.json');
const cycle = scheme('complaint-cycle-2');
const coverage = parseCoverage(JSON.parse(readFileSync(path, 'utf8')), cycle);

function playsOf(scenario: string): readonly MarkedPlay[] {
  const folder = inRoot(playsFolder(scenario));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const entries = performPlay(scenario, parsePlay(readFileSync(`${folder}/${file}`, 'utf8')));
      const began = entries.find((entry) => entry.kind === 'began');
      return { scenario, setting: began?.setting ?? 'counter', marks: mark(entries, cycle) };
    });
}

describe('D1 The table of everything assessable', () => {
  let plays: readonly MarkedPlay[] = [];
  beforeAll(() => {
    plays = scenarioNames().flatMap(playsOf);
  }, 120_000);

  test('it reads the four pages', () => {
    expect(coverage.seeds.map(({ id }) => id)).toEqual(['000', '001', '002', '004']);
  });

  test('every marking point answers some line of them', () => {
    const answered = new Set(coverage.rows.map(({ point }) => point));
    expect(cycle.points.map(({ id }) => id).filter((id) => !answered.has(id))).toEqual([]);
  });

  test('every mistake that loses a point is in some row', () => {
    const lost = cycle.points.flatMap(({ rules }) =>
      rules.flatMap((rule) => (rule.kind === 'avoided' ? rule.of : [])),
    );
    const named = new Set(coverage.rows.flatMap(({ loses }) => loses));
    expect(lost.filter((id) => !named.has(id))).toEqual([]);
  });

  test('it says of every row where the plays show it met and not yet (update with `npm run plays`)', async () => {
    await expect(printCoverage(fillCoverage(coverage, plays))).toMatchFileSnapshot(path);
  });

  test('every row is met in one play and not yet in another, in two scenarios at least', () => {
    const { rows } = fillCoverage(coverage, plays);
    expect(rows.length).toBeGreaterThan(125);
    expect(rows.filter(({ scenarios }) => scenarios.length < 2)).toEqual([]);
  });
});
