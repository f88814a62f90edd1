import type { Entry, HandedOver, Recorded } from '../transcript/entries';
import { type NoteScript, quote, type Script } from '../transcript/play';
import { handedTo } from './handover';

/**
 * What a play writes once its conversation has ended: the hand-over note, then the record. Throws an
 * `Error` where the note quotes what was not said, or where nobody took the complaint on.
 */
export function writtenUp(
  entries: readonly Entry[],
  { note, record }: Pick<Script, 'note' | 'record'>,
): readonly (HandedOver | Recorded)[] {
  return [
    ...(note ? [handOver(entries, note)] : []),
    ...(record ? [{ kind: 'recorded', fields: record } as const] : []),
  ];
}

function handOver(entries: readonly Entry[], { lines, note }: NoteScript): HandedOver {
  const to = handedTo(entries);
  if (to === null) throw new Error('There is a hand-over note, but nobody took the complaint on.');
  return { kind: 'handed-over', to, lines: lines.map((words) => lineIn(entries, words)), note };
}

function lineIn(entries: readonly Entry[], words: string): number {
  const at = entries.findIndex((entry) => entry.kind === 'said' && quote(entry) === words);
  if (at < 0) throw new Error(`The hand-over note quotes "${words}", which was not said.`);
  return at;
}
