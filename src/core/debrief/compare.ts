import { mark, type Outcome } from '../marking/mark';
import type { MarkingPoint, Scheme } from '../marking/scheme';
import type { Ending, Entry, Feelings, Reply } from '../transcript/entries';

/** One of two attempts, from where they part. */
export type Side = {
  /** Entry number of the first thing that is not as in the other; past the end when there is none. */
  readonly from: number;
  /** How the customer felt at the end; null when nobody spoke. */
  readonly feelings: Feelings | null;
  /** Null when it has not ended. */
  readonly ending: Ending | null;
};

/** What one marking point came to in each. */
export type ComparedPoint = {
  readonly point: MarkingPoint;
  readonly first: Outcome;
  readonly second: Outcome;
};

export type Comparison = {
  readonly first: Side;
  readonly second: Side;
  /** Whether they part at all. */
  readonly parted: boolean;
  /** In the scheme's order. */
  readonly points: readonly ComparedPoint[];
};

/** Two attempts at one scenario, held against each other. */
export function compare(
  first: readonly Entry[],
  second: readonly Entry[],
  scheme: Scheme,
): Comparison {
  const [a, b] = partingOf(first, second);
  const marks = [mark(first, scheme), mark(second, scheme)] as const;
  return {
    first: sideOf(first, a),
    second: sideOf(second, b),
    parted: a < first.length || b < second.length,
    points: scheme.points.map((point, at) => ({
      point,
      first: marks[0][at]?.outcome ?? 'not-observed',
      second: marks[1][at]?.outcome ?? 'not-observed',
    })),
  };
}

/**
 * The numbers of the first entries that differ. How it was played and what help there was count for
 * nothing, and neither does the order in which replies were shown.
 */
export function partingOf(
  first: readonly Entry[],
  second: readonly Entry[],
): readonly [number, number] {
  const [mine, theirs] = [happeningsIn(first), happeningsIn(second)];
  const at = mine.findIndex(({ what }, index) => what !== theirs[index]?.what);
  const parts = at < 0 ? mine.length : at;
  return [mine[parts]?.at ?? first.length, theirs[parts]?.at ?? second.length];
}

type Happening = { readonly at: number; readonly what: string };

function happeningsIn(entries: readonly Entry[]): readonly Happening[] {
  let replies: readonly Reply[] = [];
  return entries.flatMap((entry, at) => {
    if (entry.kind === 'offered') replies = entry.replies;
    const what = happening(entry, replies);
    return what === null ? [] : [{ at, what }];
  });
}

/** What an entry says happened, so that two of them can be held against each other. */
function happening(entry: Entry, replies: readonly Reply[]): string | null {
  switch (entry.kind) {
    case 'helped':
    case 'worded':
      return null;
    case 'began':
      return `began ${entry.scenario}`;
    case 'said':
      return `said ${entry.who}: ${entry.text} ${feelingsKey(entry.feelings)}`;
    case 'offered':
      return `offered ${JSON.stringify(entry.replies.map(({ text }) => text).sort())}`;
    case 'chose':
      return `chose ${replies[entry.reply]?.text}`;
    case 'noted':
      return `noted ${entry.sign}`;
    case 'looked':
      return `looked ${entry.at}`;
    case 'handed-over':
    case 'recorded':
    case 'ended':
    case 'faulted':
      return JSON.stringify(entry);
  }
}

function feelingsKey({ anger, trust, heard, progress }: Feelings): string {
  return [anger, trust, heard, progress].join(' ');
}

function sideOf(entries: readonly Entry[], from: number): Side {
  const ended = entries.find((entry) => entry.kind === 'ended');
  const last = entries.findLast((entry) => entry.kind === 'said');
  return { from, feelings: last?.feelings ?? null, ending: ended?.ending ?? null };
}

/** What another attempt at the same scenario is to this one. */
export type Relation = 'earlier' | 'retry' | 'same-scenario';

type Named = { readonly id: string; readonly entries: readonly Entry[] };

/** What `other` is to `attempt`; null when it is of another scenario, or the same one. */
export function relationTo(attempt: Named, other: Named): Relation | null {
  const [mine, theirs] = [beganIn(attempt), beganIn(other)];
  if (attempt.id === other.id || mine?.scenario !== theirs?.scenario) return null;
  if (mine?.origin?.attempt === other.id) return 'earlier';
  return theirs?.origin?.attempt === attempt.id ? 'retry' : 'same-scenario';
}

function beganIn({ entries }: Named) {
  return entries.find((entry) => entry.kind === 'began');
}
