import { part } from '../words';

/** Who plays on a shared computer, and the passphrase that closes the desk. */
export const words = {
  who: 'Who is playing?',
  whoLead:
    'Several people use this computer. Choose yourself first, so that your work stays yours. You see only your own work.',
  list: 'People who play here',
  more: (count: number) => `Show ${count} more`,
  newHere: 'I am new here',
  name: 'Your name',
  nameHint: 'It is kept on this computer alone. You can leave it empty if you write a code.',
  code: 'Learner code (optional)',
  codeHint: 'If your centre gave you one. Otherwise one is made for you.',
  start: 'Start',
  noName: 'Write your name or your code, so that you find your work again.',
  unkept: 'That could not be kept. There may be no room left in this browser.',
  /** Beside the name of who is here. */
  playing: 'Playing as',
  out: 'Sign out',
  switchTo: 'Switch to',
  somebodyElse: 'Somebody else',

  settings: {
    title: 'Who uses this computer',
    means:
      'On a shared computer each person is asked who they are before they play, and sees only their own work.',
    choices: { alone: 'Only me', shared: 'Several people' },
  },

  lock: {
    heading: 'A passphrase for the desk',
    lead: 'With a passphrase, the assessor’s screens, everybody’s records and “Save everything” open only for whoever knows it. It is asked for once in each tab.',
    protects:
      'It protects from somebody who sits down at this computer. It does not protect from somebody who knows how to read a browser’s own files: what is kept is not encrypted. If you forget it, nobody can tell you what it was.',
    label: 'Passphrase',
    hint: 'Four or five words are easy to remember and hard to guess. At least 10 characters.',
    again: 'The same again',
    set: 'Set the passphrase',
    short: 'Choose at least 10 characters.',
    differs: 'The two are not the same. Type them again.',
    done: 'Set. The desk closes with this tab, or with “Close the desk”.',
    isSet: 'A passphrase is set on this computer.',
    remove: 'Take the passphrase away',
    removed: 'Taken away. The desk is open to everybody at this computer.',
    noCrypto:
      'A passphrase can be set only where Composure was opened over https. It was not kept.',
    title: 'The desk is closed',
    ask: 'Give the passphrase to open the assessor’s screens in this tab.',
    open: 'Open the desk',
    wrong: 'That is not the passphrase. Try again.',
    close: 'Close the desk',
    closedHere:
      'Other people’s work, records and “Save everything” are on the assessor’s desk. Open the desk first, then come back here.',
    toDesk: 'Go to the desk',
  },
};

/** What is said about who plays here, and about closing the desk. */
export const people = part('people', words);
