import { describe, expect, test } from 'vitest';
import type { Evidence, Mark } from '../../src/core/marking/mark';
import { BadInput } from '../../src/core/transcript/bad-input';
import { scheme } from '../fixtures/story';
import { type Coverage, parseCoverage, printCoverage } from './coverage';
import { fillCoverage, type MarkedPlay } from './covering';

const cycle = scheme('complaint-cycle');

const row = {
  seed: '000',
  line: 1,
  says: 'Listen',
  point: 'active-listening',
  earns: ['listening.paraphrase'],
  loses: ['listening.assume'],
  scenarios: [],
  covered: false,
};
const data = {
  scheme: 'complaint-cycle',
  seeds: [
    {
      id: '000',
      file: '000.txt',
      title: 'A page',
      sections: [
        { kind: 'criterion', from: 1, to: 2 },
        { kind: 'mistake', from: 5, to: 5 },
      ],
    },
  ],
  rows: [row, { ...row, line: 5, says: 'Guessing' }],
  outside: [{ seed: '000', line: 2, says: 'Write it up', why: 'About writing' }],
};
const table: Coverage = parseCoverage(data, cycle);

describe('D1 The table leaves nothing out', () => {
  test('it reads back as it was written', () => {
    expect(parseCoverage(JSON.parse(printCoverage(table)), cycle)).toEqual(table);
  });

  test.each<[string, object]>([
    ['000:2: is left out', { outside: [] }],
    ['000:5: is left out', { rows: [row] }],
    ['000:9: no such line', { rows: [...data.rows, { ...row, line: 9 }] }],
    ['000:1: Listen: stands twice', { rows: [...data.rows, row] }],
    [
      '000:1: there is no marking point "mind-reading"',
      { rows: [{ ...row, point: 'mind-reading' }] },
    ],
    [
      '000:1: "law.wrong" is no behaviour of active-listening',
      { rows: [{ ...row, loses: ['law.wrong'] }] },
    ],
    ['000:1: names no behaviour', { rows: [{ ...row, earns: [], loses: [] }] }],
  ])('%s', (says, change) => {
    expect(() => parseCoverage({ ...data, ...change }, cycle)).toThrow(
      new BadInput(`Coverage: ${says}`),
    );
  });
});

/** A play in which active listening came out so, resting on one behaviour. */
function play(
  scenario: string,
  outcome: Mark['outcome'],
  effect: Evidence['effect'],
  behaviour: string,
): MarkedPlay {
  const evidence: readonly Evidence[] = [
    { behaviour, effect, entry: 3, critical: false, law: ['cra-goods-standard'] },
  ];
  return {
    scenario,
    setting: 'counter',
    marks: [{ point: 'active-listening', outcome, evidence }],
  };
}

const met = (scenario: string) => play(scenario, 'met', 'earned', 'listening.paraphrase');
const missed = (scenario: string) => play(scenario, 'not-yet', 'missed', 'listening.paraphrase');
const guessed = (scenario: string) => play(scenario, 'not-yet', 'lost', 'listening.assume');

describe('D1 The plays prove where a line is met and where not yet', () => {
  const filled = (...plays: Parameters<typeof fillCoverage>[1]) =>
    fillCoverage(table, plays).rows.map(({ scenarios, covered }) => [scenarios.join(), covered]);

  test('two scenarios, each met in one play and not yet in another, cover it', () => {
    expect(filled(met('a'), guessed('a'), guessed('b'), met('b'))).toEqual([
      ['a,b', true],
      ['a,b', true],
    ]);
  });

  test('one such scenario is not enough', () => {
    expect(filled(met('a'), guessed('a'), met('b'), guessed('c'))[0]).toEqual(['a', false]);
  });

  test('a chance that was missed, or a mistake left alone, proves nothing', () => {
    const declined = play('a', 'met', 'declined', 'listening.assume');
    expect(filled(met('a'), missed('a')).map(([scenarios]) => scenarios)).toEqual(['', '']);
    expect(filled(declined, guessed('a')).map(([scenarios]) => scenarios)).toEqual(['', '']);
  });

  test('an outcome that rests on other behaviours proves nothing about this line', () => {
    const other = play('a', 'met', 'earned', 'listening.use-detail');
    expect(filled(other, guessed('a'))[0]).toEqual(['', false]);
  });

  test('what is asked in a setting, or about a law, is not proved in or about another', () => {
    const plays = [met('a'), guessed('a')];
    const scenarios = (more: object) =>
      fillCoverage(
        parseCoverage({ ...data, rows: [{ ...row, ...more }, data.rows[1]] }, cycle),
        plays,
      ).rows[0]?.scenarios;
    expect(scenarios({ settings: ['counter'], about: ['cra-'] })).toEqual(['a']);
    expect(scenarios({ settings: ['phone', 'chat'] })).toEqual([]);
    expect(scenarios({ about: ['telecoms-'] })).toEqual([]);
  });

  test('what an earlier filling said is forgotten', () => {
    const full = fillCoverage(table, [met('a'), guessed('a'), met('b'), guessed('b')]);
    expect(fillCoverage(full, []).rows).toEqual(table.rows);
  });
});
