import { readdirSync, readFileSync } from 'node:fs';
import { type LawCard, parseLawCard } from '../core/standards/law-card';
import { inRoot } from './story-files';

/** Every card of `stories/law`, by its id. Throws if one of them is not a law card. */
export function lawCards(): ReadonlyMap<string, LawCard> {
  const folder = inRoot('stories/law');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const cards = files.map((file) =>
    parseLawCard(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))),
  );
  return new Map(cards.map((card) => [card.id, card]));
}
