import type { JSX } from 'preact';
import { emptyIn, isBlank } from '../../../core/marking/needed-fields';
import type { Recorded } from '../../../core/transcript/entries';
import { play } from '../../../languages/en-GB/play';

type Props = {
  readonly fields: Recorded['fields'];
  /** Whether a save was asked for while nothing was written. */
  readonly warned: boolean;
};

/** What is still empty, and the way to save: with nothing written it takes one more click. */
export function RecordEnd({ fields, warned }: Props): JSX.Element {
  const t = play();
  const blank = isBlank(fields);
  // Before anything is written a list of all of it is in the way.
  const empty = blank && !warned ? [] : emptyIn(fields);
  const asks = warned && blank;
  return (
    <div class="record-end">
      {empty.length > 0 && (
        <p class="soft">{t.stillEmpty(empty.map((field) => t.recordLabels[field]).join('; '))}</p>
      )}
      <p class={asks ? 'notice' : 'unseen'} role="alert">
        {asks && t.nothingWritten}
      </p>
      <button type="submit" class="main">
        {asks ? t.saveAsItIs : t.saveRecord}
      </button>
    </div>
  );
}
