import { part } from '../words';

/** What is shown late in a conversation for how it is played: the coach, and where it began. */
export const words = {
  coach: 'Coach',
  ask: 'Ask for a hint',
  readAll: 'Read all of it',
  listening: {
    sign: (name: string) =>
      `Look again at how ${name} took that: it is a sign. Answer the feeling behind it first.`,
    unheard: (name: string) =>
      `${name} does not feel heard yet. What ${name} says again, or says louder, has had no answer.`,
    waiting: (name: string) =>
      `${name} feels heard now. The next thing is to get something done about it.`,
    moving: (name: string) => `Something is being done. See whether ${name} is happy with it.`,
  },
  hint: 'Hint',
  /** Before a behaviour in the words of a scheme that has no advice of its own here. */
  show: 'This would help here:',
  avoid: 'Do not do this here:',
  open: 'No reply here is better than another. Say it as you would say it.',
  again: 'You are trying this moment again.',
  earlier: 'Your earlier attempt',
  fromTheStart: 'Start from the beginning',
};

/** What the coach says, and where a retry began. */
export const coaching = part('coaching', words);
