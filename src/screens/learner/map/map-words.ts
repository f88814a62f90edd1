import type { MapPlace } from '../../../core/map/story-map';
import { language } from '../../../languages/en-GB/language';
import { map } from '../../../languages/en-GB/map';

/** A name of the source as words: `the_late_call`, "The late call". */
export function asWords(name: string): string {
  const words = name.replaceAll('_', ' ').trim();
  return (words.charAt(0).toUpperCase() + words.slice(1)).replace(/\bi\b/g, 'I');
}

/** What a place is called: its stitch or knot, or what it is where it stands in neither. */
export function nameOf({ knot, stitch, kind }: MapPlace): string {
  const name = stitch ?? knot;
  if (name !== null) return asWords(name);
  switch (kind) {
    case 'decision':
      return map().beginning;
    case 'end':
      return map().theEnd;
    case 'fault':
      return map().breaks;
  }
}

/** The language of its name: the story's, or the product's own where it has no name. */
export function nameLanguage({ knot, stitch }: MapPlace, story: string): string {
  return (stitch ?? knot) === null ? language().code : story;
}

/** What kind of place it is: "4 replies", "End: put right". */
export function kindOf(place: MapPlace): string {
  switch (place.kind) {
    case 'decision':
      return map().replies(place.replies.length);
    case 'end':
      return map().end(map().ending[place.ending]);
    case 'fault':
      return map().storyBreaks;
  }
}

/** Letters for the replies of a place, as in an exam paper: A, B, C. */
export function letterOf(reply: number): string {
  const letter = String.fromCharCode(65 + (reply % 26));
  return reply < 26 ? letter : `${letter}${Math.floor(reply / 26) + 1}`;
}

export function stepWords(steps: readonly number[]): string {
  const numbers = new Intl.ListFormat(language().code).format(steps.map(String));
  return map().steps(steps.length, numbers);
}

/** File and line, as an editor finds it: `leaking-kettle.ink, line 45`. */
export function sourceWords({ source }: Pick<MapPlace, 'source'>): string | null {
  return source && map().source(source.file.split('/').at(-1) ?? '', source.line);
}
