import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { RecordField as FieldName } from '../../core/transcript/entries';
import { DayAndTime } from './day-and-time';
import { RECORD_WORDS } from './record-words';

type Props = { readonly field: FieldName; readonly written: string };

/** One field of the complaint record. */
export function RecordField({ field, written }: Props): JSX.Element {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const { label, hint, long } = RECORD_WORDS[field];
  const about = {
    id,
    name: field,
    defaultValue: written,
    autocomplete: 'off',
    'aria-describedby': `${id}-hint`,
  } as const;
  return (
    <div class={long ? 'field long' : 'field'}>
      <label for={id}>{label}</label>
      <span class="hint" id={`${id}-hint`}>
        {hint}
      </span>
      {long ? <textarea rows={2} ref={area} {...about} /> : <input {...about} />}
      {field === 'promises' && <DayAndTime add={(words) => addTo(area.current, words)} />}
    </div>
  );
}

/** Puts words behind what was typed, as if they had been typed too. */
function addTo(area: HTMLTextAreaElement | null, words: string): void {
  if (!area) return;
  area.value = `${area.value.trimEnd()} ${words}`.trimStart();
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  area.focus();
}
