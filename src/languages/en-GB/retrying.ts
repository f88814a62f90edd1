import { part } from '../words';

/** How an attempt was played, and trying one of its moments again. */
export const words = {
  played: (mode: string, help: string) => `${mode}: ${help}`,
  hints: (count: number) => (count === 1 ? 'you asked for 1 hint' : `you asked for ${count} hints`),
  thoughts: (count: number) =>
    count === 1 ? 'the coach spoke once' : `the coach spoke ${count} times`,
  noHelp: 'no help was used',
  minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  notTimed: 'not timed',
  noArrangements: 'no access arrangements',
  policyFrom: (centre: string) => `The policy card was that of ${centre}.`,
  policyWhole: 'The card it was played with',
  policyMarks: 'The marks follow the story’s own card.',
  policyStory: 'On that card, these lines stand where the centre put its own:',
  began: 'It began from a moment of an earlier attempt.',
  compareBoth: 'Compare the two',
  another: 'Try another moment again',
  compare: 'Compare with another attempt',
  choose:
    'Choose the moment you would like to try again. Everything up to there stays as it was, and you go on from your next reply.',
  moments: 'Moments',
  from: 'Try again from here',
  fromWhere: (said: string) => ` before you said “${said}”`,
  none: 'You have not replied to anything in this attempt yet, so there is nothing to try again.',
  debrief: 'Back to the debrief',
  refused: {
    sealed: 'This mock observation is still under way. Nothing in it can be tried again.',
    observed:
      'A mock observation is sat once, so no moment of it can be tried again. You can practise the scenario from the beginning as often as you like.',
    'no-decision':
      'There is nothing to choose at that place in this attempt. Choose a moment from the list instead.',
    gone: 'The earlier attempt is not kept in this browser any more, so there is no moment to go back to.',
    'no-story':
      'The edition of the story that this was played in is not to be had any more, so this moment cannot be tried again.',
  },
  failed: 'This moment could not be opened. Reload the page to try again; your attempts are kept.',
};

/** How an attempt was played, and trying one of its moments again. */
export const retrying = part('retrying', words);
