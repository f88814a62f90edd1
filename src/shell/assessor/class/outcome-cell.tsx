import type { JSX } from 'preact';
import { type ClassRow, latest, tally, type View } from '../../../core/report/class';
import { classroom as words } from '../../../words/classroom';

type Props = {
  readonly row: ClassRow;
  /** Number of the point. */
  readonly point: number;
  readonly view: View;
};

/** What one learner, who has an attempt, has shown of one point. */
export function OutcomeCell({ row, point, view }: Props): JSX.Element {
  const t = words();
  const outcome = latest(row, point) ?? 'not-observed';
  if (view === 'latest') return <td class={outcome}>{t.outcomes[outcome]}</td>;
  const { met, scenarios } = tally(row, point);
  if (scenarios === 0) return <td class="not-observed">{t.outcomes['not-observed']}</td>;
  return (
    <td class={met === 0 ? 'not-yet' : met === scenarios ? 'met' : 'part'}>
      <span aria-hidden="true">{t.shortTally(met, scenarios)}</span>
      <span class="unseen">{t.tally(met, scenarios)}</span>
    </td>
  );
}
