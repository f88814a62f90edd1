import type { LawCard, Standing } from '../../core/standards/law-card';
import { parseLawCard, standingOf } from '../../core/standards/law-card';
import { type LawGroup, parseLawQuestions } from '../../core/standards/law-question';

/** A law card, and how far it can be relied on today. */
export type DatedLaw = { readonly card: LawCard; readonly standing: Standing };

const files = import.meta.glob<unknown>('../../../stories/law/*.json', { import: 'default' });
const asked = import.meta.glob<unknown>('../../../stories/law-questions.json', {
  import: 'default',
});

/**
 * Loads law cards by their ids, each with how far it can be relied on today (`2026-11-23`). An id
 * without a card is left out: a story of one's own may name any.
 */
export async function loadLaw(ids: readonly string[], today: string): Promise<readonly DatedLaw[]> {
  const found = ids.flatMap((id) => files[`../../../stories/law/${id}.json`] ?? []);
  const cards = await Promise.all(found.map(async (load) => parseLawCard(await load())));
  return cards.map((card) => ({ card, standing: standingOf(card, today) }));
}

/** Loads the questions by which the law cards are read; between them they name every card. */
export async function loadLawQuestions(): Promise<readonly LawGroup[]> {
  const files = await Promise.all(Object.values(asked).map((load) => load()));
  return files.flatMap(parseLawQuestions);
}
