import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SetObservation } from '../../../app/attempt/watched-play';
import type { Brief } from '../../../core/story/header';
import type { Conditions, Manner, Mode, Scenario } from '../../../core/transcript/entries';
import { briefing } from '../../../languages/en-GB/briefing';
import { modes } from '../../../languages/en-GB/modes';
import { watch } from '../../../languages/en-GB/watch';
import { packageFacts } from '../../../shell/page/package-facts';
import { hasExample } from '../../../shell/shipped/examples';
import { Content, filled, languageOf } from '../../kit/content';
import { Face } from '../../kit/face';
import { Fold } from '../../kit/fold';
import { printRoute } from '../../kit/route';
import type { Cast } from '../cast';
import { CallQuestion } from './call-question';
import './briefing.css';
import { ModeChoice } from './mode-choice';
import { keepMode, keepOwnWords, readMode, readOwnWords } from './mode-memory';
import { OwnWordsSwitch } from './own-words-switch';
import { PolicyLines } from './policy-card';
import { SetConditions } from './set-conditions';

type Props = {
  readonly scenario: Scenario;
  readonly brief: Brief;
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
  const { scenario, brief, problem, preset, set, preferences, start } = props;
  const t = briefing();
  const fixed = packageFacts()?.mode ?? null;
  const [mode, setMode] = useState<Mode>(() =>
    set ? 'observation' : (fixed ?? preset ?? readMode()),
  );
  const sealed = mode === 'observation';
  const [ownWords, setOwnWords] = useState(readOwnWords);
  const turn = (on: boolean): void => {
    keepOwnWords(on);
    setOwnWords(on);
  };
  const choose = (chosen: Mode): void => {
    keepMode(chosen);
    setMode(chosen);
  };
  return (
    <main class="briefing">
      <div class="card">
        <GoingOn scenario={scenario} brief={brief} />
      </div>
      <div class="card begin">
        {scenario.setting === 'phone' && <CallQuestion preferences={preferences} />}
        {set ? <SetConditions {...set} /> : <ModeChoice mode={mode} only={fixed} choose={choose} />}
        {!sealed && <OwnWordsSwitch on={ownWords} turn={turn} />}
        <button
          type="button"
          class="main"
          onClick={() =>
            start({
              mode,
              ...(sealed && { conditions: set?.conditions ?? ALONE }),
              ...(ownWords && !sealed && { ownWords }),
            })
          }
        >
          {t.start}
        </button>
        {!sealed && hasExample(scenario.scenario) && (
          <a class="plain" href={printRoute({ kind: 'watch', scenario: scenario.scenario })}>
            {watch().title}
          </a>
        )}
        {!set && <p class="soft">{sealed ? modes().conditions : whoHears()}</p>}
        {problem && <p role="alert">{problem}</p>}
      </div>
      <Fold class="policy-card" title={t.yourPolicy}>
        <PolicyLines scenario={scenario} />
        <p class="soft">{t.policyHint}</p>
      </Fold>
    </main>
  );
}

/** Who hears of what is chosen: in an LMS, that one. */
function whoHears(): string {
  const { target = 'site' } = packageFacts() ?? {};
  return target === 'site' ? briefing().nobody : briefing().course;
}

type GoingOnProps = { readonly scenario: Scenario; readonly brief: Brief };

/** Who is met, what is going on, what is to be achieved and what is looked for. */
function GoingOn({ scenario, brief }: GoingOnProps): JSX.Element {
  const t = briefing();
  const lang = languageOf(scenario);
  const { situation, goal, practises, minutes } = brief;
  return (
    <>
      <div class="met">
        <Face scenario={scenario.scenario} />
        <p>
          {situation ? (
            <b lang={lang}>{situation}</b>
          ) : (
            <b>{filled(t.meet, <Content lang={lang}>{scenario.customer}</Content>)}</b>
          )}
          <span class="soft">
            {filled(t.youAre, <Content lang={lang}>{scenario.role}</Content>)}
          </span>
        </p>
      </div>
      {goal && (
        <>
          <h2>{t.aim}</h2>
          <p lang={lang}>{goal}</p>
        </>
      )}
      {practises.length > 0 && (
        <>
          <h2>{t.lookedFor}</h2>
          <ul class="looked-for" lang={lang}>
            {practises.map((one) => (
              <li key={one} class="chip">
                {one}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="soft">{t.minutes(minutes)}</p>
    </>
  );
}
