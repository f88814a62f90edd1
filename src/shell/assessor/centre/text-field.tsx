import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

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

/** A field with its label, its hint and, where it cannot be kept as it is, why. */
export function TextField(props: Props): JSX.Element {
  const { label, value, change, hint, most = 400, kind = 'text', wrong } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter((one) => one).join(' ');
  const field = {
    id,
    value,
    maxLength: most,
    ...(described && { 'aria-describedby': described }),
    ...(wrong && { 'aria-invalid': true }),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {kind === 'lines' ? (
        <textarea
          {...field}
          rows={3}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      ) : (
        <input
          {...field}
          {...KINDS[kind]}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      )}
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {wrong && (
        <span class="wrong" id={`${id}-wrong`}>
          {wrong}
        </span>
      )}
    </div>
  );
}
