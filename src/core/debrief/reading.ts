import type { Scheme } from '../marking/scheme';
import type { Entry } from '../transcript/entries';
import { customerStatement, spokenBy } from './customer-statement';
import { type Lesson, lessonOf } from './lesson';
import { type Rating, satisfaction } from './satisfaction';
import type { Statement } from './statement-themes';
import type { FeltWords, StatementWords } from './statement-words';

/** One attempt as a whole: headline, moments, advice, figures and the customer's own account. */
export type Reading = Lesson & {
  /** The last that the customer said, and its entry number; null where they said nothing. */
  readonly lastWords: { readonly entry: number; readonly text: string } | null;
  /** Null until the conversation has ended. */
  readonly statement: readonly Statement[] | null;
  readonly ratings: readonly Rating[];
};

type Words = { readonly voice: StatementWords; readonly felt: FeltWords };

/** Reads an attempt once, for every part of its debrief. */
export function readAttempt(entries: readonly Entry[], scheme: Scheme, words: Words): Reading {
  const lesson = lessonOf(entries, scheme);
  const last = spokenBy(lesson.read.customer, entries).at(-1);
  return {
    ...lesson,
    lastWords: last ? { entry: last.at, text: last.line.text } : null,
    statement: customerStatement(entries, words.voice),
    ratings: satisfaction(entries, scheme, words.felt),
  };
}
