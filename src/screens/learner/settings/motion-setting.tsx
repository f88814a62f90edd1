import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { MOTIONS, type Preferences } from '../../../core/preferences/preferences';
import { settings } from '../../../languages/en-GB/settings';

type Props = {
  readonly now: Preferences;
  readonly change: (changed: Partial<Preferences>) => void;
};

/** Whether things move as the device asks, or never. */
export function MotionSetting({ now, change }: Props): JSX.Element {
  const t = settings();
  const id = useId();
  return (
    <fieldset class="choices" aria-describedby={id}>
      <legend class="unseen">{t.seen}</legend>
      <p class="soft" id={id}>
        {t.motionMeans}
      </p>
      {MOTIONS.map((motion) => (
        <label key={motion} class="choice">
          <input
            type="radio"
            name="motion"
            checked={now.motion === motion}
            onChange={() => change({ motion })}
          />
          {t.motion[motion]}
        </label>
      ))}
    </fieldset>
  );
}
