import { part } from '../words';

/** What a learner is told before the customer speaks. */
export const words = {
  meet: (customer: string) => `You meet ${customer}.`,
  youAre: (role: string) => `You are the ${role}.`,
  aim: 'Your aim',
  lookedFor: 'What we look for',
  minutes: (minutes: number) => `About ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  ownWords: {
    title: 'My own words first',
    says: 'Write what you would say, then see the replies. It is not marked.',
  },
  start: 'Start the conversation',
  nobody: 'Nobody is watching.',
  /** The same where an LMS is told. */
  course: 'Your course page is told what you choose. Nobody watches.',
  yourPolicy: 'Your policy card',
  policyHint: 'You can open it at any time while you talk.',
};

/** What the briefing says. */
export const briefing = part('briefing', words);
