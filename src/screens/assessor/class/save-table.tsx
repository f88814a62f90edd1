import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Classroom } from '../../../app/class/classroom';
import { type ClassRow, latest, tally, type View } from '../../../core/class/class';
import type { MarkingPoint } from '../../../core/marking/scheme';
import { dateWords } from '../../../languages/date-words';
import { classroom as words } from '../../../languages/en-GB/classroom';

type Table = {
  readonly rows: readonly ClassRow[];
  readonly points: readonly MarkingPoint[];
  readonly view: View;
};

/** The table as a file, as it is shown. */
export function SaveTable(props: Table & { readonly classroom: Classroom }): JSX.Element {
  const t = words().save;
  const [notice, setNotice] = useState('');
  const [names, setNames] = useState(false);
  const save = (kind: 'csv' | 'xlsx'): void => {
    props.classroom.save(kind, t.file, tableRows(props, names)).then(
      () => setNotice(t.saved),
      () => setNotice(t.failed),
    );
  };
  return (
    <section class="card class-part class-save">
      <h2>{t.heading}</h2>
      <p class="soft">{t.lead}</p>
      <label class="class-names">
        <input
          type="checkbox"
          checked={names}
          onChange={({ currentTarget }) => setNames(currentTarget.checked)}
        />
        <span>{t.names}</span>
      </label>
      <div class="actions">
        <button type="button" class="quiet" onClick={() => save('xlsx')}>
          {t.xlsx}
        </button>
        <button type="button" class="quiet" onClick={() => save('csv')}>
          {t.csv}
        </button>
      </div>
      <p role="status">{notice}</p>
    </section>
  );
}

type Rows = Parameters<Classroom['save']>[2];

function momentCell(at: number) {
  return { at, says: dateWords(at) };
}

/** In whole words: whoever opens the file has no legend beside it. */
function tableRows({ rows, points, view }: Table, names: boolean): Rows {
  const { columns } = words().save;
  const name = names ? [columns.name] : [];
  const head = [columns.code, ...name, columns.attempts, columns.latest];
  return [
    [...head, ...points.map(({ title }) => title)],
    ...rows.map((row) => [
      row.learner.code,
      ...(names ? [row.learner.name] : []),
      row.attempts.length,
      row.attempts[0] ? momentCell(row.attempts[0].startedAt) : '',
      ...points.map((_, point) => cellWords(row, point, view)),
    ]),
  ];
}

/** One cell of the table, in whole words. */
export function cellWords(row: ClassRow, point: number, view: View): string {
  const t = words();
  const outcome = latest(row, point);
  if (outcome === null) return t.none;
  if (view === 'latest') return t.outcomes[outcome];
  const { met, scenarios } = tally(row, point);
  return scenarios === 0 ? t.outcomes['not-observed'] : t.tally(met, scenarios);
}
