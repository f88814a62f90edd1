import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  readonly title: string;
  /** Called when it has closed, however it was closed; the focus has gone back by then. */
  readonly onClose: () => void;
  /** Draws the inside; `close` is for buttons that are done. */
  readonly children: (close: () => void) => ComponentChildren;
};

/** A modal dialog of the browser's own: it holds the focus, gives it back, and Esc closes it. */
export function Dialog({ title, onClose, children }: Props): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    // From the top: the first button may be below a long text, and would scroll it away.
    heading.current?.focus();
  }, []);
  const close = (): void => dialog.current?.close();
  return (
    <dialog ref={dialog} aria-labelledby={name} onClose={onClose}>
      <h2 id={name} tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children(close)}
    </dialog>
  );
}
