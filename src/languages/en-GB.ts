/**
 * British English: everything that the product itself says. Another language is another file beside
 * this one, of the same shape. Each export is a part of the product, fetched with the code that
 * shows it. What a story, a marking scheme or a law card says is not here: that is their own.
 */

/** Names the language: for the page, for dates and numbers, and for whoever chooses it. */
export const language = { code: 'en-GB', name: 'English (UK)' };

/** The first screen, the briefing and the conversation. */
export const play = {
  scenarios: 'Scenarios',
};
