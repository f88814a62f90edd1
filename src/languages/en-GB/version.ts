import { part } from '../words';

/** The version of the product that this browser keeps. */
export const words = {
  ready: 'A new version is ready.',
  use: 'Use it now',
  attemptOpen: 'An attempt is open in another window. Finish or leave it there first.',
};

/** What is said about a newer version of the product. */
export const version = part('version', words);
