import type { ComponentChildren, JSX } from 'preact';
import { play } from '../../languages/en-GB/play';
import { Dialog } from './dialog';

type Props = {
  /** What is asked: "Delete this attempt?". */
  readonly title: string;
  /** What the button says that does it, and how grave that is. */
  readonly yes: string;
  readonly look: 'main' | 'danger';
  readonly does: () => void;
  readonly onClose: () => void;
  /** What becomes of it. */
  readonly children: ComponentChildren;
};

/** Asks once more before something gives way to what cannot be taken back. */
export function ConfirmDialog({ title, yes, look, does, onClose, children }: Props): JSX.Element {
  return (
    <Dialog title={title} onClose={onClose}>
      {(close) => (
        <>
          <p>{children}</p>
          <div class="actions">
            <button type="button" class="quiet" onClick={close}>
              {play().keepIt}
            </button>
            <button
              type="button"
              class={look}
              onClick={() => {
                close();
                does();
              }}
            >
              {yes}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
