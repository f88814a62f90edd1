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
export function useTrouble({ trouble, watchTrouble }: LiveAttempt): Trouble | null {
  return useNow(trouble, watchTrouble);
}

/** The reply that has been given and stands in no log yet; null when there is none. */
export function useSaying(attempt: LiveAttempt, entries: readonly Entry[]): Saying | null {
  const saying = useNow(attempt.saying, attempt.watchSaying);
  return saying && saying.at >= entries.length ? saying : null;
}

/** What `now` gives, anew whenever `watch` tells. */
function useNow<T>(now: () => T, watch: (reader: () => void) => () => void): T {
  const [value, setValue] = useState(now);
  useLayoutEffect(() => {
    const take = (): void => setValue(now);
    take();
    return watch(take);
  }, [now, watch]);
  return value;
}
