/**
 * British English: everything that the product itself says. Another language is another file beside
 * this one, of the same shape. Each export is a part of the product, fetched with the code that
 * shows it. What a story, a marking scheme or a law card says is not here: that is their own.
 */

/** Names the language: for the page, for dates and numbers, and for whoever chooses it. */
export const language = { code: 'en-GB', name: 'English (UK)' };

/** What a device shows where the product is installed. */
export const install = {
  name: 'Composure',
  description: 'Practise difficult customer conversations, and see what an assessor would see.',
};

/** The version of the product that this browser keeps. */
export const version = {
  ready: 'A new version is ready.',
  use: 'Use it now',
  attemptOpen: 'An attempt is open in another window. Finish or leave it there first.',
};

/** The first screen, the briefing and the conversation. */
export const play = {
  scenarios: 'Scenarios',
};
