import { describe, expect, test } from 'vitest';
import { mark } from '../../../src/core/marking/mark';
import { behavioursOf, type MarkingPoint } from '../../../src/core/marking/scheme';
import { parseTag } from '../../../src/core/story/tags';
import type { Entry } from '../../../src/core/transcript/entries';
import { scheme } from '../../fixtures/story';

const cycle = scheme('complaint-cycle');

const feelings = { anger: 3, trust: 5, heard: false, progress: 0 };

/** Each behaviour is on offer once, alone, and is chosen where `chosen` names it. */
function offering(behaviours: readonly string[], chosen: readonly string[]): readonly Entry[] {
  return behaviours.flatMap((behaviour): Entry[] => [
    { kind: 'said', who: 'Dev', text: 'Well?', feelings },
    {
      kind: 'offered',
      replies: [
        { text: behaviour, shows: [behaviour] },
        { text: 'Something else', shows: [] },
      ],
    },
    { kind: 'chose', reply: chosen.includes(behaviour) ? 0 : 1 },
  ]);
}

const earning = (point: MarkingPoint): readonly string[] =>
  point.rules.flatMap((rule) => (rule.kind === 'shown' ? rule.of : []));

const losing = (point: MarkingPoint): readonly string[] => [
  ...point.rules.flatMap((rule) => (rule.kind === 'avoided' ? rule.of : [])),
  ...(point.critical ?? []),
];

describe('M7 The scheme of the whole complaint cycle', () => {
  test('the four headline points stand first, the others by stage', () => {
    expect(cycle.points.slice(0, 4).map(({ title, headline }) => [title, headline])).toEqual([
      ['Active listening', true],
      ['Staying within authority', true],
      ['Escalating correctly', true],
      ['Following up', true],
    ]);
    const stages = cycle.points.slice(4).map(({ stage }) => stage ?? '');
    const inOrder = cycle.stages?.flatMap(({ id }) => stages.filter((stage) => stage === id));
    expect(stages).toEqual(inOrder);
    expect(cycle.points.slice(4).some(({ headline }) => headline)).toBe(false);
  });

  test('a behaviour earns one point, so that nothing is counted twice', () => {
    const earned = cycle.points.flatMap(earning);
    expect(earned.filter((id, at) => earned.indexOf(id) < at)).toEqual([]);
  });

  test('no behaviour both earns and loses', () => {
    const lost = new Set(cycle.points.flatMap(losing));
    expect(cycle.points.flatMap(earning).filter((id) => lost.has(id))).toEqual([]);
  });

  test('every behaviour counts towards some point, and is one that a reply can name', () => {
    const used = new Set(cycle.points.flatMap(behavioursOf));
    const ids = Object.keys(cycle.behaviours);
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
    expect(ids.filter((id) => 'problem' in parseTag(`shows: ${id}`, 'reply'))).toEqual([]);
  });

  test('every behaviour of the eight-point scheme is there with its meaning', () => {
    expect(cycle.behaviours).toMatchObject(scheme().behaviours);
  });

  test('the critical faults are those that no good work makes up for', () => {
    expect(cycle.points.flatMap(({ critical }) => critical ?? []).sort()).toEqual([
      'authority.over-promise',
      'data.disclose',
      'followup.broken',
      'law.wrong',
      'limits.abuse-back',
      'record.sensitive',
    ]);
  });

  test('M3 ending an abusive conversation counts against the learner unless they warned first', () => {
    const said = ['empathy.calm', 'empathy.apology', 'limits.warn', 'limits.end-talk'];
    const unwarned = said.filter((id) => id !== 'limits.warn');
    const outcome = (chosen: readonly string[]) =>
      mark(offering(said, chosen), cycle).find(({ point }) => point === 'empathy-and-composure')
        ?.outcome;
    expect([outcome(said), outcome(unwarned)]).toEqual(['met', 'not-yet']);
  });
});

describe.each(cycle.points)('$title', (point) => {
  const outcome = (behaviours: readonly string[], chosen: readonly string[]) =>
    mark(offering(behaviours, chosen), cycle).find((one) => one.point === point.id)?.outcome;
  // What has to come first is offered first.
  const first = point.rules.flatMap((rule) => (rule.kind === 'in-order' ? rule.first : []));
  const all = [...new Set([...first, ...behavioursOf(point)])];
  const well = all.filter((id) => !losing(point).includes(id));

  test('M1 M2 it is met by all that is asked, in order, with every mistake declined', () => {
    expect(outcome(all, well)).toBe('met');
  });

  test('M2 it is not yet when every mistake is made', () => {
    expect(outcome(all, losing(point))).toBe('not-yet');
  });

  test.each(point.critical ?? [])('M4 %s decides it, whatever else was done well', (critical) => {
    expect(outcome(all, [...well, critical])).toBe('not-yet');
  });

  test('M5 it is not observed where nothing of it was on offer', () => {
    expect(outcome([], [])).toBe('not-observed');
  });
});
