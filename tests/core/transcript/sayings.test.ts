import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRoot, scenarioNames } from '../../../src/build/story-files';
import { piecesOf } from '../../../src/core/transcript/sayings';
import { words } from '../../../src/languages/en-GB/sayings';

const pieces = (line: string, ...sayings: readonly string[]) =>
  piecesOf(line, sayings).map(({ text, saying }) => (saying === null ? text : [text, saying]));

describe('P13 A saying in a line can be opened to see what it means', () => {
  test('it is found by its words, whatever their capitals, as often as it stands there', () => {
    expect(pieces('Hang on, hang on. It leaks.', 'hang on')).toEqual([
      ['Hang on', 'hang on'],
      ', ',
      ['hang on', 'hang on'],
      '. It leaks.',
    ]);
    expect(pieces('It leaks.', 'hang on')).toEqual(['It leaks.']);
    expect(pieces('')).toEqual([]);
  });

  test('it is found as whole words only, and the longer before the shorter', () => {
    expect(pieces('That hitching post.', 'hitch')).toEqual(['That hitching post.']);
    expect(pieces('The lot of you, a lot.', 'the lot', 'the lot of you')).toEqual([
      ['The lot of you', 'the lot of you'],
      ', a lot.',
    ]);
  });

  test('each one that is explained stands in a shipped story, and is written as it is found', () => {
    const told = scenarioNames()
      .map((name) => readFileSync(inRoot(`stories/${name}/${name}.ink`), 'utf8'))
      .join('\n');
    for (const [saying, means] of Object.entries(words.sayings)) {
      expect(saying).toBe(saying.toLowerCase());
      expect(piecesOf(told, [saying]).length, saying).toBeGreaterThan(1);
      expect(means.length, saying).toBeGreaterThan(3);
    }
  });
});
