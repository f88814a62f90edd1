import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRoot, playsFolder, scenarioNames } from '../../src/build/story-files';
import { DIMENSIONS } from '../../src/core/debrief/dimensions';
import { type Reading, readAttempt } from '../../src/core/debrief/reading';
import { THEMES } from '../../src/core/debrief/statement-bank';
import { mark } from '../../src/core/marking/mark';
import { shownIn } from '../../src/core/marking/witness';
import { worthOf } from '../../src/core/marking/worth';
import type { Entry } from '../../src/core/transcript/entries';
import { trustLevel } from '../../src/core/transcript/feelings';
import { words } from '../../src/languages/en-GB/customer-view';
import { performed } from '../fixtures/performance';
import { compiled, scheme } from '../fixtures/story';

type Played = {
  readonly name: string;
  readonly scheme: ReturnType<typeof scheme>;
  readonly entries: readonly Entry[];
  readonly reading: Reading;
};

const PLAYS: readonly Played[] = scenarioNames().flatMap((scenario) => {
  const by = scheme(compiled(scenario).header.scheme);
  const files = readdirSync(inRoot(playsFolder(scenario))).filter((file) => file.endsWith('.txt'));
  return files.map((file): Played => {
    const entries = performed(scenario, file.replace('.txt', ''));
    const reading = readAttempt(entries, by, words);
    return { name: `${scenario}/${file}`, scheme: by, entries, reading };
  });
});

/** The behaviours that were shown and that a critical fault consists in. */
const criticalIn = ({ entries, scheme: by }: Played): readonly string[] =>
  shownIn(entries).flatMap(({ behaviour }) =>
    worthOf(by, behaviour).some(({ kind }) => kind === 'critical') ? [behaviour] : [],
  );
const said = ({ reading }: Played): readonly string[] =>
  (reading.statement ?? []).map(({ text }) => text);

describe.each(PLAYS)('R13 No two parts of a debrief disagree: $name', (play) => {
  const { reading, entries } = play;
  const { read, mattered, workOn, kept, points, ratings } = reading;
  const reasons = ratings.flatMap((rating) => rating.reasons.map(({ says }) => says));

  test('a critical fault is never left out of what to work on, and comes first', () => {
    const critical = mark(entries, play.scheme).filter(({ evidence }) =>
      evidence.some((one) => one.critical),
    );
    const next = workOn.map(({ point }) => point.id);
    expect(next).toEqual(expect.arrayContaining(critical.map(({ point }) => point)));
    expect(workOn.slice(0, critical.length).every((one) => one.critical)).toBe(true);
    expect(mattered?.moment.critical ?? false).toBe(critical.length > 0);
  });

  test('the moment that mattered cost the point that is worked on first', () => {
    const open = read.findings.filter(({ outcome }) => outcome === 'not-yet');
    expect(workOn.every((one) => open.includes(one))).toBe(true);
    expect(workOn.length > 0).toBe(open.length > 0);
    expect(mattered?.finding).toBe(workOn[0]);
    expect(mattered?.stronger ?? null).not.toBe(mattered?.moment.said ?? undefined);
    expect(mattered?.point?.way ?? 'worse').not.toBe('better');
  });

  test('without a critical fault it is where the conversation turned for the worse, if that cost a point', () => {
    if (!mattered || mattered.moment.critical) return;
    const costly = points.filter(({ turn, way }) =>
      read.findings.some(
        ({ outcome, moments }) =>
          way === 'worse' &&
          outcome === 'not-yet' &&
          moments.some(({ entry, effect }) => entry === turn.entry && effect !== 'earned'),
      ),
    );
    if (costly.length > 0) expect(mattered.point).toBe(costly[0]);
  });

  test('what is kept is nothing that is to be worked on, and cost nothing', () => {
    if (!kept) return;
    expect(workOn).not.toContain(kept.finding);
    expect(kept.moment.effect).toBe('earned');
    expect(kept.moment.entry).not.toBe(mattered?.moment.entry);
    expect(kept.point?.way ?? 'better').not.toBe('at-a-price');
  });

  test('headline, statement and figures tell the same end', () => {
    if (!read.ending) throw new Error('A play ends.');
    expect(said(play)).toContain(words.voice.ending[read.ending]);
    expect(reasons.includes(words.felt.putRight)).toBe(
      /resolved|escalated/.test(read.ending) && read.ending !== 'part-resolved',
    );
    expect(reasons.includes(words.felt.notPutRight)).toBe(read.ending === 'lost');
    expect(entries[reading.lastWords?.entry ?? -1]).toMatchObject({
      text: reading.lastWords?.text,
    });
  });

  test('statement and figures tell the same feelings', () => {
    const last = entries.findLast((entry) => entry.kind === 'said');
    const trust = trustLevel(last?.feelings.trust ?? 0);
    const { trusts, trusted, waits, doubts } = words.voice;
    const told = { high: [trusts, trusted], some: [waits], low: [doubts] }[trust];
    expect(said(play).filter((text) => told.includes(text))).toHaveLength(1);
    expect(reasons.includes(words.felt.trusted)).toBe(trust === 'high');
    expect(reasons.includes(words.felt.neverHeard)).toBe(said(play).includes(words.voice.notHeard));
  });

  test('a critical fault that the customer knew of is told by them, and leaves no side above 2', () => {
    const told = (reading.statement ?? []).map(({ behaviour }) => behaviour);
    const theirs = THEMES.flatMap(({ grave }) => grave);
    for (const behaviour of criticalIn(play)) {
      if (theirs.includes(behaviour)) expect(told).toContain(behaviour);
      const side = DIMENSIONS.find(({ grave }) => grave.includes(behaviour));
      const score = ratings.find(({ dimension }) => dimension === side?.id)?.score;
      expect(score, behaviour).toBeLessThanOrEqual(2);
    }
    if (told.some((behaviour) => behaviour !== null && theirs.includes(behaviour))) {
      expect(said(play)).not.toContain(words.voice.trusts);
    }
  });
});

test('R13 the moment that is shown first is one that a learner can try again', () => {
  const moments = PLAYS.flatMap(({ reading }) => reading.mattered ?? []);
  expect(moments.length).toBeGreaterThan(30);
  for (const { turn, stronger } of moments) {
    expect(turn).not.toBeNull();
    expect(stronger).not.toBeNull();
  }
});
