import { shownIn, type Witnessed } from '../marking/witness';
import { choiceAt, type Entry } from '../transcript/entries';
import { type Saying, THEMES, type Theme } from './voice-bank';

/**
 * One sentence or two of a customer's statement, and the numbers of the entries it rests on: first
 * the one that shows it best.
 */
export type Statement = {
  readonly text: string;
  readonly entries: readonly number[];
  /** The behaviour that it speaks of, where it speaks of one. */
  readonly behaviour: string | null;
};

/**
 * What the customer can say on each theme, from the replies that they heard. The replies at `quoted`
 * are not quoted again.
 */
export function tellThemes(
  entries: readonly Entry[],
  quoted: readonly number[],
): readonly Statement[] {
  const shown = shownIn(entries).filter(({ entry }) => !isAside(entries, entry));
  return THEMES.flatMap((theme) => told(theme, shown, entries, quoted));
}

/** Whether a reply was given to a colleague, out of the customer's hearing for all they can say. */
function isAside(entries: readonly Entry[], at: number): boolean {
  const shows = choiceAt(entries, at)?.reply.shows ?? [];
  return shows.some((id) => TO_COLLEAGUES.includes(id));
}

const TO_COLLEAGUES = [
  'escalation.brief',
  'escalation.cold',
  'escalation.ask-colleague',
  'handover.wanted',
  'handover.so-far',
  'handover.gaps',
  'handover.colour',
];

/** The reply given at an entry, in the learner's words. */
export function replyAt(
  entries: readonly Entry[],
  at: number,
): { at: number; text: string } | null {
  const choice = choiceAt(entries, at);
  return choice && { at, text: choice.reply.text };
}

type Told = { readonly saying: Saying; readonly at: number; readonly times: number };

/**
 * What there is to say on one theme: the weightiest good and bad. Where one of them was the rule
 * (twice as often as the other), the exception goes untold, unless it was grave. No reply is
 * quoted twice.
 */
function told(
  theme: Theme,
  shown: readonly Witnessed[],
  entries: readonly Entry[],
  quoted: readonly number[],
): readonly Statement[] {
  const bad = weightiest(theme.bad, shown);
  const good = weightiest(theme.good, shown);
  const grave = bad !== null && theme.grave.includes(bad.saying[0]);
  const keepBad = bad && (grave || !good || bad.times * 2 > good.times);
  const keepGood = good && (!bad || good.times * 2 > bad.times);
  const kept = [...(keepBad ? [bad] : []), ...(keepGood ? [good] : [])];
  const [first] = kept.sort((a, b) => a.at - b.at);
  return kept.map(({ saying: [behaviour, says], at }): Statement => {
    const quote = theme.quotes && !quoted.includes(at) ? replyAt(entries, at) : null;
    const turn = at === first?.at ? 'But' : 'But later';
    const text = behaviour === first?.saying[0] ? says : `${turn} ${lowered(says)}`;
    const words = quote ? `${text.slice(0, -1)}: “${quote.text}”` : text;
    return { text: words, entries: [at], behaviour };
  });
}

function weightiest(sayings: readonly Saying[], shown: readonly Witnessed[]): Told | null {
  const ids = sayings.map(([id]) => id);
  const seen = shown.filter(({ behaviour }) => ids.includes(behaviour));
  const saying = sayings.find(([id]) => seen.some(({ behaviour }) => behaviour === id));
  const first = seen.find(({ behaviour }) => behaviour === saying?.[0]);
  const times = new Set(seen.map(({ entry }) => entry)).size;
  return saying && first ? { saying, at: first.entry, times } : null;
}

/** A sentence as it goes on after "But". */
function lowered(says: string): string {
  return /^I\b/.test(says) ? says : `${says.charAt(0).toLowerCase()}${says.slice(1)}`;
}
