import { useLayoutEffect, useState } from 'preact/hooks';
import type { LiveAttempt } from '../../../app/attempt/attempt';
import type { Trouble } from '../../../app/attempt/trouble';
import type { Entry } from '../../../core/transcript/entries';

/** The attempt's entries, as they are now. */
export function useEntries({ log }: LiveAttempt): readonly Entry[] {
  const [entries, setEntries] = useState(log.entries);
  useLayoutEffect(() => {
    setEntries(log.entries());
    return log.subscribe(setEntries);
  }, [log]);
  return entries;
}

/** What the learner has to know about the keeping of the attempt, as it is now. */
export function useTrouble(attempt: LiveAttempt): Trouble | null {
  const [trouble, setTrouble] = useState(attempt.trouble);
  useLayoutEffect(() => {
    setTrouble(attempt.trouble());
    return attempt.watchTrouble(() => setTrouble(attempt.trouble()));
  }, [attempt]);
  return trouble;
}
