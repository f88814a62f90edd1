import { mark } from '../marking/mark';
import type { Scheme } from '../marking/scheme';
import { criteriaNamed } from '../observation/units';
import type { Framework } from '../standards/framework';
import { choiceAt, type Entry } from '../transcript/entries';
import {
  type Bearing,
  type CriterionRow,
  criterionRows,
  entriesAgainst,
  entriesFor,
} from './criteria';
import { citation, filled } from './document';
import type { PortfolioWords } from './portfolio-words';

export type TableWords = {
  readonly head: readonly string[];
  readonly shows: Readonly<Record<CriterionRow['shows'], string>>;
  readonly point: string;
  readonly record: string;
  readonly note: string;
  readonly sign: string;
  readonly policy: string;
  readonly end: string;
};

type Marked = { readonly entries: readonly Entry[]; readonly scheme: Scheme };

/**
 * A framework's criteria as rows of a table, its head first: the number, what it asks, the marking
 * points that bear on it, what the attempt shows, the evidence with its entry numbers and words, what
 * speaks against it, and what more an assessor has to ask.
 */
export function criterionTable(
  { entries, scheme }: Marked,
  framework: Framework,
  words: TableWords,
  { points, quote }: Pick<PortfolioWords, 'points' | 'quote'>,
): readonly (readonly string[])[] {
  const began = entries.find((entry) => entry.kind === 'began');
  const rows = criterionRows(mark(entries, scheme), scheme, framework, began?.setting ?? null);
  const pointWords = ({ point, outcome }: Bearing): string =>
    filled(words.point, { title: point.title, outcome: points.outcomes[outcome] });
  const unseenWords = ({ title }: { readonly title: string }): string =>
    filled(words.point, { title, outcome: points.outcomes['not-observed'] });
  const evidenceWords = (at: number): string =>
    `${citation([at])} ${wordsAt(entries, at, words, quote)}`;
  return [
    words.head,
    ...rows.map((row) => [
      // With its unit: a bare 1.10 would be read as the number 1.1.
      criteriaNamed([row.number], framework),
      row.says,
      [...row.bearings.map(pointWords), ...row.unseen.map(unseenWords)].join('\n'),
      words.shows[row.shows],
      entriesFor(row).map(evidenceWords).join('\n'),
      entriesAgainst(row).map(evidenceWords).join('\n'),
      row.otherwise,
    ]),
  ];
}

/** What an entry is called that is not words of its own. */
export type EntryWords = Pick<TableWords, 'record' | 'note' | 'sign' | 'policy' | 'end'>;

/** The words of an entry, quoted, or what it is. */
export function wordsAt(
  entries: readonly Entry[],
  at: number,
  words: EntryWords,
  quote: string,
): string {
  const entry = entries[at];
  switch (entry?.kind) {
    case 'chose':
      return filled(quote, { text: choiceAt(entries, at)?.reply.text ?? '' });
    case 'said':
      return filled(quote, { text: entry.text });
    case 'noted':
      return words.sign;
    case 'looked':
      return words.policy;
    case 'handed-over':
      return words.note;
    case 'recorded':
      return words.record;
    case 'ended':
      return words.end;
    case 'began':
    case 'offered':
    case 'helped':
    case 'worded':
    case 'faulted':
    case undefined:
      return '';
  }
}
