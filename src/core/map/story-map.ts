import type { Ending } from '../transcript/entries';

/** A line of a source file, from 1. */
type SourceLine = { readonly file: string; readonly line: number };

/** Somebody's words as the map quotes them; `who` is null for narration. */
type Quote = { readonly who: string | null; readonly text: string };

/** One reply as the author wrote it. */
export type MapReply = {
  /** Every wording that some playthrough offers; more than one where Ink works words out. */
  readonly texts: readonly string[];
  /** The behaviours it shows. What they are worth is the scheme's to say. */
  readonly shows: readonly string[];
  readonly source: SourceLine | null;
  /** Ids of the places that some playthrough comes to next, in the order of the map. */
  readonly to: readonly string[];
  /** Whether a limit stopped the search before all that follows had been looked at. */
  readonly open: boolean;
};

type Where = {
  readonly id: string;
  /** Knot and stitch, as they are called in the source; null outside of any. */
  readonly knot: string | null;
  readonly stitch: string | null;
  readonly source: SourceLine | null;
};

/** A block of replies: many live states of the story, one place to its author. */
export type MapDecision = Where & {
  readonly kind: 'decision';
  /** What is heard just before it, on the shortest way here. */
  readonly heard: Quote | null;
  readonly replies: readonly MapReply[];
};

/** The ends of one kind that one knot or stitch tells. */
export type MapEnd = Where & {
  readonly kind: 'end';
  readonly ending: Ending;
  /** Every last line it can close with, the shortest way's first. */
  readonly lastWords: readonly Quote[];
};

/** Where the story breaks and cannot go on. */
export type MapFault = Where & {
  readonly kind: 'fault';
  readonly fault: string;
  readonly detail: string;
};

export type MapPlace = MapDecision | MapEnd | MapFault;

/**
 * A story as its author sees it: places, and the ways between them that some playthrough takes.
 * Places stand in the order of the source; `start` is the one that comes first in play.
 */
export type StoryMap = {
  readonly start: string | null;
  readonly places: readonly MapPlace[];
  /** Why it may not show everything, or null when every playthrough is on it. */
  readonly unproved: string | null;
};

/** All the ways from one place to another, drawn as one. `replies` count from 0. */
export type MapEdge = {
  readonly from: string;
  readonly to: string;
  readonly replies: readonly number[];
};

export function edgesIn({ places }: StoryMap): readonly MapEdge[] {
  return places.flatMap((place) => {
    if (place.kind !== 'decision') return [];
    const targets = [...new Set(place.replies.flatMap((reply) => reply.to))];
    return targets.map((to): MapEdge => {
      const replies = place.replies.flatMap((reply, at) => (reply.to.includes(to) ? [at] : []));
      return { from: place.id, to, replies };
    });
  });
}
