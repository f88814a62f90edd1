import SVM from 'libsvm-js/asm';
import { beforeAll, describe, expect, test } from 'vitest';
import { scenarioNames } from '../../../../src/build/story-files';
import type { Decision } from '../../../../src/core/check/reader/decision';
import { readStory, together } from '../../../../src/core/check/reader/reading';
import { traitsOf } from '../../../../src/core/check/reader/traits';
import { EXPLORING_MS, shippedWords } from '../../../fixtures/story-words';

/** Harder bounds than the checker's own, so that a new story has room. */
const MOST = { all: 0.2, each: 0.3 };
/** A support vector machine takes seconds for each story that it leaves out. */
const LEARNING_MS = 300_000;
/** What another reader may find that the checker's does not. */
const MUCH = 0.1;

type Stories = readonly (readonly Decision[])[];
type Traits = ReadonlySet<string>;
type Seen = { readonly traits: Traits; readonly good: boolean };
type Played = Parameters<typeof together>[0][number];
/** What a reply is worth to somebody who has seen these. */
type Judge = (seen: readonly Seen[]) => (traits: Traits) => number;

// The library ends the process at a rejection that nobody handles: that is Vitest's to report.
const [endsAll] = process.listeners('unhandledRejection').slice(-1);
if (String(endsAll).includes('exit')) process.off('unhandledRejection', endsAll ?? (() => {}));

let stories: Stories = [];
beforeAll(() => {
  stories = shippedWords();
}, EXPLORING_MS);

describe('C15 What the words of replies alone give away is bounded', () => {
  test('over all stories that ship, and in each', () => {
    const readings = stories.map((one) => readStory(one, others(one)));
    expect(together(readings).advantage).toBeLessThanOrEqual(MOST.all);
    const most = readings.map(({ advantage }, at) => ({ name: scenarioNames()[at], advantage }));
    expect(most.filter(({ advantage }) => advantage > MOST.each)).toEqual([]);
  });

  test.each<readonly [string, Judge]>([
    ['the nearest neighbours', nearest],
    ['a support vector machine', machine],
  ])(
    '%s do not find much more',
    (_who, judge) => {
      const found = together(stories.map((one) => played(one, judge(others(one).flatMap(seenIn)))));
      expect(found.advantage).toBeLessThanOrEqual(MOST.all + MUCH);
    },
    LEARNING_MS,
  );
});

function others(one: readonly Decision[]): Stories {
  return stories.filter((other) => other !== one);
}

function seenIn(decisions: readonly Decision[]): readonly Seen[] {
  const replies = decisions.flatMap((decision) =>
    traitsOf(decision).map((traits, at): readonly [string, Seen] => {
      const { text = '', good = false } = decision[at] ?? {};
      return [text, { traits: new Set(traits), good }];
    }),
  );
  return [...new Map(replies).values()];
}

function played(decisions: readonly Decision[], worth: (traits: Traits) => number): Played {
  const picks = decisions.map((decision) => {
    const worths = traitsOf(decision).map((traits) => worth(new Set(traits)));
    return decision[worths.indexOf(Math.max(...worths))]?.good === true;
  });
  const chances = decisions.map((all) => all.filter(({ good }) => good).length / all.length);
  const chance = chances.reduce((sum, one) => sum + one, 0) / decisions.length;
  const picked = picks.filter(Boolean).length / decisions.length;
  return { decisions: decisions.length, chance, picked };
}

/** Good and other replies among the 25 that have most in common, rare traits counting for more. */
function nearest(seen: readonly Seen[]): (traits: Traits) => number {
  const met = new Map<string, number>();
  for (const trait of seen.flatMap(({ traits }) => [...traits])) {
    met.set(trait, (met.get(trait) ?? 0) + 1);
  }
  const rarity = (trait: string): number =>
    Math.log((seen.length + 1) / ((met.get(trait) ?? 0) + 1)) ** 2;
  const base = seen.filter(({ good }) => good).length / seen.length;
  const near = likenessTo(seen, rarity);
  return (traits) =>
    near(traits)
      .map((likeness, at) => ({ likeness, good: seen[at]?.good === true }))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, 25)
      .reduce((sum, { likeness, good }) => sum + likeness * (good ? 1 - base : -base), 0);
}

/** A linear machine of libsvm; what it learned is read out of its model, as it gives no figures. */
function machine(seen: readonly Seen[]): (traits: Traits) => number {
  const svm = new SVM({
    kernel: SVM.KERNEL_TYPES.PRECOMPUTED,
    type: SVM.SVM_TYPES.C_SVC,
    cost: 1,
    quiet: true,
  });
  const near = likenessTo(seen);
  const rows = seen.map(({ traits }, at) => [at + 1, ...near(traits)]);
  svm.train(
    rows,
    seen.map(({ good }) => Number(good)),
  );
  const model = svm.serializeModel();
  svm.free();
  const towards = /^label 1/m.test(model) ? 1 : -1;
  const vectors = [...model.matchAll(/^(\S+) 0:(\d+)/gm)].map(([, weight, row]) => ({
    weight: Number(weight) * towards,
    at: Number(row) - 1,
  }));
  return (traits) => {
    const likeness = near(traits);
    return vectors.reduce((sum, { weight, at }) => sum + weight * (likeness[at] ?? 0), 0);
  };
}

/** The cosines of a set of traits with others: 1 if they are the same, 0 if they share none. */
function likenessTo(
  seen: readonly Seen[],
  worth: (trait: string) => number = () => 1,
): (traits: Traits) => readonly number[] {
  const total = (traits: readonly string[]): number =>
    traits.reduce((sum, trait) => sum + worth(trait), 0);
  const totals = seen.map(({ traits }) => total([...traits]));
  return (traits) => {
    const own = [...traits];
    const all = total(own);
    return seen.map((other, at) => {
      const shared = total(own.filter((trait) => other.traits.has(trait)));
      return shared / (Math.sqrt(all * (totals[at] ?? 0)) || 1);
    });
  };
}
