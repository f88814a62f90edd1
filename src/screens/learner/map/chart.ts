import { edgesIn, type MapEdge, type MapPlace, type StoryMap } from '../../../core/map/story-map';
import { wayThrough } from '../../../core/map/way';
import type { Scheme } from '../../../core/marking/scheme';
import type { Entry } from '../../../core/transcript/entries';

/** A story map made ready to be shown: with what its replies are worth, and the way somebody took. */
export type Chart = {
  readonly map: StoryMap;
  readonly scheme: Scheme;
  /** The language of the story. */
  readonly lang: string;
  readonly edges: readonly MapEdge[];
  /** The way through it, or null where nobody's way is shown. */
  readonly way: Way | null;
  /** Throws a `RangeError` for an id that is not on the map. */
  readonly place: (id: string) => MapPlace;
};

type Way = {
  /** The numbers, from 1, of the steps at a place: several where the way comes by again. */
  readonly stepsAt: (place: string) => readonly number[];
  readonly chose: (place: string, reply: number) => boolean;
  readonly walked: (edge: MapEdge) => boolean;
  readonly length: number;
  /** How many of its steps are not on this map. */
  readonly missing: number;
};

export function createChart(
  map: StoryMap,
  scheme: Scheme,
  entries: readonly Entry[] | null,
  lang: string,
): Chart {
  const places = new Map(map.places.map((place) => [place.id, place]));
  return {
    map,
    scheme,
    lang,
    edges: edgesIn(map),
    way: entries && readWay(map, entries),
    place(id) {
      const place = places.get(id);
      if (!place) throw new RangeError(`There is no place "${id}" on this map.`);
      return place;
    },
  };
}

function readWay(map: StoryMap, entries: readonly Entry[]): Way {
  const steps = wayThrough(map, entries);
  return {
    stepsAt: (id) => steps.flatMap(({ place }, at) => (place === id ? [at + 1] : [])),
    chose: (id, reply) => steps.some((step) => step.place === id && step.reply === reply),
    walked: ({ from, to }) =>
      steps.some((step, at) => step.place === from && steps[at + 1]?.place === to),
    length: steps.length,
    missing: steps.filter(({ place }) => place === null).length,
  };
}
