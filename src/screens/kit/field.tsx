import type { JSX } from 'preact';
import { useEffect, useId } from 'preact/hooks';

/** What ties a control to its label, its hint and what is wrong with it. */
type Tied = {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
};

type Props = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Why it cannot be kept as it is; empty where it can. */
  readonly wrong?: string | undefined;
  /** Draws the control that the label is of. */
  readonly children: (tied: Tied) => JSX.Element;
};

/**
 * One thing to fill in: its label, the control, a hint where it needs one, and what is wrong. The first of a
 * form that turns out wrong takes the focus, and so is named with what is wrong.
 */
export function Field({ label, hint, wrong, children }: Props): JSX.Element {
  const id = useId();
  const about = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter((one) => one).join(' ');
  useEffect(() => {
    const control = wrong ? document.getElementById(id) : null;
    const among = control?.closest('form, main');
    if (control && among?.querySelector('[aria-invalid="true"]') === control) control.focus();
  }, [wrong]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        ...(about && { 'aria-describedby': about }),
        ...(wrong && { 'aria-invalid': true }),
      })}
      {hint && (
        <span id={`${id}-hint`} class="hint">
          {hint}
        </span>
      )}
      {wrong && (
        <span id={`${id}-wrong`} class="wrong">
          {wrong}
        </span>
      )}
    </div>
  );
}
