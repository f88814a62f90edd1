import { type Entry, type Offered, saidBefore } from '../transcript/entries';
import type { MapDecision, MapPlace, StoryMap } from './story-map';

/** One place a transcript passed. */
export type WayStep = {
  /** The entry that stands for it: `offered`, or `ended`. */
  readonly entry: number;
  /** Null where the map has no such place: it is of another edition of the story. */
  readonly place: string | null;
  /** Number of the chosen reply at that place, from 0; null at an end, or when none was chosen. */
  readonly reply: number | null;
};

/** The places that a transcript passed, in its order, found by its words alone. */
export function wayThrough(map: StoryMap, entries: readonly Entry[]): readonly WayStep[] {
  const steps: WayStep[] = [];
  for (const [entry, { kind }] of entries.entries()) {
    if (kind !== 'offered' && kind !== 'ended' && kind !== 'faulted') continue;
    const near = nextTo(map, steps.at(-1));
    const place = [...near, ...map.places].find((one) => isHere(one, entries, entry));
    const reply = place?.kind === 'decision' ? chosenAt(place, entries, entry) : null;
    steps.push({ entry, place: place?.id ?? null, reply });
  }
  return steps;
}

/** Where the last step may lead: two places may offer the same words. */
function nextTo(map: StoryMap, last: WayStep | undefined): readonly MapPlace[] {
  if (!last) return map.places.filter(({ id }) => id === map.start);
  const place = map.places.find(({ id }) => id === last.place);
  if (place?.kind !== 'decision') return [];
  const to = place.replies[last.reply ?? -1]?.to ?? [];
  return map.places.filter(({ id }) => to.includes(id));
}

function isHere(place: MapPlace, entries: readonly Entry[], at: number): boolean {
  const entry = entries[at];
  switch (place.kind) {
    case 'decision':
      return entry?.kind === 'offered' && offers(place, entry);
    case 'end': {
      if (entry?.kind !== 'ended' || entry.ending !== place.ending) return false;
      const last = saidBefore(entries, at)?.text ?? '';
      return place.lastWords.some(({ text }) => text === last);
    }
    case 'fault':
      return entry?.kind === 'faulted' && entry.fault === place.fault;
  }
}

function offers({ replies }: MapDecision, offered: Offered): boolean {
  return offered.replies.every(({ text }) => replies.some(({ texts }) => texts.includes(text)));
}

function chosenAt({ replies }: MapDecision, entries: readonly Entry[], at: number): number | null {
  const offered = entries[at];
  const next = entries.slice(at + 1).find(({ kind }) => kind === 'chose' || kind === 'offered');
  if (offered?.kind !== 'offered' || next?.kind !== 'chose') return null;
  const text = offered.replies[next.reply]?.text ?? '';
  const found = replies.findIndex(({ texts }) => texts.includes(text));
  return found < 0 ? null : found;
}
