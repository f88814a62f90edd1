import type { JSX } from 'preact';
import type { Entry, Origin } from '../../../core/transcript/entries';
import { coaching } from '../../../languages/en-GB/coaching';
import { printRoute } from '../../kit/route';

type Props = {
  readonly origin: Origin;
  readonly entries: readonly Entry[];
  /** Begins anew from the start; null where that is not to be had from here. */
  readonly restart: (() => void) | null;
};

/** Says that a moment is being tried again, and leads back to the attempt that it was in. */
export function RetryNote({ origin, entries, restart }: Props): JSX.Element {
  const { attempt, entry } = origin;
  const t = coaching();
  // Up to there both have the same numbers.
  const line = entries.slice(0, entry).findLastIndex(({ kind }) => kind === 'said');
  return (
    <div class="notice quiet-notice">
      <p role="status">{t.again}</p>
      <a
        class="plain"
        href={printRoute({ kind: 'debrief', attempt, line: line < 0 ? null : line })}
      >
        {t.earlier}
      </a>
      {restart && (
        <button type="button" class="plain" onClick={restart}>
          {t.fromTheStart}
        </button>
      )}
    </div>
  );
}
