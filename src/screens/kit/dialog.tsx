import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  readonly title: string;
  /** Where it stands, if not in the middle. */
  readonly class?: string;
  /** Called when it has closed, however it was closed; the focus has gone back by then. */
  readonly onClose: () => void;
  /** Draws the inside; `close` is for buttons that are done. */
  readonly children: (close: () => void) => ComponentChildren;
};

/** A modal dialog of the browser's own: it holds the focus, gives it back, and Esc closes it. */
export function Dialog({ title, class: look, onClose, children }: Props): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  useLayoutEffect(() => {
    dialog.current?.showModal();
    // From the top: the first button may be below a long text, and would scroll it away. The dialog
    // itself has the focus, so that its name is spoken, and its first words with it.
    dialog.current?.focus();
    describe(dialog.current, `${name}-words`);
  }, []);
  const close = (): void => dialog.current?.close();
  return (
    <dialog ref={dialog} class={look} tabIndex={-1} aria-labelledby={name} onClose={onClose}>
      <h2 id={name}>{title}</h2>
      {children(close)}
    </dialog>
  );
}

/** Describes a dialog by its first words, which get the id for it. */
function describe(dialog: HTMLElement | null, id: string): void {
  const words = dialog?.querySelector('h2 ~ p, h2 ~ * p, h2 ~ ul');
  if (!dialog || !words) return;
  words.id ||= id;
  dialog.setAttribute('aria-describedby', words.id);
}
