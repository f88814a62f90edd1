import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { type ClassOrder, type ClassRow, metBy, type View } from '../../../core/class/class';
import type { MarkingPoint } from '../../../core/marking/scheme';
import { classroom as words } from '../../../languages/en-GB/classroom';
import { printRoute } from '../../kit/route';
import { OutcomeCell } from './outcome-cell';
import { TableLegend } from './table-legend';
import { useWindowRows } from './window-rows';

type Props = {
  /** In the order in which they stand. */
  readonly rows: readonly ClassRow[];
  readonly points: readonly MarkingPoint[];
  readonly view: View;
  readonly order: ClassOrder;
  readonly sort: (order: ClassOrder) => void;
  readonly done: boolean;
};

/** The rows of the head: they count among the rows that are told to who listens. */
const HEAD = 2;

/** Learners by marking points. Of many learners only the rows in sight are drawn. */
export function ClassTable({ rows, points, view, order, sort, done }: Props): JSX.Element {
  const t = words();
  const { scroller, from, to, span, above, below, onScroll, printing } = useWindowRows(rows.length);
  // It counts the whole class, which need not be done again as the table is scrolled.
  const head = useMemo(
    () => <TableHead {...{ rows, points, view, order, sort, printing }} />,
    [rows, points, view, order, printing],
  );
  return (
    <>
      <TableLegend view={view} />
      <section
        class="class-scroll"
        aria-label={t.scrolls}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it with the keyboard.
        tabIndex={0}
        ref={scroller}
        onScroll={onScroll}
      >
        <table
          class={view}
          aria-rowcount={rows.length + HEAD}
          style={{ '--columns': String(points.length) }}
        >
          <caption class="unseen">{t.table}</caption>
          {head}
          <tbody>
            <Gap height={above} />
            {rows.slice(from, to).map((row, at) => (
              <LearnerRow
                // A row that has left is used again for one that comes into sight.
                key={(from + at) % span}
                row={row}
                number={from + at + HEAD + 1}
                points={points}
                view={view}
                done={done}
                printing={printing}
              />
            ))}
            <Gap height={below} />
          </tbody>
        </table>
      </section>
    </>
  );
}

type RowProps = Pick<Props, 'points' | 'view' | 'done'> & {
  readonly row: ClassRow;
  readonly number: number;
  readonly printing: boolean;
};

/** A row is drawn again only when it says something else: most of them stay as a table is scrolled. */
function LearnerRow({ row, number, points, view, done, printing }: RowProps): JSX.Element {
  const t = words();
  const empty = row.attempts.length === 0;
  const waiting = empty && !done;
  return useMemo(
    () => (
      <tr aria-rowindex={number}>
        {/* One's own, so that the focus never passes to the link of somebody else. */}
        <LearnerCell key={row.learner.id} row={row} waiting={waiting} />
        {empty ? (
          <td class="none" colSpan={points.length}>
            <span>{waiting ? t.waiting : t.none}</span>
          </td>
        ) : (
          points.map(({ id }, point) => (
            <OutcomeCell key={id} {...{ row, point, view, printing }} />
          ))
        )}
      </tr>
    ),
    [row, number, points, view, waiting, printing],
  );
}

/** The room that rows out of sight would take. */
function Gap({ height }: { readonly height: number }): JSX.Element | null {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: there is nothing in it to focus.
    <tr aria-hidden="true" class="gap">
      <td style={{ height: `${height}px` }} />
    </tr>
  );
}

type LearnerProps = { readonly row: ClassRow; readonly waiting: boolean };

function LearnerCell({ row, waiting }: LearnerProps): JSX.Element {
  const t = words();
  const { id, code, name } = row.learner;
  const under = [code && name, !waiting && t.attempts(row.attempts.length)].filter(Boolean);
  return (
    <th scope="row">
      <a href={printRoute({ kind: 'learner', learner: id })}>{code || name}</a>
      <span class="soft">{under.join(' · ')}</span>
    </th>
  );
}

type HeadProps = Omit<Props, 'done'> & { readonly printing: boolean };

function TableHead({ rows, points, view, order, sort, printing }: HeadProps): JSX.Element {
  const t = words();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <SortHead by="learner" title={t.learner} {...{ order, sort, printing }} />
        {points.map(({ id, title }, at) => (
          <SortHead key={id} by={at} title={title} {...{ order, sort, printing }} />
        ))}
      </tr>
      <tr aria-rowindex={2} class="met-by">
        <th scope="row">{t.metBy}</th>
        {points.map(({ id }, at) => (
          <td key={id}>{t.metByOf(metBy(rows, at, view), rows.length)}</td>
        ))}
      </tr>
    </thead>
  );
}

type SortProps = Pick<HeadProps, 'order' | 'sort' | 'printing'> & {
  readonly by: ClassOrder['by'];
  readonly title: string;
};

function SortHead({ by, title, order, sort, printing }: SortProps): JSX.Element {
  const chosen = order.by === by;
  const descending = chosen && order.descending;
  return (
    <th scope="col" aria-sort={chosen ? (descending ? 'descending' : 'ascending') : 'none'}>
      {/* A button is not drawn again where the head is repeated on the next sheet. */}
      {printing && <span class="on-paper">{title}</span>}
      <button
        type="button"
        hidden={printing}
        onClick={() => sort({ by, descending: chosen && !descending })}
      >
        <span>{title}</span>
        <span class="arrow" aria-hidden="true">
          {chosen ? (descending ? '▼' : '▲') : '↕'}
        </span>
      </button>
    </th>
  );
}
