import { shownIn, type Witnessed } from '../marking/witness';
import { choiceAt, type Entry } from '../transcript/entries';
import { THEMES, type Theme } from './statement-bank';
import type { StatementWords } from './statement-words';

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
  words: StatementWords,
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
  'handover.wrong',
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

type Side = 'good' | 'bad';
type Told = {
  readonly behaviour: string;
  readonly at: number;
  /** In how many replies this side of the theme was shown. */
  readonly times: number;
  readonly good: boolean;
};

/**
 * What there is to say on one theme: the weightiest good and bad. Where one of them was the rule
 * (twice as often as the other), the exception goes untold. Every grave fault is told. No reply is
 * quoted twice.
 */
function told(
  theme: Theme,
  shown: readonly Witnessed[],
  entries: readonly Entry[],
  quoted: readonly number[],
  words: StatementWords,
): readonly Statement[] {
  const kept = worthTelling(theme, shown).toSorted((a, b) => a.at - b.at);
  return kept.map(({ behaviour, at, good }, number): Statement => {
    const says = words.says[behaviour] ?? '';
    const last = kept[number - 1];
    const turned = at === last?.at ? words.but : words.butLater;
    const text = last && last.good !== good ? turned(says) : says;
    const before = kept.slice(0, number).some((one) => one.at === at);
    const quotes = theme.quotes && !before && !quoted.includes(at);
    const quote = quotes ? replyAt(entries, at)?.text : undefined;
    return quote === undefined
      ? { text, quote: null, entries: [at], behaviour }
      : { text: words.quoting(text, quote), quote, entries: [at], behaviour };
  });
}

function worthTelling(theme: Theme, shown: readonly Witnessed[]): readonly Told[] {
  const bad = weightiest(theme, 'bad', shown);
  const good = weightiest(theme, 'good', shown);
  const grave = theme.grave.flatMap((id) => firstOf(theme, 'bad', id, shown) ?? []);
  const keepBad = bad && (!good || bad.times * 2 > good.times);
  const keepGood = good && (!bad || good.times * 2 > bad.times);
  const worst = grave.length > 0 ? grave : keepBad ? [bad] : [];
  return [...worst, ...(keepGood ? [good] : [])];
}

function weightiest(theme: Theme, side: Side, shown: readonly Witnessed[]): Told | null {
  const weighty = theme[side].find((id) => shown.some(({ behaviour }) => behaviour === id));
  return weighty === undefined ? null : firstOf(theme, side, weighty, shown);
}

/** Where a behaviour was shown first, and in how many replies this side of the theme was. */
function firstOf(
  theme: Theme,
  side: Side,
  behaviour: string,
  shown: readonly Witnessed[],
): Told | null {
  const seen = shown.filter((one) => theme[side].includes(one.behaviour));
  const first = seen.find((one) => one.behaviour === behaviour);
  const times = new Set(seen.map(({ entry }) => entry)).size;
  return first ? { behaviour, at: first.entry, times, good: side === 'good' } : null;
}
