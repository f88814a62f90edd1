import type { MapPlace } from '../../../core/map/story-map';
import type { Ending } from '../../../core/transcript/entries';

export const ENDING_LABELS: Readonly<Record<Ending, string>> = {
  resolved: 'Put right',
  escalated: 'Passed on',
  'part-resolved': 'Partly put right',
  lost: 'Customer lost',
};

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
      return 'Beginning';
    case 'end':
      return 'The end';
    case 'fault':
      return 'It breaks here';
  }
}

/** What it is called where somebody may go there: one knot may hold replies and ends. */
export function goalOf(place: MapPlace): string {
  const name = nameOf(place);
  return place.kind === 'end' ? `${name} (${ENDING_LABELS[place.ending].toLowerCase()})` : name;
}

/** What kind of place it is: "4 replies", "End: put right". */
export function kindOf(place: MapPlace): string {
  switch (place.kind) {
    case 'decision':
      return place.replies.length === 1 ? '1 reply' : `${place.replies.length} replies`;
    case 'end':
      return `End: ${ENDING_LABELS[place.ending].toLowerCase()}`;
    case 'fault':
      return 'The story breaks here';
  }
}

/** Letters for the replies of a place, as in an exam paper: A, B, C. */
export function letterOf(reply: number): string {
  const letter = String.fromCharCode(65 + (reply % 26));
  return reply < 26 ? letter : `${letter}${Math.floor(reply / 26) + 1}`;
}

export function stepWords(steps: readonly number[]): string {
  const numbers = new Intl.ListFormat('en-GB').format(steps.map(String));
  return steps.length === 1 ? `Step ${numbers}` : `Steps ${numbers}`;
}

/** File and line, as an editor finds it: `leaking-kettle.ink, line 45`. */
export function sourceWords({ source }: Pick<MapPlace, 'source'>): string | null {
  return source && `${source.file.split('/').at(-1)}, line ${source.line}`;
}
