import type { JSX } from 'preact';
import type { CausesOverTime } from '../../core/complaints/causes-over-time';
import { complaintsLog } from '../../languages/en-GB/complaints-log';
import { longDay } from './log-words';

/** The picture as a table: for whoever reads rather than looks, and for paper. */
export function CausesTable({ over }: { readonly over: CausesOverTime }): JSX.Element {
  const { time: t, kinds } = complaintsLog();
  return (
    <details class="causes-table">
      <summary>{t.summary}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it. */}
      <section class="scroller" aria-label={t.scrolls} tabIndex={0}>
        <table>
          <caption class="unseen">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.kind}</th>
              {over.starts.map((day) => (
                <th key={day} scope="col">
                  {t.from(longDay(day), over.length)}
                </th>
              ))}
              <th scope="col">{t.total}</th>
            </tr>
          </thead>
          <tbody>
            {over.rows.map(({ kind, counts, total }) => (
              <tr key={kind}>
                <th scope="row">{kinds[kind]}</th>
                {counts.map((count, at) => (
                  <td key={over.starts[at]}>{count}</td>
                ))}
                <td>
                  <b>{total}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
