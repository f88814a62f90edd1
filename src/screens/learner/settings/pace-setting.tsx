import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { PACES, type Preferences } from '../../../core/preferences/preferences';
import { settings } from '../../../languages/en-GB/settings';

type Props = {
  readonly now: Preferences;
  readonly change: (changed: Partial<Preferences>) => void;
};

/** How fast the lines of an answer come. */
export function PaceSetting({ now, change }: Props): JSX.Element {
  const t = settings();
  const id = useId();
  return (
    <fieldset class="choices" aria-describedby={id}>
      <legend class="unseen">{t.paceTitle}</legend>
      <p class="soft" id={id}>
        {t.paceMeans}
      </p>
      {PACES.map((pace) => (
        <label key={pace} class="choice">
          <input
            type="radio"
            name="pace"
            checked={now.pace === pace}
            onChange={() => change({ pace })}
          />
          {t.pace[pace]}
        </label>
      ))}
    </fieldset>
  );
}
