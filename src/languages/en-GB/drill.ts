import { part } from '../words';
import { counted } from './counted';

/** Single moments out of all scenarios, for what was missed. */
export const words = {
  title: 'Two-minute drill',
  progress: 'Your progress',
  lead: (moments: number) =>
    `${counted(moments, 'short moment', 'short moments')}. Nothing here is marked, and nothing is kept.`,
  place: (number: number, of: number) => `Moment ${number} of ${of}`,
  from: (title: string) => `From “${title}”`,
  practises: 'Practises:',
  youAre: (role: string) => `You are the ${role}.`,
  /** How far it has come when the moment begins. */
  soFar: {
    begun: (name: string) => `You have only just begun to talk to ${name}.`,
    unheard: (name: string) => `You have talked for a little. ${name} does not feel heard yet.`,
    heard: (name: string) =>
      `${name} has told you what is wrong and feels heard. Nothing has been done about it yet.`,
    moving: (name: string) => `${name} feels heard, and something is being done about it now.`,
    away: (name: string) => `${name} is not here now. You are still working on the complaint.`,
  },
  strong: 'A strong reply',
  weaker: 'This could be stronger',
  youSaid: 'You said:',
  stronger: 'A stronger reply',
  next: 'Next moment',
  finish: 'Finish',
  done: 'Done',
  end: 'Try one of the strong replies in your next conversation.',
  more: 'Do some more',
  none: 'There is nothing to practise here yet. Play one conversation, and this page will know what helps you.',
  choose: 'Choose a scenario',
  sorry: 'The drill could not be loaded. Reload this page to try again.',
};

/** What is said where single moments are practised. */
export const drill = part('drill', words);
