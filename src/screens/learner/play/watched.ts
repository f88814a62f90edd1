import { useEffect, useState } from 'preact/hooks';
import type { LiveAttempt } from '../../../app/attempt/live-attempt';
import type { Watching } from '../../../app/attempt/watched-play';
import { report } from '../../../shell/page/faults';
import type { Cast } from '../cast';

/** Who watches an attempt, and whether their window is closed; nobody watches most of them. */
export type Watched = { readonly assessor: string | null; readonly gone: boolean };

/**
 * Lets the assessor's window follow an attempt for as long as the attempt is on the screen: through
 * the conversation and the record, so that neither looks like a window that has closed.
 */
export function useWatched(cast: Cast, attempt: LiveAttempt): Watched {
  const [watching, setWatching] = useState<Watching | null>(null);
  const [open, setOpen] = useState(true);
  useEffect(() => {
    void cast.attempts.watching(attempt).then(setWatching).catch(report);
  }, [cast, attempt]);
  useEffect(() => watching?.watch(setOpen), [watching]);
  return { assessor: watching?.assessor ?? null, gone: !open };
}
