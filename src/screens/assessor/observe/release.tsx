import type { JSX } from 'preact';
import { modeOf, stageOf } from '../../../core/transcript/entries';
import { observe } from '../../../languages/en-GB/observe';
import type { Session } from './use-session';

/** Whether the learner can read their debrief of a mock, and the button that lets them. */
export function Release({ session }: { readonly session: Session }): JSX.Element | null {
  const t = observe().debrief;
  const { entries, standing, observed, followed, write } = session;
  const isOver = ['recorded', 'faulted'].includes(stageOf(entries));
  const isMock = modeOf(entries) === 'observation' && isOver;
  if (!isMock || !followed || followed.startedAt < observed.openedAt) return null;
  return (
    <div class="release">
      <p class="soft" role="status">
        {standing.released ? t.released : t.withheld}
      </p>
      {!standing.released && (
        <button
          type="button"
          class="quiet"
          onClick={() => void write((by) => ({ ...by, kind: 'released' }))}
        >
          {t.release}
        </button>
      )}
    </div>
  );
}
