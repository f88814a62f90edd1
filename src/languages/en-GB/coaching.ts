import { part } from '../words';

/** What is shown late in a conversation for how it is played: the coach, the time, where it began. */
export const words = {
  coach: 'Coach',
  ask: 'Ask for a hint',
  listening: {
    sign: (name: string) =>
      `Now: something in how ${name} took that is a sign. Read it again, and answer what is behind it.`,
    unheard: (name: string) =>
      `Now: ${name} does not feel heard yet. Listen for what comes back, or comes back louder: that has had no answer.`,
    waiting: (name: string) =>
      `Now: ${name} has been heard, and nothing has moved. Listen for what would put it right.`,
    moving: (name: string) => `Now: listen for whether ${name} goes along with what happens next.`,
  },
  hint: 'Hint',
  show: 'What would help here is a reply of which you could say:',
  avoid:
    'Nothing is won here, but something can be lost. Keep clear of a reply of which they could say:',
  open: 'No reply here is better than another. Say it as you would say it.',
  again: 'You are trying this moment again.',
  earlier: 'Your earlier attempt',
  fromTheStart: 'Start from the beginning',
  minutesLeft: (minutes: number) =>
    minutes === 1 ? 'About 1 minute left' : `About ${minutes} minutes left`,
  timeUp: 'The time is up. You may finish: nothing is cut off.',
};

/** What the coach says, how much time is left, and where a retry began. */
export const coaching = part('coaching', words);
