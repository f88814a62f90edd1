import { useEffect, useState } from 'preact/hooks';
import type { Preferences } from '../../../core/preferences/preferences';
import type { Entry } from '../../../core/transcript/entries';
import { restAt } from '../../../core/transcript/playhead';
import { isStill } from '../../kit/motion';

/** How far the lines of an answer have been told. They are all there from the first for whoever listens. */
export type Telling = {
  /** How many of the entries have been told. */
  readonly count: number;
  /** Whether there are lines to come. */
  readonly goesOn: boolean;
};

/** Of the time that a line would take read aloud: on a screen most people are faster. */
const SHARE = { slow: 0.9, normal: 0.5, 'at-once': 0 } as const;
/** Before anybody answers, in milliseconds: they have to hear it first. */
const BREATH = 700;

/**
 * Tells the lines of an answer one after another, as people talk; a click or a key tells them all. The
 * first `read` entries have been told before; so has everything where nothing is to move.
 */
export function useTelling(
  entries: readonly Entry[],
  read: number,
  pace: Preferences['pace'],
): Telling {
  const [told, setTold] = useState(() => Math.max(read, firstLine(entries) + 1));
  const next = entries.findIndex(({ kind }, at) => at >= told && kind === 'said');
  const atOnce = SHARE[pace] === 0 || isStill();
  const goesOn = next >= 0 && !atOnce;
  const all = entries.length;
  useEffect(() => {
    if (!goesOn) return setTold(all);
    const timer = setTimeout(() => setTold(next + 1), waitBefore(entries, next) * SHARE[pace]);
    return () => clearTimeout(timer);
  }, [goesOn, next, all, pace]);
  useEffect(() => (goesOn ? onTouch(() => setTold(all)) : undefined), [goesOn, all]);
  return { count: goesOn ? next : all, goesOn };
}

function firstLine(entries: readonly Entry[]): number {
  return entries.findIndex(({ kind }) => kind === 'said');
}

/** Milliseconds between what was last told and the line at `next`. */
function waitBefore(entries: readonly Entry[], next: number): number {
  const last = entries
    .slice(0, next)
    .findLastIndex(({ kind }) => kind === 'said' || kind === 'chose');
  return entries[last]?.kind === 'said' ? restAt(entries, last) : BREATH / SHARE.normal;
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
