import { describe, expect, test } from 'vitest';
import { BOUNDS } from '../../../src/core/story/bounds';
import { compileStory } from '../../../src/core/story/compile';
import { EXPLOSIVE, SCRIPTED, UNFIT } from '../../fixtures/hostile-stories';
import { sessionOf } from '../../fixtures/performance';
import { scheme, sound } from '../../fixtures/story';

const known = scheme().behaviours;

function compile(files: Readonly<Record<string, string>>) {
  const texts = new Map(Object.entries(files));
  return compileStory({
    scenario: 'hostile',
    file: 'story.ink',
    schemes: ['complaint-handling'],
    behaviours: () => Object.keys(known),
    read(file) {
      const text = texts.get(file);
      if (text === undefined) throw new Error(`There is no ${file}.`);
      return text;
    },
  });
}

describe('S7 What a compiler cannot bear never reaches it: it is refused with file and line', () => {
  test.each(UNFIT.map((one) => [one.what, one] as const))(
    '%s',
    (_what, { text, refusal, line }) => {
      const compiled = compile({ 'story.ink': text });
      const [problem] = 'problems' in compiled ? compiled.problems : [];
      expect(problem?.message).toMatch(refusal);
      expect(problem).toMatchObject({ file: 'story.ink', ...(line !== undefined && { line }) });
    },
  );

  test('files that include each other', () => {
    const compiled = compile({ 'story.ink': 'INCLUDE b.ink', 'b.ink': '\nINCLUDE ./story.ink' });
    expect(compiled).toMatchObject({
      problems: [{ file: 'b.ink', line: 2, message: expect.stringMatching(/included in itself/) }],
    });
  });

  test('files that double: each includes the next one twice', () => {
    const files = Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [
        at === 0 ? 'story.ink' : `f${at}.ink`,
        `INCLUDE f${at + 1}.ink\nINCLUDE f${at + 1}.ink`,
      ]),
    );
    const compiled = compile({ ...files, 'f100.ink': 'Dev: Hi.' });
    expect(compiled).toMatchObject({
      problems: [{ message: expect.stringMatching(/10,000 lines at most/) }],
    });
  });

  test('more files than anyone writes', () => {
    const many = Array.from({ length: 300 }, (_, at): [string, string] => [`f${at}.ink`, 'x']);
    const story = many.map(([file]) => `INCLUDE ${file}`).join('\n');
    expect(compile({ 'story.ink': story, ...Object.fromEntries(many) })).toMatchObject({
      problems: [
        { file: 'story.ink', line: BOUNDS.files, message: expect.stringMatching(/200 files/) },
      ],
    });
  });
});

describe('S3 A story that loops or explodes ends as a story fault, never as a hung page', () => {
  test.each(EXPLOSIVE.map((one) => [one.what, one] as const))('%s', (_what, { text, refusal }) => {
    const last = sessionOf(sound(compile({ 'story.ink': text })), 1)
      .begin()
      .at(-1);
    expect(last).toMatchObject({ kind: 'faulted', detail: expect.stringMatching(refusal) });
  });

  test('script and markup in a story are words like any others', () => {
    const entries = sessionOf(sound(compile({ 'story.ink': SCRIPTED })), 1).begin();
    expect(entries.map((entry) => entry.kind)).toEqual(['began', 'said', 'offered']);
  });
});
