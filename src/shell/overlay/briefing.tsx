import type { JSX } from 'preact';
import type { Scenario } from '../../core/transcript/entries';
import { PolicyLines } from './policy-card';
import { SETTING_WORDS } from './setting-words';

type Props = {
  readonly scenario: Scenario;
  readonly minutes: number;
  /** Why it could not be started, when it could not. */
  readonly problem: string | null;
  readonly start: () => void;
};

/** What the learner knows before the customer speaks. */
export function Briefing({ scenario, minutes, problem, start }: Props): JSX.Element {
  return (
    <main class="briefing">
      <div class="card">
        <dl class="facts">
          <dt>You are</dt>
          <dd>{scenario.role}</dd>
          <dt>You meet</dt>
          <dd>{scenario.customer}</dd>
          <dt>Where</dt>
          <dd>{SETTING_WORDS[scenario.setting]}</dd>
          <dt>How long</dt>
          <dd>About {minutes} minutes, at your own pace</dd>
        </dl>
        <div class="begin">
          <button type="button" class="main" onClick={start}>
            Start the conversation
          </button>
          <p class="soft">
            Nobody is watching. You can make mistakes, put them right, and play it as often as you
            like.
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
