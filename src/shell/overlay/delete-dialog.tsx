import type { JSX } from 'preact';
import type { PastAttempt } from './cast';
import { dateWords } from './date-words';
import { Dialog } from './dialog';

type Props = {
  readonly attempt: PastAttempt;
  readonly remove: (attempt: PastAttempt) => Promise<void>;
  readonly onClose: () => void;
};

/** Asks once more before an attempt is deleted for good. */
export function DeleteDialog({ attempt, remove, onClose }: Props): JSX.Element {
  return (
    <Dialog title="Delete this attempt?" onClose={onClose}>
      {(close) => (
        <>
          <p>
            {attempt.title}, {dateWords(attempt.startedAt)}. It cannot be brought back. If you may
            need it, save it as a file first.
          </p>
          <div class="actions">
            <button type="button" class="quiet" onClick={close}>
              Keep it
            </button>
            <button
              type="button"
              class="danger"
              onClick={() => {
                close();
                void remove(attempt);
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
