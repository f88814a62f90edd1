import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRoot } from '../../../src/build/story-files';
import { checkStory } from '../../../src/core/check/report';
import { reportProblems } from '../../../src/core/check/unsound';
import { compileStory } from '../../../src/core/story/compile';
import { SLIPS } from '../../fixtures/author-slips';
import { scheme } from '../../fixtures/story';

const library = readFileSync(inRoot('stories/lib/customer.ink'), 'utf8');

/** What an author is told of a story's text that could be mended in it: what it is worth stands elsewhere. */
function told(text: string): readonly string[] {
  const textOf = (file: string): string => (file === 'slip.ink' ? text : library);
  const compiled = compileStory({
    scenario: 'slip',
    file: 'slip.ink',
    read: textOf,
    behaviours: (id) => Object.keys(scheme(id).behaviours),
  });
  const report =
    'problems' in compiled
      ? reportProblems('slip.ink', compiled.problems)
      : checkStory({
          ...compiled,
          scheme: scheme(),
          sources: compiled.files.map((file) => ({ file, text: textOf(file) })),
        });
  return report.findings
    .filter(({ id }) => /^(source|almost|fault|dead-end|loop)|^unreachable\.(reply|knot)/.test(id))
    .map(({ file, line, what }) => `${file}:${line}: ${what}`);
}

describe('S9 A slip of the hand is told at its line with what would be right, and good Ink is left alone', () => {
  test.each(SLIPS)('$slip', ({ text, told: wanted, never }) => {
    const found = told(text);
    if (wanted === null) expect(found).toEqual([]);
    else {
      const [line, what] = wanted;
      const there = found.filter((one) => one.startsWith(`slip.ink:${line}: `));
      expect(there, found.join('\n')).toContainEqual(expect.stringMatching(what));
    }
    if (never) for (const one of found) expect(one).not.toMatch(never);
  });
});

describe('C2 What is not a proof is never called one', () => {
  test('a story that throws dice in a loop is given up at once', () => {
    const text = SLIPS[0]?.text ?? '';
    const looped = text.replace(
      /Dev: It leaks\.[\s\S]*/,
      '-> a\n=== a\nDev: {~Well?|Go on.|And?}\n+ [Again.]\n  -> a\n+ [Close.]\n  Dev: Bye. # ending: resolved\n  -> END',
    );
    const compiled = compileStory({
      scenario: 'slip',
      file: 'slip.ink',
      read: (file) => (file === 'slip.ink' ? looped : library),
      behaviours: () => null,
    });
    if ('problems' in compiled) throw new Error(compiled.problems[0]?.message);
    const report = checkStory({
      ...compiled,
      scheme: scheme(),
      sources: [{ file: 'slip.ink', text: looped }],
    });
    expect(report.unproved).toMatch(/^checked \d states, not proved: the story throws dice/);
  });
});
