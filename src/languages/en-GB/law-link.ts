import { part } from '../words';

/** The way to the page about the law. */
export const words = {
  link: 'What the law says',
};

/** What leads to the page about the law. */
export const lawLink = part('law-link', words);
