import { describe, expect, test } from 'vitest';
import { printProblem } from '../../../src/build/story-files';
import { tiny, written } from '../../fixtures/story';

const END = '\n-> END';

function problems(body: string): readonly string[] {
  const story = tiny(`${body}${END}`);
  return 'problems' in story ? story.problems.map(printProblem) : [];
}

describe('S2 A tag outside the grammar is refused with file, line and what would be right', () => {
  test.each([
    [
      'a name that is none',
      'Dev: Hi. # moood: cross',
      /tiny\.ink:10: "# moood: cross" is not a tag.*mood, pose/,
    ],
    [
      'a mood nobody can draw',
      'Dev: Hi. # mood: cross',
      /:10: .*does not fit: write # mood: calm \| worried/,
    ],
    [
      'a sound that is none',
      'Dev: Hi. # sound: door-slam',
      /:10: .*does not fit: write # sound: phone-ring \| hold-music/,
    ],
    ['a place without a picture', 'Dev: Hi. # place: moon', /:10: .*# place: counter \| phone/],
    ['a time too long for a card', `Dev: Hi. # time: ${'late '.repeat(9)}`, /:10: .*# time: Thurs/],
    [
      'somebody who is nobody',
      'Dev: Hi. # enters: Bob',
      /:10: "Bob" is nobody in this story: write # enters: Dev \| Priya/,
    ],
    [
      'a fact without a value',
      'Dev: Hi. # fact: order-number',
      /:10: .*# fact: order-number = K-4471/,
    ],
    [
      'a reply’s tag on a line',
      'Dev: Hi. # shows: listening.check',
      /:10: .*inside a reply's \[ \]/,
    ],
    [
      'a line’s tag on a reply',
      'Dev: Hi.\n* [Yes. # mood: calm]\n  Dev: Ok.',
      /:11: .*on a line that somebody says/,
    ],
    [
      'a tag after the brackets',
      'Dev: Hi.\n* [Yes.] # shows: listening.check\n  Dev: Ok.',
      /:11: .*inside a reply's/,
    ],
    ['a top tag on a line', 'Dev: Hi. # title: Late', /:10: .*at the top of the file/],
    [
      'a behaviour nobody knows',
      'Dev: Hi.\n* [Yes. # shows: listening.telepathy]\n  Dev: Ok.',
      /:11: "listening\.telepathy" is not a behaviour/,
    ],
    [
      'marks that depend on logic',
      'Dev: Hi.\n* [Yes. # shows: {1: listening.check}]\n  Dev: Ok.',
      /:11: A mark may not depend on logic/,
    ],
    [
      'a name that poisons objects',
      'Dev: Hi.\n-> __proto__\n=== __proto__ ===\nDev: Bye.',
      /:12: "__proto__" is a name that breaks/,
    ],
    [
      'a number that ends in a dot',
      'VAR n = 0.\nDev: Hi.',
      /:10: "0\." ends in a dot: write "0\.0"/,
    ],
    [
      'such a number in a condition',
      'VAR n = 0\nDev: {n > 1.: Much.|Little.}',
      /:11: "1\." ends in a dot/,
    ],
  ])('%s', (_what, body, message) => {
    expect(problems(body)).toEqual([expect.stringMatching(message)]);
  });

  test.each([
    ['tags in the grammar', 'Dev: Hi. # mood: calm # pose: pointing # cue: sarcasm # fact: a = b'],
    ['Inky’s own tags', 'Dev: Hi. # CLEAR # CLASS: big # theme: dark'],
    ['a mood that follows the feelings', 'VAR m = "calm"\nDev: Hi. # mood: {m}'],
    ['words that only look like poison', 'Dev: The constructor said no.'],
    ['poison and dots in quotes', 'VAR m = "The constructor said 1."\nDev: {m}'],
    ['prose that ends in a number', 'VAR n = 2\nDev: It cost 10. {n > 1.5: It was 20.|No: 5.}'],
    ['a comment with a hash', 'Dev: Hi. // # moood: cross'],
  ])('%s pass', (_what, body) => {
    expect(problems(body)).toEqual([]);
  });

  test('a missing header tag is named', () => {
    const story = written('# title: Bare\nHello.\n-> END');
    const found = 'problems' in story ? story.problems.map(printProblem) : [];
    expect(found).toContain('tiny.ink:1: The top of the file needs a "# customer: …" tag');
  });

  test('an Ink mistake keeps the compiler’s line', () => {
    expect(problems('Dev: Hi.\n-> nowhere')).toEqual([
      expect.stringMatching(/^tiny\.ink:11: .*nowhere/),
    ]);
  });
});
