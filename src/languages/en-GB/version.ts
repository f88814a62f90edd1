import { part } from '../words';

/** The version of the product that this browser keeps. */
export const words = {
  ready: 'A new version is ready.',
  use: 'Use it now',
  changing: 'Changing to the new version…',
  putOff: 'The new version could not start yet. Close every Composure window, then open it again.',
  attemptOpen: 'An attempt is open in another window. Finish or leave it there first.',
};

/** What is said about a newer version of the product. */
export const version = part('version', words);
