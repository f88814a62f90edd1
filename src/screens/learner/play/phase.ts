import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LiveAttempt } from '../../../app/attempt/live-attempt';
import type { SetObservation } from '../../../app/attempt/watched-play';
import type { Brief } from '../../../core/story/header';
import type { Manner, Scenario } from '../../../core/transcript/entries';
import { play } from '../../../languages/en-GB/play';
import { afterPaint } from '../../../shell/page/after-paint';
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
  | { readonly kind: 'playing'; readonly attempt: LiveAttempt; readonly resumed: boolean };

/** Goes on with an unfinished attempt where there is one; `begin` makes a new one. */
export function usePhase(
  cast: Cast,
  name: string,
  seed: number | null,
  observation: string | null,
): { readonly phase: Phase; readonly begin: (manner: Manner) => void } {
  const [phase, setPhase] = useState<Phase>({ kind: 'looking' });
  // Asked for in the first render, before anything is painted: this is what the learner waits for.
  const [entered] = useState(() => cast.attempts.enter(name, seed, observation));
  const busy = useRef(false);
  const closed = useRef(false);
  const held = useRef<LiveAttempt | null>(null);

  const show = (attempt: LiveAttempt, resumed: boolean): void => {
    if (closed.current) {
      attempt.leave();
      return;
    }
    held.current?.leave();
    held.current = attempt;
    setPhase({ kind: 'playing', attempt, resumed });
  };
  const begin = async (manner: Manner): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    try {
      show(await cast.attempts.begin(name, seed, manner, observation), false);
    } catch (error) {
      report(error);
      setPhase((now) => (now.kind === 'briefing' ? { ...now, problem: play().noStart } : now));
    }
    busy.current = false;
  };
  // Before the first painting, so that a scenario which is there at once is what is painted.
  useLayoutEffect(() => {
    entered.then(
      (found) => {
        if (found.kind === 'resumed') show(found.attempt, true);
        else if (found.kind === 'no-observation') setPhase(found);
        else {
          setPhase({ ...found, kind: 'briefing', problem: null });
          setTimeout(() => afterPaint(cast.fetchStage));
        }
      },
      () => setPhase({ kind: 'missing' }),
    );
    return () => {
      closed.current = true;
      held.current?.leave();
    };
  }, []);
  return { phase, begin: (manner) => void begin(manner) };
}
