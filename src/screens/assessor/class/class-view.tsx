import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ClassReading } from '../../../app/class/class-reading';
import type { Classroom } from '../../../app/class/classroom';
import { type ClassOrder, classRows, narrowRows, sortRows } from '../../../core/class/class';
import type { Scheme } from '../../../core/marking/scheme';
import { classroom as words } from '../../../languages/en-GB/classroom';
import { language } from '../../../languages/en-GB/language';
import { ClassFilters, type Shown } from './class-filters';
import { ClassTable } from './class-table';
import { NeverObserved } from './never-observed';
import { useAfterwards } from './reading';
import { SaveTable } from './save-table';
import { SlipSection } from './slip-section';

type Props = {
  readonly classroom: Classroom;
  readonly reading: ClassReading;
  /** The scheme that is shown until another is chosen. */
  readonly usual: Scheme;
};

const EVERYTHING: Shown = {
  scheme: null,
  view: 'latest',
  scenario: null,
  alone: false,
  outcome: null,
  text: '',
};
const BY_NAME: ClassOrder = { by: 'learner', descending: false };

/** The table of a class under one scheme, and what can be read from it. */
export function ClassView({ classroom, reading, usual }: Props): JSX.Element {
  const t = words();
  const [shown, setShown] = useState(EVERYTHING);
  const [order, setOrder] = useState<ClassOrder>(BY_NAME);
  const { learners, schemes } = reading;
  const scheme = schemes.find(({ id }) => id === shown.scheme) ?? usual;
  const attempts = useMemo(
    () => reading.attempts.filter((one) => one.scheme === scheme.id),
    [reading, scheme],
  );
  const { scenario, alone, outcome, text, view } = shown;
  const all = useMemo(
    () => classRows(learners, attempts, { scenario, alone }),
    [learners, attempts, scenario, alone],
  );
  const rows = useMemo(() => narrowRows(all, { outcome, text }), [all, outcome, text]);
  const sorted = useMemo(() => {
    const { compare } = new Intl.Collator(language().code, { numeric: true });
    return sortRows(rows, order, view, compare);
  }, [rows, order, view]);
  const done = reading.read >= reading.all;
  const settled = useAfterwards(rows);
  const change = (next: Shown): void => {
    // A column of another scheme is another point.
    if (next.scheme !== shown.scheme) setOrder(BY_NAME);
    setShown(next);
  };
  return (
    <>
      <ClassFilters
        shown={shown}
        change={change}
        schemes={schemes}
        scheme={scheme}
        attempts={attempts}
      />
      <div>
        <p class="soft" role="status">
          {rows.length === 0 ? t.nobody : t.showing(rows.length, learners.length)}
        </p>
        {rows.length > 0 && (
          <ClassTable
            rows={sorted}
            points={scheme.points}
            view={view}
            order={order}
            sort={setOrder}
            done={done}
          />
        )}
      </div>
      <SaveTable classroom={classroom} rows={sorted} points={scheme.points} view={view} />
      <SlipSection rows={settled} scheme={scheme} done={done} />
      <NeverObserved rows={settled} scheme={scheme} done={done} />
    </>
  );
}
