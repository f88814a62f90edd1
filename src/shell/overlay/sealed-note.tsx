import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { modes } from '../../words/modes';
import { LatePart } from '../kit/late-part';
import type { Cast, LiveAttempt, Watching } from './cast';

type Props = { readonly cast: Cast; readonly attempt: LiveAttempt };

/**
 * Says all the while that this is a mock observation, who watches it, and how long is left where it
 * is timed.
 */
export function SealedNote({ cast, attempt }: Props): JSX.Element {
  const [began] = attempt.log.entries();
  const minutes = began?.kind === 'began' ? (began.conditions?.minutes ?? null) : null;
  const { assessor, gone } = useWatching(cast, attempt);
  const t = modes();
  return (
    <div class="sealed">
      <p>
        <b>{assessor === null ? t.sealed : t.watchedBy(assessor)}</b>
      </p>
      <p class="soft" role="status">
        {assessor !== null && gone ? t.assessorGone(assessor) : ''}
      </p>
      {minutes !== null && (
        <LatePart
          load={() => import('./time-left')}
          draw={({ TimeLeft }) => <TimeLeft until={attempt.startedAt + minutes * 60_000} />}
        />
      )}
    </div>
  );
}

type Watched = { readonly assessor: string | null; readonly gone: boolean };

function useWatching(cast: Cast, attempt: LiveAttempt): Watched {
  const [watching, setWatching] = useState<Watching | null>(null);
  const [open, setOpen] = useState(true);
  useEffect(() => {
    void cast
      .watching(attempt)
      .then(setWatching)
      .catch(() => {});
  }, [cast, attempt]);
  useEffect(() => watching?.watch(setOpen), [watching]);
  return { assessor: watching?.assessor ?? null, gone: !open };
}
