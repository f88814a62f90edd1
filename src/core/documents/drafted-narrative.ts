import { filled, plain, text } from './document';
import { exchange, inQuotes, speakerOf, turnsIn } from './narrative';
import { endAt } from './narrative-end';
import { eventsBetween } from './narrative-events';
import { cite, sentences, type Telling, tell } from './telling';

/** What the narrative of an observation says beside what a portfolio's says. */
export type ObservedWords = {
  /** A line that somebody else said: `{speaker} said: {heard}`. */
  readonly heard: string;
  /** A line that nobody said. */
  readonly scene: string;
  /** A passage, and the criteria it was cited for. */
  readonly beside: string;
  /** What the assessor noted. */
  readonly noted: string;
};

/** What an assessor took as evidence, and wrote against it. */
export type Observing = {
  /** Entry numbers by criterion. */
  readonly evidence: ReadonlyMap<string, readonly number[]>;
  readonly remarks: readonly { readonly entry: number | null; readonly text: string }[];
};

/** A sentence or two about one entry, with the criteria that it was cited for. */
export type Passage = {
  readonly entry: number | null;
  readonly criteria: readonly string[];
  readonly text: string;
};

/** What was cited or remarked upon, told in the order of the conversation. */
export function observedNarrative(
  telling: Telling,
  { evidence, remarks }: Observing,
  words: ObservedWords,
): readonly Passage[] {
  const entries = [...evidence.values(), remarks.map(({ entry }) => entry)].flat();
  const told = [...new Set(entries)].filter((entry) => entry !== null).sort((a, b) => a - b);
  const noted = (entry: number | null): readonly string[] =>
    remarks
      .filter((one) => one.entry === entry)
      .map(({ text }) => filled(words.noted, { text: closed(text) }));
  const passages = told.map((entry): Passage => {
    const criteria = [...evidence].flatMap(([number, all]) =>
      all.includes(entry) ? [number] : [],
    );
    return { entry, criteria, text: [happened(telling, entry, words), ...noted(entry)].join(' ') };
  });
  const apart = noted(null).map((text): Passage => ({ entry: null, criteria: [], text }));
  return [...passages, ...apart];
}

/** The passages as one text, each a paragraph with its criteria at its end. */
export function printPassages(passages: readonly Passage[], words: ObservedWords): string {
  return passages
    .map(({ text, criteria }) =>
      criteria.length === 0 ? text : filled(words.beside, { text, criteria: criteria.join(', ') }),
    )
    .join('\n\n');
}

/** What an entry was, in a sentence that ends with its number. */
function happened(telling: Telling, at: number, words: ObservedWords): string {
  const entry = telling.entries[at];
  if (!entry) return '';
  if (entry.kind === 'said') {
    const pattern = entry.who === null ? words.scene : words.heard;
    const speaker = entry.who === null ? '' : speakerOf(telling, entry.who);
    return plain([
      ...tell(telling, pattern, { speaker, heard: inQuotes(telling, entry.text) }),
      ...text(' '),
      ...cite(at),
    ]);
  }
  const turns = turnsIn(telling.entries);
  const number = turns.findIndex((turn) => turn.at === at);
  const turn = turns[number];
  const told = turn
    ? [exchange(telling, turn, number)]
    : [...eventsBetween(telling, at, at + 1), ...endAt(telling, entry, at)];
  return plain(sentences(told));
}

/** A note with a full stop, if it ends without any. */
function closed(note: string): string {
  const own = note.trim();
  return /[.!?…”"']$/.test(own) ? own : `${own}.`;
}
