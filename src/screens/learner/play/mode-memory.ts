import { MODES, type Mode } from '../../../core/transcript/entries';

const KEY = 'composure:mode';

/** How the learner chose to play last; practice until they have chosen. */
export function readMode(): Mode {
  try {
    const kept = localStorage.getItem(KEY);
    return MODES.find((mode) => mode === kept) ?? 'practice';
  } catch {
    // Storage is blocked: the choice is remembered for nobody, and can be made again.
    return 'practice';
  }
}

export function keepMode(mode: Mode): void {
  try {
    localStorage.setItem(KEY, mode);
  } catch {
    // As above.
  }
}
