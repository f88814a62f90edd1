import type { Scheme } from '../marking/scheme';
import { worthOf } from '../marking/worth';
import {
  choiceAt,
  type Ending,
  type Entry,
  type Feelings,
  type Reply,
  saidBefore,
} from '../transcript/entries';

/** One reply, and how the customer took it. */
export type Turn = {
  /** Entry number of the reply (a `chose`). */
  readonly entry: number;
  /** Entry number of the replies it was chosen from (an `offered`). */
  readonly offered: number;
  /** Counts the replies of the conversation from 1. */
  readonly number: number;
  readonly replies: readonly Reply[];
  readonly reply: Reply;
  /** Entry number of the customer's first words after it; null where they said nothing. */
  readonly answer: number | null;
  /** Entry number of the line after that with which feelings moved again; null if they did not. */
  readonly event: number | null;
  /** How the customer felt before it, when they had answered it, and when it was the learner's turn again. */
  readonly before: Feelings;
  readonly after: Feelings;
  readonly later: Feelings;
  /** How the conversation ended on it; null where it went on. */
  readonly ending: Ending | null;
};

/** What makes a reply a turning point, the weightiest first. */
export type Change =
  | { readonly kind: 'ended'; readonly ending: 'lost' | 'resolved' }
  | { readonly kind: 'heard' }
  | { readonly kind: 'anger'; readonly from: number; readonly to: number }
  | { readonly kind: 'trust'; readonly from: number; readonly to: number };

export type TurningPoint = {
  readonly turn: Turn;
  /** `at-a-price`: the customer was pleased with something that should not have been said. */
  readonly way: 'worse' | 'better' | 'at-a-price';
  readonly changes: readonly Change[];
};

/** Every reply of a conversation, and how the customer took it. */
export function turnsOf(entries: readonly Entry[]): readonly Turn[] {
  const numbers = entries.flatMap((entry, at) => (entry.kind === 'chose' ? [at] : []));
  return numbers.flatMap((entry, at) => turnAt(entries, entry, at + 1, numbers[at + 1]));
}

function turnAt(
  entries: readonly Entry[],
  entry: number,
  number: number,
  end = entries.length,
): readonly Turn[] {
  const choice = choiceAt(entries, entry);
  const before = feelingsAt(entries, entry);
  if (!choice || !before) return [];
  const answer = answerTo(entries, entry, end);
  const ended = entries.slice(entry, end).find(({ kind }) => kind === 'ended');
  const later = feelingsAt(entries, end) ?? before;
  const after = (answer === null ? null : feelingsAt(entries, answer + 1)) ?? later;
  return [
    {
      entry,
      offered: entries.indexOf(choice.offered),
      number,
      replies: choice.offered.replies,
      reply: choice.reply,
      answer,
      event: eventAfter(entries, answer ?? end, end, after),
      before,
      after,
      later,
      ending: ended?.kind === 'ended' ? ended.ending : null,
    },
  ];
}

/**
 * The replies after which the customer's feelings changed most, for the worse and for the better, and
 * one that decided how it ended. The biggest first. What happened by itself, once the customer had
 * answered, is nobody's turning point.
 */
export function turningPoints(entries: readonly Entry[], scheme: Scheme): readonly TurningPoint[] {
  const turns = turnsOf(entries);
  return [...biggest(turns, -1), ...biggest(turns, 1)]
    .sort((a, b) => Math.abs(shiftIn(b)) - Math.abs(shiftIn(a)) || a.number - b.number)
    .map((turn): TurningPoint => {
      const side = deciding(turn)?.side ?? Math.sign(shiftIn(turn));
      const better = isCostly(turn.reply, scheme) ? 'at-a-price' : 'better';
      return { turn, way: side < 0 ? 'worse' : better, changes: changesIn(turn, side) };
    });
}

/** Those that went furthest one way, and the one that decided the ending that way. */
function biggest(turns: readonly Turn[], side: 1 | -1): readonly Turn[] {
  const most = turns
    .filter((turn) => shiftIn(turn) * side >= LEAST && deciding(turn)?.side !== -side)
    .sort((a, b) => (shiftIn(b) - shiftIn(a)) * side)
    .slice(0, MOST);
  return turns.filter((turn) => most.includes(turn) || deciding(turn)?.side === side);
}

function isCostly({ shows }: Reply, scheme: Scheme): boolean {
  return shows.some((id) => worthOf(scheme, id).some(({ kind }) => kind !== 'earns'));
}

/** Smaller changes are the ordinary course of a conversation. */
const LEAST = 2;
/** Of each kind: enough to learn from, few enough to remember. */
const MOST = 2;
/** Trust moves slowly, so a step of it says more than a step of anger. */
const TRUST = 1.5;
const HEARD = 2;

/** How far a reply moved the customer: below 0 for the worse. */
function shiftIn({ before, after }: Turn): number {
  const heard = !before.heard && after.heard ? HEARD : 0;
  return (after.trust - before.trust) * TRUST - (after.anger - before.anger) + heard;
}

type Deciding = { readonly side: 1 | -1; readonly ending: 'lost' | 'resolved' };

/** Whether the conversation was decided by a reply: the customer left on it, or it was put right with it. */
function deciding({ ending, before, after }: Turn): Deciding | null {
  if (ending === 'lost') return { side: -1, ending };
  return ending === 'resolved' && after.progress > before.progress ? { side: 1, ending } : null;
}

/** What changed in the direction that the whole reply went, the weightiest first. */
function changesIn(turn: Turn, side: number): readonly Change[] {
  const { before, after } = turn;
  const decided = deciding(turn);
  const anger = before.anger - after.anger;
  const trust = (after.trust - before.trust) * TRUST;
  const felt: readonly Change[] = [
    { kind: 'anger', from: before.anger, to: after.anger },
    { kind: 'trust', from: before.trust, to: after.trust },
  ];
  const ordered = trust * side > anger * side ? [...felt].reverse() : felt;
  return [
    ...(decided?.side === side ? [{ kind: 'ended', ending: decided.ending } as const] : []),
    ...(side === 1 && !before.heard && after.heard ? [{ kind: 'heard' } as const] : []),
    ...ordered.filter(({ kind }) => (kind === 'anger' ? anger : trust) * side > 0),
  ];
}

/** How the customer felt when entry number `end` came: as of the last line before it. */
function feelingsAt(entries: readonly Entry[], end: number): Feelings | null {
  return saidBefore(entries, end)?.feelings ?? null;
}

function eventAfter(
  entries: readonly Entry[],
  from: number,
  end: number,
  { anger, trust }: Feelings,
): number | null {
  const at = entries.findIndex(
    (entry, number) =>
      number > from &&
      number < end &&
      entry.kind === 'said' &&
      (entry.feelings.anger !== anger || entry.feelings.trust !== trust),
  );
  return at < 0 ? null : at;
}

function answerTo(entries: readonly Entry[], from: number, end: number): number | null {
  const began = entries.find((entry) => entry.kind === 'began');
  const [name] = began?.customer.split(' ') ?? [];
  const at = entries.findIndex(
    (entry, number) => number > from && number < end && entry.kind === 'said' && entry.who === name,
  );
  return at < 0 ? null : at;
}
