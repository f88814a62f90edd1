import type { Outcome } from '../marking/mark';
import type { Ending, Mode, RecordField, Sign } from '../transcript/entries';
import type { Setting } from '../transcript/looks';
import type { ReflectionPart } from '../transcript/reflection';
import type { TextWords } from './document-text';

type Named<K extends string> = Readonly<Record<K, string>>;
/** Patterns that take turns. */
type Turns = readonly string[];

/** What the context of an attempt is called, line by line. */
type ContextWords = Named<
  | 'title'
  | 'learner'
  | 'date'
  | 'scenario'
  | 'role'
  | 'centre'
  | 'centreOf'
  | 'policy'
  | 'policyOf'
  | 'customer'
  | 'mode'
  | 'help'
  | 'minutes'
  | 'conditions'
  | 'scheme'
  | 'framework'
  | 'attempt'
  | 'unnamed'
  | 'edition'
  | 'version'
  | 'unit'
  | 'met'
  | 'noHelp'
  | 'hints'
  | 'thoughts'
  | 'again'
  | 'about'
  | 'timed'
  | 'untimed'
> & { readonly settings: Named<Setting>; readonly modes: Named<Mode> };

/** How what a learner did is told. */
type NarrativeWords = Named<
  | 'title'
  | 'how'
  | 'howPlain'
  | 'for'
  | 'against'
  | 'opening'
  | 'plain'
  | 'scene'
  | 'scenePlain'
  | 'alone'
  | 'alonePlain'
  | 'short'
  | 'shortPlain'
  | 'colleague'
  | 'said'
  | 'asked'
  | 'but'
  | 'looked'
  | 'ownWords'
  | 'noted'
  | 'notedWrongly'
  | 'hint'
  | 'thought'
  | 'note'
  | 'inNote'
  | 'record'
  | 'holds'
  | 'recordBad'
  | 'noRecord'
> & {
  readonly frames: Turns;
  readonly brief: Turns;
  readonly many: Turns;
  readonly declined: Turns;
  readonly calmer: Turns;
  readonly hotter: Turns;
  readonly endings: Named<Ending>;
};

/** What an outcome rests on, and what it is called. */
type PointWords = Named<
  | 'title'
  | 'how'
  | 'declined'
  | 'missed'
  | 'against'
  | 'favour'
  | 'unreadFields'
  | 'unreadNote'
  | 'signsMissed'
  | 'notRecorded'
  | 'notHandedOver'
  | 'unobserved'
> & { readonly head: readonly string[]; readonly outcomes: Named<Outcome> };

type CriterionWords = Named<
  | 'title'
  | 'how'
  | 'met'
  | 'notYet'
  | 'knowing'
  | 'knowingHow'
  | 'practised'
  | 'needs'
  | 'otherwise'
  | 'unseen'
  | 'none'
  | 'paraphrase'
  | 'centre'
  | 'numbering'
  | 'unconfirmed'
> & { readonly head: readonly string[] };

type WorkWords = Named<
  'title' | 'record' | 'empty' | 'none' | 'note' | 'lines' | 'added' | 'nothing'
> & { readonly head: readonly string[]; readonly fields: Named<RecordField> };

type AccountWords = Named<'title' | 'how'> & { readonly parts: Named<ReflectionPart> };

type StatementWords = Named<
  'title' | 'says' | 'learner' | 'assessor' | 'name' | 'signature' | 'date'
>;

/** What behaviours are called when somebody tells what a learner did. */
type ActWords = {
  readonly acts: Readonly<Record<string, string>>;
  /** What a record can hold, by behaviour; `recorded` makes an act of it. */
  readonly holds: Readonly<Record<string, string>>;
  readonly recorded: string;
};

/** Everything that the document of an attempt says of its own accord. */
export type PortfolioWords = Named<'title' | 'awards' | 'page' | 'beside' | 'quote' | 'someone'> &
  ActWords & {
    readonly context: ContextWords;
    readonly narrative: NarrativeWords;
    readonly points: PointWords;
    readonly criteria: CriterionWords;
    readonly work: WorkWords;
    readonly account: AccountWords;
    readonly statement: StatementWords;
    readonly text: TextWords;
    readonly signs: Named<Sign>;
  };
