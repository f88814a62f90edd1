import type { Entry } from '../transcript/entries';
import { type Filling, filled, plain, type Runs } from './document';
import { inQuotes, plainExchange, speakerOf, turnsIn } from './narrative';
import { cite, quoted, type Telling, tell } from './telling';

/** How the narrative of an observation tells an entry: `{cite}` is its number. */
export type ObservedWords = {
  /** A line that somebody else said: `{speaker} said: {heard}`. */
  readonly heard: string;
  /** A line that nobody said. */
  readonly scene: string;
  readonly looked: string;
  readonly noted: string;
  /** What was written before any replies were seen. */
  readonly worded: string;
  readonly hint: string;
  readonly thought: string;
  readonly note: string;
  readonly record: string;
  readonly ended: string;
  /** A passage, and the criteria it was cited for. */
  readonly beside: string;
  /** What the assessor noted. */
  readonly remark: string;
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
      .map(({ text }) => filled(words.remark, { text: closed(text) }));
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

/** What an entry was, in a sentence that ends with its number: who did or said what, and never what it was worth. */
function happened(telling: Telling, at: number, words: ObservedWords): string {
  const entry = telling.entries[at];
  if (!entry) return '';
  const turn = turnsIn(telling.entries).find((one) => one.at === at);
  return plain(turn ? plainExchange(telling, turn) : done(telling, entry, at, words));
}

/** What was said or done beside the replies. */
function done(telling: Telling, entry: Entry, at: number, words: ObservedWords): Runs {
  const told = (pattern: string, more: Filling = {}): Runs =>
    tell(telling, pattern, { ...more, cite: cite(at) });
  switch (entry.kind) {
    case 'said': {
      const heard = inQuotes(telling, entry.text);
      if (entry.who === null) return told(words.scene, { heard });
      return told(words.heard, { heard, speaker: speakerOf(telling, entry.who) });
    }
    case 'looked':
      return told(words.looked);
    case 'noted':
      return told(words.noted, { sign: telling.words.signs[entry.sign] });
    case 'worded':
      return told(words.worded, { words: quoted(telling, entry.text) });
    case 'helped':
      return told(words[entry.help]);
    case 'handed-over':
      return told(words.note, { colleague: entry.to });
    case 'recorded':
      return told(words.record);
    case 'ended':
      return told(words.ended);
    case 'began':
    case 'offered':
    case 'chose':
    case 'faulted':
      return [];
  }
}

/** A note with a full stop, if it ends without any. */
function closed(note: string): string {
  const own = note.trim();
  return /[.!?…”"']$/.test(own) ? own : `${own}.`;
}
