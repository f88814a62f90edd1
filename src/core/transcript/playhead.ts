import { type Entry, lastOffer, type Offered } from './entries';

/**
 * How far the readers of a transcript have got: the number of the last entry that is shown. It stops
 * at each line, at each set of replies on offer, at each reply chosen, and at the end; whatever
 * stands between is shown with what follows it.
 */
export function stopsIn(entries: readonly Entry[]): readonly number[] {
  return entries.flatMap((entry, at) => (isStop(entry) ? [at] : []));
}

/** The stop at which entry number `at` is shown; the first, if it comes before any. */
export function stopAt(stops: readonly number[], at: number): number {
  return stops.findLast((stop) => stop <= at) ?? stops[0] ?? 0;
}

/** The stop that lies `by` steps from `at`, as far as there are any. */
export function stepFrom(stops: readonly number[], at: number, by: number): number {
  const next = stops.indexOf(stopAt(stops, at)) + by;
  return stops[Math.max(0, Math.min(stops.length - 1, next))] ?? 0;
}

/**
 * The same, where a conversation is followed an exchange at a time: it stops where a reply is asked for,
 * where it has been given, and at the end.
 */
export function turnsIn(entries: readonly Entry[]): readonly number[] {
  const ends = ['offered', 'chose', 'ended', 'faulted'];
  return entries.flatMap(({ kind }, at) => (ends.includes(kind) ? [at] : []));
}

/** How many times a reply has been asked for up to entry number `at`. */
export function exchangesTo(entries: readonly Entry[], at: number): number {
  return entries.slice(0, at + 1).filter(({ kind }) => kind === 'offered').length;
}

/** The replies last on offer, and which of them has been chosen so far; null for none yet. */
export type Decision = {
  readonly replies: Offered['replies'];
  readonly chosen: number | null;
};

/** The decision that a playhead at `at` has come to; null before the first. */
export function decisionAt(entries: readonly Entry[], at: number): Decision | null {
  const shown = entries.slice(0, at + 1);
  const offered = lastOffer(shown);
  const { replies } = pick(shown, offered, 'offered') ?? { replies: null };
  const chosen = shown.findIndex((entry, number) => number > offered && entry.kind === 'chose');
  return replies && { replies, chosen: pick(shown, chosen, 'chose')?.reply ?? null };
}

/** Milliseconds for reading what appears at `at`, at an easy pace. Replies on offer are skimmed. */
export function restAt(entries: readonly Entry[], at: number): number {
  const entry = entries[at];
  switch (entry?.kind) {
    case 'said':
      return SETTLE + wordsIn(entry.text) * WORD;
    case 'offered':
      return SETTLE + wordsIn(entry.replies.map(({ text }) => text).join(' ')) * SKIMMED;
    case 'chose': {
      const { replies } = decisionAt(entries, at) ?? { replies: [] };
      return SETTLE + wordsIn(replies[entry.reply]?.text ?? '') * WORD;
    }
    case 'ended':
    case 'faulted':
    case 'began':
    case 'noted':
    case 'looked':
    case 'helped':
    case 'worded':
    case 'handed-over':
    case 'recorded':
    case undefined:
      return SETTLE;
  }
}

/** Milliseconds for reading all that has come after entry number `from`, up to `at`. */
export function restSince(entries: readonly Entry[], from: number, at: number): number {
  return stopsIn(entries)
    .filter((stop) => stop > from && stop <= at)
    .reduce((sum, stop) => sum + restAt(entries, stop), 0);
}

/** Of the time that a line would take read aloud: on a screen most people are faster. */
const SHARE = { slow: 0.9, normal: 0.5 } as const;
/** Where a voice reads them, a line waits for it, but never longer than this. */
const SPOKEN = 3;
/** Before anybody answers, in milliseconds: they have to hear it first. */
const BREATH = 700;

/**
 * Milliseconds to wait before the line at `next` is told, counted from the one before it. Where a voice
 * reads the lines, each waits until it begins to be `heard`: the entry number of the last that has; null
 * where no voice reads.
 */
export function waitBefore(
  entries: readonly Entry[],
  next: number,
  pace: keyof typeof SHARE,
  heard: number | null,
): number {
  if (heard !== null && heard >= next) return 0;
  const last = entries
    .slice(0, next)
    .findLastIndex(({ kind }) => kind === 'said' || kind === 'chose');
  const entry = entries[next];
  const spoken = heard !== null && entry?.kind === 'said' && entry.who !== null;
  const share = spoken ? SPOKEN : SHARE[pace];
  return share * (entries[last]?.kind === 'said' ? restAt(entries, last) : BREATH / SHARE.normal);
}

/** About 180 words a minute, which most people can follow while they look at a picture too. */
const WORD = 330;
const SKIMMED = 130;
const SETTLE = 900;

function isStop({ kind }: Entry): boolean {
  return ['said', 'offered', 'chose', 'ended', 'faulted'].includes(kind);
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function pick<K extends Entry['kind']>(
  entries: readonly Entry[],
  at: number,
  kind: K,
): Extract<Entry, { kind: K }> | null {
  const entry = entries[at];
  return entry?.kind === kind ? (entry as Extract<Entry, { kind: K }>) : null;
}
