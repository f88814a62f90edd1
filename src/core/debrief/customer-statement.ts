import type { Entry, Said } from '../transcript/entries';
import { trustLevel } from '../transcript/feelings';
import type { Setting } from '../transcript/looks';
import { closingOf } from './closing';
import { THEMES } from './statement-bank';
import { replyAt, type Statement, tellThemes } from './statement-themes';
import type { StatementWords } from './statement-words';

const GRAVE = THEMES.flatMap(({ grave }) => grave);

/** A line of the customer's, and its entry number. */
type Spoken = { readonly at: number; readonly line: Said };

/**
 * How the customer saw it, as they would tell it afterwards: put together from what happened, the
 * same each time, and nothing in it without an entry. Null until the conversation has ended.
 */
export function customerStatement(
  entries: readonly Entry[],
  words: StatementWords,
): readonly Statement[] | null {
  const began = entries.find((entry) => entry.kind === 'began');
  const ended = entries.findIndex((entry) => entry.kind === 'ended');
  const end = entries[ended];
  if (!began || end?.kind !== 'ended') return null;
  const spoken = spokenBy(began.customer, entries);
  const lastLine = entries.flatMap(({ kind }, at) => (kind === 'said' ? [at] : [])).slice(-1);
  const heard = hearing(entries, spoken, words);
  const quoted = heard.flatMap((one) => one.entries);
  const themes = tellThemes(entries, quoted, words);
  const wronged = themes.some(({ behaviour }) => behaviour !== null && GRAVE.includes(behaviour));
  return [
    ...opening(began.setting, entries, spoken, words),
    ...heard,
    ...themes,
    plain(words.ending[end.ending], [...lastLine, ended]),
    ...feelingsAtTheEnd(entries, spoken, wronged, words),
  ];
}

/** The customer's lines. */
export function spokenBy(customer: string, entries: readonly Entry[]): readonly Spoken[] {
  const [first] = customer.split(' ');
  return entries.flatMap((line, at) =>
    line.kind === 'said' && line.who === first ? [{ at, line }] : [],
  );
}

function plain(text: string, entries: readonly number[]): Statement {
  return { text, quote: null, entries, behaviour: null };
}

/** What they came about, in the words they used. */
function opening(
  setting: Setting,
  entries: readonly Entry[],
  spoken: readonly Spoken[],
  words: StatementWords,
): readonly Statement[] {
  const [first] = spoken;
  if (!first) return [];
  const product = entries.findIndex((entry) => factIn(entry, 'product') !== undefined);
  const about = factIn(entries[product], 'product');
  const told = tellingLine(spoken) ?? first;
  const came = about === undefined ? words.came[setting] : words.cameAbout[setting](about);
  const quote = told.line.text;
  return [
    {
      text: words.told(came, quote),
      quote,
      entries: [...new Set([told.at, ...(about === undefined ? [] : [product])])],
      behaviour: null,
    },
  ];
}

/** How many of their first lines a customer may take to say what is wrong. */
const TELLING = 4;

/** The line that says what is wrong, as the story marks it; else the longest of their first. */
export function tellingLine(spoken: readonly Spoken[]): Spoken | undefined {
  const early = spoken.filter(({ line }) => !line.feelings.heard);
  const marked = early.find(({ line }) => factIn(line, 'problem') !== undefined);
  const longest = early
    .slice(0, TELLING)
    .toSorted((a, b) => b.line.text.length - a.line.text.length)[0];
  return marked ?? longest;
}

function factIn(entry: Entry | undefined, name: string): string | undefined {
  if (entry?.kind !== 'said') return undefined;
  return entry.facts?.find((fact) => fact.name === name)?.value;
}

/** So many replies may come before it is "a while". */
const SOON = 3;

/** When they felt heard: the first line on which the story says so. */
function hearing(
  entries: readonly Entry[],
  spoken: readonly Spoken[],
  words: StatementWords,
): readonly Statement[] {
  const heard = entries.findIndex((entry) => entry.kind === 'said' && entry.feelings.heard);
  const last = spoken.at(-1);
  if (heard < 0) {
    return last ? [plain(words.notHeard, [last.at])] : [];
  }
  const replies = entries.flatMap((_, at) => (at < heard ? (replyAt(entries, at) ?? []) : []));
  const by = replies.at(-1);
  if (!by) return [];
  const quote = by.text;
  const text = replies.length > SOON ? words.heardLate(quote) : words.heard(quote);
  return [{ text, quote, entries: [by.at, heard], behaviour: null }];
}

/** How they felt when it was over, against how they felt when it began. */
function feelingsAtTheEnd(
  entries: readonly Entry[],
  spoken: readonly Spoken[],
  wronged: boolean,
  words: StatementWords,
): readonly Statement[] {
  const [first] = spoken;
  const last = closingOf(entries);
  if (!first || !last) return [];
  const rose = last.anger - first.line.feelings.anger;
  const both = [last.at, first.at];
  return [
    ...(rose > 1 ? [plain(words.angrier, both)] : []),
    ...(rose < -1 ? [plain(words.calmer, both)] : []),
    plain(trustWords(last.trust, wronged, words), [last.at]),
  ];
}

/** Trust runs from 0 to 10. Whoever was wronged cannot say that they believe it still. */
function trustWords(trust: number, wronged: boolean, words: StatementWords): string {
  const high = wronged ? words.trusted : words.trusts;
  return { high, some: words.waits, low: words.doubts }[trustLevel(trust)];
}
