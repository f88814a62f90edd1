import { shownIn, type Witnessed } from '../marking/witness';
import { choiceAt, type Entry } from '../transcript/entries';
import { THEMES, type Theme } from './voice-bank';
import type { VoiceWords } from './voice-words';

/**
 * One sentence or two of a customer's statement, and the numbers of the entries it rests on: first
 * the one that shows it best.
 */
export type Statement = {
  readonly text: string;
  /** What was said in the conversation, where the text quotes it. */
  readonly quote: string | null;
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
  words: VoiceWords,
): readonly Statement[] {
  const shown = shownIn(entries).filter(({ entry }) => !isAside(entries, entry));
  return THEMES.flatMap((theme) => told(theme, shown, entries, quoted, words));
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

type Told = { readonly behaviour: string; readonly at: number; readonly times: number };

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
  words: VoiceWords,
): readonly Statement[] {
  const bad = weightiest(theme.bad, shown);
  const good = weightiest(theme.good, shown);
  const grave = bad !== null && theme.grave.includes(bad.behaviour);
  const keepBad = bad && (grave || !good || bad.times * 2 > good.times);
  const keepGood = good && (!bad || good.times * 2 > bad.times);
  const kept = [...(keepBad ? [bad] : []), ...(keepGood ? [good] : [])];
  const [first] = kept.sort((a, b) => a.at - b.at);
  return kept.map(({ behaviour, at }): Statement => {
    const says = words.says[behaviour] ?? '';
    const turned = at === first?.at ? words.but : words.butLater;
    const text = behaviour === first?.behaviour ? says : turned(says);
    const quote = theme.quotes && !quoted.includes(at) ? replyAt(entries, at)?.text : undefined;
    return quote === undefined
      ? { text, quote: null, entries: [at], behaviour }
      : { text: words.quoting(text, quote), quote, entries: [at], behaviour };
  });
}

function weightiest(ids: readonly string[], shown: readonly Witnessed[]): Told | null {
  const seen = shown.filter(({ behaviour }) => ids.includes(behaviour));
  const weighty = ids.find((id) => seen.some(({ behaviour }) => behaviour === id));
  const first = seen.find(({ behaviour }) => behaviour === weighty);
  const times = new Set(seen.map(({ entry }) => entry)).size;
  return first ? { behaviour: first.behaviour, at: first.entry, times } : null;
}
