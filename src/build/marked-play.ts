import { mark } from '../core/marking/mark';
import type { Scheme } from '../core/marking/scheme';
import type { Entry } from '../core/transcript/entries';
import { printPlay } from '../core/transcript/play';

/** A play as it stands beside its story: the conversation, and what it was worth. */
export function printMarkedPlay(entries: readonly Entry[], scheme: Scheme): string {
  const marks = mark(entries, scheme).map(({ point, outcome }) => `= ${point}: ${outcome}`);
  return `${printPlay(entries)}\n${marks.join('\n')}\n`;
}
