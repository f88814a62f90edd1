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

/** The ways to play, as the briefing offers them and the conversation shows them. */
export const modes = {
  legend: 'How would you like to play?',
  titles: { coached: 'Coached', practice: 'Practice', observation: 'Mock observation' },
  says: {
    coached:
      'A coach speaks up after a slip, hints are yours to ask for, and a meter shows the mood.',
    practice: 'You read the customer as you would at work. No hints and no coach.',
    observation:
      'Sealed practice for an observation: no help and no starting again until it is done.',
  },
  sealed: 'Mock observation',
  conditions:
    'Not timed, with no access arrangements. The debrief opens when you have saved the record.',
  sealedMap:
    'A mock observation of this scenario is under way. Its map opens when you have finished.',
  noCoach:
    'The coach could not be loaded. You can go on without, or reload this page to try again.',
};

/** What is shown late in a conversation for how it is played: the coach, the time, where it began. */
export const coaching = {
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

/** How an attempt was played, and trying one of its moments again. */
export const retrying = {
  title: 'Try a moment again',
  played: (mode: string, help: string) => `${mode}: ${help}`,
  hints: (count: number) => (count === 1 ? '1 hint' : `${count} hints`),
  thoughts: (count: number) => (count === 1 ? '1 thought' : `${count} thoughts`),
  noHelp: 'no help was used',
  minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  notTimed: 'not timed',
  noArrangements: 'no access arrangements',
  began: 'It began from a moment of an earlier attempt.',
  compareBoth: 'Compare the two',
  tryAgain: 'Try a moment again',
  compare: 'Compare with another attempt',
  choose:
    'Choose the moment you would like to try again. Everything up to there stays as it was, and you go on from your next reply.',
  moments: 'Moments',
  you: 'You',
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
  sealed:
    'This mock observation is still under way. Its debrief opens when you have saved the record.',
};

/** Two attempts side by side. */
export const compare = {
  title: 'Two attempts side by side',
  back: 'Back to the debrief',
  choose: 'Which attempt would you like to see beside this one?',
  attempts: 'Attempts',
  relations: {
    earlier: 'The attempt this one began from',
    retry: 'A moment of this one, tried again',
    'same-scenario': 'The same scenario',
  },
  none: 'There is no other attempt at this scenario yet. Try a moment of this one again, and you can see the two side by side.',
  tryAgain: 'Try a moment again',
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
  endings: {
    resolved: 'Put right',
    escalated: 'With someone who can decide',
    'part-resolved': 'Partly put right',
    lost: 'Not put right',
    none: 'Not finished',
  },
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
  outcomes: { met: 'Met', 'not-yet': 'Not yet', 'not-observed': 'Not observed' },
};
