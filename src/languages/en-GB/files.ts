import { part } from '../words';

/** Attempts as files, in and out; whose they are; and erasing them. */
export const words = {
  title: 'Files and your data',
  unsaved: 'That could not be kept. There may be no room left in this browser.',
  attempts: (count: number) => (count === 1 ? '1 attempt' : `${count} attempts`),
  stories: (count: number) => (count === 1 ? '1 story you wrote' : `${count} stories you wrote`),
  people: (count: number) => (count === 1 ? '1 other person' : `${count} other people`),
  records: (count: number) => (count === 1 ? '1 observation' : `${count} observations`),
  exercises: (count: number) =>
    count === 1 ? '1 standardisation exercise' : `${count} standardisation exercises`,
  plans: (count: number) => (count === 1 ? '1 sampling plan' : `${count} sampling plans`),
  approvals: (count: number) =>
    count === 1 ? 'the approval of 1 scenario' : `the approvals of ${count} scenarios`,
  practices: (count: number) =>
    count === 1 ? '1 observation of an assessor' : `${count} observations of assessors`,
  centre: 'a centre’s rules',
  ofOthers: (count: number, people: string) =>
    count === 1 ? `1 attempt of ${people}` : `${count} attempts of ${people}`,

  you: {
    heading: 'Whose work this is',
    lead: 'Every attempt that you save as a file carries the code, so that an assessor knows whose it is and nobody else learns a name. Code and name are kept in this browser alone.',
    code: 'Learner code',
    codeHint: 'Made for you. If your centre gave you one, write that instead.',
    name: 'Name (optional)',
    nameHint: 'Leave it empty to stay known by your code.',
    names: 'Put names into the files that I save',
    namesHint:
      'Choose this only if the person who gets the file needs the name. If the file is lost, whoever finds it can read the name. Signed records always have the names of those who signed.',
    keep: 'Keep this',
    kept: 'Kept. The code goes on every file that you save from now on.',
    keptNamed: 'Kept. Code and name go on every file that you save from now on.',
    whoseWork: (who: string) =>
      `Attempts are kept here as those of ${who}. They stay theirs. Who are you?`,
    same: 'The same person: put it right',
    somebodyElse: 'Somebody else: my work starts now',
    noCode: 'Write a code, or the files could be anybody’s.',
  },

  save: {
    heading: 'Save everything',
    lead: 'One zip file with all that is kept here: attempts, observations, exercises, plans, approvals, a centre’s rules and stories, with a list in plain words. It is your copy: a browser can lose what it keeps. Only settings stay out of it.',
    here: (what: string) => `Kept in this browser: ${what}.`,
    nothing: 'Nothing is kept in this browser yet.',
    button: 'Save everything',
    mine: 'Save only what is mine',
    saving: (done: number) => `Saving: ${done} so far.`,
    saved: 'Saved. Look among your downloads.',
    failed: 'The file could not be made. Nothing has changed; try again.',
  },

  /** What stands in a zip in plain words, beside its files. */
  readme: {
    everything:
      'Everything that one browser kept of Composure, a role-play simulator for difficult customer conversations.',
    ofLearner: (who: string) =>
      `Everything that one browser kept of learner ${who} in Composure, a role-play simulator for difficult customer conversations.`,
    saved: (when: string) =>
      `Saved on ${when}. Nothing was sent anywhere: this file is the only copy that was made.`,
    coded:
      'Attempts carry the learner code and no name. Records of observations carry the names they were signed with.',
    named:
      'Names are in these files beside the codes, because somebody asked for that. Keep them as you keep other personal data.',
    holds: (count: number) => (count === 1 ? 'It holds 1 file:' : `It holds ${count} files:`),
    attempt: (title: string, when: string, account: boolean) =>
      `The attempt at “${title}” of ${when}: everything said, offered, chosen, noted and recorded${account ? ', with the account written about it' : ''}.`,
    record: (title: string, when: string) =>
      `The record of an observation of “${title}”, opened on ${when}: what the assessor wrote, decided and signed.`,
    story: (title: string) => `The story “${title}”, written here.`,
    centre: (name: string) => `The rules of ${name}.`,
    marksOf: (rater: string) => `The marks that ${rater} gave in a standardisation exercise.`,
    /** What no attempt, record, story or centre’s file holds. */
    kept: {
      people: () => 'Whose browser it was, and the codes of the people it knew.',
      asked: () => 'Which attempts somebody asked to be kept, however old they are.',
      'sampling-plan': (when: string) => `The sampling plan of ${when}.`,
      'assessor-practice': (assessor: string) =>
        `What a verifier saw of the assessor ${assessor} at work, and what they say to it.`,
      'scenario-life': (scenario: string) =>
        `How far the scenario “${scenario}” has been approved, and by whom.`,
      exercise: (title: string) => `The standardisation exercise “${title}”.`,
      observation: (title: string) =>
        `An observation of “${title}” that has no attempt: what the assessor wrote so far.`,
      edition: (edition: string) =>
        `Version ${edition} of a story, so that attempts at it can be played again.`,
      typed: () => 'What was typed here and not yet saved.',
    },
    accounts: 'The accounts written about attempts, to be read as they are.',
    back: 'To bring it in again: open Composure, choose “Files and your data”, then “Choose files”, and give it this zip whole. Each attempt is checked against its story; nothing that is there is overwritten.',
    marks:
      'Marks are in none of these files. They are worked out anew from what was said, each time somebody looks.',
  },

  bring: {
    heading: 'Bring files in',
    lead: 'Drop files, folders or zips here: attempts, records of observations, or all that was saved in another browser. Each attempt is checked by playing it through its story again. Nothing is sent anywhere, and nothing that is kept here is overwritten.',
    choose: 'Choose files',
    folder: 'Choose a folder',
    paste: 'Or paste the text of a file here',
    pasteHint: 'It is read as soon as you paste it.',
    pasted: 'Pasted text',
    counting: 'Looking at what you brought.',
    reading: (done: string, all: string) => `${done} of ${all} files read.`,
    stop: 'Stop',
    see: 'See what came in',
    close: 'Close',
    results: 'What came in',
    none: 'There was no file in what you brought.',
    files: (count: number) => (count === 1 ? '1 file.' : `${count} files.`),
    stopped: (left: number) =>
      left === 1 ? '1 was left out when you stopped.' : `${left} were left out when you stopped.`,
    kept: (count: number) => (count === 1 ? '1 came in.' : `${count} came in.`),
    already: (count: number) =>
      count === 1 ? '1 was here already.' : `${count} were here already.`,
    differs: (count: number) =>
      count === 1
        ? '1 differs from what is here, and was left out.'
        : `${count} differ from what is here, and were left out.`,
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
    joined: 'It went on elsewhere: what came after was added to what is here.',
  },
  otherReflection:
    'What is written about it here is not what the file says, and was left as it is.',
  record: {
    of: 'Record of an observation',
    sound: 'Verified',
    soundHint: 'It holds together, and its story gives exactly this conversation.',
    doubtful: 'Look at it',
    added: 'What was new in it was added to the record that is here.',
    parted:
      'A record of the same observation is here and says something else from some point on. Both are kept: read both, and delete the one that does not stand.',
    doubtfulHint: 'Not everything in it could be confirmed. Open it to see what.',
  },
  /** What came in that is no attempt and no record: first what it is, then what became of it. */
  things: {
    people: 'People this browser knows',
    asked: 'Attempts to be kept, however old they are',
    'sampling-plan': 'Sampling plan',
    'scenario-life': 'Approval of a scenario',
    'assessor-practice': 'Observation of an assessor',
    exercise: 'Standardisation exercise',
    'exercise-marks': 'Marks in a standardisation exercise',
    observation: 'Observation without an attempt',
    edition: 'Version of a story',
    typed: 'What was typed and not yet saved',
    centre: 'A centre’s rules',
    story: 'Story',
  },
  became: {
    new: 'It came in.',
    joined: 'What was new in it was added to what is here.',
    already: 'It was here already.',
    differs:
      'Something else of the same name is kept here. Both could not stand: what is here was left as it is.',
    beside: 'Another here has the same number, so this one was kept beside it.',
  },
  came: { good: 'Here', doubtful: 'Left out' },
  from: (whose: string) =>
    `These files were saved in the browser of ${whose}. If that is you, make their attempts yours.`,
  claim: 'That is me',
  notRead: 'Not read',
  yours: 'Yours',

  /** Why a file was not read, one sentence each. */
  refusals: {
    'zip-damaged': 'This zip is damaged: save it again where it came from.',
    'zip-encrypted': 'This zip is locked with a password: unpack it first, then bring the files.',
    'zip-nested':
      'This is a zip within a zip within a zip: unpack the outer one first, then bring what is in it.',
    'zip-overlapping':
      'Files in this zip lie over one another, which no honest zip does: pack it anew where it came from.',
    'zip-unknown-method': 'This zip was packed in a way that cannot be read here: unpack it first.',
    'zip-too-many': 'This zip holds more than 25,000 files: bring it in parts.',
    'zip-too-large': 'This zip unpacks to more than 2 GB: bring it in parts.',
    'too-large': 'This file is too large to be an attempt.',
    'record-of-another':
      'This record comes with another attempt than the one it is about: save it again where it came from.',
    marks:
      'These are marks of a standardisation exercise: bring them in under “Standardisation”, on the assessor’s desk.',
    'another-kind': 'This is not an attempt: attempts are files whose names end in .json.',
    open: 'This attempt goes on from one that is open in a window here: close that, then bring the file again.',
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
  verified:
    'Its story gives exactly this conversation. How it was played, and with what help, is what the file says.',
  cardOnTrust: (centre: string) =>
    `So is its policy card, which the file says is that of ${centre}: nobody signed it.`,
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
    worded: 'words of the learner’s own',
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
    'origin-of-nothing': 'it says it was tried again from a moment that cannot be tried again',
    'before-the-answer-was-over': 'nothing can be done there, in the middle of an answer',
    'after-the-last-entry': 'nothing can come after the end of the attempt',
    'before-the-end': 'it cannot come before the conversation has ended',
    'handed-over-twice': 'a note can be handed over only once',
    'line-not-said': 'it is about a line that was not said by then',
    'help-not-given': 'there is no coach in an attempt that was played this way',
    'help-about-nothing': 'it is about something that had not happened by then',
    'words-about-nothing': 'nothing was to be written before those replies',
    'no-such-colleague': 'nobody of that name works there',
  },
  misplaced: (found: string, why: string) => `The file has ${found}, but ${why}.`,

  brought: 'This attempt was brought in from a file.',
  broughtOf: (whose: string) => `This attempt of ${whose} was brought in from a file.`,
  checking: 'It is being checked against its story.',

  others: {
    heading: 'Other people’s attempts',
    lead: 'Brought in from files that carry another code. A name stands here only if somebody gave one.',
    list: 'Other people',
    nobody: 'No name given',
    more: (count: number) => `Show ${count} more`,
    save: 'Save as one zip',
    erase: 'Erase',
  },

  erase: {
    heading: 'Erase',
    lead: 'What is erased is gone from this browser for good. Files that you saved are not touched.',
    mine: 'Erase what is mine',
    everything: 'Erase everything',
    everythingMeans:
      'Before this computer goes to somebody else: everybody’s work, and the settings.',
    askMine: 'Erase what is yours?',
    askOne: (who: string) => `Erase ${who}?`,
    askEverything: 'Erase everything?',
    goes: 'This goes:',
    stays: 'This stays:',
    counting: 'Counting what there is.',
    attemptsOf: (attempts: string) => `${attempts}, with complaint records and hand-over notes`,
    reflections: (count: number) =>
      count === 1 ? '1 account written about them' : `${count} accounts written about them`,
    observations: (count: number, written: number) =>
      `${count === 1 ? '1 observation' : `${count} observations`}, with ${written === 1 ? 'the 1 thing' : `all ${written} things`} an assessor wrote, signed or sampled there`,
    withdrawn: (count: number) =>
      `the copies in ${count === 1 ? '1 standardisation exercise' : `${count} standardisation exercises`}; how they were marked stays, as figures`,
    exercises: (count: number) =>
      count === 1
        ? '1 standardisation exercise, with its marks'
        : `${count} standardisation exercises, with their marks`,
    yourName: 'your code and name',
    theirName: 'their code and name',
    people: (count: number) =>
      count === 1 ? 'the code and name of 1 person' : `the codes and names of ${count} people`,
    drafts: 'whatever was typed and not yet saved',
    draftsAndSettings: 'sampling plans, settings, and whatever was typed and not yet saved',
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

/** What the screen for attempts as files says, and what is said of an attempt from a file. */
export const files = part('files', words);
