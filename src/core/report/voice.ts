import type { Ending, Entry, Said } from '../transcript/entries';
import type { Setting } from '../transcript/looks';
import { replyAt, type Statement, tellThemes } from './voice-themes';

/** A line of the customer's, and its entry number. */
type Spoken = { readonly at: number; readonly line: Said };

/**
 * How the customer saw it, as they would tell it afterwards: put together from what happened, the
 * same each time, and nothing in it without an entry. Null until the conversation has ended.
 */
export function customerVoice(entries: readonly Entry[]): readonly Statement[] | null {
  const began = entries.find((entry) => entry.kind === 'began');
  const ended = entries.findIndex((entry) => entry.kind === 'ended');
  const end = entries[ended];
  if (!began || end?.kind !== 'ended') return null;
  const spoken = spokenBy(began.customer, entries);
  const lastLine = entries.flatMap(({ kind }, at) => (kind === 'said' ? [at] : [])).slice(-1);
  const heard = hearing(entries, spoken);
  const quoted = heard.flatMap((one) => one.entries);
  return [
    ...opening(began.setting, entries, spoken),
    ...heard,
    ...tellThemes(entries, quoted),
    { text: ENDINGS[end.ending], entries: [...lastLine, ended], behaviour: null },
    ...feelingsAtTheEnd(spoken),
  ];
}

/** The customer's lines. */
export function spokenBy(customer: string, entries: readonly Entry[]): readonly Spoken[] {
  const [first] = customer.split(' ');
  return entries.flatMap((line, at) =>
    line.kind === 'said' && line.who === first ? [{ at, line }] : [],
  );
}

const CAME: Readonly<Record<Setting, string>> = {
  counter: 'I went to the counter',
  phone: 'I was on the phone to them',
  chat: 'I was on the chat with them',
  reception: 'I went to the desk',
};

/** What they came about, in the words they used. */
function opening(
  setting: Setting,
  entries: readonly Entry[],
  spoken: readonly Spoken[],
): readonly Statement[] {
  const [first] = spoken;
  if (!first) return [];
  const product = entries.findIndex((entry) => factIn(entry, 'product') !== undefined);
  const about = factIn(entries[product], 'product');
  const told = tellingLine(spoken) ?? first;
  const came = about === undefined ? CAME[setting] : `${CAME[setting]} about the ${about}`;
  return [
    {
      text: `${came}. I told them: “${told.line.text}”`,
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
function hearing(entries: readonly Entry[], spoken: readonly Spoken[]): readonly Statement[] {
  const heard = entries.findIndex((entry) => entry.kind === 'said' && entry.feelings.heard);
  const last = spoken.at(-1);
  if (heard < 0) {
    const text = 'Nobody said it back to me so that I knew they had understood.';
    return last ? [{ text, entries: [last.at], behaviour: null }] : [];
  }
  const replies = entries.flatMap((_, at) => (at < heard ? (replyAt(entries, at) ?? []) : []));
  const by = replies.at(-1);
  if (!by) return [];
  const slow =
    replies.length > SOON ? 'It was a while before I felt heard. It' : 'I felt heard. It';
  return [
    { text: `${slow} was when they said: “${by.text}”`, entries: [by.at, heard], behaviour: null },
  ];
}

const ENDINGS: Readonly<Record<Ending, string>> = {
  resolved: 'In the end it was put right.',
  escalated: 'It is now with somebody who can decide.',
  'part-resolved': 'Part of it was put right, and part was not.',
  lost: 'It ended without being put right.',
};

/** How they felt when it was over, against how they felt when it began. */
function feelingsAtTheEnd(spoken: readonly Spoken[]): readonly Statement[] {
  const [first] = spoken;
  const last = spoken.at(-1);
  if (!first || !last) return [];
  const rose = last.line.feelings.anger - first.line.feelings.anger;
  const both = [last.at, first.at];
  const temper = rose > 1 ? 'I was angrier at the end than when I began.' : null;
  const calm = rose < -1 ? 'I was calmer at the end than when I began.' : null;
  const words = temper ?? calm;
  return [
    ...(words ? [{ text: words, entries: both, behaviour: null }] : []),
    { text: trustWords(last.line.feelings.trust), entries: [last.at], behaviour: null },
  ];
}

/** Trust runs from 0 to 10. */
function trustWords(trust: number): string {
  if (trust >= 7) return 'I believe what they told me.';
  return trust >= 4
    ? 'I will wait and see before I trust them again.'
    : 'I do not trust what I am told there any more.';
}
