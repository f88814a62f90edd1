import type { Began, Entry } from '../transcript/entries';
import { isAct } from '../transcript/misplaced';
import { type Beat, createSession, type Session, type SessionPlan } from './session';
import type { Memory } from './told';

export type Replayed = {
  /** Stands where the transcript stops, ready to go on. */
  readonly session: Session;
  /** Number of the first entry that differs, or null when every one came out the same. */
  readonly differsAt: number | null;
  /** What the story has said beyond the transcript's last entry: usually nothing. */
  readonly rest: Beat;
};

/**
 * Plays a transcript through its story again: same edition, seed and choices must give the same
 * entries, byte for byte. What the learner did besides choosing passes through untested. With a `memory`
 * what others have been told is not worked out again.
 */
export function replay(
  story: SessionPlan['story'],
  began: Began,
  entries: readonly Entry[],
  memory: Memory | null = null,
): Replayed {
  // How it was played goes along with what it was: the story is concerned with neither.
  const { kind: _kind, edition, seed, ...scenario } = began;
  const session = createSession({ story, scenario, edition, seed, memory });
  let rest: Beat = session.begin();
  for (const [at, entry] of entries.entries()) {
    if (isAct(entry)) continue;
    if (entry.kind === 'chose' && rest.length === 0) rest = answer(session, entry.reply);
    const [next, ...after] = rest;
    if (next === undefined || !same(next, entry)) return { session, differsAt: at, rest };
    rest = after;
  }
  return { session, differsAt: null, rest };
}

function answer(session: Session, reply: number): Beat {
  try {
    return session.choose(reply);
  } catch {
    return [];
  }
}

/** Whether two entries say the same, whatever the order of their fields. */
export function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const mine = Object.entries(a);
  const theirs = new Map<string, unknown>(Object.entries(b));
  return mine.length === theirs.size && mine.every(([key, value]) => same(value, theirs.get(key)));
}
