import { readReply } from '../debrief/reply-reading';
import { type Turn, turnsOf } from '../debrief/turning-points';
import type { MarkingPoint, Scheme } from '../marking/scheme';
import { soundness } from '../marking/soundness';
import { worthOf } from '../marking/worth';
import { type Entry, type Reply, saidBefore } from '../transcript/entries';
import { isCustomerThere, sceneAt } from '../transcript/scene';
import type { LatestAttempt } from './latest-attempt';
import { newestFirst, stillMissed } from './recommended';

/** A decision of a good play that needs what a marking point asks for. */
export type DrillMoment = {
  readonly story: string;
  readonly turn: Turn;
  /** Ids of the points that it practises. */
  readonly points: readonly string[];
};

/** A moment, and the point that it is practised for. */
export type DrillStep = { readonly moment: DrillMoment; readonly point: string };

/** About two minutes. */
const MOST = 4;
/** As many points as anybody can attend to at once. */
const MOST_POINTS = 2;

/**
 * The moments that a good play of a story gives: where the reply given loses nothing, and is the only
 * one on offer to earn a point, or stands beside one that loses it.
 */
export function drillMoments(
  story: string,
  entries: readonly Entry[],
  scheme: Scheme,
): readonly DrillMoment[] {
  return turnsOf(entries).flatMap((turn): DrillMoment[] => {
    const heard = entries
      .slice(0, turn.offered)
      .some((entry) => entry.kind === 'said' && entry.who !== null);
    const worth = soundness(turn.reply, scheme);
    if (!heard || worth.loses + worth.critical > 0 || turn.replies.length < 2) return [];
    const points = scheme.points.filter((point) => needs(point, turn, scheme)).map(({ id }) => id);
    return points.length > 0 ? [{ story, turn, points }] : [];
  });
}

function needs(point: MarkingPoint, { reply, replies }: Turn, scheme: Scheme): boolean {
  const others = replies.filter((other) => other !== reply);
  const earns = does(reply, point, true, scheme);
  return (
    (earns && !others.some((other) => does(other, point, true, scheme))) ||
    others.some((other) => does(other, point, false, scheme))
  );
}

function does({ shows }: Reply, { id }: MarkingPoint, earns: boolean, scheme: Scheme): boolean {
  return shows.some((behaviour) =>
    worthOf(scheme, behaviour).some(
      ({ kind, point }) => point.id === id && (kind === 'earns') === earns,
    ),
  );
}

/**
 * The points that are worth practising, the most pressing first: what was missed and not met since, as
 * the next scenario is chosen too; where nothing was missed, what had a chance longest ago.
 */
export function drillPoints(latest: readonly LatestAttempt[]): readonly string[] {
  const newest = newestFirst(latest);
  const missed = stillMissed(newest).map(({ point }) => point.id);
  if (missed.length > 0) return missed;
  const seen = newest.flatMap(({ outcomes }) =>
    [...outcomes].flatMap(([id, outcome]) => (outcome === 'not-observed' ? [] : [id])),
  );
  return [...new Set(seen)].toReversed();
}

type Asked = {
  readonly moments: readonly DrillMoment[];
  /** Ids of points, the most pressing first. */
  readonly points: readonly string[];
  readonly latest: readonly LatestAttempt[];
  /** Counts the drills, one a day at least: each begins where the one before it left off. */
  readonly round: number;
};

/**
 * A few moments that need the first of `points`, mixed over scenarios: those of a scenario that was not
 * played for longest come first, and no two of one scenario follow each other if there is a choice.
 */
export function drill({ moments, points, latest, round }: Asked): readonly DrillStep[] {
  const queues = points
    .map((point) => queueOf(point, moments, latest))
    .filter((queue) => queue.length > 0)
    .slice(0, MOST_POINTS)
    .map((queue, _at, { length }) => turned(queue, (round * MOST) / length));
  const steps: DrillStep[] = [];
  while (steps.length < MOST) {
    const open = queues.map((queue) =>
      queue.filter(({ moment }) => !steps.some((step) => step.moment === moment)),
    );
    const queue = open[steps.length % queues.length];
    const left = queue?.length ? queue : open.flat();
    const last = steps.at(-1)?.moment.story;
    const next = left.find(({ moment }) => moment.story !== last) ?? left[0];
    if (!next) return steps;
    steps.push(next);
  }
  return steps;
}

/** The moments for a point, one of each scenario in turn, the scenario played longest ago first. */
function queueOf(
  point: string,
  moments: readonly DrillMoment[],
  latest: readonly LatestAttempt[],
): readonly DrillStep[] {
  const fit = moments.filter(({ points }) => points.includes(point));
  const played = (story: string): number =>
    latest.find(({ scenario }) => scenario === story)?.startedAt ?? 0;
  const turnIn = (moment: DrillMoment): number =>
    fit.filter(({ story }) => story === moment.story).indexOf(moment);
  return fit
    .toSorted((a, b) => turnIn(a) - turnIn(b) || played(a.story) - played(b.story))
    .map((moment) => ({ moment, point }));
}

function turned<T>(list: readonly T[], by: number): readonly T[] {
  const from = Math.floor(by) % list.length;
  return [...list.slice(from), ...list.slice(0, from)];
}

/** How far a conversation has come, as somebody is told who has not seen it. */
export type SoFar = 'begun' | 'unheard' | 'heard' | 'moving' | 'away';

/** How far it has come at the offer of entry number `offered`: nothing of what is still to come. */
export function soFar(entries: readonly Entry[], offered: number): SoFar {
  const before = entries.slice(0, offered);
  if (!isCustomerThere(sceneAt(entries, offered))) return 'away';
  const replies = before.filter(({ kind }) => kind === 'chose').length;
  const feelings = saidBefore(entries, offered)?.feelings;
  if (replies < 2 || !feelings) return 'begun';
  if (!feelings.heard) return 'unheard';
  return feelings.progress > 0 ? 'moving' : 'heard';
}

/** What came of one answer in a drill. */
export type DrillAnswer = {
  /** Whether it was as good as the good play's. */
  readonly strong: boolean;
  /** What it showed, in the scheme's words, and why it works or does not. */
  readonly shows: readonly string[];
  readonly why: string;
  /** The good play's reply, and why it works; null where the answer was strong. */
  readonly stronger: { readonly text: string; readonly why: string } | null;
};

/** Reads the reply at `choice` (from 0) of a moment, as if the good play had gone on with it. */
export function drillAnswer(
  { moment: { turn }, point }: DrillStep,
  entries: readonly Entry[],
  choice: number,
  scheme: Scheme,
): DrillAnswer | null {
  const reply = turn.replies[choice];
  if (!reply) return null;
  const read = (one: Reply, at: number) =>
    readReply(
      { ...turn, reply: one, entry: turn.offered + 1 },
      [...entries.slice(0, turn.offered + 1), { kind: 'chose', reply: at }],
      scheme,
    );
  const { shows, why, lost } = read(reply, choice);
  const good = read(turn.reply, turn.replies.indexOf(turn.reply));
  const asked = scheme.points.find(({ id }) => id === point);
  const missed =
    asked && does(turn.reply, asked, true, scheme) && !does(reply, asked, true, scheme);
  const strong = reply === turn.reply || (lost.length === 0 && !missed);
  return { strong, shows, why, stronger: strong ? null : { text: turn.reply.text, why: good.why } };
}
