import { part } from '../words';
import { outcomes } from './outcomes';

/** What the debrief says of an attempt. */
export const words = {
  gone: 'This attempt is not kept in this browser any more. If you saved it as a file, the file still holds it.',
  failed: 'This debrief could not be loaded. Reload the page to try again.',
  tab: (title: string) => `Debrief: ${title}`,
  showed: 'What you showed',
  showedIn: (met: number, seen: number) =>
    `You showed ${met} of the ${seen} things that came up. Open one to see why.`,
  formative: 'This is practice. It is here to learn from, and gives no grade.',
  again: 'Play it again',
  others: 'Other scenarios',
  print: 'Print',
  alsoHere: 'More with this attempt',

  hasty:
    'You chose most of your replies in under a second. Nobody can read them that fast, so this time does not count towards being ready. Take all the time you like: the customer waits.',

  broke: 'The story broke, so this attempt is kept but not marked.',
  unfinished: 'You have not finished this conversation. This is how it stands.',
  ending: {
    resolved: (name: string) => `You put it right for ${name}.`,
    escalated: (name: string) => `${name} is now with someone who can decide.`,
    /** The same, where the customer went away angry, or trusting nobody. */
    'escalated-unhappy': (name: string) =>
      `This went wrong: ${name} was unhappy at the end, and somebody else has to put it right.`,
    'part-resolved': (name: string) => `You put part of it right for ${name}.`,
    lost: (name: string) => `${name} left without it being put right.`,
  },
  /** Above a marking point. */
  better: 'One thing to do better',
  mattered: 'The moment that mattered most',
  why: 'Why',
  stronger: 'A stronger reply was on offer',
  keep: 'One thing to keep',
  /** After what was done well. */
  goOn: 'you did that well.',
  allMet: 'You showed everything that came up.',
  afterThat: 'Work on after that',
  /** Said of a point in a list. */
  criticalWord: 'a serious mistake',
  rest: 'The rest of your debrief',

  points: 'Marking points',
  more: (others: number, met: number) => `The other ${others} marking points: ${met} met`,
  morePoints: 'More marking points',
  outcome: outcomes,
  critical:
    'A serious mistake was made here. Because of it this is not shown yet, whatever else went well.',
  /** Below the one thing to do better, where it was such a fault. */
  criticalFirst: 'This was a serious mistake: nothing else makes up for it. So practise it first.',
  noChance: 'Nothing in this conversation gave you the chance.',
  littleChance: 'Nothing in this conversation gave you enough of a chance.',

  effect: {
    earned: 'This showed:',
    declined: 'A mistake you did not make:',
    lost: 'This worked against you:',
    missed: 'A chance to take next time:',
  },
  criticalFault: 'Serious mistake:',
  drill: 'Two-minute drill',
  seeConversation: 'See it in the conversation',
  seeIt: 'See it',
  inConversation: (what: string) => `in the conversation: ${what}`,
  couldAndDidNot: 'You could have said, and did not:',
  couldHaveSaid: 'You could have said:',
  firstWords: 'In your own words, first:',
  youSaid: 'You:',
  didNotNote: (signs: string) => `You did not note: ${signs}.`,
  youNoted: (sign: string) => `You noted: ${sign}.`,
  notThere: (sign: string) => `You noted: ${sign}. It was not there.`,
  openedPolicy: 'You opened the policy card.',
  inNote: 'In your hand-over note.',
  inRecord: 'In your complaint record.',
  notInRecord: 'Not in your complaint record.',

  law: 'The law here',

  signs: (name: string) => `Signs ${name} gave`,
  signsIn: (noted: number, given: number) => `You noted ${noted} of ${given}`,
  signsHint: 'Nobody sees all of them, and one seen early is worth most.',
  signRow: { noticed: 'Noticed', missed: 'Missed', 'false-alarm': 'Not there' },

  record: 'Your complaint record',
  recordIn: 'What you wrote, beside what was said',
  recordHint:
    'What you wrote, beside what came out in the conversation. The program checks names, references, sums, days and times. It cannot tell whether words mean the same: that is for you to judge, and for your assessor.',
  verdict: {
    accurate: 'Accurate',
    'to-read': 'For you to judge',
    missing: 'Missing',
    wrong: 'Not what was said',
    'must-not': 'Must not be kept',
    open: 'Nothing came up',
  },
  wrote: 'You wrote',
  empty: 'Left empty',
  shouldHold: 'What came out',
  judgeAdvice: 'Is it all there, and is it right? Read both, and decide. Nothing is stored.',
  wrongAdvice: 'Nobody in the conversation gave this amount, day, time or reference.',
  unreadFields: (fields: readonly string[]) =>
    `A program checked the names, references, sums, days and times in your record. It cannot read words. Read these yourself, beside what was said: ${fields.join('; ')}.`,
  unreadNote:
    'Some of what your colleague needs may be in your own words. A program cannot read them, so it did not count them, for you or against you. Ask somebody to read your note.',
  mustNotAdvice: 'Details like this may not be kept in a record, even to be helpful.',

  view: (name: string) => `How ${name} saw it`,
  viewIn: (name: string) => `In ${name}’s own words, and how satisfied`,
  viewHint: 'Put together from what happened. Each sentence leads to where it was seen.',
  satisfied: (name: string) => `How satisfied ${name} is likely to be`,
  side: {
    reliability: 'Reliability',
    responsiveness: 'Responsiveness',
    assurance: 'Assurance',
    empathy: 'Empathy',
    tangibles: 'Tangibles',
  },
  sideAsks: {
    reliability: 'Did you do what you said?',
    responsiveness: 'Did something move?',
    assurance: 'Could you be believed?',
    empathy: 'Did you see a person?',
    tangibles:
      'How did the place, the equipment, the people and the papers look? A conversation cannot show it.',
  },
  score: (score: number, most: number) => `${score} out of ${most}`,
  noScore: 'No way to tell',
  restsOn: 'What this rests on',
  for: 'For:',
  against: 'Against:',

  way: 'Your way through the conversation',
  wayIn: 'On a map of all there is',
  wayHint: 'See the way you took on a map, with every other reply and where it would have led.',
  showMap: 'Show the map',
  hideMap: 'Hide the map',
  mapAlone: 'Open the map by itself',
  whole: 'The whole conversation',
  wholeIn: 'Every line, as it was said',
};

/** What the debrief says of an attempt. */
export const debrief = part('debrief', words);
