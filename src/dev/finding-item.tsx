import type { JSX } from 'preact';
import type { Finding } from '../core/check/finding';
import { SourceLink } from './source-link';

type Props = { readonly finding: Finding; readonly playTo: () => void };

/** One thing the checker found, and the way to it. */
export function FindingItem({ finding, playTo }: Props): JSX.Element {
  const { id, level, file, line, what, why, path } = finding;
  return (
    <li>
      <p class="where">
        <span class={`level ${level}`}>{level}</span>
        <SourceLink file={file} line={line} />
        <code>{id}</code>
      </p>
      <p>
        <strong>{what}</strong> {why}
      </p>
      {path.length > 0 && (
        <>
          <ol aria-label="Replies that lead here">
            {path.map((reply, at) => (
              <li key={at}>{reply}</li>
            ))}
          </ol>
          <button type="button" onClick={playTo}>
            Play to here
          </button>
        </>
      )}
    </li>
  );
}
