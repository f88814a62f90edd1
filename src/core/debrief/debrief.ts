import { type Evidence, type Mark, mark, type Outcome } from '../marking/mark';
import type { MarkingPoint, Scheme } from '../marking/scheme';
import { type Unread, unreadFor } from '../marking/unread';
import type { Ending, Entry } from '../transcript/entries';
import { type Moment, momentsOf } from './moment';

export type Finding = {
  readonly point: MarkingPoint;
  readonly outcome: Outcome;
  /** Whether a critical fault decided it. */
  readonly critical: boolean;
  readonly moments: readonly Moment[];
  /** What was written for it in words, which the outcome leaves to a person to read. */
  readonly unread: Unread;
};

export type Debrief = {
  readonly title: string;
  readonly customer: string;
  readonly ending: Ending | null;
  readonly faulted: boolean;
  /** The headline points first, each group in the scheme's order. */
  readonly findings: readonly Finding[];
};

/** Reads a transcript against a scheme, for its learner. Headline points come first. */
export function debrief(entries: readonly Entry[], scheme: Scheme): Debrief {
  const began = entries.find((entry) => entry.kind === 'began');
  const ended = entries.find((entry) => entry.kind === 'ended');
  const marks = mark(entries, scheme);
  const findings = scheme.points.flatMap((point, at): Finding[] => {
    const found = marks[at];
    return found ? [findingOf(point, found, entries, scheme)] : [];
  });
  return {
    title: began?.title ?? '',
    customer: began?.customer ?? '',
    ending: ended?.ending ?? null,
    faulted: entries.some((entry) => entry.kind === 'faulted'),
    findings: [
      ...findings.filter(({ point }) => point.headline),
      ...findings.filter(({ point }) => !point.headline),
    ],
  };
}

/** How many moments of one kind a point shows: enough to believe it, few enough to read. */
const MOST_MOMENTS = 3;

function findingOf(
  point: MarkingPoint,
  found: Mark,
  entries: readonly Entry[],
  scheme: Scheme,
): Finding {
  const telling = found.outcome === 'met' ? ['earned', 'declined'] : ['lost', 'missed', 'earned'];
  const moments = telling.flatMap((effect) => {
    const evidence = tellingIn(found, entries).filter((one) => one.effect === effect);
    return momentsOf(evidence, entries, scheme).slice(0, MOST_MOMENTS);
  });
  const critical = found.evidence.some((one) => one.critical);
  const unread = unreadFor(point, entries);
  return { point, outcome: found.outcome, critical, moments, unread };
}

/** What there is to tell of a mark: critical faults first, so that none is left out of a few. */
export function tellingIn(found: Mark, entries: readonly Entry[]): readonly Evidence[] {
  return found.evidence
    .filter((one) => !isRecorded(one, found, entries))
    .toSorted((a, b) => Number(b.critical) - Number(a.critical));
}

/** Whether something that could have been recorded was: then no chance was missed at the end. */
function isRecorded(
  { entry, behaviour }: Evidence,
  { evidence }: Mark,
  entries: readonly Entry[],
): boolean {
  return (
    entries[entry]?.kind === 'ended' &&
    evidence.some((one) => one.effect === 'earned' && one.behaviour === behaviour)
  );
}
