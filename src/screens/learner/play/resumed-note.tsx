import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { play } from '../../../languages/en-GB/play';

/** `restart`: null where there is no starting again. */
type Props = { readonly restart: (() => void) | null };

/** Says that nothing was lost. It goes when it is dismissed, or with the next reply. */
export function ResumedNote({ restart }: Props): JSX.Element | null {
  const [shown, setShown] = useState(true);
  if (!shown) return null;
  return (
    <div class="notice quiet-notice">
      <p role="status">{play().resumed}</p>
      {restart && (
        <button type="button" class="plain" onClick={restart}>
          {play().restart}
        </button>
      )}
      <button type="button" class="plain" onClick={() => setShown(false)}>
        {play().dismiss}
      </button>
    </div>
  );
}
