import type { JSX } from 'preact';
import { type ClassRow, latest, tally, type View } from '../../../core/class/class';
import { classroom as words } from '../../../languages/en-GB/classroom';

type Props = {
  readonly row: ClassRow;
  /** Number of the point. */
  readonly point: number;
  readonly view: View;
  /** On paper the columns are narrow. */
  readonly printing: boolean;
};

/** What one learner, who has an attempt, has shown of one point. */
export function OutcomeCell({ row, point, view, printing }: Props): JSX.Element {
  const t = words();
  const none = (
    <td class="not-observed">{printing ? t.notObserved : t.outcomes['not-observed']}</td>
  );
  if (view === 'latest') {
    const outcome = latest(row, point) ?? 'not-observed';
    return outcome === 'not-observed' ? none : <td class={outcome}>{t.outcomes[outcome]}</td>;
  }
  const { met, scenarios } = tally(row, point);
  if (scenarios === 0) return none;
  return (
    <td class={met === 0 ? 'not-yet' : met === scenarios ? 'met' : 'part'}>
      <span aria-hidden="true">{t.shortTally(met, scenarios)}</span>
      <span class="unseen">{t.tally(met, scenarios)}</span>
    </td>
  );
}
