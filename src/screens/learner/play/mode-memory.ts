import { MODES, type Mode } from '../../../core/transcript/entries';
import { report } from '../../../shell/page/faults';

/** Where the choices are kept: the page that is drawn before the product has come looks here, too. */
export const MODE = 'composure:mode';
export const OWN_WORDS = 'composure:own-words';
const FIRST: Mode = 'coached';

/** How the learner chose to play last; with the coach until they have chosen. */
export function readMode(): Mode {
  const kept = read(MODE);
  return MODES.find((mode) => mode === kept) ?? FIRST;
}

export function keepMode(mode: Mode): void {
  keep(MODE, mode);
}

/** Whether the learner last chose to write before the replies appear; not until they have. */
export function readOwnWords(): boolean {
  return read(OWN_WORDS) === 'yes';
}

export function keepOwnWords(on: boolean): void {
  keep(OWN_WORDS, on ? 'yes' : 'no');
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch (error) {
    report(error);
    // Storage is blocked: the choice is remembered for nobody, and can be made again.
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch (error) {
    report(error);
    // As above.
  }
}
