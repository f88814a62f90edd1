import type { Reply } from '../transcript/entries';
import type { Rule } from './scheme';
import type { Witnessed } from './witness';

/** What of these two was said about the same law cards, in order, with the cards that both are about. */
export function tied(
  ones: readonly Witnessed[],
  others: readonly Witnessed[],
): readonly Witnessed[] {
  const cards = cardsOf(others).filter((card) => cardsOf(ones).includes(card));
  return [...ones, ...others]
    .flatMap((one) => {
      const law = (one.law ?? []).filter((card) => cards.includes(card));
      return law.length > 0 ? [{ ...one, law }] : [];
    })
    .sort((a, b) => a.entry - b.entry);
}

function cardsOf(all: readonly Witnessed[]): readonly string[] {
  return all.flatMap(({ law }) => law ?? []);
}

/** What a reply shows, and again about each law card that it names, as `law.right@cra-30-day-reject`. */
export function showing({ shows, law = [] }: Pick<Reply, 'shows' | 'law'>): readonly string[] {
  return [...shows, ...shows.flatMap((behaviour) => law.map((card) => about(behaviour, card)))];
}

/** A behaviour as it was shown about one law card. */
function about(behaviour: string, card: string): string {
  return `${behaviour}@${card}`;
}

/** What `about` was made from; the card is null where it was about none. */
export function parted(shown: string): {
  readonly behaviour: string;
  readonly card: string | null;
} {
  const [behaviour = shown, card = null] = shown.split('@', 2);
  return { behaviour, card };
}

/** How many different behaviours that a rule asks to be shown are among these, as `showing` gives them. */
export function countFor(
  { of, with: others }: Extract<Rule, { kind: 'shown' }>,
  seen: ReadonlySet<string>,
): number {
  if (!others) return of.filter((one) => seen.has(one)).length;
  const cards = [...seen].flatMap((one) => {
    const { behaviour, card } = parted(one);
    return card !== null && others.includes(behaviour) ? [card] : [];
  });
  return of.filter((one) => cards.some((card) => seen.has(about(one, card)))).length;
}
