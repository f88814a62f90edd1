import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { briefing } from '../../../languages/en-GB/briefing';

type Props = { readonly on: boolean; readonly turn: (on: boolean) => void };

/** Whether the learner writes what they would say before the replies appear. */
export function OwnWordsSwitch({ on, turn }: Props): JSX.Element {
  const id = useId();
  const t = briefing().ownWords;
  return (
    <label class="mode own-words-switch">
      <input
        type="checkbox"
        checked={on}
        onChange={({ currentTarget }) => turn(currentTarget.checked)}
        aria-labelledby={id}
        aria-describedby={`${id}-says`}
      />
      <span>
        <b id={id}>{t.title}</b>
        <span class="soft" id={`${id}-says`}>
          {t.says}
        </span>
      </span>
    </label>
  );
}
