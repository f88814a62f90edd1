import { part } from '../words';

/** Watching a good play of a scenario. */
export const words = {
  title: 'Watch a good one',
  tab: (title: string) => `Watch a good one: ${title}`,
  briefing: 'Briefing',
  begin: 'This is one good way to do it. There are others. Take your time.',
  ask: 'What would you say?',
  onOffer: (count: number) => `See the ${count} replies`,
  said: 'A good reply',
  why: 'Why it works',
  /** What a reply showed, and why that helps. */
  shows: (what: string) => `${what}.`,
  end: 'This was one good way. Now try it in your own way.',
  play: 'Play it yourself',
  steps: 'Steps',
  back: 'Back',
  next: 'Next',
  playOn: 'Play',
  pause: 'Pause',
  /** How far it has been watched: somebody says something, and is answered. */
  place: (exchange: number, of: number) => `Exchange ${exchange} of ${of}`,
  over: 'The end',
  sorry: 'This could not be loaded. Reload this page to try again.',
  none: 'There is no example of this scenario yet.',
};

/** What is said where a good play is watched. */
export const watch = part('watch', words);
