import { part } from '../words';
import { endings } from './endings';
import { outcomes } from './outcomes';

/** Two attempts side by side. */
export const words = {
  back: 'Back to the debrief',
  choose: 'Which attempt would you like to see beside this one?',
  attempts: 'Attempts',
  relations: {
    earlier: 'The attempt this one began from',
    retry: 'A moment of this one, tried again',
    'same-scenario': 'The same scenario',
  },
  none: 'There is no other attempt at this scenario yet. Try a moment of this one again, and you can see the two side by side.',
  gone: 'One of these attempts is not kept in this browser any more, so there is nothing to compare.',
  sealed: 'One of these is a mock observation under way. It can be compared when it is finished.',
  strangers:
    'These two attempts are of different scenarios, so there is nothing to compare point by point.',
  failed: 'These attempts could not be loaded. Reload the page to try again.',
  first: 'First attempt',
  second: 'Second attempt',
  debrief: 'Debrief of',
  parted: 'Where they part',
  partedHere: (shared: number) =>
    shared === 0
      ? 'No reply is the same in both.'
      : shared === 1
        ? 'The first reply is the same in both. This is what came after.'
        : `The first ${shared} replies are the same in both. This is what came after.`,
  alike: 'You did the same in both.',
  nothingMore: 'Nothing more happened in this one.',
  before: 'Just before',
  noted: (sign: string) => `You noted: ${sign}.`,
  looked: 'You looked at the policy card.',
  recorded: 'You saved the complaint record.',
  handedOver: (to: string) => `You handed it over to ${to}.`,
  atTheEnd: (name: string) => `How it ended for ${name}`,
  what: 'What',
  played: 'How it was played',
  ending: 'Ending',
  endings: { ...endings, none: 'Not finished' },
  frustration: 'Frustration',
  trust: 'Trust',
  trustWords: { low: 'low', some: 'some', high: 'high' },
  heard: 'Felt heard',
  yes: 'yes',
  no: 'no',
  progress: 'Steps towards a remedy',
  unknown: 'not known',
  points: 'Marking points',
  different: (count: number) =>
    count === 1 ? 'One point came out differently.' : `${count} points came out differently.`,
  noDifference: 'Every point came out the same in both.',
  differences: 'Points that came out differently',
  same: (count: number) => `The same in both: ${count}`,
  samePoints: 'Points that came out the same in both',
  point: 'Point',
  outcomes,
};

/** What two attempts side by side say. */
export const compare = part('compare', words);
