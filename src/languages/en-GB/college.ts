import { part } from '../words';

/** Signing in at a college, and what it keeps. */
export const words = {
  title: 'Sign in',
  sorry: 'This screen could not be loaded. Reload this page to try again; nothing is lost.',
  nowhere:
    'This copy of Composure belongs to no college, so nobody signs in. Everything works without.',
  note: {
    in: (who: string) => `Signed in as ${who}.`,
    kept: 'Kept on this computer and at your college.',
    sending: 'Kept on this computer. Your college is getting it now.',
    silent: (time: string) => `Kept here; the college has not answered since ${time}.`,
    again: 'Kept here. Sign in again, so that your college gets it too.',
    parted: (titles: string) =>
      `You went on with this on another device: ${titles}. What you did here is kept on this computer only.`,
    signIn: 'Sign in',
    signOut: 'Sign out',
    people: 'Groups and staff',
  },
  known: {
    heading: 'I have signed in before',
    submit: 'Sign in',
  },
  joining: {
    heading: 'It is my first time',
    lead: 'Your teacher gives you the join code of your group.',
    join: 'Join code',
    joinHint: 'Six letters',
    submit: 'Join',
  },
  invited: {
    heading: 'You have been invited',
    lead: 'Choose a code and a passphrase. With these two you sign in from now on.',
    submit: 'Come in',
  },
  fields: {
    code: 'Your code',
    codeHint:
      'The one your college gave you, or one you can remember: letters and numbers, no spaces',
    name: 'Your name',
    nameHint: 'You can leave this empty.',
    passphrase: 'Passphrase',
    passphraseHint: 'At least 8 letters or numbers. Three words are easy to remember.',
    own: 'This device is mine alone',
    ownHint: 'You stay signed in for longer. Leave it off on a computer that others use.',
  },
  keeps: {
    heading: 'What your college keeps',
    points: [
      'Your code, and your name if you write it.',
      'Your conversations: what you chose, when, and your complaint records. What you only typed and did not send is not kept there.',
      'Your assessor and the college’s verifiers can read them. Other learners cannot.',
      'What you delete here stays at your college. Ask your college to delete it there.',
    ],
  },
  refusals: {
    'bad-input':
      'Something here cannot be right. Look at your code: letters and numbers, no spaces.',
    'too-large': 'That is too much at once.',
    'signed-out': 'You were signed out. Sign in again.',
    wrong: 'The code or the passphrase is not right.',
    wait: (seconds: number) =>
      `That was not right too often. Wait ${seconds} seconds, then try again.`,
    'not-allowed': 'You may not do that.',
    'not-found': 'That is not there any more.',
    'no-group': 'No group has that join code. Look at it again.',
    'no-invitation': 'This link was used already, or is too old. Ask for a new one.',
    'code-taken': 'Somebody has that code already. If it is you, sign in instead.',
    elsewhere: 'This can be done only on a page of the college itself.',
    silent: 'Your college does not answer. Try again in a moment. You can play without signing in.',
    short: 'Write at least 8 letters or numbers.',
    empty: 'Fill this in.',
  },
  along: {
    heading: 'Are these yours?',
    lead: (count: number) =>
      count === 1
        ? 'There is a conversation on this computer from before you signed in.'
        : `There are ${count} conversations on this computer from before you signed in.`,
    take: 'Yes, take them along',
    leave: 'No, they are not mine',
  },
  out: {
    heading: 'Sign out',
    lead: 'Everything of yours is taken off this computer. It stays at your college, and is here again when you sign in.',
    unsent: (count: number) =>
      count === 1
        ? 'One conversation is not at your college yet. If you sign out now, it is lost.'
        : `${count} conversations are not at your college yet. If you sign out now, they are lost.`,
    here: 'Sign out',
    lose: 'Sign out and lose it',
    everywhere: 'Sign out on all my devices',
    silent:
      'Your college does not answer, so you cannot be signed out just now. On a computer that others use, close all windows of the browser.',
  },
  people: {
    title: 'Groups and staff',
    groups: 'Groups',
    none: 'There is no group yet.',
    newGroup: 'Name of a new group',
    make: 'Make the group',
    join: (code: string) => `Join code: ${code}`,
    joined: (here: number, all: number) => `${here} of ${all} have come in`,
    staff: 'Invite somebody of the staff',
    role: 'What they do',
    roles: {
      assessor: 'Assessor',
      verifier: 'Verifier',
      'external-verifier': 'External verifier',
      coordinator: 'Coordinator',
    },
    group: 'Their group',
    noGroup: 'No group',
    invite: 'Make a link',
    link: 'Send this link. It works once, for seven days.',
    notYours: 'Only a coordinator can make groups and invite people.',
  },
  privacy:
    'A college has a server behind this copy of Composure. Nothing goes there until you sign in. While you are signed in, your code, your name if you wrote it, and your conversations are kept there too, and one cookie says who you are.',
};

/** What is said about signing in at a college. */
export const college = part('college', words);
