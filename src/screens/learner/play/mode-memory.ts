import { MODES, type Mode } from '../../../core/transcript/entries';
import { report } from '../../../shell/page/faults';

const KEY = 'composure:mode';

/** How the learner chose to play last; practice until they have chosen. */
export function readMode(): Mode {
  try {
    const kept = localStorage.getItem(KEY);
    return MODES.find((mode) => mode === kept) ?? 'practice';
  } catch (error) {
    report(error);
    // Storage is blocked: the choice is remembered for nobody, and can be made again.
    return 'practice';
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
