import type { OnShelf } from '../../core/progress/recommended';
import type { ShelfItem } from '../../core/story/header';
import { storyOf } from '../../core/transcript/scenario-name';
import { closest } from '../../languages/closest';
import { languageOf } from './content';

/** A story on the shelf: one of its languages, and the others. */
export type ShelfCard = { readonly item: ShelfItem; readonly others: readonly ShelfItem[] };

/** One card for each story, in the reader's language where it is told in that. */
export function cardsOf(shelf: readonly ShelfItem[], reader: string): readonly ShelfCard[] {
  const stories = new Set(shelf.map(({ scenario }) => storyOf(scenario)));
  return [...stories].flatMap((story): ShelfCard[] => {
    const told = shelf.filter(({ scenario }) => storyOf(scenario) === story);
    const item = bestFor(reader, told);
    return item ? [{ item, others: told.filter((one) => one !== item) }] : [];
  });
}

/** The same cards, as far as they bear on what to play next. */
export function storiesOn(cards: readonly ShelfCard[]): readonly OnShelf[] {
  return cards.map(({ item }) => ({ ...item, scenario: storyOf(item.scenario) }));
}

function bestFor(reader: string, told: readonly ShelfItem[]): ShelfItem | undefined {
  const code = closest([reader], told.map(languageOf));
  const first = told.find(({ scenario }) => storyOf(scenario) === scenario) ?? told[0];
  return told.find((one) => languageOf(one) === code) ?? first;
}
