import { MODES, type Mode } from '../../../core/transcript/entries';
import { report } from '../../../shell/page/faults';

const KEY = 'composure:mode';
const FIRST: Mode = 'coached';

/** How the learner chose to play last; with the coach until they have chosen. */
export function readMode(): Mode {
  try {
    const kept = localStorage.getItem(KEY);
    return MODES.find((mode) => mode === kept) ?? FIRST;
  } catch (error) {
    report(error);
    // Storage is blocked: the choice is remembered for nobody, and can be made again.
    return FIRST;
  }
}

export function keepMode(mode: Mode): void {
  try {
    localStorage.setItem(KEY, mode);
  } catch (error) {
    report(error);
    // As above.
  }
}

const OWN_WORDS = 'composure:own-words';

/** Whether the learner last chose to write before the replies appear; not until they have. */
export function readOwnWords(): boolean {
  try {
    return localStorage.getItem(OWN_WORDS) === 'yes';
  } catch (error) {
    report(error);
    // As above.
    return false;
  }
}

export function keepOwnWords(on: boolean): void {
  try {
    localStorage.setItem(OWN_WORDS, on ? 'yes' : 'no');
  } catch (error) {
    report(error);
    // As above.
  }
}
