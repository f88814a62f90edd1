import type { JSX } from 'preact';
import { centre as words } from '../../../languages/en-GB/centre';
import type { Row } from './policy-rows';
import { TextField } from './text-field';

type Props = {
  readonly label: string;
  readonly row: Row;
  readonly change: (row: Row) => void;
  readonly remove: { readonly words: string; readonly does: () => void };
};

/** One line of a centre: what it says, and the limit that it sets. */
export function LineFields({ label, row, change, remove }: Props): JSX.Element {
  const t = words().policy;
  return (
    <fieldset class="line-fields">
      <legend class="unseen">{label}</legend>
      <div class="line-and-limit">
        <TextField
          label={label}
          value={row.says}
          change={(says) => change({ ...row, says })}
          kind="lines"
          most={400}
        />
        <TextField
          label={t.upTo}
          value={row.upTo}
          change={(upTo) => change({ ...row, upTo })}
          kind="decimal"
          most={10}
        />
      </div>
      <div class="actions">
        <button type="button" class="plain" onClick={remove.does}>
          {remove.words}
        </button>
      </div>
    </fieldset>
  );
}
