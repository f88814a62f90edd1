import { describe, expect, test } from 'vitest';
import { scenarioNames } from '../../../src/build/story-files';
import {
  drill,
  drillAnswer,
  drillMoments,
  drillPoints,
  soFar,
} from '../../../src/core/progress/drill';
import { type LatestAttempt, latestAttempt } from '../../../src/core/progress/latest-attempt';
import type { Entry } from '../../../src/core/transcript/entries';
import { performed } from '../../fixtures/performance';
import { scheme } from '../../fixtures/story';

const BY = scheme('complaint-cycle-2');
const PLAYS: ReadonlyMap<string, readonly Entry[]> = new Map(
  scenarioNames().map((story) => [story, performed(story, 'model-answer')]),
);
const MOMENTS = [...PLAYS].flatMap(([story, entries]) => drillMoments(story, entries, BY));
const POINTS = BY.points.map(({ id }) => id);

function played(story: string, play: string, startedAt: number): LatestAttempt {
  const entries = performed(story, play);
  const read = latestAttempt({ id: story, startedAt, entries }, BY, 1);
  if (!read) throw new Error('It was not finished.');
  return read;
}

describe('G11 A drill is a few moments out of good plays that need what was missed', () => {
  test('every point has moments, in three scenarios at least', () => {
    for (const id of POINTS) {
      const from = MOMENTS.filter(({ points }) => points.includes(id)).map(({ story }) => story);
      expect(new Set(from).size, id).toBeGreaterThan(2);
    }
  });

  test('in each, the good reply is strong and some other is not, with why', () => {
    // One in seven: each is marked once for every reply.
    for (const moment of MOMENTS.filter((_one, at) => at % 7 === 0)) {
      const entries = PLAYS.get(moment.story) ?? [];
      const { replies, reply } = moment.turn;
      const answers = (point: string) =>
        replies.map((_one, at) => drillAnswer({ moment, point }, entries, at, BY));
      for (const point of moment.points.slice(0, 1)) {
        const all = answers(point);
        expect(all[replies.indexOf(reply)]?.strong).toBe(true);
        const weaker = all.filter((one) => one?.stronger);
        expect(weaker.length).toBeGreaterThan(0);
        for (const one of weaker) expect(one?.stronger?.text).toBe(reply.text);
      }
    }
  });

  test('what was missed comes first, graver first; where nothing was, what is longest ago', () => {
    const bad = played('late-van', 'typical-mistakes', 2);
    const good = played('leaking-kettle', 'model-answer', 1);
    const points = drillPoints([good, bad]);
    expect(points).toEqual(bad.missed.map(({ point }) => point.id));
    expect(drillPoints([good]).length).toBeGreaterThan(10);
    expect(drillPoints([])).toEqual([]);
  });

  test('it is three to five moments, none twice, no scenario twice running, for two points at most', () => {
    const latest = [played('late-van', 'typical-mistakes', 2)];
    for (let round = 0; round < 20; round += 1) {
      const steps = drill({ moments: MOMENTS, points: drillPoints(latest), latest, round });
      expect(steps.length).toBe(4);
      expect(new Set(steps.map(({ moment }) => moment)).size).toBe(4);
      expect(new Set(steps.map(({ point }) => point)).size).toBe(2);
      for (const [at, { moment, point }] of steps.entries()) {
        expect(moment.points).toContain(point);
        expect(moment.story).not.toBe(steps[at - 1]?.moment.story);
      }
    }
  });

  test('asked for one point, every moment is about that point, and about what came before it alone', () => {
    const latest = [played('late-van', 'typical-mistakes', 2)];
    for (const point of POINTS) {
      const steps = drill({ moments: MOMENTS, points: [point], latest, round: 0 });
      for (const { moment, ...step } of steps) {
        expect(step.point).toBe(point);
        expect(moment.points).toContain(point);
        const entries = PLAYS.get(moment.story) ?? [];
        const { offered } = moment.turn;
        expect(soFar(entries, offered)).toBe(soFar(entries.slice(0, offered + 1), offered));
      }
    }
    const entries = PLAYS.get('leaking-kettle') ?? [];
    const told = entries.flatMap(({ kind }, at) =>
      kind === 'offered' ? [soFar(entries, at)] : [],
    );
    expect(told[0]).toBe('begun');
    expect(told).toContain('moving');
  });

  test('a scenario that was not played for longest comes first, and the next drill goes on from there', () => {
    const stories = [...PLAYS.keys()];
    const one = played('leaking-kettle', 'model-answer', 0);
    const latest = stories.map((scenario, startedAt) => ({ ...one, scenario, startedAt }));
    const point = 'active-listening';
    const only = (round: number) =>
      drill({ moments: MOMENTS, points: [point], latest, round }).map(({ moment }) => moment);
    const fit = (story: string) =>
      MOMENTS.some((one) => one.story === story && one.points.includes(point));
    expect(only(0).map(({ story }) => story)).toEqual(stories.filter(fit).slice(0, 4));
    expect(new Set([...only(0), ...only(1)]).size).toBe(8);
  });
});
