import { type Evidence, type Mark, mark, type Outcome } from '../marking/mark';
import type { MarkingPoint, Scheme } from '../marking/scheme';
import { choiceAt, type Ending, type Entry, type Reply } from '../transcript/entries';

/** One moment that an outcome rests on, in words. */
export type Moment = {
  readonly entry: number;
  readonly effect: Evidence['effect'];
  readonly critical: boolean;
  /** What the customer had just said. */
  readonly heard: string | null;
  /** The learner's own words, or what stands in the record. */
  readonly said: string;
  /** What that showed: "Said the problem back in your own words". */
  readonly shows: readonly string[];
  /** Why it earns or loses the point. */
  readonly why: string;
  /** What was on offer instead: the chance missed, the mistake declined, or a sound reply. */
  readonly instead: string | null;
};

export type Finding = {
  readonly point: MarkingPoint;
  readonly outcome: Outcome;
  readonly moments: readonly Moment[];
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
    const evidence = found.evidence.filter((one) => one.effect === effect);
    return momentsOf(evidence, entries, scheme).slice(0, MOST_MOMENTS);
  });
  return { point, outcome: found.outcome, moments };
}

function momentsOf(
  evidence: readonly Evidence[],
  entries: readonly Entry[],
  scheme: Scheme,
): readonly Moment[] {
  const numbers = [...new Set(evidence.map((one) => one.entry))];
  return numbers.flatMap((entry): Moment[] => {
    const here = evidence.filter((one) => one.entry === entry);
    const [first] = here;
    return first ? [momentOf(first, here, entries, scheme)] : [];
  });
}

function momentOf(
  first: Evidence,
  here: readonly Evidence[],
  entries: readonly Entry[],
  scheme: Scheme,
): Moment {
  const behaviours = here.map((one) => one.behaviour);
  const choice = choiceAt(entries, first.entry);
  const other = choice?.offered.replies.find(
    (reply) =>
      reply !== choice.reply &&
      (first.effect === 'lost'
        ? isSound(reply, scheme)
        : reply.shows.some((id) => behaviours.includes(id))),
  );
  const own = first.effect === 'lost' || first.effect === 'earned' ? choice?.reply.why : undefined;
  return {
    entry: first.entry,
    effect: first.effect,
    critical: here.some((one) => one.critical),
    heard: heardBefore(entries, first.entry),
    said: choice?.reply.text ?? 'The complaint record',
    shows: behaviours.map((id) => scheme.behaviours[id]?.says ?? id),
    why: own ?? scheme.behaviours[first.behaviour]?.why ?? '',
    instead: first.effect === 'earned' ? null : (other?.text ?? null),
  };
}

/** Whether a reply shows something, and nothing that any point is lost by. */
function isSound(reply: Reply, scheme: Scheme): boolean {
  const losing = scheme.points.flatMap((point) => [
    ...(point.critical ?? []),
    ...point.rules.flatMap((rule) => (rule.kind === 'avoided' ? rule.of : [])),
  ]);
  return reply.shows.length > 0 && !reply.shows.some((id) => losing.includes(id));
}

function heardBefore(entries: readonly Entry[], at: number): string | null {
  const line = entries
    .slice(0, at)
    .findLast((entry) => entry.kind === 'said' && entry.who !== null);
  return line?.kind === 'said' ? line.text : null;
}
