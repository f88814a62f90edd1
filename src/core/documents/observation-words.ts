import type { Outcome } from '../marking/mark';
import type { TEXTS, UNAPPROVED } from '../observation/judgements';
import type { EntryWords } from './criterion-table';
import type { PortfolioWords } from './portfolio-words';

type Named<K extends string> = Readonly<Record<K, string>>;

/** What the record of an observation says of its own accord, beside what a portfolio says. */
type ObservationWords = Named<'title' | 'formative' | 'beside' | 'undecided' | 'noLine'> & {
  readonly context: Named<
    | 'assessor'
    | 'learnerNumber'
    | 'place'
    | 'watched'
    | 'afterwards'
    | 'suggestions'
    | 'blind'
    | 'open'
    | 'record'
    | 'version'
    | 'asOpened'
  >;
  readonly approval: Named<'title' | 'approved' | 'unapproved'> & {
    readonly standings: Named<(typeof UNAPPROVED)[number]>;
  };
  readonly versions: Named<
    | 'title'
    | 'begun'
    | 'decided'
    | 'redecided'
    | 'cited'
    | 'uncited'
    | 'text'
    | 'asked'
    | 'remarks'
    | 'same'
  >;
  readonly narrative: Named<'title' | 'how' | 'none'>;
  readonly decisions: Named<'title' | 'how' | 'earlier' | 'reason' | 'asked'> & {
    readonly head: readonly string[];
  };
  readonly reached: Named<
    | 'title'
    | 'how'
    | 'followed'
    | 'overruled'
    | 'changed'
    | 'none'
    | 'hidden'
    | 'nothing'
    | 'revealed'
    | 'by'
  > & {
    readonly head: readonly string[];
  };
  readonly verifier: Named<'title' | 'how' | 'answered' | 'by'> & {
    readonly head: readonly string[];
    readonly verdicts: Named<'accepted' | 'rejected'>;
  };
  readonly remarks: Named<'title' | 'about' | 'plain'>;
  readonly questions: Named<'title' | 'how' | 'none' | 'unanswered'> & {
    readonly head: readonly string[];
  };
  readonly closing: Named<'title' | 'none'> & {
    readonly parts: Named<(typeof TEXTS)[number]>;
  };
  readonly facts: Named<
    | 'title'
    | 'how'
    | 'valid'
    | 'authentic'
    | 'current'
    | 'sufficient'
    | 'unit'
    | 'read'
    | 'unconfirmed'
    | 'points'
    | 'learner'
    | 'assessor'
    | 'sealed'
    | 'isSealed'
    | 'notSealed'
    | 'replay'
    | 'seed'
    | 'played'
    | 'decided'
    | 'span'
    | 'with'
    | 'of'
    | 'lines'
    | 'single'
    | 'without'
    | 'asked'
    | 'nothing'
  > & { readonly replays: Named<'verified' | 'differs' | 'no-edition'> };
  readonly signing: Named<
    'title' | 'assessor' | 'learner' | 'assessorSays' | 'learnerSays' | 'digest' | 'unsigned'
  >;
  readonly outcomes: Named<Outcome>;
};

/** All the words of a record: its own, those that it shares with a portfolio, and what entries are called. */
export type RecordWords = {
  readonly own: ObservationWords;
  readonly portfolio: PortfolioWords;
  readonly entry: EntryWords;
};
