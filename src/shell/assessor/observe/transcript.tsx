import type { JSX } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { observe } from '../../../words/observe';
import { signList } from '../../kit/sign-words';
import { citedFor, turnCitation } from './cite';
import { placeOf } from './criterion-keys';
import { learnerName } from './person-name';
import { type Row, rowsOf } from './transcript-rows';
import type { Session } from './use-session';

type Props = {
  readonly session: Session;
  /** Entry number of the chosen line. */
  readonly line: number | null;
  readonly choose: (line: number) => void;
  /** Lets a note be typed against the chosen line. */
  readonly note: () => void;
};

/** Near enough to the end that it goes on being shown as it grows, in pixels. */
const NEAR = 48;

/** What has happened so far, as a list of which one line is chosen. */
export function Transcript({ session, line, choose, note }: Props): JSX.Element {
  const t = observe();
  const hint = useId();
  const list = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const { entries, observed } = session;
  const rows = useMemo(() => rowsOf(entries, learnerName(observed.learner)), [entries, observed]);
  useLayoutEffect(() => {
    if (list.current && atEnd.current) list.current.scrollTop = list.current.scrollHeight;
  }, [rows]);
  const current = line ?? rows.at(-1)?.at;

  const go = (to: number): void => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, to))];
    list.current?.querySelector<HTMLElement>(`[data-at="${row?.at}"]`)?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const here = rows.findIndex(({ at }) => at === current);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows.length - 1 }[event.key];
    const criterion = session.standards.framework.criteria[placeOf(event.key)];
    if (to !== undefined) go(to);
    else if (event.key.toLowerCase() === 'n') note();
    else if (criterion && current !== undefined) {
      void turnCitation(session, current, criterion.number);
    } else return;
    event.preventDefault();
  };
  if (rows.length === 0) return <p class="soft">{t.empty}</p>;
  return (
    <>
      <p class="soft keys" id={hint}>
        {t.keys}
      </p>
      <div
        class="rows"
        role="listbox"
        aria-label={t.transcript}
        aria-describedby={hint}
        ref={list}
        onKeyDown={press}
        onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
          atEnd.current = scrollHeight - scrollTop - clientHeight < NEAR;
        }}
      >
        {rows.map((row) => (
          <Option
            key={row.at}
            row={row}
            session={session}
            chosen={row.at === line}
            reachable={row.at === current}
            choose={() => choose(row.at)}
          />
        ))}
      </div>
      <Latest row={rows.at(-1)} />
    </>
  );
}

type OptionProps = {
  readonly row: Row;
  readonly session: Session;
  readonly chosen: boolean;
  readonly reachable: boolean;
  readonly choose: () => void;
};

function Option({ row, session, chosen, reachable, choose }: OptionProps): JSX.Element {
  const t = observe();
  const cited = citedFor(session, row.at);
  const noted = session.standing.remarks.some(({ entry }) => entry === row.at);
  return (
    <div
      role="option"
      class={`row ${row.voice}`}
      data-at={row.at}
      aria-selected={chosen}
      tabIndex={reachable ? 0 : -1}
      onFocus={choose}
    >
      {row.name && <b>{row.name}: </b>}
      <span lang={row.lang}>{row.text}</span>
      {(row.signs.length > 0 || cited.length > 0 || noted) && (
        <span class="tags">
          {row.signs.length > 0 && <span class="tag sign">{t.sign(signList(row.signs))}</span>}
          {cited.length > 0 && <span class="tag cited">{t.cited(cited.join(', '))}</span>}
          {noted && <span class="tag">{t.hasNote}</span>}
        </span>
      )}
    </div>
  );
}

/** Says the line that came last, for whoever does not see it come. */
function Latest({ row }: { readonly row: Row | undefined }): JSX.Element {
  return (
    <p class="unseen" role="status">
      {row && (row.name ? `${row.name}: ${row.text}` : row.text)}
    </p>
  );
}
