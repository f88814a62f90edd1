import { useEffect, useState } from 'preact/hooks';
import type { Preferences } from '../../../core/preferences/preferences';
import type { Entry } from '../../../core/transcript/entries';
import { waitBefore } from '../../../core/transcript/playhead';
import { isStill } from '../../kit/motion';

/** How far the lines of an answer have been told. They are all there from the first for whoever listens. */
export type Telling = {
  /** How many of the entries have been told. */
  readonly count: number;
  /** Whether there are lines to come. */
  readonly goesOn: boolean;
};

/**
 * Tells the lines of an answer one after another, as people talk; a click or a key tells them all. The
 * first `read` entries have been told before; so has everything where nothing is to move. Where a voice
 * reads the lines, each comes as it begins to be `heard`: the entry number of the last that has; null
 * where no voice reads.
 */
export function useTelling(
  entries: readonly Entry[],
  read: number,
  pace: Preferences['pace'],
  heard: number | null = null,
): Telling {
  const [told, setTold] = useState(() => Math.max(read, firstLine(entries) + 1));
  const next = entries.findIndex(({ kind }, at) => at >= told && kind === 'said');
  const goesOn = next >= 0 && pace !== 'at-once' && !isStill();
  const all = entries.length;
  useEffect(() => {
    if (pace === 'at-once' || !goesOn) return setTold(all);
    const wait = waitBefore(entries, next, pace, heard);
    const timer = setTimeout(() => setTold(next + 1), wait);
    return () => clearTimeout(timer);
  }, [goesOn, next, all, pace, heard]);
  useEffect(() => (goesOn ? onTouch(() => setTold(all)) : undefined), [goesOn, all]);
  return { count: goesOn ? next : all, goesOn };
}

function firstLine(entries: readonly Entry[]): number {
  return entries.findIndex(({ kind }) => kind === 'said');
}

/**
 * Calls `reader` at the next click or key anywhere. A number pressed then answers nothing: the replies
 * have not been seen yet. Returns what stops it.
 */
function onTouch(reader: () => void): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (/^[1-9]$/.test(event.key)) event.stopPropagation();
    reader();
  };
  addEventListener('pointerdown', reader);
  addEventListener('keydown', onKey, true);
  return () => {
    removeEventListener('pointerdown', reader);
    removeEventListener('keydown', onKey, true);
  };
}
