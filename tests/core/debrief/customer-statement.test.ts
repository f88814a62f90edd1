import { describe, expect, test } from 'vitest';
import { customerStatement } from '../../../src/core/debrief/customer-statement';
import { satisfaction } from '../../../src/core/debrief/satisfaction';
import { THEMES } from '../../../src/core/debrief/statement-bank';
import type { Ending, Entry, Feelings, Scenario } from '../../../src/core/transcript/entries';
import { words as report } from '../../../src/languages/en-GB/customer-view';
import { scheme } from '../../fixtures/story';

const SCENARIO: Scenario = {
  scenario: 'tiny',
  title: 'Tiny',
  version: '1',
  setting: 'counter',
  customer: 'Dev Malik',
  role: 'assistant',
  colleagues: [],
  scheme: 'complaint-cycle',
  policy: [],
  law: [],
};

/** A conversation in which each reply shows these behaviours, and its end. */
function talk(
  shows: readonly string[],
  ending: Ending | null,
  felt: Partial<Feelings> = {},
): readonly Entry[] {
  const feelings = { anger: 3, trust: 5, heard: false, progress: 0, ...felt };
  const turns = shows.flatMap((ids): Entry[] => [
    { kind: 'said', who: 'Dev', text: 'Well?', feelings },
    { kind: 'offered', replies: [{ text: `I ${ids}`, shows: ids.split(' ') }] },
    { kind: 'chose', reply: 0 },
  ]);
  return [
    { kind: 'began', ...SCENARIO, edition: 'e', seed: 1 },
    ...turns,
    ...(ending ? [{ kind: 'ended', ending } as const] : []),
  ];
}

const told = (entries: readonly Entry[]): readonly string[] =>
  (customerStatement(entries, report.voice) ?? []).map(({ text }) => text);
const score = (entries: readonly Entry[], side: string): number | null | undefined =>
  satisfaction(entries, scheme('complaint-cycle'), report.felt).find(
    ({ dimension }) => dimension === side,
  )?.score;

test('R7 The customer has a sentence for each thing that a statement can tell', () => {
  const told = THEMES.flatMap(({ bad, good, grave }) => [...bad, ...good, ...grave]);
  expect([...new Set(told)].sort()).toEqual(Object.keys(report.voice.says).sort());
});

describe('R7 The customer’s statement follows from the entries, and cites them', () => {
  test('nothing is said before the end', () => {
    expect(customerStatement(talk(['followup.kept'], null), report.voice)).toBeNull();
  });

  test('what turned round is told in its order', () => {
    const entries = talk(['followup.vague', 'followup.promise'], 'resolved');
    const all = told(entries);
    const at = all.indexOf('I was not told what would happen when.');
    expect(all[at + 1]).toBe('But later they gave me a day and a time for what happens next.');
    expect(customerStatement(entries, report.voice)?.[at]).toMatchObject({
      entries: [3],
      behaviour: 'followup.vague',
    });
  });

  test('one slip among many good things goes untold, a broken promise never does', () => {
    const good = ['followup.promise', 'followup.contact', 'followup.confirm'];
    expect(told(talk(['followup.vague', ...good], 'resolved')).join(' ')).not.toContain('not told');
    expect(told(talk(['followup.broken', ...good], 'resolved'))).toContain(
      'They gave me their word and did not keep it.',
    );
  });

  test('what was told to a colleague is not the customer’s to tell', () => {
    const entries = talk(['handover.colour acknowledge.judge'], 'lost');
    expect(told(entries).join(' ')).not.toContain('judged');
  });
});

describe('R8 Satisfaction is the share of what speaks for each side of the service', () => {
  test.each<[string, readonly string[], number | null]>([
    ['nothing speaks of it', ['listening.check'], null],
    ['one thing alone never gives the top mark', ['followup.kept'], 4],
    ['nor the bottom one', ['followup.late'], 2],
    ['all of it good', ['followup.kept', 'followup.promise'], 5],
    ['half of it', ['followup.kept', 'followup.late'], 3],
    [
      'a broken promise leaves no more than 2',
      ['followup.kept', 'followup.promise', 'followup.check-back', 'followup.broken'],
      2,
    ],
  ])('%s', (_what, shows, expected) => {
    expect(score(talk(shows, 'part-resolved'), 'reliability')).toBe(expected);
  });

  test('nothing that is said or written down is a tangible', () => {
    const shows = ['language.concrete', 'structure.agree', 'record.at-once', 'language.jargon'];
    expect(score(talk(shows, 'resolved'), 'tangibles')).toBeNull();
  });

  test('trust at the end speaks for assurance; who has lost it is not assured, whatever was said', () => {
    expect(score(talk(['law.right'], 'resolved', { trust: 8 }), 'assurance')).toBe(5);
    expect(score(talk(['law.right'], 'resolved', { trust: 2 }), 'assurance')).toBe(2);
    const well = ['law.right', 'policy.name', 'explain.reason', 'rights.say-which'];
    expect(score(talk(well, 'resolved', { trust: 3 }), 'assurance')).toBe(2);
  });

  test('assurance turns on the words for trust: from 7 on it is high, at 3 it is lost', () => {
    const assurance = (trust: number) =>
      score(talk(['law.right'], 'resolved', { trust }), 'assurance');
    expect([3, 4, 6, 7].map(assurance)).toEqual([2, 4, 4, 5]);
  });

  test('plain anger at the end, from 7 on, speaks against empathy, and 6 does not', () => {
    const empathy = (anger: number) => {
      const entries = talk(['empathy.calm'], 'resolved', { anger, heard: true });
      return score(entries, 'empathy');
    };
    expect([0, 6, 7, 10].map(empathy)).toEqual([5, 5, 4, 4]);
  });
});
