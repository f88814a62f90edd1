import { choiceAt, type Entry, type Reply, type Said } from '../transcript/entries';
import { filled, type Paragraph, type Runs, text } from './document';
import { closing } from './narrative-end';
import { declinedAt, eventsBetween, moodAround } from './narrative-events';
import {
  actsOf,
  besideWords,
  cite,
  inTurn,
  quoted,
  sentences,
  type Telling,
  tell,
} from './telling';

/** A reply that was chosen, by its entry number, and the entry of the one before it. */
export type Turn = { readonly at: number; readonly since: number; readonly reply: Reply };

/** What the learner did, in order, in plain sentences; each reply is a passage of its own. */
export function narrative(telling: Telling): readonly Paragraph[] {
  const turns = turnsIn(telling.entries);
  const passages = turns.map((turn, number) => passage(telling, turn, number));
  const first: Paragraph = { kind: 'paragraph', runs: opening(telling), lesser: 0 };
  return [first, ...passages, closing(telling, turns.at(-1)?.at ?? 0)];
}

/** The replies that were chosen, in order. */
export function turnsIn(entries: readonly Entry[]): readonly Turn[] {
  const chosen = entries.flatMap((_, at) => {
    const choice = choiceAt(entries, at);
    return choice ? [{ at, reply: choice.reply }] : [];
  });
  return chosen.map((turn, number) => ({ ...turn, since: chosen[number - 1]?.at ?? 0 }));
}

function passage(telling: Telling, turn: Turn, number: number): Paragraph {
  const runs = sentences([
    exchange(telling, turn, number),
    ...eventsBetween(telling, turn.since, turn.at),
    ...declinedAt(telling, turn.at, number),
    ...moodAround(telling, turn.at, number),
  ]);
  const short = shortly(telling, turn);
  const entries = Array.from({ length: turn.at - turn.since }, (_, more) => turn.since + 1 + more);
  return { kind: 'paragraph', runs, short, ...besideWords(telling, entries) };
}

/** Who met whom, and where. */
function opening(telling: Telling): Runs {
  const began = telling.entries.find((entry) => entry.kind === 'began');
  if (!began) return [];
  const { narrative: words, context } = telling.words;
  const setting = context.settings[began.setting];
  return tell(telling, words.opening, { role: began.role, customer: began.customer, setting });
}

/** What was said to the learner, what they answered, and what that was. */
function exchange(telling: Telling, turn: Turn, number: number): Runs {
  const words = telling.words.narrative;
  const heard = heardBetween(telling.entries, turn.since, turn.at);
  const acts = actsOf(telling, turn.reply.shows);
  const answer = {
    acts,
    words: [...quoted(telling, turn.reply.text), ...text(' '), ...cite(turn.at)],
  };
  if (heard === null) return tell(telling, acts ? words.alone : words.alonePlain, answer);
  const said = { ...answer, heard: inQuotes(telling, heard.text) };
  if (heard.who === null) return tell(telling, acts ? words.scene : words.scenePlain, said);
  return tell(telling, acts ? frame(telling, turn, heard, number) : words.plain, {
    ...said,
    inner: inQuotes(telling, heard.text.replace(/(^|[^.])\.$/, '$1')),
    speaker: speakerOf(telling, heard.who),
    said: heard.text.trimEnd().endsWith('?') ? words.asked : words.said,
  });
}

/** The same without what it was: who said what, and nothing more. */
export function plainExchange(telling: Telling, { at, since, reply }: Turn): Runs {
  const { alonePlain, scenePlain, plain, asked, said } = telling.words.narrative;
  const heard = heardBetween(telling.entries, since, at);
  const words = [...quoted(telling, reply.text), ...text(' '), ...cite(at)];
  if (heard === null) return tell(telling, alonePlain, { words });
  return tell(telling, heard.who === null ? scenePlain : plain, {
    words,
    heard: inQuotes(telling, heard.text),
    speaker: heard.who === null ? '' : speakerOf(telling, heard.who),
    said: heard.text.trimEnd().endsWith('?') ? asked : said,
  });
}

/** Others' words, told apart from the learner's own, which stand out. */
export function inQuotes({ words }: Telling, said: string): string {
  return filled(words.quote, { text: said });
}

/** So many acts stand better after the words than before them. */
const MANY = 3;
/** So few characters can be heard in the middle of a sentence. */
const BRIEF = 70;

function frame({ words }: Telling, { reply }: Turn, heard: Said, number: number): string {
  const { many, brief, frames } = words.narrative;
  if (reply.shows.length >= MANY) return inTurn(many, number);
  return inTurn(heard.text.length <= BRIEF ? brief : frames, number);
}

/** Who says a line, told from the customer where it is a colleague. */
export function speakerOf({ entries, words }: Telling, who: string): string {
  const began = entries.find((entry) => entry.kind === 'began');
  const isColleague = began?.colleagues.some((one) => one.split(' ')[0] === who);
  return isColleague ? filled(words.narrative.colleague, { name: who }) : who;
}

/** The same without what was said to them. */
function shortly(telling: Telling, { at, reply }: Turn): Runs {
  const words = telling.words.narrative;
  const acts = actsOf(telling, reply.shows);
  return tell(telling, acts ? words.short : words.shortPlain, {
    acts,
    words: [...quoted(telling, reply.text), ...text(' '), ...cite(at)],
  });
}

/** What was last said to the learner before they answered; if nobody spoke, what happened. */
function heardBetween(entries: readonly Entry[], since: number, at: number): Said | null {
  const lines = entries.slice(since, at).filter((entry) => entry.kind === 'said');
  return lines.findLast(({ who }) => who !== null) ?? lines.at(-1) ?? null;
}
