import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SetObservation } from '../../../app/attempt/watched-play';
import type { Conditions, Manner, Mode, Scenario } from '../../../core/transcript/entries';
import { modes } from '../../../languages/en-GB/modes';
import { play } from '../../../languages/en-GB/play';
import { languageOf } from '../../kit/content';
import type { Cast } from '../cast';
import { CallQuestion } from './call-question';
import { ModeChoice } from './mode-choice';
import { keepMode, readMode } from './mode-memory';
import { PolicyLines } from './policy-card';
import { SetConditions } from './set-conditions';

type Props = {
  readonly scenario: Scenario;
  readonly minutes: number;
  /** Why it could not be started, when it could not. */
  readonly problem: string | null;
  /** How it is to be played, before the learner has chosen; null for the way chosen last. */
  readonly preset: Mode | null;
  /** What an assessor has set: then there is nothing to choose. */
  readonly set: SetObservation | null;
  readonly preferences: Cast['preferences'];
  readonly start: (manner: Manner) => void;
};

/** Of an observation that somebody sets themselves. */
const ALONE: Conditions = { minutes: null, arrangements: [] };

/** What the learner knows before the customer speaks. */
export function Briefing(props: Props): JSX.Element {
  const { scenario, minutes, problem, preset, set, preferences, start } = props;
  const t = play();
  const lang = languageOf(scenario);
  const [mode, setMode] = useState<Mode>(() => (set ? 'observation' : (preset ?? readMode())));
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
            <dt>{t.youAre}</dt>
            <dd lang={lang}>{scenario.role}</dd>
          </div>
          <div>
            <dt>{t.youMeet}</dt>
            <dd lang={lang}>{scenario.customer}</dd>
          </div>
          <div>
            <dt>{t.where}</dt>
            <dd>{t.setting[scenario.setting]}</dd>
          </div>
          <div>
            <dt>{t.howLong}</dt>
            <dd>{t.aboutMinutes(minutes)}</dd>
          </div>
        </dl>
        <div class="begin">
          {scenario.setting === 'phone' && <CallQuestion preferences={preferences} />}
          {set ? <SetConditions {...set} /> : <ModeChoice mode={mode} choose={choose} />}
          <button
            type="button"
            class="main"
            onClick={() => start({ mode, ...(sealed && { conditions: set?.conditions ?? ALONE }) })}
          >
            {t.start}
          </button>
          {!set && <p class="soft">{sealed ? modes().conditions : t.nobody}</p>}
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
