import { part } from '../words';

/** The first screen, the briefing, the conversation and the record. */
export const words = {
  /** The way back to the first screen. */
  scenarios: 'Scenarios',
  quote: (words: string) => `“${words}”`,
  you: 'You',
  saveFile: 'Save as a file',
  close: 'Close',
  keepIt: 'Keep it',
  delete: 'Delete',

  lead: 'Practise difficult customer conversations.',
  choose: 'Choose a scenario',
  nowhere: 'There is nothing at that address. Here are the scenarios.',
  noScenario: (name: string) => `There is no scenario called “${name}”.`,
  tryOwn: 'Try your own story',
  tryOwnSorry: 'This page could not be loaded. Reload it to try again; your stories are kept.',
  debrief: 'Debrief',
  debriefSorry:
    'The debrief could not be loaded. Reload this page to try again; your attempt is kept.',
  setting: {
    counter: 'At the counter',
    phone: 'On the phone',
    chat: 'In a live chat',
    reception: 'At reception',
  },
  meet: (customer: string) => `You meet ${customer}.`,
  map: 'Story map',
  mapTab: (title: string) => `Story map: ${title}`,
  mapSorry: 'The map could not be loaded. Reload this page to try again.',
  mapFetching: 'Fetching the map …',
  mapHint:
    'Every decision, every reply and every end of this scenario. It gives all of them away: play first if you are here to learn.',

  attempts: 'Your attempts',
  noneKept: 'None are kept.',
  finished: (when: string) => `${when} · finished`,
  unfinished: (when: string) => `${when} · not finished`,
  continue: 'Continue',
  deleteAttempt: 'Delete this attempt?',
  deleteAttemptHint: (title: string, when: string) =>
    `${title}, ${when}. It cannot be brought back. If you may need it, save it as a file first.`,

  ownStory: 'Your story',
  ownMissing:
    'There is nothing to play at this address. Open your story, mend what is marked, and choose “Play it”.',
  missing: 'This scenario could not be loaded. Reload this page to try again.',
  noStart: 'This conversation could not be started. Please try again in a moment.',

  policy: 'Policy card',
  yourRole: (role: string) => `You are the ${role}.`,
  mayDecide: 'What you may decide',
  /** `centre`: the name of an organisation. */
  policyFrom: (centre: string) => `With lines of ${centre}.`,
  rulesOf: (centre: string) => `With the rules of ${centre}`,
  decideMore: 'Who can decide more',

  conversation: 'Conversation',
  earlier: 'Earlier lines',
  reply: 'Your reply',
  /** Spoken after the words of a reply: where it stands, and the key that gives it. */
  replyPlace: (at: number, of: number) => `${at} of ${of}, key ${at}`,
  /** Shown where somebody points at the way to hear all of them. */
  hearKey: 'Hear the replies. The R key reads one.',
  hearReplies: 'Hear the replies',
  noVoice: 'This device has no voice to read with.',
  moreReplies: (count: number) =>
    count === 1 ? '1 more reply below' : `${count} more replies below`,
  showAll: 'Tap, click or press a key to see it all',
  /** Somebody is about to say something. */
  waiting: {
    counter: (name: string) => `${name} is speaking`,
    reception: (name: string) => `${name} is speaking`,
    phone: (name: string) => `${name} is speaking`,
    chat: (name: string) => `${name} is typing`,
  },
  minutesLeft: (minutes: number) =>
    minutes === 1 ? 'About 1 minute left' : `About ${minutes} minutes left`,
  timeUp: 'The time is up. You may finish: nothing is cut off.',
  resumed: 'Picked up where you left off.',
  restart: 'Start again',
  dismiss: 'Dismiss',
  elsewhere: 'This conversation is open in another tab.',
  elsewhereHint: 'You can read it here. To go on in this tab, take over.',
  takeOver: 'Take over here',
  ended: 'The conversation has ended',
  endedHint: 'Now write it up while it is fresh, as you would at work.',
  writeUp: 'Log the complaint',
  complete: 'This conversation is complete.',
  readDebrief: 'Read your debrief',
  stopped: 'The story stopped',
  broke: (detail: string) => `This story broke here: ${detail} Your attempt is kept.`,
  ourMistake: 'It is our mistake, not yours.',
  backToScenarios: 'Back to the scenarios',
  mendStory: 'Mend the story',

  /** Before somebody's first call. */
  hearCall: 'Shall I hear the call?',
  hearIt: 'Yes, read it to me',
  readIt: 'No, I’ll read it',
  theCustomer: 'The customer',
  meter: 'Frustration',
  frustration: {
    calm: 'calm',
    uneasy: 'uneasy',
    annoyed: 'annoyed',
    angry: 'angry',
    furious: 'furious',
  },
  /** "Dev looks annoyed, arms crossed": how it can be noticed there. */
  looks: {
    counter: (name: string, mood: string) => `${name} looks ${mood}`,
    reception: (name: string, mood: string) => `${name} looks ${mood}`,
    phone: (name: string, mood: string) => `${name} sounds ${mood}`,
    chat: (name: string, mood: string) => `${name} seems ${mood}`,
  },
  /** Where the customer has left, or is somewhere else. */
  gone: (name: string) => `${name} is not here`,
  /** Signs that are seen and are no pose. */
  signSeen: {
    'looking-at-door': 'looking at the door',
    'threat-to-leave': 'turned to go',
    'threat-to-post': 'phone in hand',
  } as Partial<Record<string, string>>,
  withPose: (looks: string, pose: string) => `${looks}, ${pose}`,
  mood: {
    calm: 'calm',
    worried: 'worried',
    annoyed: 'annoyed',
    angry: 'angry',
    furious: 'furious',
    relieved: 'relieved',
  },
  pose: {
    open: '',
    'arms-crossed': 'arms crossed',
    pointing: 'pointing a finger',
    'holding-receipt': 'paper in hand',
    'hands-on-hips': 'hands on hips',
    shrugging: 'with a shrug',
    explaining: 'hands open, explaining',
    'on-phone': 'on the phone',
  },
  noteSign: 'Note a sign',
  noteSignHint: 'What tells you how they feel? Note it and carry on.',
  notNow: 'Not now',
  noted: (sign: string) => `Noted: ${sign}`,
  sign: {
    'raised-voice': 'raised voice',
    repeating: 'saying the same thing again',
    sarcasm: 'sarcasm',
    interrupting: 'interrupting',
    'arms-crossed': 'crossed arms',
    pointing: 'pointing a finger',
    silence: 'going quiet',
    'looking-at-door': 'looking at the door',
    'threat-to-leave': 'threatening to leave',
    'threat-to-post': 'threatening to post about it',
  },

  record: 'Complaint record',
  recordHint: 'Write it so that a colleague could pick it up tomorrow.',
  saveRecord: 'Save the record',
  stillEmpty: (fields: string) => `Still empty: ${fields}.`,
  nothingWritten:
    'Nothing is written down yet. A colleague would have to ask for all of it again. Write what you know, or save it as it is.',
  saveAsItIs: 'Save the record as it is',
  carried:
    'What you wrote the last time is here again. Only what came out differently is asked anew.',
  before: (words: string) => `The last time you wrote: “${words}”. It came out differently now.`,
  wasSaid: 'What was said',
  recordParts: {
    who: 'Who',
    happened: 'What happened',
    agreed: 'What was agreed',
    learn: 'What we learn',
  },
  recordLabels: {
    customer: 'Customer',
    contact: 'How to contact them',
    product: 'Product or service',
    reference: 'Reference',
    problem: 'What went wrong, in their words',
    remedy: 'How it is put right',
    promises: 'Promises, with dates',
    owner: 'Who looks after it',
    'passed-to': 'Passed to',
    cause: 'Why it happened',
    feedback: 'What we should change',
  },
  recordHints: {
    customer: 'Their full name',
    contact: 'Phone or email, and when',
    product: 'What it is about',
    reference: 'Order, receipt or account number',
    problem: 'So that nobody has to ask them again',
    remedy: 'What they accepted',
    promises: 'Who does what, by which day and time',
    owner: 'You, or the colleague who took it on',
    'passed-to': 'Who has it now, if anyone',
    cause: 'As far as you know',
    feedback: 'Something to pass on, if there is',
  },
  addDay: 'Add a day and a time to the promise',
  day: 'Day',
  time: 'Time',
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  times: [
    ...['8 am', '9 am', '10 am', '11 am', 'noon', '1 pm', '2 pm', '3 pm'],
    ...['4 pm', '5 pm', '6 pm', '7 pm', '8 pm'],
  ],
  by: (dayAndTime: string) => `by ${dayAndTime}`,
  add: 'Add',
  addNothing: 'the day and time',
  note: (to: string) => `Hand-over note for ${to}`,
  noteHint: (name: string) =>
    `Tick what ${name} needs, so that the customer does not have to start again. Leave out the rest.`,
  yourColleague: 'your colleague',
  ownLine: 'One line of your own',
  ownLineHint: 'Facts only. You need not add one.',

  keeping: 'Being kept …',
  notKept: 'Not kept',
  full: 'This browser has stopped keeping your attempt, because there is no room left in it. You can finish, and save it as a file.',
  newer:
    'A newer version of Composure is open in this browser, so this page can keep nothing more. Reload the page to go on; what was kept is still there. Or finish here, and save it as a file.',
  cleared:
    'What this browser kept of your attempt was cleared or erased. You can finish here, and save it as a file.',
  broken:
    'This browser has stopped keeping your attempt and does not say why. You can finish, and save it as a file.',
  stuck:
    'The rest of this conversation could not be loaded. Check your connection, then choose your reply again.',
  blocked:
    'This browser does not let Composure keep anything. You can finish, and save your attempt as a file.',
  lost: (count: number, titles: string) =>
    `${count === 1 ? 'An attempt' : `${count} attempts`} kept in this browser can no longer be read in full (${titles}). If you saved a file, it is your copy.`,

  yourProgress: 'Your progress',
  /** The same, where there is room for a word. Its name begins with it nowhere else. */
  progressShort: 'Progress',
  writeAboutIt: 'Write about it',
  /** Of a screen whose code could not be fetched. */
  notLoaded: 'This page could not be loaded. Reload it to try again; what you have is kept.',

  evidence: 'Evidence for your portfolio',
  evidenceSorry:
    'The evidence could not be loaded. Reload this page to try again; your attempt is kept.',

  settings: 'Settings',
  settingsMissing: 'The settings could not be loaded. Reload this page to try again.',
  sound: 'Sound',

  replay: 'Play it back',
  noReplay: 'This screen could not be loaded. Reload it to try again; your attempt is kept.',

  /** The way to the assessor's room. */
  desk: 'Assessor’s desk',
  privacy: 'Data protection',
  accessibility: 'Accessibility',
  statementMissing: 'This page could not be loaded. Reload it to try again.',
};

/** What the first screen, the briefing and the conversation say. */
export const play = part('play', words);
