import { type Judgement, type Standing, standingOf } from '../observation/judgements';
import type { Signature } from '../observation/observation-file';
import { criteriaNamed } from '../observation/units';
import { type Version, versionsOf } from '../observation/versions';
import type { Framework } from '../standards/framework';
import type { Attempted } from './attempted';
import { wordsAt } from './criterion-table';
import { merged, type Runs, text } from './document';
import type { RecordWords } from './observation-words';
import { cite, type Telling } from './telling';
import { tellingOf } from './telling-of';

/** Whether the transcript is what its story gives; `no-edition` where that story is not to be had. */
export type Replay = 'verified' | 'differs' | 'no-edition';

/** An observation, and all that is known about it beside its judgements. */
export type Observed = {
  readonly id: string;
  readonly attempted: Attempted & { readonly framework: Framework };
  readonly judgements: readonly Judgement[];
  /** What the awarding body knows the learner by; empty where nobody said. */
  readonly learnerNumber: string;
  readonly assessor: Attempted['learner'];
  /** Everybody who observes or assures quality here: what is written names them by code. */
  readonly people: readonly Attempted['learner'][];
  /** The names as they were typed to sign. */
  readonly signatures: readonly Signature[];
  readonly replay: Replay;
  /** A moment in words, from milliseconds since 1970. */
  readonly when: (at: number) => string;
  /** A day in words, from `2026-03-05`. */
  readonly day: (day: string) => string;
};

/** What whoever writes up an observation has at hand. */
export type WriteUp = {
  readonly observed: Observed;
  readonly telling: Telling;
  readonly versions: readonly Version[];
  /** As it stands now. */
  readonly standing: Standing;
  readonly words: RecordWords;
};

/** An observation, read and marked, ready to be written up. */
export function writeUpOf(observed: Observed, words: RecordWords, language: string): WriteUp {
  const versions = versionsOf(observed.judgements);
  return {
    observed,
    telling: tellingOf(observed.attempted, words.portfolio, language),
    versions,
    standing: standingOf(observed.judgements),
    words,
  };
}

/** Criteria as the record names them, each with its unit. */
export function named({ observed }: WriteUp, numbers: readonly string[]): string {
  return criteriaNamed(numbers, observed.attempted.framework);
}

/** A line of the conversation as it is quoted: its words, and its entry number. */
export function lineAt({ observed, words }: WriteUp, at: number): Runs {
  const { entries } = observed.attempted;
  const said = wordsAt(entries, at, words.entry, words.portfolio.quote);
  const kind = entries[at]?.kind === 'chose' ? 'quoted' : 'text';
  return said === '' ? cite(at) : merged([{ kind, text: said }, ...text(' '), ...cite(at)]);
}
