import type { JSX } from 'preact';
import { OUTCOMES } from '../../../core/marking/mark';
import type { View } from '../../../core/report/class';
import { classroom as words } from '../../../words/classroom';
import { Icon } from '../../kit/icons';

/** What the short words and the colours of the table mean. */
export function TableLegend({ view }: { readonly view: View }): JSX.Element {
  const t = words().legend;
  if (view === 'scenarios') return <p class="class-legend">{t.tally}</p>;
  return (
    <ul class="class-legend">
      {OUTCOMES.map((outcome) => (
        <li key={outcome}>
          <span class={`swatch ${outcome}`}>
            <Icon name={outcome} />
          </span>
          {t[outcome]}
        </li>
      ))}
    </ul>
  );
}
