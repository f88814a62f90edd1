import { beforeAll, describe, expect, test } from 'vitest';
import { scenarioNames } from '../../src/build/story-files';
import type { Entry } from '../../src/core/transcript/entries';
import { randomPlays } from '../fixtures/random-plays';

const WALKS = 100;
/** A walk with more decisions than this counts as one that never ends. */
const LONGEST = 40;

describe.each(scenarioNames())('%s, walked at random', (scenario) => {
  let walks: readonly (readonly Entry[])[] = [];
  beforeAll(() => {
    walks = randomPlays(scenario, WALKS);
  }, 120_000);

  test(`S5 ${WALKS} seeded walks meet no fault, no dead end and no bad tag`, () => {
    const bad = walks.filter(
      (entries) =>
        entries.at(-1)?.kind !== 'ended' ||
        entries.filter(({ kind }) => kind === 'chose').length > LONGEST,
    );
    expect(bad.map((entries) => entries.slice(-3))).toEqual([]);
  });

  test('every decision offers two to five replies, all different', () => {
    const offers = walks.flat().filter((entry) => entry.kind === 'offered');
    const odd = offers.filter(
      ({ replies }) =>
        replies.length < 2 ||
        replies.length > 5 ||
        new Set(replies.map((reply) => reply.text)).size < replies.length,
    );
    expect(odd).toEqual([]);
  });

  test('every reply is answered before the next decision', () => {
    const silent = walks.flatMap((entries) =>
      entries.filter((entry, at) => entry.kind === 'chose' && entries[at + 1]?.kind !== 'said'),
    );
    expect(silent).toEqual([]);
  });

  test('it can be resolved, escalated well and lost', () => {
    const ends = walks.flat().flatMap((entry) => (entry.kind === 'ended' ? [entry.ending] : []));
    expect([...new Set(ends)]).toEqual(expect.arrayContaining(['resolved', 'escalated', 'lost']));
  });
});
