import type { Scheme } from '../marking/scheme';
import type { Entry } from '../transcript/entries';
import { type Debrief, debrief, type Finding } from './debrief';
import { type Moment, momentsOf } from './moment';
import { slipsIn, strengthsIn, type Telling, tellingsOf } from './telling';
import { type Turn, type TurningPoint, turningPoints, turnsOf } from './turning-points';
import { wentUnhappy } from './went-unhappy';

/** Not praised of a customer who went away unhappy all the same. */
const ASKS_IF_HAPPY: readonly string[] = ['followup.confirm', 'confirm.anything-else'];

/** One moment that is picked out of all, and the point that it counts for or against. */
export type Picked = {
  readonly finding: Finding;
  readonly moment: Moment;
  /** The reply, and how it was taken; null for a sign, the record or the note. */
  readonly turn: Turn | null;
  /** How it turned the conversation; null where it did not. */
  readonly point: TurningPoint | null;
  /** What would have been stronger, of what was on offer; null where nothing was. */
  readonly stronger: string | null;
};

/** What there is to learn from one attempt. */
export type Lesson = {
  readonly read: Debrief;
  readonly turns: readonly Turn[];
  readonly points: readonly TurningPoint[];
  /** The moment that mattered most, and cost its point; null where no point was lost. */
  readonly mattered: Picked | null;
  /** The point of that moment first; every point that a critical fault decided is among them. */
  readonly workOn: readonly Finding[];
  /** One thing done well, and none of what is to be worked on; null where there is nothing. */
  readonly kept: Picked | null;
};

/**
 * What one attempt teaches. Every part of a debrief that picks something out picks it from here, so
 * that no two name different things.
 */
export function lessonOf(entries: readonly Entry[], scheme: Scheme): Lesson {
  const read = debrief(entries, scheme);
  const turns = turnsOf(entries);
  const points = turningPoints(entries, scheme);
  if (read.faulted) return { read, turns, points, mattered: null, workOn: [], kept: null };
  const tellings = tellingsOf(read.findings, turns, entries, scheme);
  const slips = slipsIn(tellings, points);
  const workOn = worthWork(read, slips);
  const [worst] = slips;
  const empty = wentUnhappy(entries) ? ASKS_IF_HAPPY : [];
  const best = strengthsIn(tellings, points).find(
    ({ finding, evidence }) =>
      !workOn.includes(finding) &&
      !empty.includes(evidence.behaviour) &&
      evidence.entry !== worst?.evidence.entry,
  );
  const pick = (one: Telling | undefined) => one && picked(one, points, entries, scheme);
  return { read, turns, points, mattered: pick(worst) ?? null, workOn, kept: pick(best) ?? null };
}

/** Two things are enough to work on, unless more of them were critical. */
const MOST_NEXT = 2;

function worthWork({ findings }: Debrief, slips: readonly Telling[]): readonly Finding[] {
  const open = findings.filter(({ outcome }) => outcome === 'not-yet');
  const inOrder = [...new Set([...slips.map(({ finding }) => finding), ...open])];
  const critical = inOrder.filter((finding) => finding.critical);
  return inOrder.slice(0, Math.max(MOST_NEXT, critical.length));
}

function picked(
  { finding, evidence, reply }: Telling,
  points: readonly TurningPoint[],
  entries: readonly Entry[],
  scheme: Scheme,
): Picked | null {
  const [moment] = momentsOf([evidence], entries, scheme);
  if (!moment) return null;
  const stronger = reply?.reading.stronger?.reply.text ?? moment.instead;
  return {
    finding,
    moment,
    turn: reply?.turn ?? null,
    point: points.find(({ turn }) => turn.entry === evidence.entry) ?? null,
    stronger,
  };
}
