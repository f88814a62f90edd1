import { part } from '../words';

/** Watching a good play of a scenario. */
export const words = {
  title: 'Watch a good one',
  tab: (title: string) => `Watch a good one: ${title}`,
  briefing: 'Briefing',
  begin: 'This is one good way to do it. There are others. Step through it at your own pace.',
  why: 'Why it works',
  /** What a reply showed, and why that helps. */
  shows: (what: string) => `${what}.`,
  end: 'This was one good way. Now try it in your own way.',
  play: 'Play it yourself',
  sorry: 'This could not be loaded. Reload this page to try again.',
  none: 'There is no example of this scenario yet.',
};

/** What is said where a good play is watched. */
export const watch = part('watch', words);
