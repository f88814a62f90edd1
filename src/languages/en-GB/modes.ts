import { part } from '../words';

/** The ways to play, as the briefing offers them and the conversation shows them. */
export const words = {
  legend: 'How to play',
  titles: { coached: 'Coached', practice: 'Practice', observation: 'Mock observation' },
  says: {
    coached: 'A coach helps after a slip. Ask for hints.',
    practice: 'As at work: no coach, no hints.',
    observation: 'Like the real thing: no help, and no starting again.',
  },
  sealed: 'Mock observation',
  again: 'Try a moment again',
  compare: 'Two attempts side by side',
  watchedBy: (assessor: string) => `Mock observation, watched by ${assessor}`,
  assessorGone: (assessor: string) =>
    `${assessor}’s window is closed just now. You can go on: everything is kept.`,
  timed: (minutes: number) => (minutes === 1 ? '1 minute allowed' : `${minutes} minutes allowed`),
  notTimed: 'Not timed',
  once: 'It is sat once, without help and without starting again.',
  noObservation:
    'This mock observation is not kept in this browser. Ask your assessor to open your window again from the assessor’s desk.',
  conditions:
    'Not timed, with no access arrangements. The debrief opens when you have saved the record.',
  sealedMap:
    'A mock observation of this scenario is under way. Its map opens when you have finished.',
  sealedYet: 'This mock observation is still under way. This opens when you have saved the record.',
  withheld:
    'Your assessor will talk it through with you. When they have let you see it, load this page again.',
  noCoach:
    'The coach could not be loaded. You can go on without, or reload this page to try again.',
};

/** The ways to play, as the briefing offers them and the conversation shows them. */
export const modes = part('modes', words);
