import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { MODES, type Mode } from '../../../core/transcript/entries';
import { modes } from '../../../languages/en-GB/modes';

type Props = {
  readonly mode: Mode;
  /** The one that there is to choose, where somebody has chosen; else null. */
  readonly only: Mode | null;
  readonly choose: (mode: Mode) => void;
};

/** The three ways to play, each with what it is in one sentence. */
export function ModeChoice({ mode, only, choose }: Props): JSX.Element {
  const id = useId();
  const t = modes();
  return (
    <fieldset class="modes">
      <legend>{t.legend}</legend>
      {MODES.map((one) => (
        <label key={one} class="mode" hidden={only !== null && one !== only}>
          <input
            type="radio"
            name={id}
            checked={one === mode}
            onChange={() => choose(one)}
            aria-labelledby={`${id}-${one}`}
            aria-describedby={`${id}-${one}-says`}
          />
          <span>
            <b id={`${id}-${one}`}>{t.titles[one]}</b>
            <span class="soft" id={`${id}-${one}-says`}>
              {t.says[one]}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
