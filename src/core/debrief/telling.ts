import { type Evidence, mark } from '../marking/mark';
import type { Scheme } from '../marking/scheme';
import type { Entry } from '../transcript/entries';
import { type Finding, tellingIn } from './debrief';
import { type ReplyReading, readReply } from './reply-reading';
import type { Turn, TurningPoint } from './turning-points';

/** Something that a point rests on, with the reply that it was, if it was one. */
export type Telling = {
  readonly finding: Finding;
  readonly evidence: Evidence;
  readonly reply: { readonly turn: Turn; readonly reading: ReplyReading } | null;
};

/** All that the findings of an attempt rest on. */
export function tellingsOf(
  findings: readonly Finding[],
  turns: readonly Turn[],
  entries: readonly Entry[],
  scheme: Scheme,
): readonly Telling[] {
  const marks = mark(entries, scheme);
  const replies = turns.map((turn) => ({ turn, reading: readReply(turn, entries, scheme) }));
  return findings.flatMap((finding) => {
    const found = marks.find(({ point }) => point === finding.point.id);
    const evidence = found ? tellingIn(found, entries) : [];
    return evidence.map((one): Telling => {
      const reply = replies.find(({ turn }) => turn.entry === one.entry) ?? null;
      return { finding, evidence: one, reply };
    });
  });
}

/** What cost a point that is not met, what weighs most first. */
export function slipsIn(
  tellings: readonly Telling[],
  points: readonly TurningPoint[],
): readonly Telling[] {
  return tellings
    .filter(
      ({ finding, evidence: { effect } }) =>
        finding.outcome === 'not-yet' && (effect === 'lost' || effect === 'missed'),
    )
    .sort((a, b) => heavier(slipWeight(b, points), slipWeight(a, points)));
}

/**
 * A critical fault weighs most, then what turned the conversation for the worse, what pleased at a
 * price, a reply beside which a stronger one was on offer, a headline point, a mistake before a
 * chance missed. Of two alike the one that upset more weighs more, then the earlier.
 */
function slipWeight(
  { finding, evidence, reply }: Telling,
  points: readonly TurningPoint[],
): readonly number[] {
  return [
    Number(evidence.critical),
    turnWeight(reply, 'worse', points),
    turnWeight(reply, 'at-a-price', points),
    Number(reply !== null && reply.reading.stronger !== null),
    Number(reply !== null),
    Number(finding.point.headline),
    Number(evidence.effect === 'lost'),
    reply ? upset(reply.turn) : 0,
    -evidence.entry,
  ];
}

/** What was done well, in a reply that cost nothing, what weighs most first. */
export function strengthsIn(
  tellings: readonly Telling[],
  points: readonly TurningPoint[],
): readonly Telling[] {
  return tellings
    .filter(({ evidence, reply }) => evidence.effect === 'earned' && !reply?.reading.lost.length)
    .sort((a, b) => heavier(strengthWeight(b, points), strengthWeight(a, points)));
}

/** A point that was met weighs most, then what turned the conversation for the better, then as above. */
function strengthWeight(
  { finding, evidence, reply }: Telling,
  points: readonly TurningPoint[],
): readonly number[] {
  return [
    Number(finding.outcome === 'met'),
    Number(reply !== null),
    turnWeight(reply, 'better', points),
    Number(finding.point.headline),
    reply ? -upset(reply.turn) : 0,
    -evidence.entry,
  ];
}

/** Above 0 where the reply turned the conversation this way, more for a bigger turn. */
function turnWeight(
  reply: Telling['reply'],
  way: TurningPoint['way'],
  points: readonly TurningPoint[],
): number {
  const at = points.findIndex((one) => one.way === way && one.turn.entry === reply?.turn.entry);
  return at < 0 ? 0 : points.length - at;
}

function upset({ before, after }: Turn): number {
  return after.anger - before.anger - (after.trust - before.trust);
}

/** Above 0 where `a` is more in the first thing that differs. */
function heavier(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, place) => one !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
