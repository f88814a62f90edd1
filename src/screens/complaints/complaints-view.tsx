import type { JSX, RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { causesOverTime } from '../../core/complaints/causes-over-time';
import { CAUSE_KINDS, type Complaint } from '../../core/complaints/complaint';
import { FEWEST } from '../../core/complaints/log-questions';
import { complaintsLog } from '../../languages/en-GB/complaints-log';
import { useFocusEachTurn } from '../kit/focus';
import { CausesChart } from './causes-chart';
import { CausesTable } from './causes-table';
import './complaints.css';
import { exampleLines } from './example-lines';
import { LogQuestions } from './log-questions';
import { LogTable } from './log-table';
import { LogWriting } from './log-writing';

type Props = {
  readonly log: readonly Complaint[];
  readonly whose: 'own' | 'class';
  /** Where a log that is too short gets its lines from. */
  readonly begin: { readonly href: string; readonly words: string };
};

/** A complaints log with what can be read from it, or, plainly labelled, an example of one. */
export function ComplaintsView({ log, whose, begin }: Props): JSX.Element {
  const t = complaintsLog();
  const [turn, setTurn] = useState(0);
  const example = turn % 2 === 1;
  const head = useFocusEachTurn<HTMLHeadingElement>(turn, turn > 0);
  const other = () => setTurn(turn + 1);
  const lines = useMemo(() => (example ? exampleLines() : log), [example, log]);
  const few = !example && log.length < FEWEST;
  return (
    <>
      {example && (
        <p class="notice">
          <b>{t.example.label}</b> {t.example.words}
          <button type="button" class="plain" onClick={other}>
            {t.example.close}
          </button>
        </p>
      )}
      {few && <Few count={log.length} whose={whose} begin={begin} example={other} head={head} />}
      {lines.length > 0 && (
        <section>
          <h2 tabIndex={-1} ref={few ? null : head}>
            {t.table.title}
          </h2>
          {!example && <Lead whose={whose} />}
          <LogTable log={lines} example={example} />
          <Kinds />
        </section>
      )}
      {lines.length >= FEWEST && <Read key={String(example)} log={lines} example={example} />}
      {!example && !few && (
        <button type="button" class="plain screen-only" onClick={other}>
          {t.example.open}
        </button>
      )}
    </>
  );
}

function Lead({ whose }: Pick<Props, 'whose'>): JSX.Element {
  const { lead: t } = complaintsLog();
  return (
    <p class="soft log-lead">
      {t[whose]} {t.names} {t.firms}
    </p>
  );
}

type FewProps = Pick<Props, 'whose' | 'begin'> & {
  readonly count: number;
  readonly example: () => void;
  /** Takes the focus when somebody comes back from the example. */
  readonly head: RefObject<HTMLHeadingElement | null>;
};

/** Too little to read anything from it: what it is for, and how to get there. */
function Few({ count, whose, begin, example, head }: FewProps): JSX.Element {
  const { few: t, example: about } = complaintsLog();
  return (
    <section class="card log-few">
      <h2 tabIndex={-1} ref={head}>
        {whose === 'own' ? t.title(count) : t.classTitle(count)}
      </h2>
      <p>{whose === 'own' ? t.words : t.classWords}</p>
      <div class="actions">
        <a class="main" href={begin.href}>
          {begin.words}
        </a>
        <button type="button" class="quiet" onClick={example}>
          {about.open}
        </button>
      </div>
    </section>
  );
}

/** How causes are sorted, and by whom. */
function Kinds(): JSX.Element {
  const t = complaintsLog();
  return (
    <details class="log-kinds">
      <summary>{t.kindsTitle}</summary>
      <p>{t.sorted}</p>
      <dl>
        {CAUSE_KINDS.map((kind) => (
          <div key={kind}>
            <dt>{t.kinds[kind]}</dt>
            <dd>{t.meanings[kind]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

type ReadProps = { readonly log: readonly Complaint[]; readonly example: boolean };

function Read({ log, example }: ReadProps): JSX.Element {
  const t = complaintsLog();
  const over = useMemo(() => causesOverTime(log), [log]);
  return (
    <>
      <section class="causes">
        <h2>{t.time.title}</h2>
        <div class="card">
          <CausesChart over={over} />
          <CausesTable over={over} />
        </div>
      </section>
      <section class="log-read">
        <h2>{t.read.title}</h2>
        <p class="soft">{t.read.words}</p>
        <LogQuestions log={log} />
        <LogWriting log={log} example={example} />
      </section>
    </>
  );
}
