import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRoot } from '../../../src/build/story-files';
import { parseTopic } from '../../../src/core/standards/knowledge';
import { BadInput } from '../../../src/core/transcript/bad-input';

const yes = { text: 'Yes', right: true, why: 'It is so.' };
const no = { text: 'No', right: false, why: 'It is not so.' };
const choose = (...options: readonly object[]) => ({ kind: 'choose', asks: 'Is it?', options });
const good = choose(yes, no);
const write = { kind: 'write', asks: 'Write.', look: ['It is there.'] };
const topic = (...questions: readonly object[]) => ({
  id: 'needs',
  order: 1,
  title: 'Needs',
  read: ['People need things.'],
  terms: [
    { term: 'Need', means: 'What somebody needs.' },
    { term: 'Wish', means: 'What somebody would like.' },
  ],
  more: [],
  sources: [],
  questions,
});

const shipped = readdirSync(inRoot('stories/knowledge')).map((file) => ({
  file,
  topic: parseTopic(JSON.parse(readFileSync(inRoot(`stories/knowledge/${file}`), 'utf8'))),
}));
const chosen = shipped.flatMap(({ topic: { questions } }) =>
  questions.flatMap((question) => (question.kind === 'choose' ? [question.options] : [])),
);

describe('D5 What no conversation shows is practised with explained answers', () => {
  test.each<[string, unknown, string]>([
    ['no topic at all', 'RATER', 'the file: Invalid type: Expected Object but received "RATER"'],
    ['too few questions', topic(good, write), 'questions: has at least four'],
    [
      'an answer that does not explain itself',
      topic(choose(yes, { ...no, why: '' }), good, good, write),
      'questions.0.options.1.why: must not be empty',
    ],
    [
      'two right answers',
      topic(good, choose(yes, { ...no, right: true }), good, write),
      'needs: questions.1.options: exactly one has to be right, not 2',
    ],
    [
      'no right answer',
      topic(choose(no, { ...no, text: 'Never' }), good, good, write),
      'needs: questions.0.options: exactly one has to be right, not 0',
    ],
    [
      'the same answer twice',
      topic(good, good, write, choose(yes, { ...no, text: 'Yes' })),
      'needs: questions.3.options: two of them say the same',
    ],
    [
      'nothing to look for',
      topic(good, good, good, { ...write, look: [] }),
      'questions.3.look: names at least one',
    ],
  ])('%s is refused in one sentence', (_, data, says) => {
    expect(() => parseTopic(data)).toThrow(new BadInput(`Topic: ${says}`));
  });

  test.each(shipped)('$file can be read, and is named after its id', ({ file, topic: { id } }) => {
    expect(file).toBe(`${id}.json`);
  });

  test('every topic has its own place, and asks for a paragraph of the learner’s own', () => {
    const places = shipped.map(({ topic: { order } }) => order).sort((a, b) => a - b);
    expect(places).toEqual(shipped.map((_, at) => at + 1));
    const unwritten = shipped.filter(({ topic: { questions } }) =>
      questions.every(({ kind }) => kind !== 'write'),
    );
    expect(unwritten).toEqual([]);
  });

  test('neither the place of an answer nor its length gives the right one away', () => {
    const rightAt = chosen.map((options) => options.findIndex(({ right }) => right));
    for (const place of [0, 1, 2]) {
      expect(rightAt.filter((at) => at === place).length / chosen.length).toBeLessThan(0.45);
    }
    const longest = chosen.filter((options) => {
      const most = Math.max(...options.map(({ text }) => text.length));
      return options.find(({ right }) => right)?.text.length === most;
    });
    expect(longest.length / chosen.length).toBeLessThan(0.5);
  });
});
