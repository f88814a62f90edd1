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

/** The way from the first screen to the files. */
export const filesLink = {
  link: 'Files and your data',
  hint: 'Save attempts as files, bring them in, or erase them.',
  sorry: 'This screen could not be loaded. Reload this page to try again; nothing is lost.',
};

/** Attempts as files, in and out; whose they are; and erasing them. */
export const files = {
  title: 'Files and your data',
  unsaved: 'That could not be kept. There may be no room left in this browser.',
  attempts: (count: number) => (count === 1 ? '1 attempt' : `${count} attempts`),
  stories: (count: number) => (count === 1 ? '1 story you wrote' : `${count} stories you wrote`),
  people: (count: number) => (count === 1 ? '1 other person' : `${count} other people`),
  ofOthers: (count: number, people: string) =>
    count === 1 ? `1 attempt of ${people}` : `${count} attempts of ${people}`,

  you: {
    heading: 'Your name on your work',
    lead: 'Every attempt that you save as a file carries this, so that an assessor knows whose it is. It is kept in this browser alone.',
    code: 'Learner code',
    codeHint: 'Made for you. If your centre gave you one, write that instead.',
    name: 'Name (optional)',
    nameHint: 'Leave it empty to stay known by your code.',
    keep: 'Keep this',
    kept: 'Kept. It goes on every file that you save from now on.',
    noCode: 'Write a code, or the files could be anybody’s.',
  },

  save: {
    heading: 'Save everything',
    lead: 'One zip file with a file for each attempt. It is your copy: a browser can lose what it keeps.',
    here: (what: string) => `Kept in this browser: ${what}.`,
    nothing: 'Nothing is kept in this browser yet.',
    button: 'Save everything',
    saving: (done: number) => `Saving: ${done} so far.`,
    saved: 'Saved. Look among your downloads.',
    failed: 'The file could not be made. Nothing has changed; try again.',
  },

  bring: {
    heading: 'Bring attempts in',
    lead: 'Drop files, folders or zips here. Each attempt is checked by playing it through its story again. Nothing is sent anywhere, and nothing that is kept here is overwritten.',
    choose: 'Choose files',
    folder: 'Choose a folder',
    paste: 'Or paste the text of a file here',
    pasteHint: 'It is read as soon as you paste it.',
    pasted: 'Pasted text',
    counting: 'Looking at what you brought.',
    reading: (done: number, all: number) => `Reading: ${done} of ${all}.`,
    stop: 'Stop',
    results: 'What came in',
    none: 'There was no file in what you brought.',
    files: (count: number) => (count === 1 ? '1 file.' : `${count} files.`),
    stopped: (left: number) =>
      left === 1 ? '1 was left out when you stopped.' : `${left} were left out when you stopped.`,
    kept: (count: number) => (count === 1 ? '1 came in.' : `${count} came in.`),
    already: (count: number) =>
      count === 1 ? '1 was here already.' : `${count} were here already.`,
    refused: (count: number) =>
      count === 1 ? '1 could not be read.' : `${count} could not be read.`,
    doubtful: (count: number) =>
      count === 1 ? '1 is not verified.' : `${count} are not verified.`,
    unchecked: (count: number) =>
      count === 1 ? '1 could not be checked.' : `${count} could not be checked.`,
    more: (count: number) => `Show the other ${count}`,
  },

  /** What became of one attempt, after the state of its verification. */
  outcomes: {
    kept: '',
    apart: 'Another attempt here has the same number, so this one was kept beside it.',
    already: 'It was here already.',
  },
  otherReflection:
    'What is written about it here is not what the file says, and was left as it is.',
  notRead: 'Not read',
  yours: 'Yours',

  /** Why a file was not read, one sentence each. */
  refusals: {
    'zip-damaged': 'This zip is damaged: save it again where it came from.',
    'zip-encrypted': 'This zip is locked with a password: unpack it first, then bring the files.',
    'zip-nested': 'This is a zip within a zip: unpack it first, then bring the files.',
    'zip-unknown-method': 'This zip was packed in a way that cannot be read here: unpack it first.',
    'zip-too-many': 'This zip holds more than 5,000 files: bring it in parts.',
    'zip-too-large': 'This zip unpacks to more than 500 MB: bring it in parts.',
    'too-large': 'This file is too large to be an attempt.',
    'a-story': 'This is a story, not an attempt: bring it in under “Try your own story”.',
    'another-kind': 'This is not an attempt: attempts are files whose names end in .json.',
    unreadable: 'This file could not be read: try again, or save it anew where it came from.',
    'no-room': 'This browser has no room left to keep it.',
  },

  /** How far an attempt can be relied on. */
  states: {
    verified: 'Verified',
    differs: 'Not verified',
    'no-edition': 'Not checked',
    'no-answer': 'Not checked',
  },
  noEdition:
    'The edition of the story that it was played in is not here, so it cannot be played again.',
  noAnswer: 'Its story did not answer in time, so it could not be played again.',
  verified: 'Its story gives exactly this conversation.',
  /** `at` counts from 1. */
  differsAt: (at: number) => `It differs at entry ${at}.`,
  has: (found: string) => `The file has ${found}.`,
  stops: 'The file stops in the middle of an answer.',
  says: (expected: string) => `The story has ${expected}.`,
  saysNothing: 'The story has nothing there.',
  otherwise: (found: string, fields: string) =>
    `The file has ${found}. The story has it with another ${fields}.`,

  /** One entry of a transcript, as part of a sentence. */
  entries: {
    began: (title: string) => `the beginning of “${title}”`,
    said: (who: string, text: string) => `${who} saying “${text}”`,
    told: (text: string) => `the words “${text}”`,
    offered: (replies: string) => `the replies ${replies}`,
    chose: (reply: number) => `the choice of reply ${reply}`,
    noted: 'a sign noted',
    looked: 'a look at the policy card',
    helped: 'help from the coach',
    'handed-over': 'a hand-over note',
    recorded: 'the complaint record',
    ended: (ending: string) => `the end “${ending}”`,
    faulted: 'the story breaking',
    quoted: (text: string) => `“${text}”`,
  },

  /** Parts of an entry, after "another". */
  fields: {
    title: 'title',
    version: 'version',
    setting: 'setting',
    customer: 'customer',
    role: 'role',
    colleagues: 'list of colleagues',
    scheme: 'marking scheme',
    policy: 'policy card',
    law: 'set of law cards',
    language: 'language',
    who: 'speaker',
    text: 'wording',
    feelings: 'state of the customer’s feelings',
    mood: 'mood',
    pose: 'posture',
    cues: 'set of signs',
    facts: 'set of facts',
    sensitive: 'set of private facts',
    promises: 'set of promises',
    sound: 'sound',
    replies: 'meaning or order of the replies',
    detail: 'detail',
  },

  /** Why an entry cannot stand where it does, whatever the story says. */
  misplacements: {
    'conditions-without-observation': 'it states conditions that only a mock observation has',
    'before-the-answer-was-over': 'nothing can be done there, in the middle of an answer',
    'after-the-last-entry': 'nothing can come after the end of the attempt',
    'before-the-end': 'it cannot come before the conversation has ended',
    'handed-over-twice': 'a note can be handed over only once',
    'line-not-said': 'it is about a line that was not said by then',
    'help-not-given': 'there is no coach in an attempt that was played this way',
    'help-about-nothing': 'it is about something that had not happened by then',
    'no-such-colleague': 'nobody of that name works there',
  },
  misplaced: (found: string, why: string) => `The file has ${found}, but ${why}.`,

  brought: 'This attempt was brought in from a file.',
  broughtOf: (whose: string) => `This attempt of ${whose} was brought in from a file.`,
  checking: 'It is being checked against its story.',

  others: {
    heading: 'Other people’s attempts',
    lead: 'Brought in from files that carry another code or name.',
    list: 'Other people',
    nobody: 'No name given',
    save: 'Save as one zip',
    erase: 'Erase',
  },

  erase: {
    heading: 'Erase',
    lead: 'What is erased is gone from this browser for good. Files that you saved are not touched.',
    mine: 'Erase what is mine',
    everything: 'Erase everything',
    askMine: 'Erase what is yours?',
    askOne: (who: string) => `Erase ${who}?`,
    askEverything: 'Erase everything?',
    goes: 'This goes:',
    stays: 'This stays:',
    attemptsOf: (attempts: string) => `${attempts}, with records, notes and reflections`,
    yourName: 'your code and name',
    theirName: 'their code and name',
    everyName: 'every code and name',
    drafts: 'whatever was typed and not yet saved',
    settings: 'your settings',
    storiesStay: 'the stories you wrote',
    othersStay: 'other people’s attempts',
    restStays: 'everything of yours, and of others',
    filesStay: 'files that you saved',
    forGood: 'It cannot be brought back, except from a file.',
    save: 'Save it first',
    keep: 'Keep it',
    confirm: 'Erase',
    done: 'Erased. None of it is left in this browser.',
    failed: 'It could not be erased. Close other tabs of Composure and try again.',
  },
};
