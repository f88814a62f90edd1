import { part } from '../words';

/** The way to the page about the law. */
export const words = {
  link: 'What the law says',
  hint: 'The answers to what customers often ask.',
};

/** What leads to the page about the law. */
export const lawLink = part('law-link', words);
