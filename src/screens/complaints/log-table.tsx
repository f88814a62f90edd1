import type { ComponentChildren, JSX } from 'preact';
import { type Complaint, writtenIn } from '../../core/complaints/complaint';
import type { RecordField } from '../../core/transcript/entries';
import { complaintsLog } from '../../languages/en-GB/complaints-log';
import { shelfItem } from '../../shell/shipped/stories';
import { Content, languageOf } from '../kit/content';
import { printRoute } from '../kit/route';
import { longDay } from './log-words';

/** So many lines are drawn: more could not be read one by one. */
const MOST_SHOWN = 100;

type Props = {
  readonly log: readonly Complaint[];
  /** Whether nobody saved these records, and the product says what stands in them. */
  readonly example: boolean;
};

/** The log itself, line by line. In a narrow room each line is a block. */
export function LogTable({ log, example }: Props): JSX.Element {
  const { table: t } = complaintsLog();
  const hidden = Math.max(0, log.length - MOST_SHOWN);
  return (
    <>
      {hidden > 0 && <p class="soft">{t.latest(MOST_SHOWN, log.length)}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it. */}
      <section class="scroller" aria-label={t.scrolls} tabIndex={0}>
        <table class="log-table reading">
          <caption class="unseen">{t.title}</caption>
          <thead>
            <tr>
              {Object.values(t.heads).map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {log.slice(hidden).map((one, at) => (
              <Line key={one.id} one={one} number={hidden + at + 1} example={example} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

type LineProps = {
  readonly one: Complaint;
  readonly number: number;
  readonly example: boolean;
};

function Line({ one, number, example }: LineProps): JSX.Element {
  const t = complaintsLog();
  const { heads } = t.table;
  const say = (field: RecordField): JSX.Element | null => said(one, field, example);
  return (
    <tr>
      <th scope="row" data-head={heads.number}>
        {number}
      </th>
      <td data-head={heads.complaint}>
        <Which one={one} example={example} />
        <span class="soft">{longDay(one.day)}</span>
        {say('product')}
      </td>
      <td data-head={heads.problem}>{say('problem') ?? <Nothing />}</td>
      <td data-head={heads.cause}>
        {say('cause') ?? <Nothing />}
        {one.kind !== 'not-written' && <span class="cause-kind">{t.kinds[one.kind]}</span>}
      </td>
      <td data-head={heads.remedy}>{say('remedy') ?? <Nothing />}</td>
      <td data-head={heads.next}>
        <Next say={say} />
      </td>
      <td data-head={heads.feedback}>{say('feedback') ?? <Nothing />}</td>
    </tr>
  );
}

/** Which complaint it is, and the way to its debrief where there is one. */
function Which({ one, example }: Omit<LineProps, 'number'>): JSX.Element {
  if (example) return <b>{one.title}</b>;
  return (
    <a href={printRoute({ kind: 'debrief', attempt: one.id })}>
      <Content lang={languageOf(shelfItem(one.scenario))}>{one.title}</Content>
    </a>
  );
}

function Next({ say }: { readonly say: (field: RecordField) => JSX.Element | null }): JSX.Element {
  const { table: t } = complaintsLog();
  const [promises, owner, passed] = [say('promises'), say('owner'), say('passed-to')];
  if (!promises && !owner && !passed) return <Nothing />;
  return (
    <>
      {promises}
      {owner && <Named words={t.owner}>{owner}</Named>}
      {passed && <Named words={t.passed}>{passed}</Named>}
    </>
  );
}

type NamedProps = { readonly words: string; readonly children: ComponentChildren };

function Named({ words, children }: NamedProps): JSX.Element {
  return (
    <span class="named">
      <span class="soft">{words}</span>
      {children}
    </span>
  );
}

function Nothing(): JSX.Element {
  return <i class="soft">{complaintsLog().table.empty}</i>;
}

/** What a record says in a field. What somebody typed may be in any language. */
function said({ fields }: Complaint, field: RecordField, example: boolean): JSX.Element | null {
  const words = writtenIn(fields, field);
  if (words === '') return null;
  return example ? <span>{words}</span> : <span lang="">{words}</span>;
}
