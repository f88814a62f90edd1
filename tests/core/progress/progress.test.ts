import { describe, expect, test } from 'vitest';
import type { ScenarioChances } from '../../../src/core/marking/chance';
import type { Outcome } from '../../../src/core/marking/mark';
import { type MarkedAttempt, markAttempt } from '../../../src/core/progress/marked-attempt';
import { progress } from '../../../src/core/progress/progress';
import type { Entry, Manner } from '../../../src/core/transcript/entries';
import { performed } from '../../fixtures/performance';
import { scheme } from '../../fixtures/story';

const BY = scheme('complaint-cycle');
const POINT = 'active-listening';
const DAY = 86_400_000;
const WHOLE = performed('leaking-kettle', 'model-answer');

type Seen = readonly [scenario: string, outcome: Outcome, help?: MarkedAttempt['help']];

/** Attempts on successive days that each showed this of one point, and nothing of the others. */
function attempts(...seen: readonly Seen[]): readonly MarkedAttempt[] {
  return seen.map(([scenario, outcome, help = 'alone'], day) => ({
    id: `a${day}`,
    startedAt: day * DAY,
    scenario,
    title: scenario,
    help,
    outcomes: new Map([[POINT, outcome]]),
  }));
}

/** What a scenario gives a chance at: points that end in `?` come up on some ways only. */
function offer(scenario: string, level: number, ...points: readonly string[]): ScenarioChances {
  const chances = points.map((point) => ({
    point: point.replace('?', ''),
    always: !point.endsWith('?'),
  }));
  return { scenario, title: scenario, level, scheme: BY.id, chances };
}

function read(seen: readonly MarkedAttempt[], offers: readonly ScenarioChances[] = []) {
  const all = progress(seen, BY, offers);
  const [point] = all.points;
  if (!point) throw new Error('There is no first point.');
  return { ...all, point };
}

const readiness = (...seen: readonly Seen[]) => read(attempts(...seen)).point.readiness;

describe('G1 Ready: met in two different scenarios, alone, and met the last time there was a chance', () => {
  test('two scenarios are enough, one twice is not', () => {
    expect(readiness(['kettle', 'met'], ['van', 'met'])).toEqual({ kind: 'ready', scenarios: 2 });
    expect(readiness(['kettle', 'met'], ['kettle', 'met'])).toEqual({
      kind: 'more-scenarios',
      scenarios: 1,
    });
  });

  test('not met the last time: it is not ready, however often it was met before', () => {
    const before: Seen[] = [
      ['kettle', 'met'],
      ['van', 'met'],
    ];
    expect(readiness(...before, ['van', 'not-yet'])).toMatchObject({
      kind: 'slipped',
      last: { scenario: 'van', attempt: 'a2' },
    });
    expect(readiness(...before, ['van', 'not-yet'], ['van', 'met']).kind).toBe('ready');
  });

  test('an attempt that gave no chance is not the last time', () => {
    expect(readiness(['kettle', 'met'], ['van', 'met'], ['chat', 'not-observed']).kind).toBe(
      'ready',
    );
  });

  test('what nobody had a chance to show was never observed, and is no failure', () => {
    expect(readiness(['kettle', 'not-observed'])).toEqual({ kind: 'never' });
    expect(readiness(['kettle', 'not-yet'])).toEqual({ kind: 'not-yet', chances: 1 });
  });
});

describe('G2 With a coach, or again from a moment, is practice and does not count towards readiness', () => {
  test('met with help is told, and never makes a point ready', () => {
    const helped = readiness(['kettle', 'met', 'coached'], ['van', 'met', 'retry']);
    expect(helped).toEqual({ kind: 'with-help', met: 2 });
    expect(readiness(['kettle', 'met'], ['van', 'met', 'coached'])).toMatchObject({
      kind: 'more-scenarios',
      scenarios: 1,
    });
  });

  test('a slip while practising with help takes nothing away', () => {
    expect(readiness(['kettle', 'met'], ['van', 'met'], ['van', 'not-yet', 'retry']).kind).toBe(
      'ready',
    );
  });

  test('a transcript says which help there was, and one that is not finished is left out', () => {
    const help = (manner: Manner, more: readonly Entry[] = []) => {
      const [began, ...rest] = WHOLE;
      if (began?.kind !== 'began') throw new Error('It did not begin.');
      const entries = [{ ...began, ...manner }, ...rest, ...more];
      return markAttempt({ id: 'a', startedAt: 0, entries }, BY)?.help;
    };
    expect(help({})).toBe('alone');
    expect(help({ mode: 'observation' })).toBe('alone');
    expect(help({ mode: 'coached' })).toBe('coached');
    expect(help({}, [{ kind: 'helped', help: 'hint', entry: 3 }])).toBe('coached');
    expect(help({ origin: { attempt: 'b', entry: 7 } })).toBe('retry');
    const unfinished = WHOLE.filter(({ kind }) => kind !== 'recorded');
    expect(markAttempt({ id: 'a', startedAt: 0, entries: unfinished }, BY)).toBeNull();
  });
});

