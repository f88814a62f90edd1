import { part } from '../words';
import { counted } from './counted';
import { outcomes } from './outcomes';

/** What has been shown over weeks, and what to practise next. */
export const words = {
  title: 'Your progress',
  sorry:
    'Your progress could not be loaded. Reload this page to try again; your attempts are kept.',
  reading: (done: number, all: number) =>
    all === 0 ? 'Reading your attempts …' : `Reading your attempts: ${done} of ${all}.`,
  empty: {
    title: 'It begins with one conversation',
    words:
      'Finish a conversation and save its record. From then on this page shows, point by point, what you have shown so far and what is worth practising next.',
    choose: 'Choose a scenario',
  },
  ownStories: (scheme: string) => `${scheme}, in stories of your own`,
  unknownScheme: (count: number) =>
    `${counted(count, 'attempt is', 'attempts are')} marked by a scheme that is not here any more, and not shown.`,
  summary: (ready: number, all: number) => `Ready to show an assessor: ${ready} of ${all} things`,
  played: (attempts: number, scenarios: number, since: string) =>
    `${counted(attempts, 'finished conversation', 'finished conversations')} in ${counted(scenarios, 'scenario', 'scenarios')}, since ${since}.`,
  rule: (scenarios: number) =>
    `Something is ready when you showed it in ${scenarios} different scenarios, on your own, and also the last time you had the chance.`,
  ruleTitle: 'Why, and what counts',
  why: 'One conversation is not enough. How well somebody does in one says too little about the next. Research on tests like these found that.',
  sources: (sources: string) => `Sources: ${sources}.`,
  counts:
    'Some attempts are only practice: with the coach, from a moment of an earlier attempt, or with most replies chosen in under a second. You see them here, but they do not count as ready. Attempts that are not finished are left out.',
  formative: 'This is practice. Only your assessor can say whether you can do it at work.',
  next: {
    step: 'Your next step',
    /** Goes before the point that it gives a chance at, and why. */
    stepTo: (title: string) => `Play “${title}” for`,
    title: 'Practise after that',
    count: (count: number) => counted(count, 'conversation', 'conversations'),
    /** Why a scenario is the next step, where no point was missed. */
    because: {
      gentlest: 'Start with the easiest one.',
      new: 'This one is new to you.',
      alone: 'You played this one with help. Now play it on your own.',
    },
    done: 'You have played every scenario on your own, and missed nothing the last time. Ask your assessor for an observation, or play one again.',
    ways: {
      alone: 'Play it on your own, without the coach.',
      'coached-first':
        'Play it with the coach first. Then play it once more on your own, which is what counts.',
    },
    reasons: {
      'first-chance': 'no chance to show it yet',
      'another-scenario': 'shown in one scenario, and this would be another',
      again: 'you did not show it the last time',
      alone: 'shown with help, and not on your own yet',
    },
    maybe: 'comes up on some ways through it only',
    /** A point's title, and why to practise it. */
    reason: (why: string, maybe: string | null) => (maybe === null ? why : `${why}; ${maybe}`),
    play: (title: string) => `Play “${title}”`,
    drill: 'Two-minute drill first',
  },
  points: {
    title: 'Point by point',
    count: (count: number) => counted(count, 'point', 'points'),
    legend: {
      met: 'met',
      'not-yet': 'not yet',
      'not-observed': 'no chance to show it',
      help: 'hollow: with the coach, from a moment of an earlier attempt, or in haste',
      order: 'Each column is one attempt, the newest on the right. The letter is its scenario.',
    },
    letters: 'Scenarios',
    latest: (shown: number) =>
      `The last ${shown} attempts are drawn; the table of each point has all of them.`,
  },
  tally: (met: number, chances: number, scenarios: number, last: string) => {
    if (met === 0) return `Not shown in ${counted(chances, 'attempt', 'attempts')} so far.`;
    const times = `Shown in ${met} of ${counted(chances, 'attempt', 'attempts')}`;
    return `${times}, last on ${last}, in ${counted(scenarios, 'scenario', 'scenarios')}.`;
  },
  readiness: {
    ready: { badge: 'Ready to show', words: '' },
    moreScenarios: (met: number, needed: number) => ({
      badge: `In ${met} of ${needed} scenarios`,
      words: `Shown on your own in ${met} scenario of the ${needed} needed.`,
    }),
    slipped: (scenario: string) => ({
      badge: 'Not the last time',
      words: `Shown before, but not in “${scenario}”, the last chance you had on your own.`,
    }),
    notYet: { badge: outcomes['not-yet'], words: '' },
    withHelp: { badge: 'With help so far', words: 'Shown with help, and not on your own yet.' },
  },
  every: 'Every attempt',
  /** Says which point a table or its button is of. */
  of: (title: string) => `: ${title}`,
  columns: { when: 'When', scenario: 'Scenario', outcome: 'Outcome', debrief: 'Debrief' },
  outcomes: { ...outcomes, 'not-observed': 'No chance to show it' },
  help: {
    alone: '',
    coached: 'with the coach',
    retry: 'from a moment of an earlier attempt',
    hasty: 'chosen faster than it can be read',
  },
  outcome: (outcome: string, help: string) => (help === '' ? outcome : `${outcome}, ${help}`),
  debrief: 'Debrief',
  /** Which attempt a link leads to. */
  attempt: (title: string, when: string) => ` of ${title}, ${when}`,
  unseen: {
    title: 'Never had the chance',
    words:
      'No conversation you have finished gave you an occasion for these. That is not a failure; here is where they come up.',
    named: (scenario: string) => `“${scenario}”`,
    offered: (scenarios: string) => `Comes up in ${scenarios}.`,
    nowhere: 'No scenario here gives a chance at it.',
  },
};

/** What has been shown over weeks, and what to practise next. */
export const progress = part('progress', words);
