import { noticed } from '../marking/signs';
import type { Entry } from '../transcript/entries';
import type { Mood } from '../transcript/looks';
import { type Runs, text } from './document';
import { act, cite, inTurn, listed, quoted, type Telling, tell } from './telling';

/** What the learner did between two replies beside talking, and the help they had. */
export function eventsBetween(telling: Telling, since: number, at: number): readonly Runs[] {
  return telling.entries
    .slice(since, at)
    .map((entry, number) => eventAt(telling, entry, since + number))
    .filter((runs) => runs.length > 0);
}

function eventAt(telling: Telling, entry: Entry, at: number): Runs {
  const words = telling.words.narrative;
  switch (entry.kind) {
    case 'looked':
      return tell(telling, words.looked, { cite: cite(at) });
    case 'noted': {
      const there = noticed(telling.entries, at) === 'signs.noted';
      const sign = telling.words.signs[entry.sign];
      return tell(telling, there ? words.noted : words.notedWrongly, { sign, cite: cite(at) });
    }
    case 'worded': {
      if (entry.text === '') return [];
      const own = [...quoted(telling, entry.text), ...text(' '), ...cite(at)];
      return tell(telling, words.ownWords, { words: own });
    }
    case 'helped':
      return tell(telling, words[entry.help], { cite: cite(at) });
    case 'began':
    case 'said':
    case 'offered':
    case 'chose':
    case 'handed-over':
    case 'recorded':
    case 'ended':
    case 'faulted':
      return [];
  }
}

/**
 * The mistake that was on offer here and was not made, where declining is all that a point was met
 * by. It is told at the first chance of each such point, and no more.
 */
export function declinedAt(telling: Telling, at: number, number: number): readonly Runs[] {
  const behaviours = telling.marks
    .filter(({ outcome, evidence }) => {
      const declined = evidence.filter(({ effect }) => effect === 'declined');
      const earned = evidence.some(({ effect }) => effect === 'earned');
      return outcome === 'met' && !earned && declined[0]?.entry === at;
    })
    .flatMap(({ evidence }) => evidence.filter(({ entry }) => entry === at))
    .map(({ behaviour }) => behaviour);
  if (behaviours.length === 0) return [];
  const pattern = inTurn(telling.words.narrative.declined, number);
  const acts = behaviours.map((id) => act(telling, id));
  return [tell(telling, pattern, { acts: listed(telling, acts, 'disjunction') })];
}

/** From the best that a customer can feel to the worst. */
const WORSE: readonly Mood[] = ['relieved', 'calm', 'worried', 'annoyed', 'angry', 'furious'];

/** How the customer's mood moved when they heard the reply, where that could be seen. */
export function moodAround(telling: Telling, at: number, number: number): readonly Runs[] {
  const { entries, words } = telling;
  const next = entries.findIndex((entry, from) => from > at && entry.kind === 'chose');
  const before = moodsIn(telling, entries.slice(0, at)).at(-1);
  const after = moodsIn(telling, entries.slice(at, next < 0 ? undefined : next))[0];
  if (before === undefined || after === undefined) return [];
  const rose = WORSE.indexOf(after) - WORSE.indexOf(before);
  if (rose === 0) return [];
  const patterns = rose > 0 ? words.narrative.hotter : words.narrative.calmer;
  return [tell(telling, inTurn(patterns, number))];
}

function moodsIn({ customer }: Telling, entries: readonly Entry[]): readonly Mood[] {
  return entries.flatMap((entry) =>
    entry.kind === 'said' && entry.who === customer && entry.mood ? [entry.mood] : [],
  );
}
