import { part } from '../words';

/** The conversation played back. */
export const words = {
  gone: 'This attempt is not kept in this browser any more. If you saved it as a file, the file still holds it.',
  failed: 'This conversation could not be loaded. Reload the page to try again.',
  debrief: 'Debrief',
  tab: (title: string) => `Play it back: ${title}`,
  player: 'Player',
  play: 'Play',
  pause: 'Pause',
  back: 'One step back',
  forward: 'One step forward',
  speed: 'Speed',
  times: (speed: string) => `${speed}×`,
  moment: 'Moment',
  allLines: 'All lines',
  close: 'Close',
  /** How far it has been played, and which reply that is. */
  place: (step: number, of: number) => `Step ${step} of ${of}`,
  opening: 'the opening',
  after: (reply: number) => `reply ${reply}`,
  line: (who: string, text: string) => `${who}: “${text}”`,
  choosing: (reply: number, count: number) =>
    `Reply ${reply}: ${count === 1 ? 'one reply' : `${count} replies`} on offer`,
  chose: (reply: number, text: string) => `Reply ${reply}, you said: “${text}”`,
  ended: 'The end of the conversation',
  onOffer: 'What you could say',
  chosen: 'You said',
  nothingYet: 'Your first reply is still to come.',
};

/** What is said while a conversation is played back. */
export const replay = part('replay', words);
