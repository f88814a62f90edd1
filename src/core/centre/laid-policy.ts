import type { PolicyLine } from './policy';

/** A policy card with a centre's lines on it, and what found no place there. */
export type LaidPolicy = {
  readonly policy: readonly string[];
  /** Lines that should stand for one that the story does not have, or no longer. */
  readonly unplaced: readonly PolicyLine[];
};

/** Lays a centre's lines over the policy card of a story. */
export function layPolicy(story: readonly string[], lines: readonly PolicyLine[]): LaidPolicy {
  const standing = story.map((line) => lines.find(({ instead }) => instead === line)?.says ?? line);
  const added = lines.filter(({ instead }) => instead === null).map(({ says }) => says);
  return {
    policy: [...standing, ...added],
    unplaced: lines.filter(({ instead }) => instead !== null && !story.includes(instead)),
  };
}
