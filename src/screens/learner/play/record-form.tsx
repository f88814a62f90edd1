import type { JSX, SubmitEventHandler } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { LiveAttempt } from '../../../app/attempt/attempt';
import { handedTo, linesForNote } from '../../../core/marking/handover';
import { type Entry, type HandedOver, stageOf } from '../../../core/transcript/entries';
import { closest } from '../../../languages/closest';
import { language } from '../../../languages/en-GB/language';
import { play } from '../../../languages/en-GB/play';
import { languageOf } from '../../kit/content';
import type { Line } from '../../kit/lines';
import { printRoute } from '../../kit/route';
import { NoteFields } from './note-fields';
import { type Draft, draftFrom, keepDraft, readDraft } from './record-draft';
import { RecordField } from './record-field';
import { RECORD_PARTS } from './record-parts';

type Props = { readonly attempt: LiveAttempt; readonly lines: readonly Line[] };

/** The complaint record, as a small firm would keep it. No field has to be filled in. */
export function RecordForm({ attempt, lines }: Props): JSX.Element {
  const t = play();
  const name = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const save = useSave(attempt);
  const [draft] = useState(() => readDraft(attempt.id));
  const entries = attempt.log.entries();
  const told = languageOf(entries.find((entry) => entry.kind === 'began'));
  const to = handedTo(entries, play().yourColleague);
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
        {t.record}
      </h2>
      <p class="soft">{t.recordHint}</p>
      {RECORD_PARTS.map(({ part, fields }) => (
        <fieldset key={part}>
          <legend>{t.recordParts[part]}</legend>
          {fields.map((field) => (
            <RecordField
              key={field}
              field={field}
              written={draft?.fields[field] ?? ''}
              helped={closest([language().code], [told]) !== null}
            />
          ))}
        </fieldset>
      ))}
      {to !== null && (
        <NoteFields to={to} lines={lines} listed={linesForNote(entries)} draft={draft} />
      )}
      <button type="submit" class="main">
        {t.saveRecord}
      </button>
    </form>
  );
}

function typedIn(form: HTMLFormElement): Draft {
  return draftFrom(new FormData(form));
}

/** Saves the record and the note once, and goes on to the debrief when they are in the log. */
function useSave(attempt: LiveAttempt): SubmitEventHandler<HTMLFormElement> {
  const busy = useRef(false);
  const record = async (draft: Draft): Promise<void> => {
    await attempt.record(draft.fields, noteOf(draft, attempt.log.entries()));
    if (stageOf(attempt.log.entries()) !== 'recorded') return;
    keepDraft(attempt.id, null);
    location.hash = printRoute({ kind: 'debrief', attempt: attempt.id });
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

/** Whoever ticks and writes nothing hands no note over. */
function noteOf({ lines, note }: Draft, entries: readonly Entry[]): HandedOver | null {
  const to = handedTo(entries, play().yourColleague);
  const own = note.trim();
  if (to === null || (lines.length === 0 && own === '')) return null;
  return { kind: 'handed-over', to, lines, note: own };
}
