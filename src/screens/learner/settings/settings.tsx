import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { MOTIONS, PACES, SAYINGS, TEXTS } from '../../../core/preferences/preferences';
import { play } from '../../../languages/en-GB/play';
import { settings } from '../../../languages/en-GB/settings';
import { Bar } from '../../kit/bar';
import { usePreferences } from '../../kit/preference-state';
import { printRoute } from '../../kit/route';
import type { Cast } from '../cast';
import { ChoiceSetting } from './choice-setting';
import { HeardSettings } from './heard-settings';
import { LanguageSetting } from './language-setting';
import { OfflineSetting } from './offline-setting';
import { SharedSetting } from './shared-setting';
import './settings.css';

/** What the learner can have otherwise. Each choice takes effect at once, and is kept. */
export function Settings({ cast }: { readonly cast: Cast }): JSX.Element {
  const { preferences, sounds } = cast;
  const now = usePreferences(preferences);
  const t = settings();
  useEffect(() => sounds.hush, [sounds]);
  return (
    <>
      <Bar title={play().settings} />
      <main class="settings">
        <section class="card">
          <h2>{t.heard}</h2>
          <HeardSettings now={now} change={preferences.change} sounds={sounds} />
        </section>
        <section class="card">
          <h2>{t.seen}</h2>
          <ChoiceSetting
            title={t.seen}
            means={t.motionMeans}
            name="motion"
            choices={MOTIONS}
            words={t.motion}
            chosen={now.motion}
            choose={(motion) => preferences.change({ motion })}
          />
        </section>
        <section class="card">
          <h2>{t.text}</h2>
          <ChoiceSetting
            title={t.text}
            name="text"
            choices={TEXTS}
            words={t.texts}
            chosen={now.text}
            choose={(text) => preferences.change({ text })}
          />
        </section>
        <section class="card">
          <h2>{t.paceTitle}</h2>
          <ChoiceSetting
            title={t.paceTitle}
            means={t.paceMeans}
            name="pace"
            choices={PACES}
            words={t.pace}
            chosen={now.pace}
            choose={(pace) => preferences.change({ pace })}
          />
        </section>
        <section class="card">
          <h2>{t.sayingsTitle}</h2>
          <ChoiceSetting
            title={t.sayingsTitle}
            means={t.sayingsMean}
            name="sayings"
            choices={SAYINGS}
            words={t.sayings}
            chosen={now.sayings}
            choose={(sayings) => preferences.change({ sayings })}
          />
        </section>
        <LanguageSetting />
        <SharedSetting />
        <OfflineSetting offline={cast.offline} />
        <p class="own">
          <a class="quiet" href={printRoute({ kind: 'centre' })}>
            {t.centre}
          </a>
          <span class="soft">{t.centreMeans}</span>
        </p>
        <p class="soft" role="status">
          {preferences.kept() ? t.kept : t.notKept}
        </p>
        <p class="statements">
          <a href={printRoute({ kind: 'privacy' })}>{play().privacy}</a>
          <a href={printRoute({ kind: 'accessibility' })}>{play().accessibility}</a>
        </p>
      </main>
    </>
  );
}
