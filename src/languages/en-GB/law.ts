import { part } from '../words';

/** The law cards: how far each can be relied on, and the page where they are read by question. */
export const words = {
  lead: 'What customers ask, and what the law says. Press a question to read a short answer. This is for practice. It is not legal advice.',
  overdue: (day: string) =>
    `This was due to be checked again on ${day}. Make sure of it before you rely on it.`,
  notInForce: (day: string) => `This rule only starts on ${day}.`,
  more: 'More about this',
  moreOf: (title: string) => `: ${title}`,
  unconfirmed: 'We are still checking part of this. Ask before you rely on it.',
  inForce: (day: string) => `In force from ${day}.`,
  reviewed: (day: string) => `Reviewed on ${day}.`,
  misstatements: 'You may hear this. It is wrong.',
  missing: 'These cards could not be loaded. Reload this page to try again.',
};

/** What is said about the law. */
export const law = part('law', words);
