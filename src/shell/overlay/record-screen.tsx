import type { ComponentChildren, JSX, SubmitEventHandler } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { RECORD_FIELDS, type RecordField, stageOf } from '../../core/transcript/entries';
import type { LiveAttempt } from './cast';
import { type Draft, draftFrom, keepDraft, readDraft } from './draft';
import { LineItem } from './line-item';
import type { Line } from './lines';
import { RECORD_WORDS } from './record-words';
import { printRoute } from './route';

type Props = {
  readonly attempt: LiveAttempt;
  readonly lines: readonly Line[];
  readonly notice: ComponentChildren;
};

/** Writing it up: the form, with the conversation beside it. */
export function RecordScreen({ attempt, lines, notice }: Props): JSX.Element {
  // Beside the form there is room for it; above the form it would be in the way.
  const roomy = matchMedia('(min-width: 60rem)').matches;
  return (
    <main class="record">
      {notice}
      <details class="said card" open={roomy}>
        <summary>What was said</summary>
        <ol>
          {lines.map((line) => (
            <LineItem key={line.at} {...line} />
          ))}
        </ol>
      </details>
      <RecordForm attempt={attempt} />
    </main>
  );
}

function RecordForm({ attempt }: { readonly attempt: LiveAttempt }): JSX.Element {
  const name = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const save = useSave(attempt);
  const [draft] = useState(() => readDraft(attempt.id));
  useEffect(() => heading.current?.focus(), []);
  return (
    <form
      class="card"
      aria-labelledby={name}
      autocomplete="off"
      onInput={({ currentTarget }) => keepDraft(attempt.id, typedIn(currentTarget))}
      onSubmit={save}
    >
      <h2 id={name} tabIndex={-1} ref={heading}>
        Complaint record
      </h2>
      <p class="soft">Write it so that a colleague could pick it up tomorrow.</p>
      {RECORD_FIELDS.map((field) => (
        <Field key={field} field={field} draft={draft} />
      ))}
      <button type="submit" class="main">
        Save the record
      </button>
    </form>
  );
}

function typedIn(form: HTMLFormElement): Draft {
  return draftFrom(new FormData(form));
}

/** Saves the record once, and goes on to the debrief when it is in the log. */
function useSave(attempt: LiveAttempt): SubmitEventHandler<HTMLFormElement> {
  const busy = useRef(false);
  const record = async (fields: Draft): Promise<void> => {
    await attempt.record(fields);
    if (stageOf(attempt.log.entries()) !== 'recorded') return;
    keepDraft(attempt.id, null);
    location.hash = printRoute({ kind: 'debrief', attempt: attempt.id, line: null });
  };
  return (event) => {
    event.preventDefault();
    if (busy.current) return;
    busy.current = true;
    void record(typedIn(event.currentTarget)).finally(() => {
      busy.current = false;
    });
  };
}

type FieldProps = { readonly field: RecordField; readonly draft: Draft | null };

function Field({ field, draft }: FieldProps): JSX.Element {
  const id = useId();
  const { label, hint, long } = RECORD_WORDS[field];
  const about = {
    id,
    name: field,
    defaultValue: draft?.[field] ?? '',
    'aria-describedby': `${id}-hint`,
  };
  return (
    <div class={long ? 'field long' : 'field'}>
      <label for={id}>{label}</label>
      <span class="hint" id={`${id}-hint`}>
        {hint}
      </span>
      {long ? <textarea rows={2} {...about} /> : <input {...about} />}
    </div>
  );
}