describe('G3 Each point says how often, when and where it was met', () => {
  test('times, chances, different scenarios and the last day, in any order of reading', () => {
    const seen = attempts(
      ['kettle', 'met'],
      ['kettle', 'not-yet'],
      ['van', 'met', 'coached'],
      ['chat', 'not-observed'],
      ['van', 'met'],
    );
    const { point } = read(seen.toReversed());
    expect(point).toMatchObject({ met: 3, chances: 4, scenarios: 2, lastMet: 4 * DAY });
    expect(point.seen.map(({ attempt }) => attempt)).toEqual(['a0', 'a1', 'a2', 'a3', 'a4']);
  });

  test('real transcripts are marked as the debrief marks them', () => {
    const marked = markAttempt({ id: 'a', startedAt: 0, entries: WHOLE }, BY);
    expect(marked?.outcomes.get(POINT)).toBe('met');
    expect(marked?.outcomes.size).toBe(BY.points.length);
  });
});

describe('G4 What to practise next is a scenario that gives a chance at what is not ready, and says why', () => {
  const next = (seen: readonly MarkedAttempt[], ...offers: readonly ScenarioChances[]) =>
    read(seen, offers).next.map(({ scenario, way, reasons }) => [
      scenario,
      way,
      ...reasons.map(({ point, kind }) => `${point.id}: ${kind}`),
    ]);

  test('met in one scenario: another one is suggested, never the same', () => {
    const offers = [offer('kettle', 1, POINT), offer('van', 2, POINT)];
    expect(next(attempts(['kettle', 'met']), ...offers)).toEqual([
      ['van', 'alone', `${POINT}: another-scenario`],
    ]);
  });

  test('once it is ready nothing is suggested for it', () => {
    const offers = [offer('kettle', 1, POINT), offer('chat', 1, POINT)];
    expect(next(attempts(['kettle', 'met'], ['van', 'met']), ...offers)).toEqual([]);
  });

  test('most of what is left comes first, and what comes up for sure before what may not', () => {
    const offers = [
      offer('sure', 3, 'handing-over', 'recording'),
      offer('perhaps', 1, 'handing-over?', 'recording?', 'keeping-promises?'),
    ];
    expect(next([], ...offers)).toEqual([
      ['sure', 'alone', 'handing-over: first-chance', 'recording: first-chance'],
      ['perhaps', 'alone', 'keeping-promises: first-chance'],
    ]);
  });

  test('of two that give as much, the one played less, then the easier one', () => {
    const offers = [offer('hard', 3, POINT), offer('easy', 1, POINT), offer('kettle', 1, POINT)];
    expect(next(attempts(['kettle', 'not-yet']), ...offers)[0]?.[0]).toBe('easy');
  });

  test('tried more than once and never met: with the coach first', () => {
    const seen = attempts(['kettle', 'not-yet'], ['kettle', 'not-yet']);
    expect(next(seen, offer('van', 1, POINT))).toEqual([
      ['van', 'coached-first', `${POINT}: again`],
    ]);
  });

  test('no more points than anybody can attend to: the others are left for the next scenario', () => {
    const points = ['recording', 'handing-over', 'keeping-promises', 'taking-ownership'];
    const suggested = next([], offer('kettle', 1, ...points), offer('van', 1, ...points));
    expect(suggested.map(([scenario, , ...reasons]) => [scenario, reasons.length])).toEqual([
      ['kettle', 3],
      ['van', 1],
    ]);
  });

  test('scenarios under another scheme are none of its business', () => {
    expect(next([], { ...offer('kettle', 1, POINT), scheme: 'other' })).toEqual([]);
  });
});
