import { useLayoutEffect, useState } from 'preact/hooks';
import type { LiveAttempt, Saying } from '../../../app/attempt/live-attempt';
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

/** The reply that has been given and stands in no log yet; null when there is none. */
export function useSaying(attempt: LiveAttempt, entries: readonly Entry[]): Saying | null {
  const [saying, setSaying] = useState(attempt.saying);
  useLayoutEffect(() => {
    setSaying(attempt.saying());
    return attempt.watchSaying(() => setSaying(attempt.saying()));
  }, [attempt]);
  return saying && saying.at >= entries.length ? saying : null;
}
