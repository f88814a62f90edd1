import type { JSX } from 'preact';
import { modes } from '../../words/modes';
import { LatePart } from '../kit/late-part';
import type { LiveAttempt } from './cast';

/** Says all the while that this is a mock observation, and how long is left where it is timed. */
export function SealedNote({ attempt }: { readonly attempt: LiveAttempt }): JSX.Element {
  const [began] = attempt.log.entries();
  const minutes = began?.kind === 'began' ? (began.conditions?.minutes ?? null) : null;
  return (
    <div class="sealed">
      <p>
        <b>{modes().sealed}</b>
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
