import { checkRecord } from '../marking/record-check';
import type { Scheme } from '../marking/scheme';
import { shownIn } from '../marking/witness';
import type { Entry } from '../transcript/entries';
import { isAngry, trustLevel } from '../transcript/feelings';
import { closingOf } from './closing';
import { DIMENSIONS, type Dimension } from './dimensions';
import type { FeltWords } from './statement-words';

/** Something that speaks for or against one side of the service, and the entry it was seen in. */
type Reason = {
  readonly entry: number;
  readonly good: boolean;
  /** In the scheme's own words where it speaks of a behaviour. */
  readonly says: string;
  readonly behaviour: string | null;
};

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
export function satisfaction(
  entries: readonly Entry[],
  scheme: Scheme,
  words: FeltWords,
): readonly Rating[] {
  return DIMENSIONS.map((dimension) => {
    const shown = shownBehaviours(dimension, entries, scheme);
    const reasons = [...shown, ...felt(dimension.id, entries, words)].sort(
      (a, b) => a.entry - b.entry,
    );
    const grave = hasGrave(dimension, entries);
    return { dimension: dimension.id, score: scoreOf(reasons, grave), reasons };
  });
}

/** A grave fault; and nobody is assured who does not trust the firm by the end. */
function hasGrave({ id, grave }: Dimension, entries: readonly Entry[]): boolean {
  const distrusts = (closingOf(entries)?.trust ?? 10) <= DISTRUST;
  if (id === 'assurance' && distrusts) return true;
  return shownIn(entries).some(({ behaviour }) => grave.includes(behaviour));
}

function shownBehaviours(
  { good, bad }: Dimension,
  entries: readonly Entry[],
  { behaviours }: Scheme,
): readonly Reason[] {
  return shownIn(entries).flatMap(({ behaviour, entry }): Reason[] => {
    const speaks = good.includes(behaviour) || bad.includes(behaviour);
    const says = behaviours[behaviour]?.says ?? behaviour;
    return speaks ? [{ entry, good: good.includes(behaviour), says, behaviour }] : [];
  });
}

/** What no reply shows: how they felt at the end, how it ended, what was written down. */
function felt(id: Dimension['id'], entries: readonly Entry[], words: FeltWords): readonly Reason[] {
  switch (id) {
    case 'reliability':
      return written(entries, words);
    case 'responsiveness':
      return ended(entries, words);
    case 'assurance':
      return trusted(entries, words);
    case 'empathy':
      return understood(entries, words);
    case 'tangibles':
      return [];
  }
}

function plain(entry: number, good: boolean, says: string): Reason {
  return { entry, good, says, behaviour: null };
}

function ended(entries: readonly Entry[], words: FeltWords): readonly Reason[] {
  return entries.flatMap((entry, at): Reason[] => {
    if (entry.kind !== 'ended' || entry.ending === 'part-resolved') return [];
    return entry.ending === 'lost'
      ? [plain(at, false, words.notPutRight)]
      : [plain(at, true, words.putRight)];
  });
}

/** Trust runs from 0 to 10, and a story begins near the middle: at this or less it has been lost. */
const DISTRUST = 3;

function trusted(entries: readonly Entry[], words: FeltWords): readonly Reason[] {
  const last = closingOf(entries);
  if (!last) return [];
  if (trustLevel(last.trust) === 'high') return [plain(last.at, true, words.trusted)];
  return last.trust <= DISTRUST ? [plain(last.at, false, words.lostTrust)] : [];
}

function understood(entries: readonly Entry[], words: FeltWords): readonly Reason[] {
  const last = closingOf(entries);
  if (!last) return [];
  const heard = entries.findIndex((entry) => entry.kind === 'said' && entry.feelings.heard);
  return [
    heard < 0 ? plain(last.at, false, words.neverHeard) : plain(heard, true, words.heard),
    ...(isAngry(last.anger) ? [plain(last.at, false, words.angry)] : []),
  ];
}

/** What a program can check: a field that holds what was said speaks for it, one that does not against. */
function written(entries: readonly Entry[], words: FeltWords): readonly Reason[] {
  const at = entries.findIndex((entry) => entry.kind === 'recorded');
  const record = entries[at];
  if (record?.kind !== 'recorded') return [];
  const checks = checkRecord(entries, record).filter(
    ({ verdict }) => verdict !== 'open' && verdict !== 'to-read',
  );
  if (checks.length === 0) return [];
  const right = checks.filter(({ verdict }) => verdict === 'accurate').length;
  return [plain(at, right * 2 > checks.length, words.record(right, checks.length))];
}

function scoreOf(reasons: readonly Reason[], grave: boolean): number | null {
  if (reasons.length === 0) return null;
  const share = reasons.filter(({ good }) => good).length / reasons.length;
  const score = Math.round(1 + 4 * share);
  const even = reasons.length === 1 ? Math.min(4, Math.max(2, score)) : score;
  return grave ? Math.min(2, even) : even;
}
