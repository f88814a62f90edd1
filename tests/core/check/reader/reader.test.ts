import { beforeAll, describe, expect, test } from 'vitest';
import type { Decision } from '../../../../src/core/check/reader/decision';
import { readStory, together } from '../../../../src/core/check/reader/reading';
import { readShelf } from '../../../../src/core/check/reader/shelf-reading';
import { createDice } from '../../../../src/core/transcript/shuffle';
import { check, lineOf, many } from '../../../fixtures/checking';
import { EXPLORING_MS, shippedWords } from '../../../fixtures/story-words';

const WORDS =
  'a bill call day for her it line no of price quite ring said the to we when you'.split(' ');

type Dice = ReturnType<typeof createDice>;

/** A sentence of nine words that mean nothing. */
function babble(dice: Dice): string {
  return Array.from({ length: 9 }, () => WORDS[dice(WORDS.length)]).join(' ');
}

/** Stories of twelve decisions, three replies each, the good one of them `leaked` into. */
function stories(leak: (text: string) => string, seed = 1): readonly (readonly Decision[])[] {
  const dice = createDice(seed);
  return Array.from({ length: 8 }, () =>
    Array.from({ length: 12 }, () => {
      const good = dice(3);
      return [0, 1, 2].map((at) => {
        const text = babble(dice);
        return { text: at === good ? leak(text) : text, good: at === good };
      });
    }),
  );
}

function advantage(shelf: readonly (readonly Decision[])[]): number {
  return together(
    shelf.map((one) =>
      readStory(
        one,
        shelf.filter((other) => other !== one),
      ),
    ),
  ).advantage;
}

describe('C15 What the words of replies alone give away is measured over all stories', () => {
  test('a word that stands in good replies alone is found, with its counts', () => {
    const [first = [], ...others] = stories((text) => `${text} noon`);
    const { advantage, tells } = readStory(first, others);
    expect(advantage).toBeGreaterThan(0.9);
    // 7 stories of 12 decisions were seen, and 12 more are played.
    expect(tells).toContainEqual({ trait: 'noon', good: 84, of: 84 });
  });

  test.each([
    ['a question mark', (text: string) => `${text}?`],
    ['any figure', (text: string) => `${text} ${text.length}`],
    ['a pair of words, each of which stands elsewhere', (text: string) => `when you ${text}`],
    ['length', (text: string) => `${text} ${text}`],
  ])('so is %s', (_what, leak) => {
    expect(advantage(stories(leak))).toBeGreaterThan(0.6);
  });

  test('a word that stands in bad replies alone is found as well', () => {
    const [first = [], ...others] = stories((text) => text).map((story) =>
      story.map((replies) =>
        replies.map((reply) => (reply.good ? reply : { ...reply, text: `honestly ${reply.text}` })),
      ),
    );
    const { advantage, tells } = readStory(first, others);
    expect(advantage).toBeGreaterThan(0.8);
    expect(tells).toContainEqual({ trait: 'honestly', good: 0, of: 168 });
  });

  let shelf: readonly (readonly Decision[])[] = [];
  beforeAll(() => {
    shelf = shippedWords();
  }, EXPLORING_MS);

  test('where replies are good by lot, nothing is found', () => {
    const dice = createDice(7);
    const found = Array.from({ length: 10 }, () =>
      advantage(shelf.map((story) => story.map((replies) => dealt(replies, dice)))),
    );
    const mean = found.reduce((sum, one) => sum + one, 0) / found.length;
    expect(Math.abs(mean)).toBeLessThan(0.05);
    for (const one of found) expect(Math.abs(one)).toBeLessThan(0.2);
  });

  test('the order of stories changes nothing, and reading twice gives the same', () => {
    const [first = [], ...others] = stories((text) => `${text}?`, 3);
    expect(readStory(first, others.toReversed())).toEqual(readStory(first, others));
  });

  test('a story is not read by itself: not as it was saved before, and not by a copy', () => {
    const [first = [], ...others] = stories((text) => text, 5);
    const copy = first.map((replies, at) => (at < 4 ? replies.toReversed() : replies));
    const alone = readShelf(first, { stories: others, ships: true });
    expect(alone).not.toBeNull();
    expect(readShelf(first, { stories: [copy, ...others], ships: true })).toEqual(alone);
    expect(readShelf(first, { stories: [copy], ships: true })).toBeNull();
  });

  test('it is found fault with: where it was surest, and by what', () => {
    const wordShelf = () => ({ stories: stories((text) => `${text} noon`), ships: true });
    const body = many('I will ring at noon', 'I will not');
    const { findings } = check(body, { wordShelf });
    const own = findings.find(({ id }) => id === 'words.story');
    expect(own).toMatchObject({ level: 'error' });
    expect(own?.what).toContain('picks a good one at 12 of 12 decisions, where chance would at 6');
    expect(own?.what).toContain('"noon" (good in 96 of 96)');
    expect(lineOf(body, own)).toContain('noon');
    expect(findings).toContainEqual(expect.objectContaining({ id: 'words.all', level: 'error' }));
    const quiet = () => ({ stories: stories((text) => text), ships: true });
    const said = check(many('I will ring', 'I will call'), { wordShelf: quiet });
    expect(said.findings.map(({ id }) => id)).not.toContain('words.all');
  });

  test('it is in the report of a story of ten decisions; a shorter one leaves too much to luck', () => {
    const wordShelf = () => ({ stories: stories((text) => `${text} noon`), ships: false });
    const { words } = check(many('I will ring at noon', 'I will not'), { wordShelf });
    expect(words).toMatchObject({ decisions: 12, chance: 0.5, picked: 1, advantage: 1, all: null });
    expect(check(many('At noon', 'Not'), {}).words).toBeNull();
    const short = many('At noon', 'Not').replace(
      'Dev: Part 9.',
      'Dev: Bye. # ending: lost\n-> END\nDev: Part 9.',
    );
    expect(check(short, { wordShelf }).words).toBeNull();
  });
});

/** The same replies, of which as many are good, by lot. */
function dealt(replies: Decision, dice: Dice): Decision {
  const good = replies.map((reply) => reply.good);
  return replies.map(({ text }) => {
    const [drawn = false] = good.splice(dice(good.length), 1);
    return { text, good: drawn };
  });
}
