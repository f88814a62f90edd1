import type { JSX } from 'preact';
import type { LiveAttempt } from '../../../app/attempt/live-attempt';
import { modes } from '../../../languages/en-GB/modes';
import { LatePart } from '../../kit/late-part';
import type { Watched } from './watched';

type Props = { readonly attempt: LiveAttempt; readonly watched: Watched };

/**
 * Says all the while that this is a mock observation, who watches it, and how long is left where it
 * is timed.
 */
export function SealedNote({ attempt, watched }: Props): JSX.Element {
  const [began] = attempt.log.entries();
  const minutes = began?.kind === 'began' ? (began.conditions?.minutes ?? null) : null;
  const { assessor, gone } = watched;
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
