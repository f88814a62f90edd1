import './shell/page/built-ins';
import { createAttempts } from './app/attempt/attempts';
import { createCollege } from './app/college/college';
import { storesInLms } from './app/lms/lms-stores';
import { withPackaged } from './app/lms/packaged-stories';
import { toldAttempts } from './app/lms/told-attempts';
import { createOffline, NEVER_OFFLINE } from './app/offline/offline';
import { followErasures } from './app/people/forget-drafts';
import { chosenLanguage } from './languages/choice';
import { language } from './languages/en-GB/language';
import { followTranslation } from './screens/kit/translated-text';
import type { Cast } from './screens/learner/cast';
import { mountLearner } from './screens/learner/learner';
import { lmsPage } from './shell/lms/lms-page';
import type { Standing } from './shell/lms/lms-parts';
import { settleAddress } from './shell/page/address';
import { hearFaults, report, watchFaults } from './shell/page/faults';
import { packageFacts } from './shell/page/package-facts';
import { createStillness } from './shell/page/stillness';
import { keepTextSize } from './shell/page/text-size';
import { lateSounds } from './shell/sound/late-sounds';
import { fetchStage, lateStage } from './shell/stage/late-stage';
import { openPreferences } from './shell/storage/preference-store';
import { openStores } from './shell/storage/stores';

const lms = lmsPage();
// Where no LMS answers, this browser keeps what it keeps on any site.
const answers = lms && (lms.kind === 'cmi5' || lms.calls);
const kept = answers ? storesInLms(lms) : withPackaged(openStores());
// In a package there is no college but the one whose LMS it is.
const college = createCollege(kept, packageFacts() === null);
const { stores } = college;
const attempts = createAttempts(stores);
const preferences = openPreferences();
let saidOfLms = false;

const cast: Cast = {
  stores,
  attempts: lms ? toldAttempts(attempts, lms, tellOfLms) : attempts,
  preferences,
  sounds: lateSounds(preferences),
  fetchStage,
  mountStage: lateStage(createStillness(preferences)),
  // A package is kept by what it was put into.
  offline: packageFacts() ? NEVER_OFFLINE : createOffline(),
  college,
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

/** Says what the LMS around this page has taken, and what not. */
function tellOfLms(standing: Standing | null): void {
  // Nothing to say: it has everything so far.
  if (standing?.missing.length === 0 && !standing.done && !standing.over && !saidOfLms) return;
  saidOfLms = true;
  import('./screens/kit/lms-note').then(({ showLms }) => showLms(lmsHost(), standing), report);
}

/** Beside the screens, which come and go. */
function lmsHost(): HTMLElement {
  const known = document.getElementById('lms');
  if (known) return known;
  const host = Object.assign(document.createElement('div'), { id: 'lms' });
  document.body.append(host);
  return host;
}

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
