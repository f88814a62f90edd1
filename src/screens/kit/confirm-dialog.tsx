import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { play } from '../../languages/en-GB/play';
import { Dialog } from './dialog';
import { Sure } from './sure';

type Props = {
  /** What is asked: "Delete this attempt?". */
  readonly title: string;
  /** What the button says that does it, and how grave that is. */
  readonly yes: string;
  readonly look: 'main' | 'danger';
  readonly does: () => void;
  readonly onClose: () => void;
  /** What has to be ticked before it can be done, where one click would be too little. */
  readonly sure?: string | undefined;
  /** What becomes of it. */
  readonly children: ComponentChildren;
};

/** Asks once more before something gives way to what cannot be taken back. */
export function ConfirmDialog(props: Props): JSX.Element {
  const { title, yes, look, does, onClose, sure, children } = props;
  const [ticked, setTicked] = useState(sure === undefined);
  return (
    <Dialog title={title} onClose={onClose}>
      {(close) => (
        <>
          <p>{children}</p>
          {sure !== undefined && <Sure words={sure} ticked={ticked} tick={setTicked} />}
          <div class="actions">
            <button type="button" class="quiet" onClick={close}>
              {play().keepIt}
            </button>
            <button
              type="button"
              class={look}
              {...(sure !== undefined && { 'aria-disabled': !ticked })}
              onClick={() => {
                if (!ticked) return;
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
