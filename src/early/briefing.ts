import type { Preferences } from '../core/preferences/preferences';
import { MODES } from '../core/transcript/entries';
import { MODE, OWN_WORDS } from '../screens/learner/play/mode-memory';
import type { Early } from '../shell/page/early';
import { contentOf } from './content-of';
import type { PageFacts } from './page-facts';
import { openTalk, type Talk } from './talk';

/** Shows the briefing, and goes on to the conversation when that is begun. Leaves what was done as `early`. */
export function showBriefing(page: PageFacts, preferences: Preferences): void {
  const { documentElement: root, body } = document;
  root.dataset.text = preferences.text;
  root.classList.toggle('still', preferences.motion === 'still');
  body.prepend(contentOf('briefing'));
  if (preferences.callAsked) body.querySelector('.call-question')?.remove();
  const modes = [...body.querySelectorAll<HTMLInputElement>('.modes input')];
  const ownWords = body.querySelector<HTMLInputElement>('.own-words-switch input');
  const kept = localStorage.getItem(MODE);
  for (const [at, mode] of MODES.entries()) {
    // In a package whose maker chose, the others are not there to be chosen.
    if (mode === kept && modes[at]?.matches(':not([hidden] *)')) modes[at].checked = true;
  }
  const clicked: Element[] = [];
  let began: Early['began'] = null;
  let talk: Talk | null = null;
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

  const begin = (): void => {
    const mode = MODES[modes.findIndex(({ checked }) => checked)] ?? 'coached';
    began = { mode, ownWords: ownWords?.checked === true && mode !== 'observation' };
    // What else may come first, the product knows.
    if (mode !== 'observation' && !began.ownWords) talk = openTalk(page, preferences, seed, mode);
  };
  const onClick = ({ target, detail }: MouseEvent): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button || (began && !talk)) return;
    // What comes after something that only the product can do comes after it then, too.
    if (clicked.length > 0) clicked.push(button);
    else if (button.matches('.begin > .main')) begin();
    else if (button.matches('.reply')) {
      if (detail < 2) talk?.say([...body.querySelectorAll('.reply')].indexOf(button));
    } else clicked.push(button);
  };
  const onChange = (): void => {
    const mode = MODES[modes.findIndex(({ checked }) => checked)];
    try {
      if (mode) localStorage.setItem(MODE, mode);
      localStorage.setItem(OWN_WORDS, ownWords?.checked ? 'yes' : 'no');
    } catch {
      // Full: the choice holds for this attempt.
    }
  };
  addEventListener('click', onClick);
  addEventListener('change', onChange);
  const early: Early = {
    scenario: page.scenario,
    seed,
    clicked,
    get began() {
      return began;
    },
    get told() {
      return talk?.told() ?? 0;
    },
    get reply() {
      return talk?.reply() ?? null;
    },
    stop() {
      removeEventListener('click', onClick);
      removeEventListener('change', onChange);
      talk?.stop();
    },
  };
  Object.assign(globalThis, { early });
}
