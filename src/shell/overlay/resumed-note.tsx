import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { play } from '../../words/play';

/** Says that nothing was lost. It goes when it is dismissed, or with the next reply. */
export function ResumedNote({ restart }: { readonly restart: () => void }): JSX.Element | null {
  const [shown, setShown] = useState(true);
  if (!shown) return null;
  return (
    <div class="notice quiet-notice">
      <p role="status">{play().resumed}</p>
      <button type="button" class="plain" onClick={restart}>
        {play().restart}
      </button>
      <button type="button" class="plain" onClick={() => setShown(false)}>
        {play().dismiss}
      </button>
    </div>
  );
}
