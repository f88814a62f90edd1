import type { JSX } from 'preact';
import type { Scenario } from '../../core/transcript/entries';
import { play } from '../../words/play';
import { languageOf } from './content';
import { PolicyLines } from './policy-card';

type Props = {
  readonly scenario: Scenario;
  readonly minutes: number;
  /** Why it could not be started, when it could not. */
  readonly problem: string | null;
  readonly start: () => void;
};

/** What the learner knows before the customer speaks. */
export function Briefing({ scenario, minutes, problem, start }: Props): JSX.Element {
  const t = play();
  const lang = languageOf(scenario);
  return (
    <main class="briefing">
      <div class="card">
        <dl class="facts">
          <dt>{t.youAre}</dt>
          <dd lang={lang}>{scenario.role}</dd>
          <dt>{t.youMeet}</dt>
          <dd lang={lang}>{scenario.customer}</dd>
          <dt>{t.where}</dt>
          <dd>{t.setting[scenario.setting]}</dd>
          <dt>{t.howLong}</dt>
          <dd>{t.aboutMinutes(minutes)}</dd>
        </dl>
        <div class="begin">
          <button type="button" class="main" onClick={start}>
            {t.start}
          </button>
          <p class="soft">{t.nobody}</p>
          {problem && <p role="alert">{problem}</p>}
        </div>
      </div>
      <div class="card policy-card">
        <h2>{t.yourPolicy}</h2>
        <PolicyLines scenario={scenario} />
        <p class="soft">{t.policyHint}</p>
      </div>
    </main>
  );
}
