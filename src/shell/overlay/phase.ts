import { useEffect, useRef, useState } from 'preact/hooks';
import type { Cast, LiveAttempt } from './cast';

/** How far a learner has got with one scenario. */
export type Phase =
  | { readonly kind: 'looking' }
  | { readonly kind: 'briefing'; readonly problem: string | null }
  | { readonly kind: 'playing'; readonly attempt: LiveAttempt; readonly resumed: boolean };

const NO_START = 'This conversation could not be started. Please try again in a moment.';

/** Goes on with an unfinished attempt where there is one; `begin` makes a new one. */
export function usePhase(
  cast: Cast,
  scenario: string,
  seed: number | null,
): { readonly phase: Phase; readonly begin: () => void } {
  const [phase, setPhase] = useState<Phase>({ kind: 'looking' });
  const hold = useHold();
  const enter = async (ask: Promise<LiveAttempt | null>, resumed: boolean): Promise<void> => {
    const answer = await hold(ask);
    if (answer === 'too-late') return;
    if (answer) setPhase({ kind: 'playing', attempt: answer, resumed });
    else setPhase({ kind: 'briefing', problem: resumed ? null : NO_START });
  };
  // Once: for another scenario or seed this whole screen is made anew.
  useEffect(() => {
    void enter(cast.resume(scenario, seed), true);
  }, []);
  const busy = useRef(false);
  const begin = (): void => {
    if (busy.current) return;
    busy.current = true;
    void enter(cast.begin(scenario, seed), false).finally(() => {
      busy.current = false;
    });
  };
  return { phase, begin };
}

type Hold = (ask: Promise<LiveAttempt | null>) => Promise<LiveAttempt | null | 'too-late'>;

/** Holds one attempt at a time, and lets go of it for the next one or when the screen closes. */
function useHold(): Hold {
  const held = useRef<LiveAttempt | null>(null);
  const closed = useRef(false);
  useEffect(
    () => () => {
      closed.current = true;
      held.current?.leave();
    },
    [],
  );
  return async (ask) => {
    const attempt = await ask.catch(() => null);
    if (closed.current) {
      attempt?.leave();
      return 'too-late';
    }
    if (attempt) {
      held.current?.leave();
      held.current = attempt;
    }
    return attempt;
  };
}
