import type { JSX } from 'preact';
import { type Preferences, TEXTS } from '../../../core/preferences/preferences';
import { settings } from '../../../languages/en-GB/settings';

type Props = {
  readonly now: Preferences;
  readonly change: (changed: Partial<Preferences>) => void;
};

/** How large words are, on every screen. */
export function TextSetting({ now, change }: Props): JSX.Element {
  const t = settings();
  return (
    <fieldset class="choices">
      <legend class="unseen">{t.text}</legend>
      {TEXTS.map((text) => (
        <label key={text} class="choice">
          <input
            type="radio"
            name="text"
            checked={now.text === text}
            onChange={() => change({ text })}
          />
          {t.texts[text]}
        </label>
      ))}
    </fieldset>
  );
}
