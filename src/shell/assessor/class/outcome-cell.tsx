import type { JSX } from 'preact';
import { type ClassRow, latest, tally, type View } from '../../../core/report/class';
import { classroom as words } from '../../../words/classroom';
import { Icon } from '../../kit/icons';

type Props = {
  readonly row: ClassRow;
  /** Number of the point. */
  readonly point: number;
  readonly view: View;
  /** Whether every attempt has been read: until then an empty cell may yet be filled. */
  readonly done: boolean;
  /** On paper a thousand rows are drawn at once: words alone are enough there. */
  readonly printing: boolean;
};

/** What one learner has shown of one point: short to the eye, in full to who listens. */
export function OutcomeCell({ row, point, view, done, printing }: Props): JSX.Element {
  const t = words();
  const outcome = latest(row, point);
  if (outcome === null) {
    return <td class="none">{both('–', done ? t.none : t.waiting)}</td>;
  }
  if (view === 'scenarios') return tallyCell(row, point);
  if (printing) return <td class={outcome}>{t.short[outcome]}</td>;
  return (
    <td class={outcome}>
      <span class="cell">
        <Icon name={outcome} />
        {both(t.short[outcome], t.outcomes[outcome])}
      </span>
    </td>
  );
}

function tallyCell(row: ClassRow, point: number): JSX.Element {
  const t = words();
  const { met, scenarios } = tally(row, point);
  if (scenarios === 0) {
    return (
      <td class="not-observed">{both(t.short['not-observed'], t.outcomes['not-observed'])}</td>
    );
  }
  return (
    <td class={met === 0 ? 'not-yet' : met === scenarios ? 'met' : 'part'}>
      <span class="cell">{both(t.shortTally(met, scenarios), t.tally(met, scenarios))}</span>
    </td>
  );
}

function both(short: string, full: string): JSX.Element | string {
  if (short === full) return short;
  return (
    <>
      <span aria-hidden="true">{short}</span>
      <span class="unseen">{full}</span>
    </>
  );
}
