import { part } from '../words';

/** Names the language: for the page, for dates and numbers, and for whoever chooses it. */
export const words: {
  readonly code: string;
  readonly name: string;
  /** Which way its lines run, where not from left to right. */
  readonly direction?: 'rtl';
} = { code: 'en-GB', name: 'English (UK)' };

/** The language that the product speaks: its code, for dates and numbers, and its name. */
export const language = part('language', words);
