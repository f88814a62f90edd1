import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { RecordField as FieldName } from '../../../core/transcript/entries';
import { play } from '../../../languages/en-GB/play';
import { Content, filled } from '../../kit/content';
import { DayAndTime } from '../../kit/day-and-time';
import { LONG_FIELDS } from './record-parts';

type Props = {
  readonly field: FieldName;
  readonly written: string;
  /** What was written the last time, where it came out differently since; null else. */
  readonly before: string | null;
  /** Whether the words that help to write a promise are in the language of the story. */
  readonly helped: boolean;
};

/** One field of the complaint record. */
export function RecordField({ field, written, before, helped }: Props): JSX.Element {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const long = LONG_FIELDS.includes(field);
  const about = {
    id,
    name: field,
    defaultValue: written,
    autocomplete: 'off',
    'aria-describedby': before === null ? `${id}-hint` : `${id}-hint ${id}-before`,
  } as const;
  return (
    <div class={long ? 'field long' : 'field'}>
      <label for={id}>{play().recordLabels[field]}</label>
      <span class="hint" id={`${id}-hint`}>
        {play().recordHints[field]}
      </span>
      {before !== null && (
        <p class="before" id={`${id}-before`}>
          {filled(play().before, <Content lang="">{before}</Content>)}
        </p>
      )}
      {long ? <textarea rows={2} ref={area} {...about} /> : <input {...about} />}
      {helped && field === 'promises' && <DayAndTime add={(words) => addTo(area.current, words)} />}
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
