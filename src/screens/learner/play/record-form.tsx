import type { JSX, SubmitEventHandler } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { LiveAttempt } from '../../../app/attempt/live-attempt';
import type { Carried } from '../../../core/marking/carried-record';
import { handedTo, linesForNote } from '../../../core/marking/handover';
import { isBlank } from '../../../core/marking/needed-fields';
import {
  type Entry,
  type RecordField as FieldName,
  type HandedOver,
  stageOf,
} from '../../../core/transcript/entries';
import { closest } from '../../../languages/closest';
import { language } from '../../../languages/en-GB/language';
import { play } from '../../../languages/en-GB/play';
import { languageOf } from '../../kit/content';
import type { Line } from '../../kit/lines';
import { printRoute } from '../../kit/route';
import { NoteFields } from './note-fields';
import { type Draft, draftFrom, keepDraft, readDraft } from './record-draft';
import { RecordEnd } from './record-end';
import { RecordField } from './record-field';
import { RECORD_PARTS } from './record-parts';

type Props = {
  readonly attempt: LiveAttempt;
  readonly lines: readonly Line[];
  /** What still holds of what was written up in the attempt that this is a retry of. */
  readonly carried: Carried | null;
};

/** The complaint record, as a small firm would keep it. No field has to be filled in, and what is empty is said. */
export function RecordForm({ attempt, lines, carried }: Props): JSX.Element {
  const t = play();
  const name = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [draft] = useState(() => readDraft(attempt.id) ?? carried);
  const [fields, setFields] = useState<Draft['fields']>(draft?.fields ?? {});
  const { save, warned } = useSave(attempt);
  const entries = attempt.log.entries();
  const told = languageOf(entries.find((entry) => entry.kind === 'began'));
  const to = handedTo(entries, play().yourColleague);
  useEffect(() => heading.current?.focus(), []);
  return (
    <form
      class="card"
      aria-labelledby={name}
      autocomplete="off"
      onInput={({ currentTarget }) => {
        const typed = typedIn(currentTarget);
        keepDraft(attempt.id, typed);
        setFields(typed.fields);
      }}
      onSubmit={save}
    >
      <h2 id={name} tabIndex={-1} ref={heading}>
        {t.record}
      </h2>
      <p class="soft">{t.recordHint}</p>
      {carried && <p class="notice quiet-notice">{t.carried}</p>}
      {RECORD_PARTS.map(({ part, fields }) => (
        <fieldset key={part}>
          <legend>{t.recordParts[part]}</legend>
          {fields
            .filter((field) => isAsked(field, to, draft))
            .map((field) => (
              <RecordField
                key={field}
                field={field}
                written={draft?.fields[field] ?? ''}
                before={carried?.anew[field] ?? null}
                helped={closest([language().code], [told]) !== null}
              />
            ))}
        </fieldset>
      ))}
      {to !== null && (
        <NoteFields to={to} lines={lines} listed={linesForNote(entries)} draft={draft} />
      )}
      <RecordEnd fields={fields} warned={warned} />
    </form>
  );
}

/** Who it was passed to is asked where it was passed on: else it would be asked twice who has it. */
function isAsked(
  field: FieldName,
  to: string | null,
  draft: Pick<Draft, 'fields'> | null,
): boolean {
  return field !== 'passed-to' || to !== null || (draft?.fields[field] ?? '') !== '';
}

function typedIn(form: HTMLFormElement): Draft {
  return draftFrom(new FormData(form));
}

type Save = {
  readonly save: SubmitEventHandler<HTMLFormElement>;
  /** Whether it was said that nothing is written: then it is saved all the same. */
  readonly warned: boolean;
};

/** Saves the record and the note once, and goes on to the debrief when they are in the log. */
function useSave(attempt: LiveAttempt): Save {
  const [warned, warn] = useState(false);
  const busy = useRef(false);
  const record = async (draft: Draft): Promise<void> => {
    await attempt.record(draft.fields, noteOf(draft, attempt.log.entries()));
    if (stageOf(attempt.log.entries()) !== 'recorded') return;
    keepDraft(attempt.id, null);
    location.hash = printRoute({ kind: 'debrief', attempt: attempt.id });
  };
  const save: Save['save'] = (event) => {
    event.preventDefault();
    if (busy.current) return;
    const typed = typedIn(event.currentTarget);
    if (isEmpty(typed) && !warned) {
      warn(true);
      return;
    }
    busy.current = true;
    void record(typed).finally(() => {
      busy.current = false;
    });
  };
  return { save, warned };
}

function isEmpty({ fields, lines, note }: Draft): boolean {
  return isBlank(fields) && lines.length === 0 && note.trim() === '';
}

/** Whoever ticks and writes nothing hands no note over. */
function noteOf({ lines, note }: Draft, entries: readonly Entry[]): HandedOver | null {
  const to = handedTo(entries, play().yourColleague);
  const own = note.trim();
  if (to === null || (lines.length === 0 && own === '')) return null;
  return { kind: 'handed-over', to, lines, note: own };
}
