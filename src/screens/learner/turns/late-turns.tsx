import type { JSX } from 'preact';
import type { Lesson } from '../../../core/debrief/lesson';
import type { Scheme } from '../../../core/marking/scheme';
import type { Entry } from '../../../core/transcript/entries';
import { turns } from '../../../languages/en-GB/turns';
import { instead } from '../../../shell/page/faults';
import { useAnswer } from '../../kit/answer';

type Props = {
  readonly entries: readonly Entry[];
  readonly scheme: Scheme;
  readonly attempt: string;
  readonly lesson: Lesson;
};

/** Where the conversation turned. The debrief is read without waiting for it. */
export function LateTurns(props: Props): JSX.Element | null {
  const loaded = useAnswer(() => import('./turning-points').catch(instead('missing' as const)), 0);
  const t = turns();
  if (!props.entries.some(({ kind }) => kind === 'chose')) return null;
  return (
    <details class="turns fold card">
      <summary>
        <h2>{t.title}</h2>
        <span class="soft">{t.inside(props.lesson.points.length)}</span>
      </summary>
      {loaded === null && <p aria-busy="true">{t.fetching}</p>}
      {loaded === 'missing' && (
        <p class="notice" role="status">
          {t.missing}
        </p>
      )}
      {loaded !== null && loaded !== 'missing' && <loaded.TurningPoints {...props} />}
    </details>
  );
}
