import type { JSX } from 'preact';
import { Field } from '../../kit/field';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly hint?: string;
  readonly most?: number;
  readonly kind?: 'text' | 'date' | 'numeric' | 'decimal' | 'lines';
  readonly wrong?: string | undefined;
};

const KINDS = {
  text: { type: 'text' },
  date: { type: 'date' },
  numeric: { type: 'text', inputMode: 'numeric' },
  decimal: { type: 'text', inputMode: 'decimal' },
} as const;

/** A field for text, with its hint and, where it cannot be kept as it is, why. */
export function TextField(props: Props): JSX.Element {
  const { label, value, change, hint, most = 400, kind = 'text', wrong } = props;
  return (
    <Field label={label} hint={hint} wrong={wrong}>
      {(tied) =>
        kind === 'lines' ? (
          <textarea
            {...tied}
            value={value}
            maxLength={most}
            rows={3}
            onInput={({ currentTarget }) => change(currentTarget.value)}
          />
        ) : (
          <input
            {...tied}
            {...KINDS[kind]}
            value={value}
            maxLength={most}
            onInput={({ currentTarget }) => change(currentTarget.value)}
          />
        )
      }
    </Field>
  );
}
