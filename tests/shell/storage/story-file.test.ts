import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStory, printStory } from '../../../src/shell/storage/story-file';

const one = { title: 'Tiny', files: [{ name: 'story.ink', text: 'Dev: Hi.' }] };

describe("K8 A story's file gives the same story on another machine", () => {
  test('whatever is written in it', () => {
    const text = fc.string({ unit: 'binary', maxLength: 2_000 });
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z_]{1,9}\.ink$/), { minLength: 1 });
    fc.assert(
      fc.property(names, text, (all, body) => {
        const story = { title: 'Tiny', files: all.map((name) => ({ name, text: body })) };
        expect(parseStory(printStory(story))).toMatchObject(story);
      }),
    );
  });

  test.each<[string, string, RegExp]>([
    ['what is not JSON', 'INCLUDE x', /not a story: it is not JSON text/],
    ['what is nested without end', '['.repeat(100_000), /nested too deeply/],
    ['what is too large', ' '.repeat(7_000_000), /too large to be a story/],
    [
      'an attempt',
      JSON.stringify({ format: 'composure-attempt', version: 1 }),
      /is not a story saved by/,
    ],
    ['a newer file', printStory(one).replace('"version": 1', '"version": 2'), /newer Composure/],
    [
      'a file in another folder',
      printStory(one).replace('story.ink', '../../x.ink'),
      /name of a file/,
    ],
    [
      'two files of one name',
      printStory({ ...one, files: [...one.files, ...one.files] }),
      /two files of one name/,
    ],
    ['no file at all', printStory({ ...one, files: [] }), /holds no text/],
    [
      'a field of its own',
      printStory(one).replace('{', '{"__proto__": {"x": 1},'),
      /cannot be read/,
    ],
  ])('%s is refused in one sentence', (_what, text, words) => {
    expect(() => parseStory(text)).toThrow(words);
  });
});
