import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type Preferences, SAYINGS } from '../../../core/preferences/preferences';
import { settings } from '../../../languages/en-GB/settings';

type Props = {
  readonly now: Preferences;
  readonly change: (changed: Partial<Preferences>) => void;
};

/** Where sayings in a line can be opened to see what they mean. */
export function SayingsSetting({ now, change }: Props): JSX.Element {
  const t = settings();
  const id = useId();
  return (
    <fieldset class="choices" aria-describedby={id}>
      <legend class="unseen">{t.sayingsTitle}</legend>
      <p class="soft" id={id}>
        {t.sayingsMean}
      </p>
      {SAYINGS.map((where) => (
        <label key={where} class="choice">
          <input
            type="radio"
            name="sayings"
            checked={now.sayings === where}
            onChange={() => change({ sayings: where })}
          />
          {t.sayings[where]}
        </label>
      ))}
    </fieldset>
  );
}
