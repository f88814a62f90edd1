import { mark } from '../marking/mark';
import type { MarkingPoint, Scheme } from '../marking/scheme';
import { worthOf } from '../marking/worth';
import type { Entry, Reply } from '../transcript/entries';
import type { Turn } from './turning-points';

/** A marking point, and what a reply showed that bears on it, in the scheme's words. */
export type Bearing = { readonly point: MarkingPoint; readonly says: readonly string[] };

/** A reply that was on offer and not given, and what it would have earned or lost. */
type OtherReply = { readonly reply: Reply; readonly points: readonly Bearing[] };

/** What one reply was worth, and what would have been worth more. */
export type ReplyReading = {
  /** What it showed, in the scheme's words. */
  readonly shows: readonly string[];
  /** Why: the reply's own reason, or else the scheme's for what weighed most in it. */
  readonly why: string;
  readonly earned: readonly Bearing[];
  readonly lost: readonly Bearing[];
  /** The soundest other reply, where this one lost or missed something. */
  readonly stronger: OtherReply | null;
  /** The mistakes beside it, where it was sound. */
  readonly avoided: readonly OtherReply[];
};

/** Reads one reply against a scheme, beside everything else that was on offer. */
export function readReply(
  { entry, reply, replies }: Turn,
  entries: readonly Entry[],
  scheme: Scheme,
): ReplyReading {
  const earned = bearings(reply.shows, scheme, 'earns');
  const lost = merge(bearings(reply.shows, scheme, 'loses'), lostAt(entry, entries, scheme));
  const others = replies.filter((other) => other !== reply);
  const stronger = lost.length > 0 || earned.length === 0 ? strongest(others, scheme) : null;
  return {
    shows: reply.shows.map((id) => saysOf(id, scheme)),
    why: whyOf(reply, scheme),
    earned,
    lost,
    stronger,
    avoided:
      lost.length > 0 || earned.length === 0
        ? []
        : others.flatMap((other) => {
            const points = bearings(other.shows, scheme, 'loses');
            return points.length > 0 ? [{ reply: other, points }] : [];
          }),
  };
}

/** Of the replies that lose nothing, the one that earns the most points; null if none earns any. */
export function strongest(replies: readonly Reply[], scheme: Scheme): OtherReply | null {
  const sound = replies
    .filter((reply) => bearings(reply.shows, scheme, 'loses').length === 0)
    .map((reply): OtherReply => ({ reply, points: bearings(reply.shows, scheme, 'earns') }))
    .sort((a, b) => b.points.length - a.points.length);
  return sound.find(({ points }) => points.length > 0) ?? null;
}

function bearings(
  shows: readonly string[],
  scheme: Scheme,
  way: 'earns' | 'loses',
): readonly Bearing[] {
  return scheme.points.flatMap((point) => {
    const says = shows
      .filter((id) =>
        worthOf(scheme, id).some(
          (worth) => worth.point === point && (worth.kind === 'earns') === (way === 'earns'),
        ),
      )
      .map((id) => saysOf(id, scheme));
    return says.length > 0 ? [{ point, says }] : [];
  });
}

/** What the marking itself holds against it: also something done too early. */
function lostAt(at: number, entries: readonly Entry[], scheme: Scheme): readonly Bearing[] {
  return mark(entries, scheme).flatMap(({ point: id, evidence }) => {
    const point = scheme.points.find((one) => one.id === id);
    const here = evidence.filter(({ entry, effect }) => entry === at && effect === 'lost');
    return point && here.length > 0
      ? [{ point, says: here.map(({ behaviour }) => saysOf(behaviour, scheme)) }]
      : [];
  });
}

function merge(some: readonly Bearing[], more: readonly Bearing[]): readonly Bearing[] {
  return [...some, ...more.filter(({ point }) => !some.some((one) => one.point === point))];
}

function whyOf(reply: Reply, scheme: Scheme): string {
  const weightiest =
    reply.shows.find((id) => worthOf(scheme, id).some(({ kind }) => kind !== 'earns')) ??
    reply.shows.find((id) => worthOf(scheme, id).length > 0) ??
    reply.shows[0];
  return reply.why ?? scheme.behaviours[weightiest ?? '']?.why ?? '';
}

function saysOf(behaviour: string, scheme: Scheme): string {
  return scheme.behaviours[behaviour]?.says ?? behaviour;
}
