import type { JSX } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { stageOf } from '../../../core/transcript/entries';
import { observe } from '../../../languages/en-GB/observe';
import { signList } from '../../kit/sign-words';
import { citedFor, turnCitation } from './cite';
import { placeOf } from './criterion-keys';
import { learnerName } from './person-name';
import { type Row, rowsOf } from './transcript-rows';
import './transcript.css';
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
  const { entries, observed } = session;
  const rows = useMemo(() => rowsOf(entries, learnerName(observed.learner)), [entries, observed]);
  const { list, onScroll } = useFollowedEnd(rows, line);
  // Once it is over it is read from its beginning.
  const current = line ?? rows.at(stageOf(entries) === 'recorded' ? 0 : -1)?.at;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const taken =
      moved(event, rows, current) ||
      cited(event, session, current) ||
      noted(event, note) ||
      left(event);
    if (taken) event.preventDefault();
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
        onKeyDown={onKeyDown}
        onScroll={onScroll}
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

/** Keeps the end in view as it grows, unless somebody reads further up; and the chosen line. */
function useFollowedEnd(rows: readonly Row[], line: number | null) {
  const list = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  useLayoutEffect(() => {
    if (list.current && atEnd.current) list.current.scrollTop = list.current.scrollHeight;
  }, [rows]);
  useLayoutEffect(() => {
    // What can be done with the line takes room below the list.
    list.current?.querySelector(`[data-at="${line}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [line]);
  const onScroll = ({ currentTarget }: { readonly currentTarget: HTMLElement }): void => {
    const { scrollHeight, scrollTop, clientHeight } = currentTarget;
    atEnd.current = scrollHeight - scrollTop - clientHeight < NEAR;
  };
  return { list, onScroll };
}

/** Moves the focus to another line, if that is what the key does. */
function moved(event: KeyboardEvent, rows: readonly Row[], current: number | undefined): boolean {
  const here = rows.findIndex(({ at }) => at === current);
  const last = rows.length - 1;
  const replies = rows.flatMap(({ voice }, at) => (voice === 'you' ? [at] : []));
  const reply = event.shiftKey
    ? replies.findLast((at) => at < here)
    : replies.find((at) => at > here);
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: last, ' ': reply ?? here }[
    event.key
  ];
  if (to === undefined) return false;
  const row = rows[Math.max(0, Math.min(last, to))];
  const list = event.currentTarget;
  if (list instanceof HTMLElement) {
    list.querySelector<HTMLElement>(`[data-at="${row?.at}"]`)?.focus();
  }
  return true;
}

/** Cites the line for a criterion or takes it back, if that is what the key does. */
function cited(event: KeyboardEvent, session: Session, current: number | undefined): boolean {
  const criterion = session.standards.framework.criteria[placeOf(event.key)];
  if (!criterion || current === undefined) return false;
  void turnCitation(session, current, criterion.number);
  return true;
}

/** Goes over to the criteria, if that is what the key does. */
function left({ key }: KeyboardEvent): boolean {
  if (key !== 'ArrowRight') return false;
  document.querySelector<HTMLElement>('.bench [data-criterion] [tabindex="0"]')?.focus();
  return true;
}

function noted(event: KeyboardEvent, note: () => void): boolean {
  if (event.key.toLowerCase() !== 'n') return false;
  note();
  return true;
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
