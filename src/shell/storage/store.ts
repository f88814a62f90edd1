import type { Entry } from '../../core/transcript/entries';

/** What is known about an attempt besides its entries. */
export type Envelope = {
  readonly id: string;
  readonly scenario: string;
  readonly title: string;
  readonly edition: string;
  readonly seed: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
};

/** An envelope with the last thing that happened, for a list that need not read it all. */
export type Listed = Envelope & { readonly last: Entry | null };

/** Where attempts are kept. Each write is complete when its promise resolves. */
export type Store = {
  /** Why attempts are not kept beyond this tab; null when they are. */
  readonly refusal: string | null;
  /** Names what was kept once and is gone; null when nothing is. */
  readonly loss: () => Promise<string | null>;
  /** Newest first. */
  readonly list: () => Promise<readonly Listed[]>;
  readonly read: (
    id: string,
  ) => Promise<(Envelope & { readonly entries: readonly Entry[] }) | null>;
  readonly begin: (envelope: Envelope, entries: readonly Entry[]) => Promise<void>;
  /** Adds entries from number `from` on. Throws a `ConstraintError` if that number is taken. */
  readonly append: (
    attempt: Pick<Envelope, 'id' | 'title'>,
    from: number,
    entries: readonly Entry[],
  ) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Keeps a compiled story, so that an attempt can go on after the story was edited. */
  readonly keepEdition: (edition: string, story: object) => Promise<void>;
  readonly edition: (edition: string) => Promise<object | null>;
};
