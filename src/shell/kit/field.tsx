import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';

/** What ties a control to its label and its hint. */
type Tied = { readonly id: string; readonly 'aria-describedby'?: string };

type Props = {
  readonly label: string;
  readonly hint?: string;
  /** Draws the control that the label is of. */
  readonly children: (tied: Tied) => JSX.Element;
};

/** One thing to fill in: its label, the control, and a hint where it needs one. */
export function Field({ label, hint, children }: Props): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, ...(hint !== undefined && { 'aria-describedby': `${id}-hint` }) })}
      {hint !== undefined && (
        <span id={`${id}-hint`} class="hint">
          {hint}
        </span>
      )}
    </div>
  );
}
