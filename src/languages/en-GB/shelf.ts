import { part } from '../words';
import { endings } from './endings';

/** The scenarios on the first screen. */
export const words = {
  scenarios: 'Scenarios',
  play: 'Play',
  continue: 'Continue',
  goOn: 'You are in the middle of this one.',
  /** Why a scenario is recommended. */
  why: {
    gentlest: 'Start here: the easiest one.',
    new: 'Good next: new to you.',
    alone: 'Good next: now on your own.',
    missed: (point: string) => `Good next: another try at “${point}”.`,
  },
  practises: 'Practises:',
  minutes: (minutes: number) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  alsoIn: (languages: string) => `Also in ${languages}`,
  notFinished: 'Not finished',
  played: (times: number) =>
    times === 1 ? 'Played once' : times === 2 ? 'Played twice' : `Played ${times} times`,
  endings,
  points: (met: number, chances: number) => `You showed ${met} of ${chances} things`,
};

/** What the cards of the scenarios say. */
export const shelf = part('shelf', words);
