import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Conditions, Manner, Mode, Scenario } from '../../core/transcript/entries';
import { modes } from '../../words/modes';
import { ModeChoice } from './mode-choice';
import { keepMode, readMode } from './mode-memory';
import { PolicyLines } from './policy-card';
import { SETTING_WORDS } from './setting-words';

type Props = {
  readonly scenario: Scenario;
  readonly minutes: number;
  /** Why it could not be started, when it could not. */
  readonly problem: string | null;
  /** How it is to be played, before the learner has chosen; null for the way chosen last. */
  readonly preset: Mode | null;
  readonly start: (manner: Manner) => void;
};

/** Of an observation that somebody sets themselves. */
const ALONE: Conditions = { minutes: null, arrangements: [] };

/** What the learner knows before the customer speaks. */
export function Briefing(props: Props): JSX.Element {
  const { scenario, minutes, problem, preset, start } = props;
  const [mode, setMode] = useState<Mode>(() => preset ?? readMode());
  const sealed = mode === 'observation';
  const choose = (chosen: Mode): void => {
    keepMode(chosen);
    setMode(chosen);
  };
  return (
    <main class="briefing">
      <div class="card">
        <dl class="facts">
          <div>
            <dt>You are</dt>
            <dd>{scenario.role}</dd>
          </div>
          <div>
            <dt>You meet</dt>
            <dd>{scenario.customer}</dd>
          </div>
          <div>
            <dt>Where</dt>
            <dd>{SETTING_WORDS[scenario.setting]}</dd>
          </div>
          <div>
            <dt>How long</dt>
            <dd>About {minutes} minutes, at your own pace</dd>
          </div>
        </dl>
        <div class="begin">
          <ModeChoice mode={mode} choose={choose} />
          <button
            type="button"
            class="main"
            onClick={() => start({ mode, ...(sealed && { conditions: ALONE }) })}
          >
            Start the conversation
          </button>
          <p class="soft">
            {sealed
              ? modes().conditions
              : 'Nobody is watching. You can make mistakes, put them right, and play it as often as you like.'}
          </p>
          {problem && <p role="alert">{problem}</p>}
        </div>
      </div>
      <div class="card policy-card">
        <h2>Your policy card</h2>
        <PolicyLines scenario={scenario} />
        <p class="soft">You can open it at any time while you talk.</p>
      </div>
    </main>
  );
}
