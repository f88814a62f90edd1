import { part } from '../words';

/** The practice for what a written task asks. */
export const words = {
  lead: 'What do you say when somebody asks “Why?” Pick a topic: a minute of reading, then a short quiz. Every answer is explained.',
  start: 'Start with the first topic',
  notKept: 'No marks. Nothing you pick or write here is kept or sent to anybody.',
  topics: 'Topics',
  questions: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
  all: 'All topics',
  next: 'Next topic',
  noTopic: (name: string) => `There is no topic called “${name}”. Here are all of them.`,
  read: 'Read this first',
  source: 'Where this comes from',
  question: (at: number, of: number) => `Question ${at} of ${of}`,
  right: 'Yes.',
  wrong: 'Not this one.',
  again: 'You can pick another.',
  yours: 'Your own words',
  yoursHint:
    'No program reads this. It is gone when you leave this page: copy it first if you want it.',
  look: 'Read it again, and tick what is there',
};

/** The practice for what a written task asks. */
export const learn = part('learn', words);
