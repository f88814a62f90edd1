import type { ComponentChildren, JSX } from 'preact';
import { play } from '../../words/play';
import { Dialog } from './dialog';

type Props = {
  /** What is asked: "Delete this attempt?". */
  readonly title: string;
  readonly remove: () => Promise<void>;
  readonly onClose: () => void;
  /** Which one it is, and what becomes of it. */
  readonly children: ComponentChildren;
};

/** Asks once more before something is deleted for good. */
export function DeleteDialog({ title, remove, onClose, children }: Props): JSX.Element {
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
              class="danger"
              onClick={() => {
                close();
                void remove();
              }}
            >
              {play().delete}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
