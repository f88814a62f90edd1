import type { Ending } from '../transcript/entries';
import type { Setting } from '../transcript/looks';

/** The sentences that a customer's statement is put together from, in the reader's language. */
export type StatementWords = {
  readonly came: Readonly<Record<Setting, string>>;
  readonly cameAbout: Readonly<Record<Setting, (product: string) => string>>;
  readonly told: (came: string, words: string) => string;
  readonly notHeard: string;
  readonly heard: (words: string) => string;
  readonly heardLate: (words: string) => string;
  readonly ending: Readonly<Record<Ending, string>>;
  readonly angrier: string;
  readonly calmer: string;
  readonly trusts: string;
  /** Of trust that was given before it came out how they had been treated. */
  readonly trusted: string;
  readonly waits: string;
  readonly doubts: string;
  readonly quoting: (says: string, words: string) => string;
  readonly but: (says: string) => string;
  readonly butLater: (says: string) => string;
  /** By behaviour. */
  readonly says: Readonly<Record<string, string>>;
};

/** What speaks for or against a side of the service and is not a reply. */
export type FeltWords = {
  readonly putRight: string;
  readonly notPutRight: string;
  readonly trusted: string;
  readonly lostTrust: string;
  readonly heard: string;
  readonly neverHeard: string;
  readonly angry: string;
  readonly record: (right: number, of: number) => string;
};
