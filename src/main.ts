import './shell/page/built-ins';
import { createAttempts } from './app/attempt/attempts';
import { createOffline } from './app/offline/offline';
import { followErasures } from './app/people/forget-drafts';
import { chosenLanguage } from './languages/choice';
import { language } from './languages/en-GB/language';
import { followTranslation } from './screens/kit/translated-text';
import type { Cast } from './screens/learner/cast';
import { mountLearner } from './screens/learner/learner';
import { settleAddress } from './shell/page/address';
import { hearFaults, watchFaults } from './shell/page/faults';
import { createStillness } from './shell/page/stillness';
import { keepTextSize } from './shell/page/text-size';
import { lateSounds } from './shell/sound/late-sounds';
import { fetchStage, lateStage } from './shell/stage/late-stage';
import { openPreferences } from './shell/storage/preference-store';
import { openStores } from './shell/storage/stores';

const stores = openStores();
const preferences = openPreferences();

const cast: Cast = {
  stores,
  attempts: createAttempts(stores),
  preferences,
  sounds: lateSounds(preferences),
  fetchStage,
  mountStage: lateStage(createStillness(preferences)),
  offline: createOffline(),
  async assessor() {
    const { mountAssessor } = await import('./screens/assessor/assessor');
    return (host, moved) => mountAssessor(host, moved, stores);
  },
};

keepTextSize(preferences);
hearFaults();
watchFaults(() => {
  // Should even this not come, the console has it.
  void import('./screens/kit/fault-note').then(({ showFaults }) => showFaults(faultHost()));
});
followErasures();
followTranslation();
let stop = (): void => {};
const ready = chosenLanguage();
if (ready) void ready.then(mount);
else mount();

/** Where faults are shown: beside the screens, so that a screen that broke cannot take it along. */
function faultHost(): HTMLElement {
  const known = document.getElementById('faults');
  if (known) return known;
  const host = Object.assign(document.createElement('div'), { id: 'faults' });
  document.body.append(host);
  return host;
}

function mount(): void {
  const { code, direction = 'ltr' } = language();
  document.documentElement.lang = code;
  document.documentElement.dir = direction;
  settleAddress();
  stop = mountLearner(document.body, cast);
}

// Under `npm run dev`: a story that is saved takes the place of the one on the screen.
if (import.meta.hot) {
  const { openAuthorDesk } = await import('./dev/author-desk');
  openAuthorDesk(stores.attempts, async (exchange) => {
    stop();
    await exchange().finally(() => {
      stop = mountLearner(document.body, cast);
    });
  });
}
