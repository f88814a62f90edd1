import type { Beat } from '../../core/story/session';
import type { CompiledStory } from '../../core/story/story';
import type { Began, Entry } from '../../core/transcript/entries';

/** A story that stands where a transcript stops, ready to go on. */
export type Standing = {
  /** Number of the first entry that came out differently, or null when none did. */
  readonly differsAt: number | null;
  /** What the story has said beyond the transcript's last entry: usually nothing. */
  readonly rest: Beat;
  readonly choose: (reply: number) => Beat | Promise<Beat>;
  /** Works out beforehand what will answer a reply on offer, where that is worth while. */
  readonly think: (reply: number) => void;
};

/** Whatever plays a story. */
export type Player = {
  /** Fetches what it will need, ahead of time. */
  readonly fetch: () => Promise<unknown>;
  /** Plays up to the end of `entries`. Throws if the story is not to be had. */
  readonly standAt: (began: Began, entries: readonly Entry[]) => Promise<Standing>;
  readonly stop: () => void;
};

/** Plays in the page itself, which only stories that were built with it may. Loads Ink first. */
export function createPlayer(story: () => Promise<CompiledStory>): Player {
  const parts = () => Promise.all([import('../../core/story/replay'), story()]);
  return {
    fetch: parts,
    async standAt(began, entries) {
      const [{ replay }, compiled] = await parts();
      const { session, differsAt, rest } = replay(compiled, began, entries);
      return { differsAt, rest, choose: session.choose, think: session.think };
    },
    stop() {},
  };
}
