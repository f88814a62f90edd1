import type { Began, Entry } from '../transcript/entries';
import { createSession, type Session, type SessionPlan } from './session';

export type Replayed = {
  /** Stands where the transcript stops, ready to go on. */
  readonly session: Session;
  /** Number of the first entry that differs, or null when every one came out the same. */
  readonly differsAt: number | null;
};

/**
 * Plays a transcript through its story again: same edition, seed and choices must give the same
 * entries, byte for byte. What the learner did besides choosing passes through untested.
 */
export function replay(
  story: SessionPlan['story'],
  edition: string,
  entries: readonly Entry[],
): Replayed | null {
  const began = entries[0];
  if (began?.kind !== 'began') return null;
  const session = createSession({ story, scenario: scenarioOf(began), edition, seed: began.seed });
  let expected: readonly Entry[] = session.begin();
  let differsAt: number | null = null;
  for (const [at, entry] of entries.entries()) {
    if (entry.kind === 'noted' || entry.kind === 'looked' || entry.kind === 'recorded') continue;
    if (entry.kind === 'chose' && expected.length === 0) {
      try {
        expected = session.choose(entry.reply);
      } catch {
        return { session, differsAt: at };
      }
    }
    const [next, ...rest] = expected;
    if (next === undefined || JSON.stringify(next) !== JSON.stringify(entry)) {
      differsAt = at;
      break;
    }
    expected = rest;
  }
  return { session, differsAt: differsAt ?? (expected.length > 0 ? entries.length : null) };
}

function scenarioOf(began: Began): SessionPlan['scenario'] {
  const { kind: _kind, edition: _edition, seed: _seed, ...scenario } = began;
  return scenario;
}
