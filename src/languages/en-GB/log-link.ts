import { part } from '../words';

/** The name of the complaints log, for what leads to it. */
export const words = {
  title: 'Complaints log',
};

/** What leads to the complaints log. */
export const logLink = part('log-link', words);
