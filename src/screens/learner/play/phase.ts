import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LiveAttempt } from '../../../app/attempt/live-attempt';
import type { SetObservation } from '../../../app/attempt/watched-play';
import type { Brief } from '../../../core/story/header';
import type { Manner, Scenario } from '../../../core/transcript/entries';
import { play } from '../../../languages/en-GB/play';
import { report } from '../../../shell/page/faults';
import type { Cast } from '../cast';

/** How far a learner has got with one scenario. */
export type Phase =
  | { readonly kind: 'looking' }
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'briefing';
      readonly scenario: Scenario;
      readonly brief: Brief;
      readonly set: SetObservation | null;
      readonly problem: string | null;
    }
  | { readonly kind: 'no-observation' }
  | {
      readonly kind: 'playing';
      readonly attempt: LiveAttempt;
      readonly resumed: boolean;
      /** How many of the entries have been told before. */
      readonly told?: number;
    };

/** How far somebody had got with a scenario before it had a screen; once, for the first that asks. */
export const Begun = createContext<{ readonly take: (scenario: string) => Phase | null }>({
  take: () => null,
});

const LOOKING: Phase = { kind: 'looking' };

/** Looks up how a scenario goes on: with an unfinished attempt where there is one, else with its briefing. */
export async function enterPhase(
  { attempts, fetchStage }: Cast,
  name: string,
  seed: number | null,
  observation: string | null,
): Promise<Phase> {
  try {
    const found = await attempts.enter(name, seed, observation);
    if (found.kind === 'no-observation') return found;
    if (found.kind === 'resumed') return { ...found, kind: 'playing', resumed: true };
    const { scenario, brief, set } = found;
    // What answers comes before what is only looked at.
    void found.fetched.then(fetchStage);
    return { kind: 'briefing', scenario, brief, set, problem: null };
  } catch {
    return { kind: 'missing' };
  }
}

/** Goes on with an unfinished attempt where there is one; `begin` makes a new one. */
export function usePhase(
  cast: Cast,
  name: string,
  seed: number | null,
  observation: string | null,
): { readonly phase: Phase; readonly begin: (manner: Manner) => void } {
  const { take } = useContext(Begun);
  // Asked for in the first render, before anything is painted: this is what the learner waits for.
  const [entered] = useState(() => take(name) ?? enterPhase(cast, name, seed, observation));
  const [phase, setPhase] = useState(entered instanceof Promise ? LOOKING : entered);
  const busy = useRef(false);
  const closed = useRef(false);
  const held = useRef<LiveAttempt | null>(null);

  const show = (next: Phase): void => {
    if (next.kind === 'playing') {
      if (closed.current) {
        next.attempt.leave();
        return;
      }
      held.current?.leave();
      held.current = next.attempt;
    }
    setPhase(next);
  };
  const begin = async (manner: Manner): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    try {
      const attempt = await cast.attempts.begin(name, seed, manner, observation);
      show({ kind: 'playing', attempt, resumed: false });
    } catch (error) {
      report(error);
      setPhase((now) => (now.kind === 'briefing' ? { ...now, problem: play().noStart } : now));
    }
    busy.current = false;
  };
  // Before the first painting, so that a scenario which is there at once is what is painted.
  useLayoutEffect(() => {
    if (entered instanceof Promise) void entered.then(show);
    else show(entered);
    return () => {
      closed.current = true;
      held.current?.leave();
    };
  }, []);
  return { phase, begin: (manner) => void begin(manner) };
}
