import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import './labelled.css';

/** What ties a control to its label and its hint. */
type Tied = { readonly id: string; readonly 'aria-describedby'?: string };

type Props = {
  readonly label: string;
  readonly hint?: string;
  /** Draws the control, tied to its label. */
  readonly children: (tied: Tied) => JSX.Element;
};

/** One control to fill in, its label above it and what helps below. */
export function Labelled({ label, hint, children }: Props): JSX.Element {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div class="labelled">
      <label for={id}>{label}</label>
      {children({ id, ...(hint !== undefined && { 'aria-describedby': hintId }) })}
      {hint !== undefined && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
