import type { JSX } from 'preact';
import { type Entry, RECORD_FIELDS } from '../../core/transcript/entries';
import { RECORD_WORDS } from './record-words';

/** The complaint record as the learner saved it. */
export function SavedRecord({
  entries,
}: {
  readonly entries: readonly Entry[];
}): JSX.Element | null {
  const recorded = entries.find((entry) => entry.kind === 'recorded');
  if (!recorded) return null;
  return (
    <details class="saved card">
      <summary>
        <h2>Your complaint record</h2>
      </summary>
      <dl class="facts">
        {RECORD_FIELDS.map((field) => (
          <div key={field}>
            <dt>{RECORD_WORDS[field].label}</dt>
            <dd>{recorded.fields[field]?.trim() || <span class="soft">Left empty</span>}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
