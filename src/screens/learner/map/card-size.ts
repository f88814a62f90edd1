import type { MapPlace } from '../../../core/map/story-map';
import { map } from '../../../languages/en-GB/map';
import { play } from '../../../languages/en-GB/play';
import type { Box } from './box';
import { nameOf } from './map-words';
import { fitText } from './text-fit';

/** Measures of a card, in pixels at full size. */
export const WIDTH = 280;
const END_WIDTH = 216;
export const PAD = 14;
export const TITLE = 40;
export const LINE = 17;
export const ROW = 25;
export const FONT = 'system-ui, sans-serif';

/** How large a place is drawn with all its replies, in pixels at full size. */
export function cardSize(place: MapPlace): Pick<Box, 'width' | 'height'> {
  const width = place.kind === 'decision' ? WIDTH : END_WIDTH;
  const quoted = quoteOf(place, width).length * LINE;
  const rows = place.kind === 'decision' ? place.replies.length * ROW + 8 : 0;
  const told = namesOf(place)[1] === null ? 0 : LINE;
  return { width, height: TITLE + told + quoted + rows + 12 };
}

/** How large it is drawn by its name alone. */
export function nameSize(): Pick<Box, 'width' | 'height'> {
  return { width: 168, height: 64 };
}

/** What a card is called in large letters, and in small ones where two things are to be said. */
export function namesOf(place: MapPlace): readonly [string, string | null] {
  switch (place.kind) {
    case 'decision':
      return [nameOf(place), null];
    case 'end':
      return named(map().ending[place.ending], nameOf(place));
    case 'fault':
      return named(map().breaks, nameOf(place));
  }
}

function named(kind: string, name: string): readonly [string, string | null] {
  return [kind, name === kind ? null : name];
}

/** What is said at a place, in as many lines as its card has for it. */
export function quoteOf(place: MapPlace, width: number): readonly string[] {
  const fitted = (text: string, most: number): readonly string[] =>
    fitText(text, width - 2 * PAD, most, `13px ${FONT}`);
  switch (place.kind) {
    case 'decision':
      return place.heard ? fitted(quoted(place.heard), 2) : [];
    case 'end':
      return place.lastWords[0] ? fitted(quoted(place.lastWords[0]), 3) : [];
    case 'fault':
      return fitted(place.detail, 3);
  }
}

function quoted({ who, text }: { readonly who: string | null; readonly text: string }): string {
  return who === null ? text : `${who}: ${play().quote(text)}`;
}
