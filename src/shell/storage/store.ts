import type { Notice } from '../../core/centre/retention';
import type { KeptAt } from '../../core/progress/haste';
import type { Brief } from '../../core/story/header';
import type { Entry, Scenario } from '../../core/transcript/entries';
import type { Reflection } from '../../core/transcript/reflection';
import type { Refusal } from './refusal';

/** What is known about an attempt besides its entries. */
export type Envelope = {
  readonly id: string;
  readonly scenario: string;
  readonly title: string;
  readonly edition: string;
  readonly seed: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Id of the learner whose attempt it is; without one, it is that of whoever uses this browser. */
  readonly learner?: string;
  /** When it was brought in from a file, in milliseconds since 1970; only if it was. */
  readonly broughtAt?: number;
  /** Somebody asked that it be kept, whatever its age. */
  readonly kept?: true;
  /** When it was first shown that its age ends it, and the day that was named. */
  readonly notice?: Notice;
};

/** Id of the learner who uses this browser. */
export const ME = 'me';

/** Id of the learner whose attempt it is, `ME` included. */
export function ownerOf({ learner }: Pick<Envelope, 'learner'>): string {
  return learner ?? ME;
}

/** The same attempt as that of whoever uses this browser. */
export function own({ learner: _learner, ...envelope }: Envelope): Envelope {
  return envelope;
}

/** A person whose attempts are kept here. Their name stands here and nowhere else in the store. */
export type Learner = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
};

/** An envelope with the last thing that happened, for a list that need not read it all. */
export type Listed = Envelope & { readonly last: Entry | null };

/** What a learner is told beforehand; stories kept by older versions do not say what they practise. */
type KeptBrief = Omit<Brief, 'practises'> & Partial<Brief>;

/** A story that somebody wrote here, as it was last typed. */
export type OwnStory = {
  readonly id: string;
  readonly title: string;
  /** The main file first. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  /** What a conversation is played from: a version that compiled, kept as an edition; or null. */
  readonly playable: ({ readonly scenario: Scenario; readonly edition: string } & KeptBrief) | null;
};

/** Where attempts are kept. Each write is complete when its promise resolves. */
export type Store = {
  /** Why attempts are not kept beyond this tab; null when they are. */
  readonly refusal: Refusal | null;
  /** The titles of the attempts that were kept once and cannot be read in full any more. */
  readonly lost: () => Promise<readonly string[]>;
  /** Newest first, without reading what happened in them: there may be thousands. */
  readonly envelopes: () => Promise<readonly Envelope[]>;
  /** Newest first. Without `whose`, everybody's; else those of that learner, `ME` included. */
  readonly list: (whose?: string) => Promise<readonly Listed[]>;
  /** One attempt as it stands in a list; null where it is not kept. */
  readonly listed: (id: string) => Promise<Listed | null>;
  readonly read: (
    id: string,
  ) => Promise<(Envelope & { readonly entries: readonly Entry[] }) | null>;
  /** When each part of an attempt was kept; empty if that is not known. */
  readonly times: (id: string) => Promise<readonly KeptAt[]>;
  readonly begin: (envelope: Envelope, entries: readonly Entry[]) => Promise<void>;
  /** Adds entries from number `from` on. Throws a `ConstraintError` if that number is taken. */
  readonly append: (
    attempt: Pick<Envelope, 'id' | 'title'>,
    from: number,
    entries: readonly Entry[],
  ) => Promise<void>;
  /** Keeps a whole attempt from a file, with whose it is, what was written about it, and when its parts were kept, as far as that is known. */
  readonly bring: (
    envelope: Envelope,
    entries: readonly Entry[],
    learner: Learner | null,
    reflection: Reflection | null,
    times?: readonly KeptAt[],
  ) => Promise<void>;
  /** Deletes an attempt, what was written about it, and its copies in exercises. */
  readonly remove: (id: string) => Promise<void>;
  readonly reflection: (attempt: string) => Promise<Reflection | null>;
  readonly keepReflection: (attempt: string, reflection: Reflection) => Promise<void>;
  readonly learners: () => Promise<readonly Learner[]>;
  readonly keepLearner: (learner: Learner) => Promise<void>;
  /** Makes the attempts of another learner those of whoever uses this browser. */
  readonly takeOn: (learner: string) => Promise<void>;
  /**
   * Deletes a learner and everything about them. `ME`: what has no other learner. Gives the ids of
   * the attempts and observations that are gone.
   */
  readonly eraseLearner: (id: string) => Promise<readonly string[]>;
  /** Deletes all that is kept here, whatever it is. */
  readonly eraseAll: () => Promise<void>;
  /**
   * Keeps a compiled story, so that an attempt can go on after the story was edited. It is kept as
   * long as an attempt or a story of one's own goes with it. `scenario`: the name of the story that it is of.
   */
  readonly keepEdition: (edition: string, story: object, scenario: string) => Promise<void>;
  readonly edition: (edition: string) => Promise<object | null>;
  /** Keeps a compiled story from a file, unless it is kept already. Gives whether it was not. */
  readonly bringEdition: (edition: string, story: object) => Promise<boolean>;
  /**
   * Whether an edition is known here as that of the scenario of that name, or was played here as that:
   * one that came in a file may be a stranger's.
   */
  readonly belongs: (edition: string, scenario: string) => Promise<boolean>;
  /** Those changed last come first. */
  readonly stories: () => Promise<readonly OwnStory[]>;
  readonly story: (id: string) => Promise<OwnStory | null>;
  /** Keeps a story in the place of the one with its id, if there is one. */
  readonly keepStory: (story: OwnStory) => Promise<void>;
  readonly removeStory: (id: string) => Promise<void>;
  /** A centre's own rules as they were kept, to be checked when they are read; null if there are none. */
  readonly centre: () => Promise<unknown>;
};
