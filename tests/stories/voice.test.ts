import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRoot, playsFolder, scenarioNames } from '../../src/build/story-files';
import { customerStatement } from '../../src/core/debrief/customer-statement';
import { satisfaction } from '../../src/core/debrief/satisfaction';
import { shownIn } from '../../src/core/marking/witness';
import type { Entry } from '../../src/core/transcript/entries';
import { parsePlay } from '../../src/core/transcript/play';
import { words as report } from '../../src/languages/en-GB/customer-view';
import { performPlay } from '../fixtures/performance';
import { compiled, scheme } from '../fixtures/story';

const playsOf = (scenario: string): readonly string[] =>
  readdirSync(inRoot(playsFolder(scenario))).filter((file) => file.endsWith('.txt'));

function performed(scenario: string, file: string): readonly Entry[] {
  const path = inRoot(`${playsFolder(scenario)}/${file}`);
  return performPlay(scenario, parsePlay(readFileSync(path, 'utf8')));
}

describe.each(scenarioNames())('R7 The customer of %s', (scenario) => {
  const plays = new Map(playsOf(scenario).map((file) => [file, performed(scenario, file)]));
  const by = scheme(compiled(scenario).header.scheme);
  const play = (file: string): readonly Entry[] => plays.get(file) ?? [];
  const scores = (file: string): readonly number[] =>
    satisfaction(play(file), by, report.felt).flatMap(({ score }) => score ?? []);
  const words = (file: string): string =>
    (customerStatement(play(file), report.voice) ?? []).map(({ text }) => text).join(' ');

  test('says nothing without an entry that bears it out', () => {
    for (const entries of plays.values()) {
      for (const { text, behaviour, entries: cited } of customerStatement(entries, report.voice) ??
        []) {
        expect(cited.length, text).toBeGreaterThan(0);
        const kinds = cited.map((at) => entries[at]?.kind);
        expect(['said', 'chose', 'ended'], text).toEqual(expect.arrayContaining(kinds));
        if (behaviour === null) continue;
        const borneOut = shownIn(entries).filter(({ entry }) => cited.includes(entry));
        expect(borneOut.map((one) => one.behaviour)).toContain(behaviour);
      }
    }
  });

  test('quotes only what was said in an entry that is cited', () => {
    for (const entries of plays.values()) {
      for (const { text, entries: cited } of customerStatement(entries, report.voice) ?? []) {
        const quote = /“(.*)”/.exec(text)?.[1];
        if (quote === undefined) continue;
        expect(cited.flatMap((at) => spokenAt(entries, at))).toContain(quote);
      }
    }
  });

  test('tells each play in different words', () => {
    const told = [...plays.keys()].map(words);
    expect(new Set(told).size).toBe(told.length);
  });

  test('is content with the model answer, and not with the typical mistakes', () => {
    expect(Math.min(...scores('model-answer.txt'))).toBeGreaterThanOrEqual(4);
    expect(Math.max(...scores('typical-mistakes.txt'))).toBeLessThanOrEqual(3);
    expect(words('model-answer.txt')).toContain('put right');
    expect(words('model-answer.txt')).not.toMatch(/\bBut\b/);
  });
});

function spokenAt(entries: readonly Entry[], at: number): readonly string[] {
  const entry = entries[at];
  if (entry?.kind === 'said') return [entry.text];
  if (entry?.kind !== 'chose') return [];
  const offered = entries.slice(0, at).findLast((one) => one.kind === 'offered');
  return [offered?.replies[entry.reply]?.text ?? ''];
}
