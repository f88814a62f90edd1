import type { ComponentChildren, JSX } from 'preact';
import { Dialog } from './dialog';

type Props = {
  /** What is to be deleted, as in "Delete this attempt?". */
  readonly what: string;
  readonly remove: () => Promise<void>;
  readonly onClose: () => void;
  /** Which one it is, and what becomes of it. */
  readonly children: ComponentChildren;
};

/** Asks once more before something is deleted for good. */
export function DeleteDialog({ what, remove, onClose, children }: Props): JSX.Element {
  return (
    <Dialog title={`Delete this ${what}?`} onClose={onClose}>
      {(close) => (
        <>
          <p>{children}</p>
          <div class="actions">
            <button type="button" class="quiet" onClick={close}>
              Keep it
            </button>
            <button
              type="button"
              class="danger"
              onClick={() => {
                close();
                void remove();
              }}
            >
              Delete
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
