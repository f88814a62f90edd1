import { part } from '../words';

/** The way from the first screen to what can be learnt outside a conversation. */
export const words = {
  link: 'Learn the words and the law',
  /** The same, where a screen leads back to it. */
  short: 'Learn',
  sorry: 'This page could not be loaded. Reload it to try again.',
};

/** What leads from the first screen to the knowledge practice and the law. */
export const learnLink = part('learn-link', words);
