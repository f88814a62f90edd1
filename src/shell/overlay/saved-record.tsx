import type { JSX } from 'preact';
import { type CameOut, type FieldReading, readRecord } from '../../core/report/record-reading';
import type { Entry } from '../../core/transcript/entries';
import { Icon } from './icons';
import { linesOf } from './lines';
import { RECORD_WORDS } from './record-words';
import { printRoute } from './route';

type Props = { readonly entries: readonly Entry[]; readonly attempt: string };

const VERDICT_WORDS: Readonly<Record<FieldReading['verdict'], string>> = {
  accurate: 'Accurate',
  missing: 'Missing',
  wrong: 'Not what was said',
  'must-not': 'Must not be kept',
  open: 'Nothing came up',
};

/** The complaint record as the learner saved it, beside what was said. */
export function SavedRecord({ entries, attempt }: Props): JSX.Element | null {
  const fields = readRecord(entries);
  if (!fields) return null;
  return (
    <details class="saved card" open>
      <summary>
        <h2>Your complaint record</h2>
      </summary>
      <p class="soft">What you wrote, beside what came out in the conversation.</p>
      <ul class="record-fields" aria-label="Complaint record">
        {fields.map((field) => (
          <Field key={field.field} field={field} entries={entries} attempt={attempt} />
        ))}
      </ul>
    </details>
  );
}

function Field({ field, ...rest }: Props & { readonly field: FieldReading }): JSX.Element {
  const { verdict, cameOut } = field;
  return (
    <li class={verdict}>
      <div class="verdict">
        <h3>{RECORD_WORDS[field.field].label}</h3>
        <p class="badge">
          <Icon name={verdict} />
          {VERDICT_WORDS[verdict]}
        </p>
      </div>
      {verdict !== 'open' || field.written.trim() !== '' ? (
        <dl>
          <div>
            <dt>You wrote</dt>
            <dd>{field.written.trim() || <i class="soft">Left empty</i>}</dd>
          </div>
          {cameOut.length > 0 && (
            <div>
              <dt>What it should hold</dt>
              {cameOut.map((one) => (
                <Source key={one.value} {...rest} one={one} />
              ))}
            </div>
          )}
        </dl>
      ) : null}
      {ADVICE[verdict] && <p class="soft">{ADVICE[verdict]}</p>}
    </li>
  );
}

const ADVICE: Readonly<Record<FieldReading['verdict'], string | null>> = {
  accurate: null,
  missing: null,
  wrong: 'Nobody in the conversation gave this amount, day, time or reference.',
  'must-not': 'Details like this may not be kept in a record, even to be helpful.',
  open: null,
};

function Source({ one, entries, attempt }: Props & { readonly one: CameOut }): JSX.Element {
  const line = linesOf(entries).find(({ at }) => at === one.line);
  return (
    <dd>
      {one.value}
      {line && (
        <p class="soft">
          {line.name ? `${line.name}: “${line.text}” ` : `${line.text} `}
          <a class="where" href={printRoute({ kind: 'debrief', attempt, line: line.at })}>
            See it<span class="unseen"> in the conversation: {one.value}</span>
          </a>
        </p>
      )}
    </dd>
  );
}
