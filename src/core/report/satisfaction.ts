import { checkRecord } from '../marking/record';
import type { Scheme } from '../marking/scheme';
import { shownIn } from '../marking/witness';
import type { Entry } from '../transcript/entries';
import { DIMENSIONS, type Dimension } from './dimensions';

/** Something that speaks for or against one side of the service, and the entry it was seen in. */
type Reason = { readonly entry: number; readonly good: boolean; readonly says: string };

/** One side of the service, from 1 to 5; null where nothing in the conversation speaks of it. */
export type Rating = {
  readonly dimension: Dimension['id'];
  readonly score: number | null;
  readonly reasons: readonly Reason[];
};

/**
 * How satisfied the customer is likely to be, along the five sides of SERVQUAL (Parasuraman,
 * Zeithaml and Berry, 1988). Each is the share of what speaks for it among all that speaks of it,
 * from 1 to 5. One thing alone never gives the top or the bottom mark, and a grave fault (a broken
 * promise, wrong advice, abuse) never leaves more than 2.
 */
export function satisfaction(entries: readonly Entry[], scheme: Scheme): readonly Rating[] {
  return DIMENSIONS.map((dimension) => {
    const shown = shownBehaviours(dimension, entries, scheme);
    const reasons = [...shown, ...felt(dimension.id, entries)].sort((a, b) => a.entry - b.entry);
    const grave = shownIn(entries).some(({ behaviour }) => dimension.grave.includes(behaviour));
    return { dimension: dimension.id, score: scoreOf(reasons, grave), reasons };
  });
}

function shownBehaviours(
  { good, bad }: Dimension,
  entries: readonly Entry[],
  { behaviours }: Scheme,
): readonly Reason[] {
  return shownIn(entries).flatMap(({ behaviour, entry }): Reason[] => {
    const speaks = good.includes(behaviour) || bad.includes(behaviour);
    const says = behaviours[behaviour]?.says ?? behaviour;
    return speaks ? [{ entry, good: good.includes(behaviour), says }] : [];
  });
}

/** What no reply shows: how they felt at the end, how it ended, what was written down. */
function felt(id: Dimension['id'], entries: readonly Entry[]): readonly Reason[] {
  switch (id) {
    case 'reliability':
      return [];
    case 'responsiveness':
      return ended(entries);
    case 'assurance':
      return trusted(entries);
    case 'empathy':
      return understood(entries);
    case 'tangibles':
      return written(entries);
  }
}

function ended(entries: readonly Entry[]): readonly Reason[] {
  return entries.flatMap((entry, at): Reason[] => {
    if (entry.kind !== 'ended' || entry.ending === 'part-resolved') return [];
    return entry.ending === 'lost'
      ? [{ entry: at, good: false, says: 'It was not put right' }]
      : [{ entry: at, good: true, says: 'It was put right, or is with somebody who can' }];
  });
}

/** Trust runs from 0 to 10, and a story begins near the middle. */
function trusted(entries: readonly Entry[]): readonly Reason[] {
  const last = lastFeelings(entries);
  if (!last) return [];
  if (last.trust >= 7) return [{ entry: last.at, good: true, says: 'Trusted you by the end' }];
  return last.trust <= 3
    ? [{ entry: last.at, good: false, says: 'Had lost trust by the end' }]
    : [];
}

function understood(entries: readonly Entry[]): readonly Reason[] {
  const last = lastFeelings(entries);
  if (!last) return [];
  const heard = entries.findIndex((entry) => entry.kind === 'said' && entry.feelings.heard);
  const hot: Reason = { entry: last.at, good: false, says: 'Was angry at the end' };
  return [
    heard < 0
      ? { entry: last.at, good: false, says: 'Never felt heard' }
      : { entry: heard, good: true, says: 'Felt heard' },
    ...(last.anger >= 7 ? [hot] : []),
  ];
}

function lastFeelings(entries: readonly Entry[]) {
  const at = entries.findLastIndex((entry) => entry.kind === 'said');
  const line = entries[at];
  return line?.kind === 'said' ? { ...line.feelings, at } : null;
}

/** A field that holds what was said speaks for it, one that does not speaks against. */
function written(entries: readonly Entry[]): readonly Reason[] {
  const at = entries.findIndex((entry) => entry.kind === 'recorded');
  const record = entries[at];
  if (record?.kind !== 'recorded') return [];
  const checks = checkRecord(entries, record).filter(({ verdict }) => verdict !== 'open');
  if (checks.length === 0) return [];
  const right = checks.filter(({ verdict }) => verdict === 'accurate').length;
  const says = `The record had ${right} of ${checks.length} things right`;
  return [{ entry: at, good: right * 2 > checks.length, says }];
}

function scoreOf(reasons: readonly Reason[], grave: boolean): number | null {
  if (reasons.length === 0) return null;
  const share = reasons.filter(({ good }) => good).length / reasons.length;
  const score = Math.round(1 + 4 * share);
  const even = reasons.length === 1 ? Math.min(4, Math.max(2, score)) : score;
  return grave ? Math.min(2, even) : even;
}
