import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { observe } from '../../../languages/en-GB/observe';
import { Field } from '../../kit/field';
import { keepUnkept, readUnkept } from './unkept';

/** Each text that is kept stays in the record for good: so a pause makes one, and not a letter. */
const PAUSE = 2500;

type Props = {
  readonly label: string;
  /** Under what name it is kept until it is in the record. */
  readonly name: string;
  /** The text as the record has it. */
  readonly value: string;
  readonly rows: number;
  readonly disabled: boolean;
  /** Writes it into the record. Says whether that was done. */
  readonly keep: (text: string) => Promise<boolean>;
};

/** A text that is written into the record while it is typed. */
export function KeptText(props: Props): JSX.Element {
  const { label, name, value, rows, disabled } = props;
  const { text, type, save } = useTyped(props);
  return (
    <div class="kept">
      <Field label={label}>
        {(tied) => (
          <textarea
            {...tied}
            rows={rows}
            maxLength={20_000}
            disabled={disabled}
            value={text}
            data-name={name}
            onInput={({ currentTarget }) => type(currentTarget.value)}
            // What stands in the field: it may have been typed since this was drawn.
            onBlur={({ currentTarget }) => void save(currentTarget.value)}
          />
        )}
      </Field>
      <p class="soft state">
        {text === value ? (value === '' ? '' : observe().kept) : observe().keeping}
      </p>
    </div>
  );
}

function useTyped({ name, value, disabled, keep }: Props): {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly save: (text: string) => Promise<void>;
} {
  const [text, setText] = useState(() => (disabled ? null : readUnkept(name)) ?? value);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const sent = useRef(value);
  const save = async (now: string): Promise<void> => {
    clearTimeout(timer.current);
    if (now === sent.current) {
      // What is still on its way may be refused.
      if (now === value) keepUnkept(name, null);
      return;
    }
    sent.current = now;
    if (!(await keep(now))) sent.current = value;
    else if (readUnkept(name) === now) keepUnkept(name, null);
  };
  const type = (now: string): void => {
    setText(now);
    keepUnkept(name, now);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(now), PAUSE);
  };
  useEffect(() => {
    // What was left behind by a window that was closed while somebody typed.
    if (text !== value) void save(text);
    return () => clearTimeout(timer.current);
  }, []);
  useEffect(() => {
    // It was written anew elsewhere on this screen.
    if (value === sent.current) return;
    sent.current = value;
    setText(value);
  }, [value]);
  return { text, type, save };
}
