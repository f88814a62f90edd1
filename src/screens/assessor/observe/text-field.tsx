import type { JSX } from 'preact';
import { Field } from '../../kit/field';

type Props = {
  readonly label: string;
  readonly most: number;
  readonly value: string;
  /** Id of what is suggested. */
  readonly list?: string;
  readonly take: (text: string) => void;
};

/** One line to fill in. */
export function TextField({ label, most, value, list, take }: Props): JSX.Element {
  return (
    <Field label={label}>
      {(tied) => (
        <input
          {...tied}
          type="text"
          maxLength={most}
          autocomplete="off"
          list={list}
          value={value}
          onInput={({ currentTarget }) => take(currentTarget.value)}
        />
      )}
    </Field>
  );
}
