import type { MarkingPoint, Scheme } from '../marking/scheme';
import type { LawCard } from '../standards/law-card';
import type { Header } from '../story/header';
import type { CompiledStory } from '../story/story';
import type { Exploration } from './explore/explore';
import type { Routes } from './explore/routes';
import type { Walk } from './explore/walk';
import type { Place, Source, Where } from './explore/where';
import type { ShelfReading } from './reader/shelf-reading';
import type { Cues } from './score/cues';
import type { PointFacts } from './score/points';
import type { Distribution } from './score/score';
import type { StrategyScore } from './score/strategies';

export type Finding = Place & {
  /** Stays the same when the story is edited elsewhere: the check, and what it is about. */
  readonly id: string;
  readonly level: 'error' | 'warning' | 'note';
  readonly what: string;
  readonly why: string;
  /** The fewest replies that show it, by their words; none where no single way does. */
  readonly path: readonly string[];
  /** Why it may stay, if the story's `accepted.json` says so. */
  readonly accepted?: string;
};

/** All that is known of a story when it is checked. */
export type Subject = {
  readonly story: CompiledStory;
  readonly header: Header;
  /** The scheme, with no points but those that are in play. */
  readonly scheme: Scheme;
  readonly half: Scheme['points'];
  readonly aside: Scheme['points'];
  /** The main file first. */
  readonly sources: readonly Source[];
  readonly where: Where;
  readonly exploration: Exploration;
  readonly walk: Walk;
  readonly cues: Cues;
  /** Null where words were not read: there is too little, or nothing to learn from. */
  readonly words: ShelfReading | null;
  readonly routes: Routes;
  readonly points: Readonly<Record<MarkingPoint['id'], PointFacts>>;
  /** Null where it is more than a limit allows. */
  readonly score: Distribution | null;
  readonly pass: number;
  readonly passByChance: number;
  readonly strategies: Readonly<Record<string, StrategyScore>>;
  /** Null where no law cards are at hand: then nothing is said of the law. */
  readonly law: LawShelf | null;
};

/** Every law card there is, and the day (`2026-11-23`) on which they are to be relied on. */
export type LawShelf = { readonly cards: ReadonlyMap<string, LawCard>; readonly day: string };

export type Check = (subject: Subject) => readonly Finding[];

/** Small letters and hyphens of a text: the part of an id that says what a finding is about. */
export function slug(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60);
}
