import { beforeAll, describe, expect, test } from 'vitest';
import { scenarioNames } from '../../src/build/story-files';
import type { Entry } from '../../src/core/transcript/entries';
import { createDice } from '../../src/core/transcript/shuffle';
import { sessionOf } from '../fixtures/performance';
import { compiled } from '../fixtures/story';

const WALKS = 100;

/** One seeded random playthrough, to its end or to 40 decisions. */
function walk(story: ReturnType<typeof compiled>, seed: number): readonly Entry[] {
  const session = sessionOf(story, seed);
  const dice = createDice(seed);
  const entries: Entry[] = [...session.begin()];
  for (let turn = 0; turn < 40; turn += 1) {
    const last = entries.at(-1);
    if (last?.kind !== 'offered') break;
    entries.push(...session.choose(dice(last.replies.length)));
  }
  return entries;
}

describe.each(scenarioNames())('%s, walked at random', (scenario) => {
  let walks: readonly (readonly Entry[])[] = [];
  beforeAll(() => {
    const story = compiled(scenario);
    walks = Array.from({ length: WALKS }, (_, seed) => walk(story, seed));
  }, 120_000);

  test(`S5 ${WALKS} seeded walks meet no fault, no dead end and no bad tag`, () => {
    const bad = walks.filter((entries) => entries.at(-1)?.kind !== 'ended');
    expect(bad.map((entries) => entries.slice(-3))).toEqual([]);
  });

  test('every decision offers three to five replies, all different', () => {
    const offers = walks.flat().filter((entry) => entry.kind === 'offered');
    const odd = offers.filter(
      ({ replies }) =>
        replies.length < 3 ||
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
