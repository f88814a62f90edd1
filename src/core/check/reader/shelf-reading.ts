import type { Decision } from './decision';
import { type Reading, readStory, type Score, together } from './reading';

/** The decisions of each story that ships, and whether the story that is checked is one of them. */
export type WordShelf = {
  readonly stories: readonly (readonly Decision[])[];
  readonly ships: boolean;
};

/** What the words of a story give away, and what those of all stories do. */
export type ShelfReading = Reading & {
  /** All stories that ship; null for a story that does not. */
  readonly all:
    | (Score & {
        readonly stories: number;
        /** Whether none of them gives more away than this one. */
        readonly worst: boolean;
      })
    | null;
};

/** In fewer decisions than this, luck is larger than what words give away. */
export const FEWEST_DECISIONS = 10;

/** Reads a story, and every other, with a reader that has seen all but the one. */
export function readShelf(
  decisions: readonly Decision[],
  { stories, ships }: WordShelf,
): ShelfReading | null {
  const others = stories.filter((one) => !isAlike(one, decisions));
  if (others.length === 0) return null;
  const own = readStory(decisions, others);
  if (!ships) return { ...own, all: null };
  const shelf = [decisions, ...others];
  const readings = others.map((one) =>
    readStory(
      one,
      shelf.filter((other) => other !== one),
    ),
  );
  const worst = readings.every(({ advantage }) => advantage <= own.advantage);
  return { ...own, all: { ...together([own, ...readings]), stories: shelf.length, worst } };
}

/** Whether two stories are one: the same as it was saved before, or a copy that somebody changes. */
function isAlike(one: readonly Decision[], other: readonly Decision[]): boolean {
  const texts = new Set(one.flat().map(({ text }) => text));
  const replies = other.flat();
  return replies.filter(({ text }) => texts.has(text)).length * 2 > replies.length;
}
