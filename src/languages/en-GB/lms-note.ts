import { part } from '../words';

/** What a learner is told of the LMS that a conversation is played in. */
export const words = {
  title: 'Your course page',
  none: 'Your course page does not answer, so it does not hear what you do here. You can go on. At the end, save your attempt as a file and hand that in.',
  unsaved:
    'Your course page has not saved your last answer. Go on: it is sent again with the next one. If this stays, save your attempt as a file at the end.',
  missing: (what: string) =>
    `Your course page has not taken ${what}. You can go on. Save your attempt as a file at the end, and hand that in.`,
  parts: {
    done: 'that you are done',
    score: 'your score',
    points: 'your marking points',
    choices: 'what you chose',
    talk: 'the conversation itself',
  },
  over: 'This visit is over, so your course page does not hear what you do here. To play again, open it from your course page.',
  saved: 'Your course page has all of it. Read on, or leave when you like.',
  close: 'Close',
};

/** What is said of the LMS that a conversation is played in. */
export const lmsNote = part('lms-note', words);
