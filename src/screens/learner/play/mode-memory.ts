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
