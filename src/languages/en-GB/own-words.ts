import { part } from '../words';

/** Writing what one would say, before the replies appear. */
export const words = {
  ask: 'What would you say?',
  show: 'Show the replies',
  wrote: 'You wrote:',
  nearest: 'Choose what comes nearest, or what you now think is better.',
};

/** What is said where a learner writes before the replies appear. */
export const ownWords = part('own-words', words);
