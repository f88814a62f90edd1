import type { Decision } from './decision';

/** Letters and figures, with the apostrophes inside; a question mark is a word of its own. */
const WORD = /\p{L}+(?:'\p{L}+)*|£?\d[\d.,:]*|\?/gu;
const FIGURE = /\d/;
/** Lengths within so many characters of each other look alike; so do all above the last step. */
const STEP = 25;
const LONGEST = 125;

/**
 * All that is seen of each reply of a decision: its words, its pairs of words, `?`, `#` for any
 * figure, how long it is (`length:50`) and where it stands (`place:2`, `place:last`).
 */
export function traitsOf(
  decision: readonly Pick<Decision[number], 'text'>[],
): readonly (readonly string[])[] {
  return decision.map(({ text }, at) => {
    const words = wordsIn(text);
    const pairs = words.slice(1).map((word, before) => `${words[before]} ${word}`);
    const length = Math.min(LONGEST, Math.floor(text.length / STEP) * STEP);
    const last = at === decision.length - 1 ? ['place:last'] : [];
    return [...new Set([...words, ...pairs]), `length:${length}`, `place:${at + 1}`, ...last];
  });
}

function wordsIn(text: string): readonly string[] {
  const words = text.toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
  return words.map((word) => (FIGURE.test(word) ? '#' : word));
}
