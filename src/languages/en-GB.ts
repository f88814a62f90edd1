/**
 * British English: everything that the product itself says. Another language is another file beside
 * this one, of the same shape. Each export is a part of the product, fetched with the code that
 * shows it. What a story, a marking scheme or a law card says is not here: that is their own.
 */

/** Names the language: for the page, for dates and numbers, and for whoever chooses it. */
export const language: {
  readonly code: string;
  readonly name: string;
  /** Which way its lines run, where not from left to right. */
  readonly direction?: 'rtl';
} = { code: 'en-GB', name: 'English (UK)' };

/** What a device shows where the product is installed. */
export const install = {
  name: 'Composure',
  description: 'Practise difficult customer conversations, and see what an assessor would see.',
};

/** The version of the product that this browser keeps. */
export const version = {
  ready: 'A new version is ready.',
  use: 'Use it now',
  attemptOpen: 'An attempt is open in another window. Finish or leave it there first.',
};

/** The first screen, the briefing, the conversation and the record. */
export const play = {
  scenarios: 'Scenarios',
  quote: (words: string) => `“${words}”`,
  you: 'You',
  saveFile: 'Save as a file',
  close: 'Close',
  keepIt: 'Keep it',
  delete: 'Delete',

  lead: 'Practise difficult customer conversations, and see what your own words did.',
  choose: 'Choose a scenario',
  nowhere: 'There is nothing at that address. Here are the scenarios.',
  noScenario: (name: string) => `There is no scenario called “${name}”.`,
  tryOwn: 'Try your own story',
  tryOwnHint: 'Bring a scenario you wrote. It is checked and played right here.',
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
  minutesAndLevel: (minutes: number, level: number) =>
    `About ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} · Level ${level}`,
  alsoIn: (languages: string) => `Also in ${languages}`,
  mapLink: 'Story map, for assessors',
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

  youAre: 'You are',
  youMeet: 'You meet',
  where: 'Where',
  howLong: 'How long',
  aboutMinutes: (minutes: number) =>
    `About ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, at your own pace`,
  start: 'Start the conversation',
  nobody:
    'Nobody is watching. You can make mistakes, put them right, and play it as often as you like.',
  yourPolicy: 'Your policy card',
  policyHint: 'You can open it at any time while you talk.',
  policy: 'Policy card',
  yourRole: (role: string) => `You are the ${role}.`,
  mayDecide: 'What you may decide',
  /** `centre`: the name of an organisation. */
  policyFrom: (centre: string) => `With lines of ${centre}.`,
  rulesOf: (centre: string) => `With the rules of ${centre}`,
  decideMore: 'Who can decide more',

  conversation: 'Conversation',
  earlier: 'Earlier in this conversation',
  reply: 'Your reply',
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
    'holding-receipt': 'holding a receipt',
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

  full: 'This browser has stopped keeping your attempt, perhaps because its storage is full. You can finish, and save it as a file.',
  stuck:
    'The rest of this conversation could not be loaded. Check your connection, then choose your reply again.',
  blocked:
    'This browser does not let Composure keep anything. You can finish, and save your attempt as a file.',
  lost: (count: number, titles: string) =>
    `${count === 1 ? 'An attempt' : `${count} attempts`} kept in this browser can no longer be read in full (${titles}). If you saved a file, it is your copy.`,

  yourProgress: 'Your progress',
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

/** What the debrief says of an attempt. */
export const debrief = {
  gone: 'This attempt is not kept in this browser any more. If you saved it as a file, the file still holds it.',
  failed: 'This debrief could not be loaded. Reload the page to try again.',
  tab: (title: string) => `Debrief: ${title}`,
  showed: 'What you showed',
  headlinesFirst: 'The headline points come first.',
  thenStages: 'The headline points come first, then the others in the order of a conversation.',
  formative: 'Practice evidence, formative: it is here to learn from, and awards nothing.',
  again: 'Play it again',
  others: 'Other scenarios',
  print: 'Print',

  broke: 'The story broke, so this attempt is kept but not marked.',
  unfinished: 'You have not finished this conversation. This is how it stands.',
  ending: {
    resolved: (name: string) => `You put it right for ${name}.`,
    escalated: (name: string) => `${name} is now with someone who can decide.`,
    'part-resolved': (name: string) => `You put part of it right for ${name}.`,
    lost: (name: string) => `${name} left without it being put right.`,
  },
  keepDoing: 'Keep doing',
  workOn: 'Work on next',

  points: 'Marking points',
  outcome: { met: 'Met', 'not-yet': 'Not yet', 'not-observed': 'Not observed' },
  critical: 'A critical fault was made here. It decides this point, whatever else went well.',
  /** A behaviour on a closed card, and how many more moments are inside. */
  andMore: (shown: string, more: number) => `${shown}, and ${more} more`,
  toTake: (shown: string) => `A chance to take: ${shown}`,
  notMade: (shown: string) => `A mistake you did not make: ${shown}`,
  notObservedHere: 'Not observed here:',
  noChance: 'Nothing in this conversation gave you the chance.',
  littleChance: 'Nothing in this conversation gave you enough of a chance.',

  effect: {
    earned: 'This showed:',
    declined: 'A mistake you did not make:',
    lost: 'This worked against you:',
    missed: 'A chance to take next time:',
  },
  criticalFault: 'Critical fault:',
  seeConversation: 'See it in the conversation',
  seeIt: 'See it',
  inConversation: (what: string) => `in the conversation: ${what}`,
  couldAndDidNot: 'You could have said, and did not:',
  couldHaveSaid: 'You could have said:',
  youSaid: 'You:',
  didNotNote: (signs: string) => `You did not note: ${signs}.`,
  youNoted: (sign: string) => `You noted: ${sign}.`,
  notThere: (sign: string) => `You noted: ${sign}. It was not there.`,
  openedPolicy: 'You opened the policy card.',
  inNote: 'In your hand-over note.',
  inRecord: 'In your complaint record.',
  notInRecord: 'Not in your complaint record.',

  law: 'The law here',
  overdue: (day: string) =>
    `This card is due for review since ${day}. Check the rule before you rely on it.`,
  notInForce: (day: string) => `This rule only starts on ${day}.`,
  unconfirmed: 'Part of this card has still to be checked against its source.',
  inForce: (day: string) => `In force from ${day}.`,
  reviewed: (day: string) => `Reviewed on ${day}.`,

  signs: (name: string) => `Signs ${name} gave`,
  signsHint: (noted: number, given: number) =>
    `You noted ${noted} of ${given}. Nobody sees all of them, and one seen early is worth most.`,
  signRow: { noticed: 'Noticed', missed: 'Missed', 'false-alarm': 'Not there' },

  record: 'Your complaint record',
  recordHint: 'What you wrote, beside what came out in the conversation.',
  verdict: {
    accurate: 'Accurate',
    missing: 'Missing',
    wrong: 'Not what was said',
    'must-not': 'Must not be kept',
    open: 'Nothing came up',
  },
  wrote: 'You wrote',
  empty: 'Left empty',
  shouldHold: 'What it should hold',
  wrongAdvice: 'Nobody in the conversation gave this amount, day, time or reference.',
  mustNotAdvice: 'Details like this may not be kept in a record, even to be helpful.',

  view: (name: string) => `How ${name} saw it`,
  viewHint: 'Put together from what happened. Each sentence leads to where it was seen.',
  satisfied: (name: string) => `How satisfied ${name} is likely to be`,
  side: {
    reliability: 'Reliability',
    responsiveness: 'Responsiveness',
    assurance: 'Assurance',
    empathy: 'Empathy',
    tangibles: 'Tangibles',
  },
  sideAsks: {
    reliability: 'Did you do what you said?',
    responsiveness: 'Did something move?',
    assurance: 'Could you be believed?',
    empathy: 'Did you see a person?',
    tangibles: 'Was there something to hold on to: things named, agreed, written down?',
  },
  score: (score: number, most: number) => `${score} out of ${most}`,
  noScore: 'No way to tell',
  restsOn: 'What this rests on',
  for: 'For:',
  against: 'Against:',

  way: 'Your way through the conversation',
  wayHint: 'See the way you took on a map, with every other reply and where it would have led.',
  showMap: 'Show the map',
  hideMap: 'Hide the map',
  mapAlone: 'Open the map by itself',
  whole: 'The whole conversation',
};

/** The story map. */
export const map = {
  unproved: (why: string) => `This map may not show everything: ${why}.`,
  stepsMissing: (missing: number, length: number) =>
    `${missing} of your ${length} steps are not on this map: the story has changed since you played it.`,
  tabs: 'The map',
  tab: { picture: 'Picture', text: 'As text' },
  legend: 'What the marks mean',
  kind: {
    earns: 'Counts for you',
    loses: 'Counts against you',
    critical: 'Critical fault',
    neither: 'Counts neither way',
  },
  picture: 'Map',
  places: 'Places of the story. The arrow keys lead from one to the next.',
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  percent: (share: number) => `${share} %`,
  showAll: 'Show all',
  namesOnly: 'Names only',

  start: 'Start',
  beginning: 'Beginning',
  theEnd: 'The end',
  breaks: 'It breaks here',
  storyBreaks: 'The story breaks here',
  ending: {
    resolved: 'Put right',
    escalated: 'Passed on',
    'part-resolved': 'Partly put right',
    lost: 'Customer lost',
  },
  /** Where somebody may go: one name may stand for replies and for ends. */
  goal: (name: string, ending: string) => `${name} (${ending.toLowerCase()})`,
  end: (ending: string) => `End: ${ending.toLowerCase()}`,
  replies: (count: number) => (count === 1 ? '1 reply' : `${count} replies`),
  /** All that a card says, to ears; `where` may be empty. */
  card: (name: string, kind: string, where: string) =>
    [name, kind, where].filter((words) => words !== '').join('. '),
  steps: (count: number, numbers: string) => `${count === 1 ? 'Step' : 'Steps'} ${numbers}`,
  onYourWay: (steps: string) => `${steps} of your way`,
  notOnYourWay: 'Not on your way',
  source: (file: string, line: number) => `${file}, line ${line}`,
  chosen: 'You chose this.',
  leadsTo: (places: string) => `Leads to ${places}`,
  leadsToMore: (places: string) => `Leads to ${places}, and more not looked at`,
  leadsUnseen: 'Leads to what was not looked at',
};

/** The screens for one's own stories. What the compiler and the checker find is not here. */
export const tryStory = {
  lead: 'Bring a scenario written in Ink. It is checked here in your browser, and you can play it and be marked at once. Nothing is sent anywhere.',
  bring: 'Bring files',
  bringHint: 'Drop your .ink files here, all of them together. Or drop a story saved as a file.',
  chooseFiles: 'Choose files',
  pasteForm: 'Paste a story',
  paste: 'Or paste the text of a story',
  pastePlaceholder: '# title: …',
  pasted: 'The pasted text',
  checkText: 'Check this text',
  example: 'Begin with an example',
  exampleHint: 'A short story that is sound as it stands, to be written over.',
  noText: 'There is no text to check yet.',
  notKept: 'This browser could not keep the story. There may be no room left.',
  unreadable: 'These files could not be read.',
  gone: 'This story is not kept in this browser. If you saved it as a file, you can bring it back.',
  bringStory: 'Bring a story',

  stories: 'Your stories',
  noneKept: 'None are kept.',
  changed: (when: string, files: number) =>
    `Changed ${when} · ${files === 1 ? '1 file' : `${files} files`}`,
  open: 'Open',
  deleteStory: 'Delete this story?',
  deleteStoryHint: (title: string) =>
    `${title}. It cannot be brought back. If you may need it, save it as a file first. Your attempts at it are kept.`,

  playIt: 'Play it',
  addFiles: 'Add files',
  noRoom: 'This browser could not keep the story to play it. There may be no room left.',
  changeNotKept:
    'Your last change could not be kept in this browser. Save the story as a file, so that it is not lost.',
  replaced: (files: string) => `The text of ${files} was replaced by the file you brought.`,
  undo: 'Undo',
  files: 'Files of this story',
  text: (file: string) => `Text of ${file}`,
  lineOf: (line: string, lines: string) => `Line ${line} of ${lines}`,
  moreOnLine: (count: number) => `And ${count} more on this line.`,
  andMore: (what: string, count: number) => `${what} (and ${count} more)`,
  map: 'Story map',
  showMap: 'Show the story map',
  hideMap: 'Hide the story map',

  check: 'The check',
  looked: (moments: string) => `${moments} moments looked at so far`,
  stopCheck: 'Stop the check',
  checkAgain: 'Check again',
  reading: 'Reading the story…',
  refused: (errors: string) => `It cannot be played yet: ${errors} to mend.`,
  exploring: 'It can be played. Now every way through it is being looked at…',
  stillPlayable: (why: string) => `${why} The story can be played.`,
  playable: (found: string) => `${found} It can be played.`,
  nothingWrong: 'Nothing was found wrong.',
  foundSome: (counts: string) => `Found: ${counts}.`,
  counts: {
    error: (count: number) => (count === 1 ? '1 error' : `${count} errors`),
    warning: (count: number) => (count === 1 ? '1 warning' : `${count} warnings`),
    note: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
  },
  ways: 'Ways through',
  proved: (ways: string) => `Proved: all ${ways} were looked at`,
  endless: 'endless',
  notProved: (why: string) => `Not proved: ${why}`,
  length: 'Length',
  noEnd: 'It never comes to an end',
  replies: (count: number) => `${count} replies`,
  repliesNoEnd: (from: number) => `From ${from} replies, without end`,
  repliesTo: (from: number, to: number) => `From ${from} to ${to} replies`,
  pointsMet: 'Marking points met',
  pointsFromTo: (from: number, to: number, of: number) => `From ${from} to ${to} of ${of}`,
  pointsUnknown: 'Could not be worked out',
  byChance: 'A pass by chance',
  byChanceHint: (share: string, pass: number) =>
    `${share} of those who answer at random would meet ${pass}`,
  none: 'None',
  fewerThan: 'Fewer than 1 in 10,000',
  percent: (share: string) => `${share} %`,

  found: 'What was found',
  more: (count: number) => `And ${count} more.`,
  level: { error: 'Error', warning: 'Warning', note: 'Note' },
  fileLine: (file: string, line: number) => `${file}, line ${line}`,
  line: (line: number) => `Line ${line}`,
  path: 'The replies that lead there',

  stopped: {
    'by-hand': 'You stopped the check.',
    'broke-off': 'The check broke off. Change the story, or check it again.',
    'no-compiler': 'The compiler did not finish with this story, and was ended.',
    'no-proof': 'The check took too long and was ended. The story is not proved.',
  },
  brokeOffWith: (why: string) => `The check broke off: ${why}`,

  notStory: (file: string) => `“${file}” is not a story: bring .ink files, or a .story.json file.`,
  mostFiles: (most: string) => `A story may have ${most} files at most.`,
  longLine: (file: string, line: number, most: string) =>
    `“${file}”, line ${line}: a line may have ${most} characters at most.`,
  mostLines: (file: string, line: number, most: string) =>
    `“${file}”, line ${line}: a file may have ${most} lines at most.`,
  tooLarge: (file: string, most: string) =>
    `“${file}” is too large: a story may have ${most} characters at most.`,
};

/** What a customer says of how they were treated, put together by `core/report`. */
export const report = {
  voice: {
    came: {
      counter: 'I went to the counter.',
      phone: 'I was on the phone to them.',
      chat: 'I was on the chat with them.',
      reception: 'I went to the desk.',
    },
    cameAbout: {
      counter: (product: string) => `I went to the counter about the ${product}.`,
      phone: (product: string) => `I was on the phone to them about the ${product}.`,
      chat: (product: string) => `I was on the chat with them about the ${product}.`,
      reception: (product: string) => `I went to the desk about the ${product}.`,
    },
    told: (came: string, words: string) => `${came} I told them: “${words}”`,
    notHeard: 'Nobody said it back to me so that I knew they had understood.',
    heard: (words: string) => `I felt heard. It was when they said: “${words}”`,
    heardLate: (words: string) =>
      `It was a while before I felt heard. It was when they said: “${words}”`,
    ending: {
      resolved: 'In the end it was put right.',
      escalated: 'It is now with somebody who can decide.',
      'part-resolved': 'Part of it was put right, and part was not.',
      lost: 'It ended without being put right.',
    },
    angrier: 'I was angrier at the end than when I began.',
    calmer: 'I was calmer at the end than when I began.',
    trusts: 'I believe what they told me.',
    waits: 'I will wait and see before I trust them again.',
    doubts: 'I do not trust what I am told there any more.',
    /** A sentence of `says`, with the words that it is about. */
    quoting: (says: string, words: string) => `${says.slice(0, -1)}: “${words}”`,
    but: (says: string) => `But ${lowered(says)}`,
    butLater: (says: string) => `But later ${lowered(says)}`,
    /** What is said of a reply that shows a behaviour. */
    says: {
      'listening.talk-over': 'I was cut off before I had finished.',
      'listening.ask-again': 'I was asked for things I had already told them.',
      'listening.assume': 'They guessed at what was wrong before they had asked me.',
      'listening.solve-first': 'I was given an answer before they had heard the question.',
      'clarify.lead': 'Words were put in my mouth.',
      'clarify.grill': 'The questions came one on top of another.',
      'listening.open-question': 'They asked me what had happened and let me tell it.',
      'listening.let-finish': 'They let me finish.',
      'clarify.wanted': 'They asked what I wanted to happen.',
      'clarify.sum-up': 'They went over it all with me before going on.',
      'listening.check': 'They checked that they had understood me.',
      'listening.use-detail': 'They remembered what I had told them.',
      'clarify.missing-fact': 'They asked for what they still needed to know.',
      'limits.abuse-back': 'They were rude to me.',
      'acknowledge.judge': 'I was judged before I had been listened to.',
      'adapt.refuse': 'They would not do it in a way that works for me.',
      'empathy.blame-customer': 'It was put to me that it was my own doing.',
      'acknowledge.doubt': 'I could tell that I was not believed.',
      'adapt.same-for-all': 'They did it the usual way, after I had said that does not work.',
      'adapt.charge': 'I was asked to pay for what I need in order to be served at all.',
      'empathy.brush-off': 'It was made out to be a small thing.',
      'empathy.defensive': 'They stood up for the firm when I wanted them to hear me.',
      'adapt.guess': 'They guessed what I need and did not ask.',
      'signs.carry-on': 'I showed them how I felt, and they carried on as if I had not.',
      'empathy.scripted': 'I was given a set phrase, and it sounded like one.',
      'acknowledge.take-sides': 'They took sides before anybody knew the facts.',
      'adapt.adjust': 'They changed how they did it so that it worked for me.',
      'empathy.name-effect': 'They saw what it had meant for me.',
      'signs.name': 'They saw how I was, and said so kindly.',
      'acknowledge.view': 'They saw it from my side.',
      'adapt.ask': 'They asked what would help me.',
      'empathy.apology': 'They said sorry, and for something in particular.',
      'acknowledge.concern': 'They took it seriously.',
      'signs.respond': 'When my mood changed they took notice.',
      'adapt.direct': 'They spoke to me, and not past me.',
      'acknowledge.thank': 'They thanked me for telling them.',
      'empathy.calm': 'They stayed level with me.',
      'data.disclose': 'They gave out details that were not theirs to give.',
      'law.wrong': 'What they told me about the law was wrong.',
      'authority.over-promise': 'I was promised something that was not theirs to promise.',
      'law.less-than-owed': 'I was offered less than I am owed.',
      'rights.right-as-favour': 'What is mine by right was held out to me as a favour.',
      'rights.favour-as-right': 'I was told that a rule of the firm was the law.',
      'expectations.flat-no': 'I was told no, and not why.',
      'expectations.overstate': 'It was made to sound quicker or surer than it is.',
      'authority.hint-more': 'I was left to think that more was on its way.',
      'expectations.leave-hoping': 'I was left hoping for something that will not come.',
      'explain.half': 'I was told the half that suited them.',
      'policy.hide-behind': 'I was given the rule and not the reason.',
      'policy.guess': 'They were guessing at their own rules.',
      'data.ask-too-much': 'I was asked for more about myself than they needed.',
      'law.right': 'They told me where I stand by law, and they had it right.',
      'law.customer-chooses': 'Where the choice is mine, they left it to me.',
      'rights.say-which': 'They told me which part is my right and which is their own rule.',
      'expectations.fair-no': 'They told me no, and they told me why.',
      'expectations.say-limit': 'They told me what they could decide and what they could not.',
      'expectations.honest-time': 'They gave me an honest time.',
      'explain.choices': 'They set out my choices, the bad with the good.',
      'data.stop-them': 'They stopped me before I said more than they needed.',
      'expectations.next-route': 'They told me where I can go next.',
      'explain.reason': 'They gave me the reason.',
      'data.check-identity': 'They checked who I was.',
      'ownership.pass-buck': 'I was told that it was somebody else’s doing.',
      'escalation.wrong-person': 'I was passed to somebody who could not decide it either.',
      'escalation.too-soon': 'I was passed on before they had tried.',
      'escalation.too-late': 'It was not theirs to decide, and they held on to it.',
      'structure.act-unasked': 'Things were done without asking me.',
      'ownership.bare-minimum': 'They did as little as they had to.',
      'explain.nothing': 'They went off without a word.',
      'language.cannot': 'The first thing I heard was what they could not do.',
      'confirm.rush': 'I was hurried out at the end.',
      'escalation.explain': 'They told me who would take it on, and why.',
      'escalation.right-time': 'They brought in somebody who could decide.',
      'ownership.stay': 'They stayed with it.',
      'ownership.take': 'They told me what they themselves would do.',
      'structure.agree': 'We agreed between us what would be done.',
      'structure.look-into': 'They looked into it before they decided anything.',
      'cause.ask-why': 'They wanted to know why it had happened.',
      'ownership.explain-step': 'They told me what they were doing as they did it.',
      'language.can-do': 'They told me what they could do.',
      'followup.broken': 'They gave me their word and did not keep it.',
      'followup.late': 'What they had promised came late.',
      'informed.silence': 'I was left waiting without a word.',
      'informed.only-when-asked': 'I had to ask before I got any news.',
      'followup.leave-to-chase': 'It was left to me to get in touch.',
      'followup.vague': 'I was not told what would happen when.',
      'followup.kept': 'They did what they had said they would.',
      'promises.own-up': 'They told me themselves when they could not keep their word.',
      'followup.told-early': 'They told me about the delay before I had to ask.',
      'followup.check-back': 'They came back to me to see that it had worked.',
      'informed.update': 'They gave me news when they had said they would.',
      'followup.promise': 'They gave me a day and a time for what happens next.',
      'followup.confirm': 'They asked whether I was content before we finished.',
      'followup.contact': 'They asked how and when to reach me.',
    },
  },
  felt: {
    putRight: 'It was put right, or is with somebody who can',
    notPutRight: 'It was not put right',
    trusted: 'Trusted you by the end',
    lostTrust: 'Had lost trust by the end',
    heard: 'Felt heard',
    neverHeard: 'Never felt heard',
    angry: 'Was angry at the end',
    record: (right: number, of: number) => `The record had ${right} of ${of} things right`,
  },
};

/** A sentence as it goes on after "But". */
function lowered(says: string): string {
  return /^I\b/.test(says) ? says : `${says.charAt(0).toLowerCase()}${says.slice(1)}`;
}

/** The ways to play, as the briefing offers them and the conversation shows them. */
export const modes = {
  legend: 'How would you like to play?',
  titles: { coached: 'Coached', practice: 'Practice', observation: 'Mock observation' },
  says: {
    coached:
      'A coach speaks up after a slip, hints are yours to ask for, and a meter shows the mood.',
    practice: 'You read the customer as you would at work. No hints and no coach.',
    observation:
      'Sealed practice for an observation: no help and no starting again until it is done.',
  },
  sealed: 'Mock observation',
  again: 'Try a moment again',
  compare: 'Two attempts side by side',
  watchedBy: (assessor: string) => `Mock observation, watched by ${assessor}`,
  assessorGone: (assessor: string) =>
    `${assessor}’s window is closed just now. You can go on: everything is kept.`,
  timed: (minutes: number) => (minutes === 1 ? '1 minute allowed' : `${minutes} minutes allowed`),
  notTimed: 'Not timed',
  once: 'It is sat once, without help and without starting again.',
  noObservation:
    'This mock observation is not kept in this browser. Ask your assessor to open your window again from the assessor’s desk.',
  conditions:
    'Not timed, with no access arrangements. The debrief opens when you have saved the record.',
  sealedMap:
    'A mock observation of this scenario is under way. Its map opens when you have finished.',
  sealedYet: 'This mock observation is still under way. This opens when you have saved the record.',
  noCoach:
    'The coach could not be loaded. You can go on without, or reload this page to try again.',
};

/** What is shown late in a conversation for how it is played: the coach, the time, where it began. */
export const coaching = {
  coach: 'Coach',
  ask: 'Ask for a hint',
  listening: {
    sign: (name: string) =>
      `Now: something in how ${name} took that is a sign. Read it again, and answer what is behind it.`,
    unheard: (name: string) =>
      `Now: ${name} does not feel heard yet. Listen for what comes back, or comes back louder: that has had no answer.`,
    waiting: (name: string) =>
      `Now: ${name} has been heard, and nothing has moved. Listen for what would put it right.`,
    moving: (name: string) => `Now: listen for whether ${name} goes along with what happens next.`,
  },
  hint: 'Hint',
  show: 'What would help here is a reply of which you could say:',
  avoid:
    'Nothing is won here, but something can be lost. Keep clear of a reply of which they could say:',
  open: 'No reply here is better than another. Say it as you would say it.',
  again: 'You are trying this moment again.',
  earlier: 'Your earlier attempt',
  fromTheStart: 'Start from the beginning',
  minutesLeft: (minutes: number) =>
    minutes === 1 ? 'About 1 minute left' : `About ${minutes} minutes left`,
  timeUp: 'The time is up. You may finish: nothing is cut off.',
};

/** How an attempt was played, and trying one of its moments again. */
export const retrying = {
  played: (mode: string, help: string) => `${mode}: ${help}`,
  hints: (count: number) => (count === 1 ? '1 hint' : `${count} hints`),
  thoughts: (count: number) => (count === 1 ? '1 thought' : `${count} thoughts`),
  noHelp: 'no help was used',
  minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  notTimed: 'not timed',
  noArrangements: 'no access arrangements',
  policyFrom: (centre: string) => `The policy card was that of ${centre}.`,
  policyWhole: 'The card it was played with',
  policyMarks: 'The marks follow the story’s own card.',
  policyStory: 'On that card, these lines stand where the centre put its own:',
  began: 'It began from a moment of an earlier attempt.',
  compareBoth: 'Compare the two',
  compare: 'Compare with another attempt',
  choose:
    'Choose the moment you would like to try again. Everything up to there stays as it was, and you go on from your next reply.',
  moments: 'Moments',
  from: 'Try again from here',
  fromWhere: (said: string) => ` before you said “${said}”`,
  none: 'You have not replied to anything in this attempt yet, so there is nothing to try again.',
  debrief: 'Back to the debrief',
  refused: {
    sealed: 'This mock observation is still under way. Nothing in it can be tried again.',
    observed:
      'A mock observation is sat once, so no moment of it can be tried again. You can practise the scenario from the beginning as often as you like.',
    'no-decision':
      'There is nothing to choose at that place in this attempt. Choose a moment from the list instead.',
    gone: 'The earlier attempt is not kept in this browser any more, so there is no moment to go back to.',
    'no-story':
      'The edition of the story that this was played in is not to be had any more, so this moment cannot be tried again.',
  },
  failed: 'This moment could not be opened. Reload the page to try again; your attempts are kept.',
};

/** Two attempts side by side. */
export const compare = {
  back: 'Back to the debrief',
  choose: 'Which attempt would you like to see beside this one?',
  attempts: 'Attempts',
  relations: {
    earlier: 'The attempt this one began from',
    retry: 'A moment of this one, tried again',
    'same-scenario': 'The same scenario',
  },
  none: 'There is no other attempt at this scenario yet. Try a moment of this one again, and you can see the two side by side.',
  gone: 'One of these attempts is not kept in this browser any more, so there is nothing to compare.',
  sealed: 'One of these is a mock observation under way. It can be compared when it is finished.',
  strangers:
    'These two attempts are of different scenarios, so there is nothing to compare point by point.',
  failed: 'These attempts could not be loaded. Reload the page to try again.',
  first: 'First attempt',
  second: 'Second attempt',
  debrief: 'Debrief of',
  parted: 'Where they part',
  partedHere: (shared: number) =>
    shared === 0
      ? 'No reply is the same in both.'
      : shared === 1
        ? 'The first reply is the same in both. This is what came after.'
        : `The first ${shared} replies are the same in both. This is what came after.`,
  alike: 'You did the same in both.',
  nothingMore: 'Nothing more happened in this one.',
  before: 'Just before',
  noted: (sign: string) => `You noted: ${sign}.`,
  looked: 'You looked at the policy card.',
  recorded: 'You saved the complaint record.',
  handedOver: (to: string) => `You handed it over to ${to}.`,
  atTheEnd: (name: string) => `How it ended for ${name}`,
  what: 'What',
  played: 'How it was played',
  ending: 'Ending',
  endings: {
    resolved: 'Put right',
    escalated: 'With someone who can decide',
    'part-resolved': 'Partly put right',
    lost: 'Not put right',
    none: 'Not finished',
  },
  frustration: 'Frustration',
  trust: 'Trust',
  trustWords: { low: 'low', some: 'some', high: 'high' },
  heard: 'Felt heard',
  yes: 'yes',
  no: 'no',
  progress: 'Steps towards a remedy',
  unknown: 'not known',
  points: 'Marking points',
  different: (count: number) =>
    count === 1 ? 'One point came out differently.' : `${count} points came out differently.`,
  noDifference: 'Every point came out the same in both.',
  differences: 'Points that came out differently',
  same: (count: number) => `The same in both: ${count}`,
  samePoints: 'Points that came out the same in both',
  point: 'Point',
  outcomes: { met: 'Met', 'not-yet': 'Not yet', 'not-observed': 'Not observed' },
};

/** What has been shown over weeks, and what to practise next. */
export const progress = {
  title: 'Your progress',
  sorry:
    'Your progress could not be loaded. Reload this page to try again; your attempts are kept.',
  reading: (done: number, all: number) => `Reading your attempts: ${done} of ${all}.`,
  empty: {
    title: 'It begins with one conversation',
    words:
      'Finish a conversation and save its record. From then on this page shows, point by point, what you have shown so far and what is worth practising next.',
    choose: 'Choose a scenario',
  },
  ownStories: (scheme: string) => `${scheme}, in stories of your own`,
  unknownScheme: (count: number) =>
    `${counted(count, 'attempt is', 'attempts are')} marked by a scheme that is not here any more, and not shown.`,
  summary: (ready: number, all: number) =>
    ready === 0
      ? `None of the ${all} points is ready to be observed yet`
      : ready === all
        ? `All ${all} points are ready to be observed`
        : `${ready} of the ${all} points ${ready === 1 ? 'is' : 'are'} ready to be observed`,
  played: (attempts: number, scenarios: number, since: string) =>
    `${counted(attempts, 'finished conversation', 'finished conversations')} in ${counted(scenarios, 'scenario', 'scenarios')}, since ${since}.`,
  rule: (scenarios: number) =>
    `A point is ready when you met it in ${scenarios} different scenarios, on your own, and met it the last time there was a chance.`,
  ruleTitle: 'Why, and what counts',
  why: 'One conversation certifies nobody: how somebody does in one says too little about the next. That is known from research on tests made of situations like these.',
  sources: (sources: string) => `Sources: ${sources}.`,
  counts:
    'An attempt with the coach, or one that begins from a moment of an earlier attempt, is practice: it is shown here, and does not count towards readiness. Attempts that are not finished are left out.',
  formative: 'Practice evidence, formative: whether you are competent is for your assessor to say.',
  next: {
    title: 'Practise next',
    done: 'Every point that these scenarios give a chance at is ready. Ask your assessor for an observation, or play one you have not played yet.',
    ways: {
      alone: 'Play it on your own, without the coach.',
      'coached-first':
        'Play it with the coach first, then once more on your own: only that counts towards readiness.',
    },
    reasons: {
      'first-chance': 'no chance to show it yet',
      'another-scenario': 'met in one scenario, and this would be another',
      again: 'not met the last time',
      alone: 'met with help, and not on your own yet',
    },
    maybe: 'comes up on some ways through it only',
    /** A point's title, and why to practise it. */
    reason: (why: string, maybe: string | null) => (maybe === null ? why : `${why}; ${maybe}`),
    play: (title: string) => `Play “${title}”`,
  },
  points: {
    title: 'Point by point',
    legend: {
      met: 'met',
      'not-yet': 'not yet',
      'not-observed': 'no chance to show it',
      help: 'hollow: with the coach, or from a moment of an earlier attempt',
      order: 'Each column is one attempt, the newest on the right. The letter is its scenario.',
    },
    letters: 'Scenarios',
    latest: (shown: number) =>
      `The last ${shown} attempts are drawn; the table of each point has all of them.`,
  },
  tally: (met: number, chances: number, scenarios: number, last: string) => {
    if (met === 0) return `Not met in ${counted(chances, 'attempt', 'attempts')} so far.`;
    const times = `Met in ${met} of ${counted(chances, 'attempt', 'attempts')}`;
    return `${times}, last on ${last}, in ${counted(scenarios, 'scenario', 'scenarios')}.`;
  },
  readiness: {
    ready: { badge: 'Ready to be observed', words: '' },
    moreScenarios: (met: number, needed: number) => ({
      badge: `In ${met} of ${needed} scenarios`,
      words: `Met on your own in ${met} scenario of the ${needed} needed.`,
    }),
    slipped: (scenario: string) => ({
      badge: 'Not the last time',
      words: `Met before, and not in “${scenario}”, the last chance you had on your own.`,
    }),
    notYet: { badge: 'Not yet', words: '' },
    withHelp: { badge: 'With help so far', words: 'Met with help, and not on your own yet.' },
  },
  every: 'Every attempt',
  /** Says which point a table or its button is of. */
  of: (title: string) => `: ${title}`,
  columns: { when: 'When', scenario: 'Scenario', outcome: 'Outcome', debrief: 'Debrief' },
  outcomes: { met: 'Met', 'not-yet': 'Not yet', 'not-observed': 'No chance to show it' },
  help: { alone: '', coached: 'with the coach', retry: 'from a moment of an earlier attempt' },
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

/** The reflective account: where it is written, and what the debrief says of it. */
export const reflection = {
  title: 'Write about it',
  gone: 'This attempt is not kept in this browser any more, so there is nothing to write about here.',
  failed: 'This page could not be loaded. Reload it to try again; what you wrote is kept.',
  debrief: 'Debrief',
  intro:
    'What happened, and what you make of it, in your own words. Nothing here is compulsory: one part is fine, a few words are fine, and you can come back.',
  parts: {
    situation: 'Situation',
    task: 'Task',
    action: 'Action',
    result: 'Result',
    next: 'What I would do differently',
  },
  partList: 'Parts',
  empty: 'nothing yet',
  characters: (count: number) => counted(count, 'character', 'characters'),
  total: (count: string) => `${count} characters in all. Some e-portfolios take 4,000 in one box.`,
  asks: {
    situation: (customer: string, place: string) =>
      `What had happened before ${customer} came to you ${place}, and how were they when you met?`,
    task: (customer: string, role: string) =>
      `You were the ${role}. What did ${customer} want from you, and what was yours to decide?`,
    action: (said: string | null) =>
      said === null
        ? 'What did you do, step by step, and why did you do it that way?'
        : `One moment changed a lot: you said “${said}” What made you say that, and what else did you do?`,
    result: (customer: string, promise: string | null) =>
      promise === null
        ? `How was it for ${customer} in the end, and what had your words to do with it?`
        : `How was it for ${customer} in the end, and what became of the promise to ${promise}?`,
    next: (notYet: string | null) =>
      notYet === null
        ? 'Everything you had a chance to show was met. What would you keep, and what would you still try?'
        : `“${notYet}” was not met yet. If you had one moment of this again, which would it be, and what would you say?`,
  },
  places: {
    counter: 'at the counter',
    phone: 'on the phone',
    chat: 'in the chat',
    reception: 'at reception',
  },
  aids: 'From the conversation',
  aidsHelp: 'To look at, and to quote if you like.',
  facts: {
    place: (title: string, customer: string, place: string) => `${title}: ${customer}, ${place}.`,
    policy: 'Your policy card said:',
    promised: (promise: string) => `What was promised: ${promise}.`,
    ended: {
      resolved: 'It ended with the complaint put right.',
      escalated: 'It ended with somebody who can decide.',
      'part-resolved': 'It ended with part of it put right.',
      lost: 'It ended without being put right.',
    },
    temper: {
      calmer: (customer: string) => `${customer} was calmer at the end than at the beginning.`,
      angrier: (customer: string) => `${customer} was angrier at the end than at the beginning.`,
    },
    instead: (said: string, instead: string) =>
      `Where you said “${said}”, this was on offer too: “${instead}”`,
  },
  from: { own: 'You said', record: 'You wrote in the record' },
  insert: 'Insert as a quotation',
  /** A quotation as it stands in the text; it opens with a quotation mark, which sets it apart. */
  quoted: {
    own: (text: string) => `“${text}” (I said)`,
    record: (text: string) => `“${text}” (I wrote in the record)`,
    customer: (text: string, customer: string) => `“${text}” (${customer} said)`,
  },
  yours: 'Your words',
  back: (part: string) => `Back: ${part}`,
  onward: (part: string) => `Next: ${part}`,
  done: 'To the debrief',
  keeping: {
    nothing: 'What you write is kept in this browser as you type.',
    typing: 'Keeping what you write …',
    kept: (when: string) => `Kept in this browser, ${when}.`,
    'not-kept':
      'This browser has not kept your last words, perhaps because its storage is full. Copy them somewhere before you leave this page.',
  },
  card: {
    title: 'What you wrote about it',
    offer:
      'Would you like to write down what you make of it? A sentence is enough, and it is yours.',
    begin: 'Write about it',
    goOn: 'Go on writing',
  },
};

function counted(count: number, one: string, more: string): string {
  return `${new Intl.NumberFormat('en-GB').format(count)} ${count === 1 ? one : more}`;
}

/**
 * An attempt as evidence for a portfolio. A pair of braces stands where a document puts in
 * something of its own: a name, a quotation, a number.
 */
export const evidence = {
  tab: (scenario: string) => `Evidence: ${scenario}`,
  back: 'Debrief',
  gone: 'This attempt is not kept in this browser any more. If you saved it as a file, the file still holds it.',
  failed: 'This attempt could not be read. Reload the page to try again.',
  unfinished: 'This conversation is not finished yet. Once it has ended, it can be evidence.',
  broke: 'The story broke, so this attempt is not marked and cannot be evidence.',
  intro:
    'This is your attempt as an assessor reads evidence: what you did, in order, with the criteria beside it. Read it through, sign it, and keep it with your other evidence.',
  setUp: 'Set it up',
  framework: 'Unit or page whose criteria stand beside it',
  noFramework: 'None: marking points only',
  units: 'Published units',
  pages: 'Revision pages',
  named: (title: string, unit: string) => `${title} (${unit})`,
  name: 'Your name (optional)',
  nameHint:
    'Your code stands in the document. Write your name only if it should stand there too; it is forgotten when you leave this page.',
  take: 'Take it with you',
  print: 'Print or save as PDF',
  word: 'Word file',
  text: 'Plain text',
  copy: 'Copy the text',
  textHint: (most: string) =>
    `The plain text has at most ${most} characters, so that it fits the text box of an e-portfolio.`,
  table: 'Criteria as a table (CSV)',
  file: 'Attempt file (JSON)',
  making: 'The file is being made …',
  saved: (name: string) => `Saved as ${name}.`,
  copied: (count: string) => `Copied: ${count} characters.`,
  notCopied: 'This browser did not let the text be copied. Save it as plain text instead.',
  notMade: 'The file could not be made. Check your connection, then try again.',
  fileName: (scenario: string, begun: string) => `evidence-${scenario}-${begun}`,
  tableName: (scenario: string, begun: string) => `criteria-${scenario}-${begun}`,
  csv: {
    head: ['Criterion', 'In short', 'Marking points', 'What it shows', 'Evidence'],
    shows: {
      evidence: 'Evidence',
      mixed: 'Evidence, and something against it',
      'not-yet': 'Not yet',
      none: 'None in this attempt',
      knows: 'Knowledge: needs evidence of its own',
    },
    point: '{title}: {outcome}',
    record: 'the complaint record',
    note: 'the hand-over note',
    sign: 'a sign noted',
    policy: 'the policy card',
    end: 'the end',
  },
  document: {
    title: 'Practice evidence: {scenario}',
    awards: 'Practice evidence, formative: it awards nothing.',
    page: 'Page {page} of {pages}',
    beside: 'Criteria',
    quote: '“{text}”',
    someone: 'the learner',
    context: {
      title: 'Context',
      learner: 'Learner',
      date: 'Date',
      scenario: 'Scenario',
      role: 'Part taken',
      centre: 'Centre',
      policy: 'Policy card',
      policyOf: 'With lines that {centre} has laid over it: {lines}',
      customer: 'Customer',
      mode: 'How it was played',
      help: 'Help used',
      minutes: 'Time taken',
      conditions: 'Conditions',
      scheme: 'Marked against',
      framework: 'Criteria from',
      attempt: 'Attempt',
      unnamed: 'Not named',
      edition: '{title}, version\u00a0{version} (edition\u00a0{edition})',
      version: '{title}, version\u00a0{version}',
      unit: '{title} ({unit})',
      met: '{customer}, a scripted customer, {setting}',
      settings: {
        counter: 'at a counter',
        phone: 'on the phone',
        chat: 'in a live chat',
        reception: 'at a reception desk',
      },
      modes: {
        coached: 'Coached: a coach’s thoughts and hints could be had',
        practice: 'Practice: alone, without hints',
        observation: 'Mock observation: sealed, without hints or going back',
      },
      noHelp: 'None',
      hints: '{count} × a hint',
      thoughts: '{count} × a coach’s thought',
      again: 'begun from a moment of an earlier attempt',
      about: 'About {count} min, leaving out breaks',
      timed: '{count} min allowed',
      untimed: 'not timed',
    },
    narrative: {
      title: 'What the learner did',
      how: 'Each reply was chosen from those on offer, and is quoted as it was chosen. Numbers in square brackets are entries of the transcript. Beside each passage stand the criteria it speaks for, or against.',
      howPlain:
        'Each reply was chosen from those on offer, and is quoted as it was chosen. Numbers in square brackets are entries of the transcript.',
      for: '{criteria}',
      against: 'Against {criteria}',
      opening: '{Learner} dealt with {customer} {setting}, in the part of {role}.',
      /** By turns, so that it does not read like a list. */
      frames: [
        '{speaker} {said}: {heard} {Learner} {acts}: {words}',
        '{speaker} {said}: {heard} In reply {learner} {acts}: {words}',
      ],
      /** Where what was heard is short: `{inner}` is it without a full stop. */
      brief: [
        'When {speaker} {said} {inner}, {learner} {acts}: {words}',
        '{speaker} {said}: {heard} {Learner} {acts}: {words}',
        'To {inner} {learner} answered: {words} Here {learner} {acts}.',
      ],
      /** Where one reply did many things. */
      many: [
        '{speaker} {said}: {heard} {Learner} answered: {words} In this {learner} {acts}.',
        '{speaker} {said}: {heard} The answer was: {words} With it {learner} {acts}.',
      ],
      colleague: '{name}, a colleague,',
      plain: '{speaker} {said}: {heard} {Learner} replied: {words}',
      scene: 'The scenario went on: {heard} {Learner} {acts}: {words}',
      scenePlain: 'The scenario went on: {heard} {Learner} said: {words}',
      alone: 'Then {learner} {acts}: {words}',
      alonePlain: 'Then {learner} said: {words}',
      short: '{Learner} {acts}: {words}',
      shortPlain: '{Learner} said: {words}',
      said: 'said',
      asked: 'asked',
      but: '{good}, but {bad}',
      looked: 'Before this answer {learner} had looked at the policy card {cite}.',
      noted: '{Learner} had noted a sign in it: {sign} {cite}.',
      notedWrongly: '{Learner} had noted a sign that was not there: {sign} {cite}.',
      hint: 'A hint had been asked for first {cite}.',
      thought: 'A coach’s thought on the reply before had been shown {cite}.',
      declined: [
        'Here {learner} left alone any reply that {acts}.',
        '{Learner} did not take up any reply on offer that {acts}.',
      ],
      calmer: ['{customer} was calmer after that.', 'After this {customer} was calmer.'],
      hotter: ['{customer} was more upset after that.', 'After this {customer} was more upset.'],
      endings: {
        resolved: 'The conversation ended with the complaint resolved {cite}.',
        escalated:
          'The conversation ended with the complaint in the hands of a colleague who could decide {cite}.',
        'part-resolved': 'The conversation ended with part of the complaint put right {cite}.',
        lost: 'The conversation ended without the complaint being put right {cite}.',
      },
      note: 'Afterwards {learner} wrote a hand-over note for {colleague} {cite}.',
      record: 'Then {learner} filled in the complaint record {cite}.',
      holds: 'As they had come out in the conversation, it held {things}.',
      inNote: 'In the note {learner} {acts}.',
      recordBad: '{Learner} also {acts}.',
      noRecord: '{Learner} did not save a complaint record.',
    },
    points: {
      title: 'Marking points',
      how: 'Marked by {scheme}, version {version}, from the transcript alone.',
      head: ['Marking point', 'Outcome', 'What it rests on'],
      outcomes: { met: 'Met', 'not-yet': 'Not yet', 'not-observed': 'Not observed' },
      declined: 'did not choose a reply that {acts}',
      allDeclined: 'left alone the mistakes that were on offer',
      missed: 'could have chosen a reply that {acts}',
      against: 'against it: {acts}',
      favour: 'in its favour: {acts}',
      signsMissed: 'did not note the sign',
      notRecorded: 'left out of the record: {thing}',
      notHandedOver: 'not in the hand-over note: {acts}',
      unobserved: 'Not observed, because this conversation gave no occasion for it: {points}.',
    },
    criteria: {
      title: 'Criteria, one by one',
      how: 'An attempt can be evidence towards a criterion; whether the criterion is met is for an assessor to decide.',
      head: ['Criterion', 'What it asks', 'What this attempt shows'],
      met: 'Met: {points}.',
      notYet: 'Not yet: {points}.',
      knowing: 'Criteria about knowing',
      knowingHow:
        'Knowing is not proved by doing alone: these need evidence of their own, whatever was practised here.',
      practised: '{points}.',
      needs: 'Evidence that {criteria} would need: {otherwise}',
      otherwise: 'Also: {otherwise}',
      none: 'No evidence in this attempt for {criteria}.',
      paraphrase:
        'The numbers are those of {title}; what each criterion asks is put in our own short words.',
      centre:
        'The numbers are those of {title}; the wording is that of {centre}, by its licence ({licence}).',
      numbering: 'Numbering: {numbering}.',
      unconfirmed: 'Not confirmed: {unconfirmed}',
    },
    work: {
      title: 'Work product',
      record: 'Complaint record, as the learner wrote it',
      head: ['Part of the record', 'What was written'],
      empty: '–',
      none: 'No complaint record was saved.',
      note: 'Hand-over note for {colleague}',
      lines: 'Passed on, as it was said:',
      added: 'Added in the learner’s own words:',
      nothing: 'Nothing was passed on.',
      fields: {
        customer: 'Customer',
        contact: 'How to contact them',
        product: 'Product or service',
        reference: 'Reference',
        problem: 'What went wrong',
        remedy: 'How it is put right',
        promises: 'Promises, with dates',
        owner: 'Who looks after it',
        'passed-to': 'Passed to',
        cause: 'Why it happened',
        feedback: 'What we should change',
      },
    },
    account: {
      title: 'Reflective account',
      how: 'Written by the learner on {day}.',
      parts: {
        situation: 'Situation',
        task: 'Task',
        action: 'Action',
        result: 'Result',
        next: 'What next',
      },
    },
    statement: {
      title: 'Authenticity',
      says: 'I confirm that this attempt, the record and everything written in it are my own work.',
      learner: 'Learner',
      assessor: 'Seen by (assessor)',
      name: 'Name',
      signature: 'Signature',
      date: 'Date',
    },
    text: {
      leftOut: 'Shortened to fit. Left out here, and in the full document: {parts}.',
      others: 'what others said',
      passages: '{count} of the passages under “{title}”',
      cut: 'everything else',
    },
    signs: {
      'raised-voice': 'a raised voice',
      repeating: 'saying the same thing again',
      sarcasm: 'sarcasm',
      interrupting: 'interrupting',
      'arms-crossed': 'crossed arms',
      pointing: 'a pointing finger',
      silence: 'going quiet',
      'looking-at-door': 'looking at the door',
      'threat-to-leave': 'a threat to leave',
      'threat-to-post': 'a threat to post about it',
    },
    /** What a record can hold, by behaviour. */
    holds: {
      'record.customer': 'who the customer was',
      'record.contact': 'how to reach them',
      'record.problem': 'what went wrong',
      'record.reference': 'the reference',
      'record.remedy': 'what was agreed',
      'record.promise': 'what was promised and by when',
      'record.owner': 'who had taken it on',
      'record.cause': 'why it happened',
      'record.feedback': 'the feedback to pass on',
    },
    recorded: 'recorded {thing}',
    /** What a behaviour was, as an observer would tell it: “the learner …”. */
    acts: {
      'listening.open-question': 'asked {customer} an open question',
      'listening.let-finish': 'let {customer} finish',
      'listening.paraphrase': 'said the problem back in other words',
      'listening.use-detail': 'used a detail that had already come out',
      'listening.talk-over': 'cut across {customer}',
      'listening.ask-again': 'asked for something {customer} had already said',
      'listening.assume': 'guessed at the cause',
      'listening.solve-first': 'offered a fix before hearing the problem',
      'listening.check': 'checked that this was right',
      'authority.over-promise': 'promised more than the role allowed',
      'authority.hint-more': 'let {customer} think that more was on its way',
      'authority.admit-blame': 'accepted blame before anyone had looked into it',
      'escalation.right-time':
        'brought in someone else once it had gone past the limit of the role',
      'escalation.right-person': 'went to the person who could decide',
      'escalation.ask-colleague': 'asked a colleague',
      'escalation.explain': 'told {customer} who would take it on and what would happen next',
      'escalation.too-soon': 'passed it on before trying',
      'escalation.too-late': 'held on to what was someone else’s to decide',
      'escalation.wrong-person': 'passed it to someone who could not decide either',
      'escalation.brief': 'gave a colleague the facts',
      'escalation.cold': 'handed over without a briefing',
      'followup.promise': 'promised a next step with a day and a time',
      'followup.contact': 'asked how to reach {customer}',
      'followup.check-back': 'got back to {customer} to see that it had worked',
      'followup.vague': 'left the next step vague',
      'followup.leave-to-chase': 'left it to {customer} to get in touch',
      'followup.told-early': 'told {customer} about a delay first',
      'followup.confirm': 'checked that {customer} was content before closing',
      'followup.kept': 'kept the promise',
      'followup.late': 'kept the promise late',
      'followup.broken': 'broke a promise',
      'signs.noted': 'noted a sign that {customer} gave',
      'signs.name': 'said kindly what had been noticed',
      'signs.respond': 'changed course to meet {customer}’s mood',
      'signs.carry-on': 'carried on as if nothing had changed',
      'signs.false-alarm': 'noted a sign that was not there',
      'signs.missed': 'let a clear sign pass',
      'acknowledge.concern': 'said that it mattered',
      'acknowledge.view': 'saw it from {customer}’s side',
      'acknowledge.thank': 'thanked {customer} for raising it',
      'acknowledge.doubt': 'doubted what {customer} had said',
      'acknowledge.judge': 'judged {customer} as a person',
      'acknowledge.take-sides': 'took sides before the facts were known',
      'clarify.missing-fact': 'asked for a fact that was still missing',
      'clarify.wanted': 'asked what {customer} would like to happen',
      'clarify.sum-up': 'summed up before moving on',
      'clarify.lead': 'put words in {customer}’s mouth',
      'clarify.grill': 'fired off one question after another',
      'empathy.name-effect': 'recognised what it had meant for {customer}',
      'empathy.apology': 'apologised for something specific',
      'empathy.calm': 'stayed level under pressure',
      'empathy.defensive': 'became defensive',
      'empathy.blame-customer': 'put it on {customer}',
      'empathy.brush-off': 'played it down',
      'empathy.scripted': 'hid behind a set phrase',
      'limits.warn': 'calmly set a limit and said what would follow',
      'limits.put-up-with': 'let abuse run on without a word',
      'limits.end-talk': 'ended the conversation',
      'limits.abuse-back': 'insulted, mocked or threatened {customer}',
      'adapt.ask': 'asked what would help',
      'adapt.adjust': 'changed how it was done so that it worked for {customer}',
      'adapt.direct': 'spoke to {customer} directly',
      'adapt.pace': 'matched words and pace to {customer}',
      'adapt.refuse': 'refused a reasonable adjustment',
      'adapt.charge': 'asked {customer} to pay for an adjustment',
      'adapt.guess': 'guessed at what {customer} needed',
      'adapt.same-for-all': 'did it the usual way after hearing that it did not work',
      'ownership.take': 'took it on personally',
      'ownership.stay': 'stayed with it until it was done or handed on',
      'ownership.team': 'worked with colleagues to get it done',
      'ownership.pass-buck': 'pointed at somebody else',
      'ownership.bare-minimum': 'did the least that would do',
      'ownership.explain-step': 'explained the step and the reason for it',
      'language.can-do': 'said what could be done',
      'language.concrete': 'named the actual thing, day or amount',
      'language.cannot': 'led with what could not be done',
      'language.jargon': 'used trade talk',
      'language.sorry-again': 'apologised again where something should have moved',
      'explain.reason': 'gave the reason',
      'explain.choices': 'set out the choices, good and bad',
      'explain.nothing': 'went off without a word',
      'explain.half': 'told only the half that suited the firm',
      'structure.look-into': 'looked into it before deciding',
      'structure.agree': 'agreed the way forward with {customer}',
      'structure.act-unasked': 'acted without asking {customer}',
      'structure.jump-about': 'jumped from one thing to another',
      'law.right': 'gave {customer}’s right correctly',
      'law.time-limit': 'gave the time limit that goes with the right',
      'law.customer-chooses': 'left {customer} a choice that the law gives',
      'law.wrong': 'said something that is not the law',
      'law.less-than-owed': 'offered less than {customer} was owed',
      'rights.find-which': 'found out whether it was a fault or a change of mind',
      'rights.say-which': 'said what was a right and what was shop policy',
      'rights.name-goodwill': 'called goodwill by its name',
      'rights.right-as-favour': 'treated a right as a favour',
      'rights.favour-as-right': 'called shop policy a legal right',
      'policy.look': 'looked at the policy card',
      'policy.name': 'named the policy being followed',
      'policy.follow': 'followed the firm’s procedure',
      'policy.bend': 'bent a rule to please',
      'policy.hide-behind': 'hid behind a rule',
      'policy.guess': 'guessed at a rule',
      'expectations.honest-time': 'gave an honest time',
      'expectations.say-limit': 'said plainly what could and could not be decided there',
      'expectations.fair-no': 'said no fairly, with the reason',
      'expectations.next-route': 'told {customer} where to go next',
      'expectations.overstate': 'made it sound quicker or surer than it was',
      'expectations.flat-no': 'gave a flat no',
      'expectations.leave-hoping': 'left {customer} hoping for what would not come',
      'handover.wanted': 'passed on what {customer} wanted',
      'handover.so-far': 'passed on what had been tried and promised',
      'handover.introduce': 'introduced {customer} to a colleague',
      'handover.gaps': 'left out something that the next person needed',
      'handover.colour': 'passed on a view of {customer} instead of the facts',
      'informed.update': 'gave {customer} news when it had been promised',
      'informed.explain-wait': 'explained the wait and how long it would be',
      'informed.silence': 'let {customer} wait with no word',
      'informed.only-when-asked': 'gave news only when {customer} asked for it',
      'confirm.anything-else': 'asked whether there was anything else',
      'confirm.put-right': 'dealt with what {customer} was still unhappy about',
      'confirm.rush': 'closed in a hurry',
      'confirm.presume': 'told {customer} to be happy with it',
      'promises.own-up': 'owned up to a promise that could not be kept',
      'record.at-once': 'wrote it down straight away',
      'record.wrong': 'recorded something that had not been said',
      'record.put-off': 'left the record until later',
      'record.sensitive': 'passed on or recorded something that must not be kept',
      'data.check-identity': 'checked who was speaking',
      'data.stop-them': 'stopped {customer} before more was said than was needed',
      'data.say-why': 'said what is kept and why',
      'data.least-needed': 'asked only for what was needed',
      'data.disclose': 'gave out someone else’s details',
      'data.ask-too-much': 'asked for more than the complaint needed',
      'cause.ask-why': 'looked for the cause',
      'cause.spot-repeat': 'noticed that it had happened before',
      'cause.pass-on': 'passed it on to those who could stop it',
      'cause.quick-fix': 'fixed it without asking why it had happened',
      'cause.keep-quiet': 'kept quiet about a fault that others would meet',
    },
  },
};

/** The settings screen. */
export const settings = {
  centre: 'Your centre’s rules',
  centreMeans:
    'The organisation’s name, its policy and wording, and how long practice is kept. For assessors and centre staff.',
  heard: 'What you hear',
  on: 'On',
  off: 'Off',
  tryIt: 'Try it',
  /** The same for who cannot see beside what it stands. */
  tryWhat: (what: string) => `Try it: ${what}`,
  sound: 'Sounds',
  soundMeans:
    'Plays the telephone, the bell and the quiet of the place you are in. Everything you need is in the words on the screen.',
  voice: 'Voice',
  voiceMeans:
    'Reads the customer’s and colleagues’ lines aloud with a voice of this device, so nothing is sent anywhere. Leave it off if you use a screen reader: the two would talk at once.',
  /** Read aloud to try the voice. */
  sample: 'Good morning. I hope you can help me, because nobody else could.',
  voiceNone:
    'No voice on this device can be used without sending text away. Nothing is read aloud.',
  voiceFailed: 'The voice of this device does not answer. Nothing is read aloud.',
  volume: 'Volume',
  volumeMeans: 'How loud sounds and voice are.',
  seen: 'What moves',
  motionMeans:
    'Whether the customer’s picture moves, new lines slide in, and a conversation plays back by itself.',
  motion: { device: 'As this device asks', still: 'Always still' },
  language: 'Language',
  languageMeans:
    'The language of the product. A conversation is in the language it was written in. The page is loaded again.',
  useLanguage: 'Use this language',
  offline: {
    title: 'Without a network',
    means:
      'Once the whole of Composure is kept in this browser, it opens and plays without a network. It takes a few megabytes, and nothing of yours goes anywhere.',
    states: {
      none: 'Not all of it is kept here yet.',
      unasked: 'This device saves data, so it is fetched only if you ask for it.',
      fetching: 'It is being fetched. You can go on meanwhile.',
      whole: 'All of it is kept here: everything works without a network.',
      refused:
        'This browser keeps nothing for later, so a network is needed. A private window does that, and so does a page that did not come over https.',
    },
    keep: 'Keep it for use without a network',
  },
  kept: 'Settings are kept in this browser alone.',
  notKept: 'This browser does not keep settings. They last until this page is closed.',
};

/** Where the conversation turned, in the debrief. */
export const turns = {
  title: 'Where the conversation turned',
  lead: (name: string) => `How angry ${name} was, and how far ${name} trusted you, reply by reply.`,
  chooseOne: 'Choose a reply to look at that moment again.',
  playBack: 'Play it back',
  fetching: 'Fetching the moments …',
  missing: 'The moments could not be loaded. Reload this page to try again.',
  anger: 'Anger',
  trust: 'Trust',
  yourReplies: 'Your replies',
  marks: 'Your replies, along the anger and trust of the customer',
  /** The name of one reply on the picture. */
  mark: (number: number, said: string, change: string, way: string) =>
    `Reply ${number}${way && `, ${way}`}: “${said}” ${change}`,
  replyOf: (number: number, of: number) => `Reply ${number} of ${of}`,
  reply: (number: number) => `Reply ${number}`,
  earlier: 'Earlier',
  later: 'Later',
  earlierReply: 'Earlier reply',
  laterReply: 'Later reply',
  event: 'Something else happened here, after the answer.',
  points: (titles: readonly string[]) => titles.join('; '),
  noTurn: 'No single reply turned this conversation: it went its way in small steps.',
  turningPoints: 'Turning points',
  way: {
    worse: 'For the worse',
    better: 'For the better',
    'at-a-price': 'For the better, at a price',
  },
  /** How one feeling moved, in a sentence of its own. */
  stayed: (anger: number, trust: number) => `Anger stayed at ${anger}, trust at ${trust}.`,
  moved: (changes: string) => `${changes}.`,
  changed: {
    anger: (from: number, to: number) =>
      to === from
        ? `anger stayed at ${from}`
        : `anger ${to > from ? 'rose' : 'fell'} from ${from} to ${to}`,
    trust: (from: number, to: number) =>
      to === from
        ? `trust stayed at ${from}`
        : `trust ${to > from ? 'rose' : 'fell'} from ${from} to ${to}`,
  },
  /** Why a reply is a turning point: what came to pass there. */
  turned: {
    lost: (name: string) => `Here ${name} gave up, and the conversation ended`,
    resolved: (name: string) => `Here it was put right for ${name}`,
    heard: (name: string) => `Here ${name} felt heard`,
    furious: (name: string) => `Here ${name}’s patience ran out`,
    angry: (name: string) => `Here ${name} grew angry`,
    annoyed: (name: string) => `Here ${name} stopped listening`,
    uneasy: (name: string) => `Here ${name} began to doubt you`,
    doubted: (name: string) => `Here ${name} stopped believing you`,
    relaxed: (name: string) => `Here ${name} could relax`,
    calmed: (name: string) => `Here ${name} began to calm down`,
    believed: (name: string) => `Here ${name} began to trust you`,
  },
  sentence: (what: string, changes: string) => (changes ? `${what}: ${changes}.` : `${what}.`),
  price: (points: string) => `It pleased at the time, but it cost you ${points}.`,
  sound: 'What you said here was sound: the reason lies in something said or promised earlier.',
  /** The moment, once it has been chosen. */
  onOffer: 'What you could say',
  youSaid: 'You said',
  said: (name: string, text: string) => `${name}: “${text}”`,
  answered: (name: string) => `What ${name} felt`,
  before: 'Before',
  after: 'After',
  heard: 'Felt heard',
  yes: 'yes',
  notYet: 'not yet',
  level: (number: number, word: string) => `${number}, ${word}`,
  trustWord: ['none', 'hardly any', 'wary', 'open', 'trusting', 'full'] as readonly string[],
  /** What happened once the customer had answered: no answer to the reply. */
  next: (changes: string) => `Then ${changes}`,
  why: 'Why',
  showed: 'What it showed',
  nothingShown: 'It showed nothing that the marking looks for.',
  counts: (point: string, says: string) => `${point}: ${says}`,
  countedFor: 'Counted for',
  countedAgainst: 'Counted against',
  stronger: 'What a stronger reply would have done',
  strongerHere: 'One was on offer here:',
  wouldHave: 'It would have counted for:',
  avoided: 'What you steered clear of',
  avoidedLead: 'These were on offer, and would have counted against you:',
  again: 'Try this moment again',
  playFrom: 'Play from here',
  table: {
    summary: 'As a table',
    caption: 'Your replies, and how the customer took them',
    moment: 'Moment',
    said: 'What you said',
    happened: 'What happened',
    from: (before: number, after: number) =>
      before === after ? `${after}` : `${before} → ${after}`,
  },
};

/** The conversation played back. */
export const replay = {
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

/** The assessor's desk: its first screen and the ways around. */
export const desk = {
  ways: 'The desk',
  class: 'Your class',
  standardise: 'Standardisation',
  quality: 'Quality assurance',
  centre: 'Your centre’s rules',
  centreSorry:
    'Your centre’s rules could not be loaded. Check your connection, then open them again.',
  title: 'Assessor’s desk',
  record: 'Observation record',
  recordSorry: 'The record could not be loaded. Check your connection, then open it again.',
};

/** The record of an observation: the document, signing it, bringing one in. */
export const observed = {
  title: 'Observation record',
  tab: (scenario: string) => `Observation record: ${scenario}`,
  back: 'Observation',
  gone: 'This observation is not kept in this browser. If you saved it as a file, bring that file in below.',
  noAttempt:
    'The attempt that this observation is about is not kept in this browser any more, so the record cannot be shown. An observation file holds both.',
  noScheme:
    'The marking scheme or the unit of this observation is not part of this version of Composure, so the record cannot be shown.',
  failed: 'This observation could not be read. Reload the page to try again.',
  file: 'Observation file (JSON)',
  fileHint: (most: string) =>
    `The plain text has at most ${most} characters, so that it fits the text box of an e-portfolio. The observation file can be brought into another browser, and says if it was altered.`,
  fileName: (learner: string, scenario: string, day: string) =>
    ['observation', learner, scenario, day].filter((one) => one !== '').join('-'),
  tableName: (learner: string, scenario: string, day: string) =>
    ['decisions', learner, scenario, day].filter((one) => one !== '').join('-'),
  csv: [
    'Criterion',
    'In short',
    'Decision',
    'Suggested',
    'Reason',
    'Evidence',
    'Questions and answers',
    'Decided',
    'By',
  ],
  state: {
    heading: 'Where it stands',
    draft: (version: number) => `Version ${version}, not signed yet.`,
    half: (version: number) =>
      `Version ${version}, signed by the assessor. The learner has yet to sign.`,
    sealed: (version: number) => `Version ${version}, signed by both and sealed.`,
    verified: 'Verified: every signature still fits what was signed.',
    unsigned: 'Unsigned: nothing in it is sealed yet.',
    altered: (version: number, who: string) =>
      `Altered after it was signed: what version ${version} holds now is not what the ${who} signed.`,
    flaws: {
      'other-attempt':
        'Altered: what is written in it is about another attempt than the one it comes with.',
      'out-of-turn': (at: string) =>
        `Altered: entry ${at} of what was written could not have been written there; a signed version is changed only as a new one, for a reason.`,
      'no-entry': (at: string, entry: string) =>
        `Altered: entry ${at} of what was written points at line ${entry} of the conversation, and there is no such line.`,
      'wrong-version': (at: string) =>
        `Altered: the signature at entry ${at} of what was written belongs to another version than it says.`,
      names: 'Altered: the names that were typed do not go with the signatures, one for one.',
    },
    replays: {
      verified: 'The conversation is exactly what its story gives for these choices.',
      differs:
        'The conversation differs from what its story gives for these choices: it was not played like this.',
      'no-edition':
        'The conversation could not be checked: this version of Composure does not have the edition that was played.',
    },
    who: { assessor: 'assessor', learner: 'learner' },
  },
  missing: {
    heading: 'Before you sign',
    nothing: 'Everything is there.',
    intro: 'Not there yet. Only decisions have to be; the rest is up to you.',
    decisions: (criteria: string) => `A decision on ${criteria}`,
    evidence: (criteria: string) => `A line or a question as evidence for ${criteria}`,
    questions: (criteria: string) =>
      `A question and its answer for ${criteria}: knowing is not inferred from doing`,
    parts: {
      narrative: 'The narrative: what you saw',
      feedback: 'Feedback to the learner',
      'next-steps': 'Next steps that were agreed',
      'learner-comment': 'The learner’s comment',
    },
    go: 'Back to the observation',
    waits: 'It can be signed once every criterion has a decision.',
  },
  sign: {
    heading: (version: number) => `Sign version ${version}`,
    assessor:
      'Signing seals this version: nothing in it can be changed after that. A later change begins a new version, with a reason.',
    learner:
      'Read the record through before you sign. Signing says that you were observed as it says and that the work is yours. It does not say that you agree with every decision.',
    name: 'Type your full name',
    asAssessor: 'Sign as the assessor',
    asLearner: 'Sign as the learner',
    handOver: 'Hand over to the learner',
    handOverHint:
      'The learner signs on this screen. Let them read the record first, and answer what they ask.',
    learnerHeading: 'For the learner to sign',
    empty: 'Type your name to sign.',
    signed: (name: string) => `Signed as ${name}.`,
    byAssessor: (name: string, when: string) => `Assessor: ${name}, ${when}`,
    byLearner: (name: string, when: string) => `Learner: ${name}, ${when}`,
    notSecure:
      'This page cannot make the seal of a signature, because it did not come by https. Open it by https, or on the computer that serves it.',
    failed: 'It could not be written. Nothing was changed; try again.',
    elsewhere:
      'This observation was changed in another tab. Reload the page to see it as it is now.',
  },
  reopen: {
    heading: 'Change something',
    intro:
      'A sealed version stays as it is. To change something, begin a new version: both sign it again.',
    reason: 'Why the record is changed',
    empty: 'A new version needs a reason.',
    button: 'Begin a new version',
    done: (version: number) => `Version ${version} is open. What you change now belongs to it.`,
  },
  bring: {
    heading: 'Bring a record in',
    intro:
      'An observation file from another browser. What it says of itself is checked: each signature, and the conversation against its story.',
    choose: 'Choose an observation file',
    reading: 'The file is being read and checked …',
    open: 'Open the record',
    kept: (title: string, assessor: string) => `Kept: “${title}”, observed by ${assessor}.`,
    there: (title: string) => `“${title}” is here already, exactly as in this file.`,
    renamed: (title: string) =>
      `Another record with the same number is here already, and stays as it is. This one, “${title}”, is kept beside it under a new number.`,
    newAttempt:
      'Another attempt with the same number is here already, so the conversation of this file is kept beside it under a new number.',
    notKept: 'It could not be kept: this browser is full or refuses. Nothing was changed.',
    unnamed: 'somebody unnamed',
  },
  document: {
    title: 'Mock observation: {scenario}',
    formative: 'Mock observation, formative: it awards nothing.',
    beside: 'Criteria',
    undecided: 'No decision yet',
    noLine: 'No line cited.',
    outcomes: { met: 'Met', 'not-yet': 'Not yet', 'not-observed': 'Not observed' },
    context: {
      assessor: 'Assessor',
      watched: 'Observation opened',
      suggestions: 'Suggestions',
      blind: 'The assessor chose to decide before seeing any suggestion',
      open: 'Suggestions stood beside the criteria',
      record: 'Record',
      version: '{id}, version {version}',
      asOpened: 'Observed against',
    },
    approval: {
      title: 'Scenario’s approval',
      approved: 'Approved for observation, to be reviewed by {day}',
      unapproved: '{standing}. Used because: {reason}',
      standings: {
        draft: 'Draft, not approved for observation',
        trialled: 'Trialled, not approved for observation',
        standardised: 'Standardised, not approved for observation',
        'other-version': 'Approved in another version than the one observed',
        'review-due': 'Approved, with its review overdue',
      },
    },
    versions: {
      title: 'What changed since the last version',
      begun: 'Version {version} was begun on {when} by {by}. Reason: {reason}',
      decided: '{criterion}: decided as {after}.',
      redecided: '{criterion}: was {before}, is now {after}.',
      cited: '{criterion}: now rests also on',
      uncited: '{criterion}: no longer rests on',
      text: '{part}: changed.',
      asked: '{criterion}: question asked or its answer changed: {question}',
      remarks: 'Remarks added: {count}',
      same: 'Nothing was changed in it.',
    },
    narrative: {
      title: 'What was observed',
      how: 'Numbers in square brackets are entries of the transcript. Beside each passage stand the criteria it is evidence for.',
      none: 'No narrative has been written yet.',
    },
    decisions: {
      title: 'Decisions, criterion by criterion',
      how: 'Each decision is the assessor’s own, on this observation alone, with the lines that it rests on.',
      head: ['Criterion', 'What it asks', 'Decision', 'Evidence and reason'],
      reason: 'Reason: {reason}',
      asked: 'Question and answer: see below.',
    },
    reached: {
      title: 'How each decision was reached',
      how: 'The suggestion is what the marking scheme gave from the transcript alone when the decision was made. A changed decision takes the place of the one before; both are kept.',
      head: ['Criterion', 'Suggested', 'Decided', 'When, by whom', 'Reason'],
      none: 'None',
      nothing: 'Nothing has been decided yet.',
      revealed: 'Suggestions that were looked at: {criteria}.',
      by: '{when}, {by}',
    },
    remarks: {
      title: 'Remarks made while watching',
      about: '{when}: {text} (at {line})',
      plain: '{when}: {text}',
    },
    questions: {
      title: 'Questions and answers',
      how: 'Asked after the observation. Knowing is not inferred from what was done.',
      head: ['Criterion', 'Question', 'Answer'],
      none: 'No supplementary question was asked. Knowing is not inferred from what was done.',
      unanswered: 'No answer recorded',
    },
    closing: {
      title: 'Feedback and next steps',
      none: 'Nothing written.',
      parts: {
        narrative: 'What was observed',
        feedback: 'Feedback to the learner',
        'next-steps': 'Next steps that were agreed',
        'learner-comment': 'Learner’s comment',
      },
    },
    facts: {
      title: 'Facts towards valid, authentic, current and sufficient',
      how: 'What is known, for whoever judges this evidence. These are facts and no verdict.',
      valid: 'Valid',
      authentic: 'Authentic',
      current: 'Current',
      sufficient: 'Sufficient',
      unit: 'Criteria from',
      read: 'Criteria read in',
      unconfirmed: 'Not confirmed',
      points: 'Marking points that bear on them',
      learner: 'Played by',
      assessor: 'Observed by',
      sealed: 'Sealed',
      isSealed: 'Yes: a mock observation, sat once, without hints, feelings shown or going back',
      notSealed: 'No: it was played as practice, and observed afterwards or beside it',
      replay: 'Replay',
      seed: 'Seed and edition',
      played: 'Played on',
      decided: 'Decided',
      span: 'from {from} to {to}',
      with: 'Criteria with evidence',
      of: '{count} of {all}',
      lines: 'Lines cited',
      single: 'Resting on one line alone',
      without: 'Without evidence here',
      asked: 'Questions asked',
      nothing: 'None',
      replays: {
        verified: 'The transcript is exactly what the story gives for this seed and these choices',
        differs: 'The transcript differs from what the story gives for this seed and these choices',
        'no-edition': 'Not checked: this edition of the story was not to hand',
      },
    },
    signing: {
      title: 'Declarations and signatures',
      assessor: 'Assessor',
      learner: 'Learner',
      assessorSays:
        'Assessor: I watched this performance or its full transcript. What is written here is what I saw, and the decisions are mine.',
      learnerSays:
        'Learner: The performance, the complaint record and the hand-over note are my own work. I was given this feedback and could comment on it.',
      digest: 'Version {version}, {who}: signed as {name} on {when}. SHA-256 {digest}',
      unsigned: 'Version {version} has not been signed.',
    },
  },
};

/** The way from the first screen to the files. */
/** The statements that a college gives, as far as the product can write them. */
export const statements = {
  print: 'Print',
  college: {
    gap: 'Your college fills this in.',
    fill: 'Fill it in',
    more: 'About this statement',
    product:
      'The part about Composure itself was written by the people who make it and describes this version. The rest is your college’s to say.',
    reviewed: 'Last reviewed by the college',
    notes: 'Notes of the college',
  },

  privacy: {
    short: {
      title: 'In short',
      points: [
        'What you do in Composure is kept in this browser, on this device, and sent nowhere.',
        'There is no account, no cookie, no advertising and no counting of visitors.',
        'You are known by a code. Your name is kept only if somebody writes it.',
        'You can read, save and erase all of it yourself, at any time.',
      ],
    },
    who: {
      title: 'Who answers for it',
      says: 'Your college decides that Composure is used and for what, so it is the controller. It has to say on what lawful basis: consent is only one of several, and a college often relies on another.',
      controller: 'Controller',
      contact: 'Contact for data protection',
      basis: 'Lawful basis, and what else the college says',
    },
    kept: {
      title: 'What is kept, and for how long',
      says: 'All of it stands in this browser’s own storage. Somebody with this device and this browser can delete any of it sooner.',
      heads: ['What', 'What it is for', 'How long'],
      days: (days: number) =>
        `Practice: ${days} days after it was last used, unless you keep it. You are told two weeks before. A mock observation stays until somebody deletes it.`,
      forGood: 'Until somebody deletes it.',
      years: (years: number) =>
        `Until somebody deletes it. The college keeps assessment records for ${years === 1 ? '1 year' : `${years} years`}.`,
      recordsGap:
        'Until somebody deletes it. How long assessment records are kept is for the college to say.',
      rows: [
        {
          what: 'Attempts',
          detail:
            'What was said and on offer, what you chose, the signs you noted, the help you took, your complaint record and note, and when each was kept.',
          why: 'To go on where you stopped, to be read and marked, and as evidence if you want it',
          until: 'practice',
        },
        {
          what: 'Reflective accounts',
          detail: 'What you write about an attempt.',
          why: 'To think about what you did, and as evidence if you want it',
          until: 'As long as its attempt',
        },
        {
          what: 'Who you are',
          detail: 'A code, and a name if somebody wrote one.',
          why: 'To tell whose work it is',
          until: 'Until it is erased',
        },
        {
          what: 'Observations',
          detail:
            'Conditions, decisions, questions and answers, feedback, signatures. Access arrangements may say something about health.',
          why: 'The assessor’s record of what was seen',
          until: 'records',
        },
        {
          what: 'Quality assurance',
          detail:
            'Samples and verdicts, and the marks of standardisation by the code of who gave them.',
          why: 'To see that assessors decide alike',
          until: 'records',
        },
        {
          what: 'Settings and drafts',
          detail: 'What you chose, and what is typed and not yet saved.',
          why: 'So that nothing is lost and nothing has to be set twice',
          until: 'Until it is saved, changed or erased',
        },
        {
          what: 'The program itself',
          detail: 'A copy of Composure, with no data of yours in it.',
          why: 'To work without a network',
          until: 'Until a newer version takes its place',
        },
      ],
    },
    not: {
      title: 'What is not done',
      points: [
        'No sound, picture or video of you is taken, and how you type is not watched.',
        'Your feelings are not guessed at. The feelings shown are the customer’s, and the story sets them.',
        'Marks are not stored. They are worked out again each time somebody looks.',
        'No program decides about you. The scorer suggests; a person decides, and has to say why where they differ.',
        'Nobody is ranked or profiled, and nothing presses you to give more than you want to. It is made with learners under 18 in mind.',
      ],
    },
    readers: {
      title: 'Who can read it',
      points: [
        'Whoever uses this browser under the same account of this device. There is no password in Composure, so on a shared computer use an account of your own, or save your work and erase it here.',
        'An assessor who watches a mock observation on the same computer. It says so on your screen while they do, and you start it yourself.',
        'Whoever you give a file to. Files carry your code, and your name only if you asked for that. A signed record carries the names it was signed with.',
      ],
    },
    sent: {
      title: 'What leaves this device',
      points: [
        'Nothing of what you do. The page forbids the browser to load from or send to any place but the site that it came from, and asks that site only for its own files.',
        'Whoever runs that site can see, as with any page, that its files were fetched, from which address and when. Which scenario was opened can be told from that; what was said or chosen cannot.',
        'The voice, if you turn it on, is one that is on this device. No text is sent away to be spoken.',
        'Links in these statements lead to other sites. They are opened only when you choose them.',
      ],
    },
    rights: {
      title: 'What you can do',
      says: 'You do not have to ask anybody for most of it.',
      points: [
        'Read it: everything kept of you is on your screens, in plain words.',
        'Take it with you: “Save everything” makes one file. An assessor can make one for each learner whose work they hold.',
        'Put it right: change your code, your name and what you wrote at any time. What was said in an attempt stays as it was said; you can delete the attempt.',
        'Erase it: it is said beforehand, in numbers, what goes. A copy of your words in a standardisation exercise goes too; the figures stay without them.',
        'Ask the college about what it holds elsewhere: files that you handed in, and records it has to keep. It answers within one month.',
      ],
      complain:
        'If something is wrong, tell the college first. It has to say within 30 days that it has your complaint, and answer without undue delay. You can also turn to the Information Commissioner.',
      ico: 'Complain to the Information Commissioner’s Office',
    },
  },

  accessibility: {
    scope: {
      title: 'What everybody should be able to do',
      says: 'This statement is about Composure, the role-play simulator, as your college runs it. You should be able to:',
      points: [
        'play, read your debrief and do everything else with a keyboard alone, or by touch',
        'enlarge text to 400 % or use a window 320 pixels wide without scrolling sideways, but for maps and wide tables, which scroll by themselves',
        'follow every conversation as text: what the picture shows is said in words beside it, and the picture can be missing',
        'take all the time you need: nothing is cut off, and a time allowed in a mock observation only shows',
        'choose a light or dark look, high contrast or less movement with the settings of your device',
        'read every story at about the level of a thirteen-year-old or younger: sentences over 25 words and harder texts are found before they ship',
      ],
    },
    status: {
      title: 'How far it meets the standard',
      says: [
        'The aim is WCAG 2.2, level AA, in full. No criterion is known to be missed in this version.',
        'Nobody independent has audited it yet, and what stands under “What was not tested” could hold surprises. Until then, take it as partially compliant.',
      ],
    },
    tested: {
      title: 'What was tested, and how',
      says: 'These tests run each time the product is changed, in Chromium, and a change that fails them is not released:',
      points: [
        'axe, the checker for accessibility, over the screens in light, in dark and on a phone, and over the conversation and the debrief in forced colours',
        'the main ways through the product with the keyboard alone, and where the focus goes when something opens or closes',
        'windows of 320 and 360 pixels, and 400 % zoom, for anything that stands out at the side',
        'buttons and links for a height of at least 44 pixels',
        'reduced motion, and the whole conversation with the picture taken away',
      ],
    },
    untested: {
      title: 'What was not tested',
      says: 'So that nobody has to find out the hard way:',
      points: [
        'No session with a screen reader by somebody who relies on one. Names, roles and announcements are tested by program only.',
        'Firefox and Safari, on a computer or a phone.',
        'Voice control, switch access and magnifiers as programs of their own.',
        'No disabled learner or assessor has taken part in testing so far.',
      ],
    },
    limits: {
      title: 'Known limits',
      points: [
        'The map of a story is a large drawing. The same map is there as text, under “As text”.',
        'A PDF comes from your browser’s print window, and how well it is tagged is up to that. The Word file has real headings, lists and tables.',
        'Reading aloud uses a voice of your device and is off at first: beside a screen reader, two voices would talk at once.',
        'A story that your college or a learner wrote is as readable as they made it. The checker says where it is hard.',
        'Observing on one computer takes two windows side by side. On a small screen they have to be switched.',
      ],
    },
    report: {
      title: 'If something does not work for you',
      says: 'Tell the college what you wanted to do, and with which device, browser and aid. You can also ask there for the same thing in another form.',
      contact: 'Contact for accessibility',
    },
    enforced: {
      title: 'If the answer does not help',
      says: 'A college that is a public sector body has to follow the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not content with its answer:',
      britain:
        'In England, Scotland and Wales, the Equality and Human Rights Commission enforces them. Turn first to the Equality Advisory and Support Service.',
      eass: 'Equality Advisory and Support Service',
      ireland: 'In Northern Ireland, the Equality Commission for Northern Ireland does.',
      ecni: 'Equality Commission for Northern Ireland',
      law: 'The regulations, with the enforcement procedure in Part 5',
    },
  },
};

/** How long practice is kept. Deleting by age is never a surprise. */
export const retention = {
  heading: 'How long practice is kept',
  ending: (count: number, day: string) =>
    count === 1
      ? `1 practice attempt will be deleted on ${day}.`
      : `${count} practice attempts will be deleted, the first on ${day}.`,
  why: (days: number) =>
    `Practice is kept for ${days} days here, so that nobody’s words lie about for longer than they are needed. Keep what you want to keep, or save it as a file.`,
  see: 'See which, and keep what you like',
  mine: 'Your attempts',
  deleted: (count: number, days: number) =>
    count === 1
      ? `1 practice attempt older than ${days} days was deleted just now, as announced.`
      : `${count} practice attempts older than ${days} days were deleted just now, as announced.`,
  keep: 'Keep',
  keptUntil: (day: string) => `Kept until ${day}`,
  deletedOn: (day: string) => `Will be deleted on ${day}`,
  /** Why an attempt is never deleted by its age; nothing where that is the rule. */
  kept: {
    'for-ever': null,
    observed: 'Kept: it belongs to an observation',
    exercise: 'Kept: it stands in a standardisation exercise',
    open: null,
    asked: 'Kept until you delete it',
  },
};

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
    heading: 'Whose work this is',
    lead: 'Every attempt that you save as a file carries the code, so that an assessor knows whose it is and nobody else learns a name. Code and name are kept in this browser alone.',
    code: 'Learner code',
    codeHint: 'Made for you. If your centre gave you one, write that instead.',
    name: 'Name (optional)',
    nameHint: 'Leave it empty to stay known by your code.',
    names: 'Put names into the files that I save',
    namesHint:
      'Only where whoever gets them needs it: a file that goes astray then says whose it is. Signed records carry the names they were signed with.',
    keep: 'Keep this',
    kept: 'Kept. The code goes on every file that you save from now on.',
    keptNamed: 'Kept. Code and name go on every file that you save from now on.',
    noCode: 'Write a code, or the files could be anybody’s.',
  },

  save: {
    heading: 'Save everything',
    lead: 'One zip file with a file for each attempt and each record of an observation, what was written about them, and a list in plain words. It is your copy: a browser can lose what it keeps.',
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
    centre: (name: string) =>
      `The rules of ${name}. They are brought in under “Your centre’s rules”, on the assessor’s desk.`,
    accounts: 'The accounts written about attempts, to be read as they are.',
    back: 'To bring it in again: open Composure, choose “Files and your data”, then “Choose files”, and give it this zip whole. Each attempt is checked against its story; nothing that is there is overwritten.',
    marks:
      'Marks are in none of these files. They are worked out anew from what was said, each time somebody looks.',
  },

  bring: {
    heading: 'Bring attempts in',
    lead: 'Drop files, folders or zips here, records of observations too. Each attempt is checked by playing it through its story again. Nothing is sent anywhere, and nothing that is kept here is overwritten.',
    choose: 'Choose files',
    folder: 'Choose a folder',
    paste: 'Or paste the text of a file here',
    pasteHint: 'It is read as soon as you paste it.',
    pasted: 'Pasted text',
    counting: 'Looking at what you brought.',
    reading: (done: string, all: string) => `${done} of ${all} files read.`,
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
  record: {
    of: 'Record of an observation',
    sound: 'Verified',
    soundHint: 'It holds together, and its story gives exactly this conversation.',
    doubtful: 'Look at it',
    doubtfulHint: 'Not everything in it could be confirmed. Open it to see what.',
  },
  notRead: 'Not read',
  yours: 'Yours',

  /** Why a file was not read, one sentence each. */
  refusals: {
    'zip-damaged': 'This zip is damaged: save it again where it came from.',
    'zip-encrypted': 'This zip is locked with a password: unpack it first, then bring the files.',
    'zip-nested': 'This is a zip within a zip: unpack it first, then bring the files.',
    'zip-unknown-method': 'This zip was packed in a way that cannot be read here: unpack it first.',
    'zip-too-many': 'This zip holds more than 25,000 files: bring it in parts.',
    'zip-too-large': 'This zip unpacks to more than 2 GB: bring it in parts.',
    'too-large': 'This file is too large to be an attempt.',
    'record-of-another':
      'This record comes with another attempt than the one it is about: save it again where it came from.',
    'a-centre':
      'These are a centre’s rules, not an attempt: bring them in under “Your centre’s rules”, on the assessor’s desk.',
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
    'origin-of-nothing': 'it says it was tried again from a moment that cannot be tried again',
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

/** Observing: setting it up, watching, writing while watching, deciding. */
export const observe = {
  wording: (centre: string, licence: string) => `In the wording of ${centre}: ${licence}`,
  title: 'Observations',
  lead: 'A mock observation on one computer, in two windows: the learner plays in theirs, you watch, write and decide in yours. Everything stays in this browser.',
  failed: 'The observations kept here could not be read. Reload this page to try again.',
  noStore:
    'This browser does not let anything be kept, so nothing can be observed here. Allow site data for this page, then reload it.',
  gone: 'This observation is not kept in this browser.',
  noFramework: (id: string) =>
    `The framework “${id}” that this observation is held against is not part of this version of Composure.`,
  back: 'Back from your verifier',
  open: 'Open',
  signed: 'Signed',
  noneOpen: 'No observation is open. Set one up below.',
  states: {
    waiting: 'Waiting for the learner to start',
    talking: 'The learner is in the conversation',
    deciding: (decided: string, all: string) => `${decided} of ${all} criteria decided`,
    assessor: 'Signed by the assessor; the learner has yet to sign',
    both: 'Signed by both',
  },
  watchedBy: (learner: string, assessor: string) => `${learner}, observed by ${assessor}`,
  goOn: 'Go on observing',
  read: 'Open the observation',
  recordShort: 'Record',
  remove: 'Delete',
  removeTitle: 'Delete this observation?',
  removeHint: (title: string, when: string) =>
    `“${title}”, set up on ${when}, goes with everything written about it: decisions, evidence cited, notes, questions, texts and signatures. What the learner did is kept: their attempt stays, and so do the people.`,
  removeSigned:
    'It is signed. If the record may be wanted later, save its observation file first, under “Record”.',
  noUndo: 'This cannot be undone.',
  removed: 'The observation was deleted. The learner’s attempt is kept.',
  notRemoved: 'It could not be deleted: this browser refused. Nothing was changed.',

  setUp: 'Set up an observation',
  learner: 'Learner',
  assessor: 'Assessor (you)',
  code: 'Code',
  name: 'Name',
  learnerHint:
    'A code is enough, and keeps the name out of lists and files; a code that is known here brings its name along. The name is asked for when they sign.',
  assessorHint: 'Your code stands beside all you write. Your name is what the learner sees.',
  scenario: 'Scenario',
  approved: 'Approved for observation',
  notApproved: 'Not approved: needs a reason',
  approval: {
    offered: (day: string) => `Approved for observation, to be reviewed by ${day}.`,
    standings: {
      'not-approved': 'Nobody has approved this scenario for observation yet.',
      'other-version': (version: string) =>
        `Version ${version} of this scenario was approved; it has changed since.`,
      'review-due': (day: string) => `This scenario is approved, but its review was due on ${day}.`,
    },
    allTheSame: 'It can be used all the same, for a reason that stands in the record.',
    where: 'Approve scenarios',
    reason: 'Why you use it all the same',
    usual: [
      'First trial of this scenario',
      'No approved scenario covers these criteria',
      'Agreed with the quality assurer',
    ],
    asLast: (reason: string) => `As last time: “${reason}”`,
  },
  framework: 'Criteria from',
  units: 'Published units',
  pages: 'Revision pages',
  named: (title: string, unit: string) => `${title} (${unit})`,
  conditions: 'Conditions',
  timed: 'Timed',
  minutes: 'Minutes allowed',
  minutesHint: 'With any extra time counted in. Nothing is cut off when it is up.',
  arrangements: 'Access arrangements',
  usual: ['25 % extra time', 'Large print', 'Reader', 'Breaks'],
  others: 'Others, one to a line',
  blind: 'Decide blind',
  blindHint:
    'What the scorer suggests stays hidden beside each criterion until you ask for it, and it is noted that you did.',
  begin: 'Set up the observation',
  problems: {
    learner: 'The learner needs a code or a name.',
    assessor: 'You need a code: it stands beside every judgement instead of your name.',
    reason: 'This scenario is not approved for observation, so say in a few words why you use it.',
    minutes: 'The minutes allowed are a whole number from 1 to 600.',
    framework: 'Choose what the criteria come from.',
    notSet:
      'It could not be set up: this browser did not keep it. Free some space, then try again.',
  },

  tab: (title: string) => `Observation: ${title}`,
  openWindow: 'Open the learner’s window',
  copyLink: 'Copy its link',
  copied: 'Copied. Open it in another window of this browser.',
  notCopied: 'This browser did not let the link be copied.',
  wait: 'Open the learner’s window and move it to the learner’s screen. The conversation shows here as soon as they press “Start the conversation”.',
  presence: {
    never: 'The learner’s window is not open.',
    here: 'The learner’s window is open.',
    gone: 'The learner’s window has closed. What they did is kept; open it again and they go on where they were.',
    back: 'The learner’s window is open again.',
    done: 'The learner has finished and saved the record.',
  },
  elsewhere:
    'This observation has been written to in another window. What you wrote last here was not added. Read it again to go on in this window.',
  again: 'Read it again',
  notWritten:
    'That was not kept: this browser refused to write it. Free some space, then do it again.',
  refused: {
    signed:
      'This record is signed, so nothing more is written in it. It can be reopened for a reason, under “Record and signatures”.',
    'needs-reason':
      'This needs a reason: it differs from the suggestion, or changes your decision.',
    'out-of-turn': 'That cannot be written at this point.',
  },
  record: 'Record and signatures',

  verifier: {
    label: 'From your verifier',
    asks: 'Your verifier asks',
    wrote: 'Your verifier wrote',
    about: (criterion: string, verdict: string) => `${criterion}, ${verdict}:`,
    verdicts: { accepted: 'accepted', rejected: 'not accepted' },
    by: (who: string, when: string) => `${who}, ${when}`,
    next: 'What to do: begin a new version under “Record and signatures”, with this as the reason. Then decide these criteria again or add what is missing, and both sign anew.',
    nextOpen:
      'What to do: decide these criteria again, or add what is missing. Then both sign this version.',
    nothingNext: 'Nothing has to be done about it.',
  },

  now: 'Now',
  since: (minutes: number) => (minutes === 1 ? '1 minute in' : `${minutes} minutes in`),
  took: (minutes: number) => (minutes === 1 ? 'Took 1 minute' : `Took ${minutes} minutes`),
  justBegun: 'Just begun',
  allowed: (minutes: number) => (minutes === 1 ? '1 minute allowed' : `${minutes} minutes allowed`),
  notTimed: 'Not timed',
  anger: 'Anger',
  trust: 'Trust',
  trustWords: { high: 'trusting', some: 'open', little: 'wary', none: 'distrustful' },
  of: (word: string, value: string) => `${word}, ${value} of 10`,
  felt: (word: string, value: string) => `${word} ${value}`,
  looks: (count: number) => `Policy card looked at: ${count}`,
  signsGiven: (count: number) => `Signs given: ${count}`,
  signsNoted: (count: number) => `Signs the learner noted: ${count}`,

  transcript: 'Transcript',
  keys: 'In the list: arrows choose a line, a criterion’s key cites it, n notes against it.',
  empty: 'Nothing has been said yet.',
  sign: (signs: string) => `Sign: ${signs}`,
  cited: (criteria: string) => `Cited for ${criteria}`,
  hasNote: 'Note',
  events: {
    looked: 'Looked at the policy card',
    noted: (sign: string) => `Noted a sign: ${sign}`,
    recorded: 'Saved the complaint record',
    handed: (to: string) => `Wrote a hand-over note for ${to}`,
    ended: 'The conversation ended',
    faulted: 'The scenario broke off',
    helped: 'Was given help',
  },
  line: 'This line',
  noLine: 'Choose a line to cite it, or to note something against it.',
  feltThen: (anger: string, trust: string) => `At this moment: ${anger}; ${trust}.`,
  alsoOffered: (count: number) =>
    count === 1 ? '1 other reply was on offer' : `${count} other replies were on offer`,
  citeFor: 'Cite for criteria',
  note: 'Note against this line',
  addNote: 'Add the note',
  notes: 'Notes',

  criteria: 'Criteria',
  criterion: (number: string) => `Criterion ${number}`,
  key: (key: string) => `key ${key}`,
  knows: 'Knowledge: ask about it; watching alone does not prove it.',
  otherwise: (what: string) => `Also: ${what}`,
  undecided: 'Undecided',
  outcomes: { met: 'Met', 'not-yet': 'Not yet', 'not-observed': 'Not observed' },
  pieces: (count: number) => (count === 1 ? '1 line cited' : `${count} lines cited`),
  suggestion: 'Suggestion',
  suggests: (outcome: string) => `From the marking points: ${outcome}`,
  noSuggestion: 'None: the marking points do not speak for this criterion.',
  showSuggestion: 'Show the suggestion',
  hidden: 'Hidden, as you decide blind. That you looked is noted.',
  pointSays: (point: string, outcome: string) => `${point}: ${outcome}`,
  evidence: 'Evidence cited',
  noEvidence: 'No line is cited yet.',
  takeBack: 'Take back',
  decision: 'Decision',
  reason: 'Reason',
  reasonNeeded: 'Reason (needed: it differs from the suggestion, or changes your decision)',
  decide: 'Save the decision',
  decided: (outcome: string) => `Decided: ${outcome}.`,

  narrativeTitle: 'Narrative',
  narrativeHint:
    'What was seen, in plain sentences, with the numbers of the criteria. It is built from the lines you cited and your notes, and is yours to edit. Numbers in square brackets are entries of the transcript.',
  build: 'Build it from the evidence',
  buildAgain: 'Build it anew',
  rebuildTitle: 'Build the narrative anew?',
  rebuildHint: 'What stands in it now gives way to sentences built from the evidence cited so far.',
  nothingCited: 'Cite a line first: there is nothing to build it from yet.',
  kept: 'Kept.',
  keeping: 'Typing …',
  told: {
    heard: '{speaker} said: {heard}',
    scene: 'The scenario went on: {heard}',
    beside: '{text} ({criteria})',
    noted: 'Observed: {text}',
  },

  questions: 'Supplementary questions',
  questionsHint:
    'For what watching alone does not prove. These are drafted from this conversation; ask those you want, or your own.',
  drafts: (count: number) => `Drafted from the conversation (${count})`,
  ask: 'Ask this',
  own: 'A question of your own',
  forCriterion: 'For criterion',
  question: 'Question',
  addQuestion: 'Add the question',
  answer: 'The learner’s answer',
  put: {
    why: 'When {speaker} said “{heard}”, you answered: “{words}” Why did you choose that, and what does it tell me about this: {says}?',
    whyAlone:
      'You said: “{words}” Why did you choose that, and what does it tell me about this: {says}?',
    know: 'What do you know about this: {says}? Give me an example from your own work.',
    elsewhere:
      'This conversation gave no proof of this: {says}. Tell me about a time when you did it. What did you do, and how did it turn out?',
    instead: 'You said: “{words}” Think of this: {says}. What would you say there now, and why?',
  },

  closing: 'Feedback and next steps',
  parts: {
    narrative: 'Narrative',
    feedback: 'Feedback to the learner',
    'next-steps': 'Agreed next steps',
    'learner-comment': 'The learner’s comment',
  },
};

/** A class: its table, what it falls for, and the page of one learner. */
export const classroom = {
  title: 'Your class',
  sorry: 'The class could not be loaded. Reload this page to try again; every attempt is kept.',
  refused:
    'The attempts kept here could not be read. Reload this page to try again; if this browser keeps nothing, open Composure in a window that is not private.',
  bring: 'Bring attempts in',
  empty: {
    title: 'A class begins with its files',
    words:
      'Ask your learners for the files that “Save everything” makes, and bring them in all at once. Each learner becomes a row here, and each marking point a column.',
  },
  reading: (done: string, all: string) => `${done} of ${all} attempts read and marked.`,
  lead: (learners: number, attempts: string) =>
    `${counted(learners, 'learner', 'learners')}, ${attempts} finished attempts. Practice evidence: whether somebody is competent is for you to judge.`,
  unfinished: (count: number) =>
    `${counted(count, 'attempt is', 'attempts are')} not finished, and left out.`,
  strangers: (count: number) =>
    `${counted(count, 'attempt is', 'attempts are')} marked by a scheme that is not here, and left out.`,
  show: {
    legend: 'What to show',
    scheme: 'Marking scheme',
    view: 'Cells show',
    views: { latest: 'The latest attempt', scenarios: 'Met in scenarios' },
    scenario: 'Scenario',
    everyScenario: 'All scenarios',
    help: 'Played',
    helps: { any: 'In any way', alone: 'On their own' },
    text: 'Code or name',
    point: 'Only learners whose',
    anyPoint: 'Any point',
    outcome: 'is, at the latest',
    clear: 'Show all',
  },
  showing: (shown: number, all: number) =>
    shown === all
      ? `${counted(all, 'learner', 'learners')} shown.`
      : `${shown} of ${counted(all, 'learner', 'learners')} shown.`,
  nobody: 'No learner fits what you chose.',
  table: 'Outcomes by learner and marking point',
  scrolls: 'Outcomes by learner and marking point; scrolls',
  learner: 'Learner',
  metBy: 'Met by',
  metByOf: (met: number, all: number) => `${met} of ${all}`,
  nameless: 'No name given',
  attempts: (count: number) => counted(count, 'attempt', 'attempts'),
  outcomes: { met: 'Met', 'not-yet': 'Not yet', 'not-observed': 'Not observed' },
  /** In the narrow columns of a printed table. */
  notObserved: 'N/O',
  none: 'No attempt',
  waiting: 'Not read yet',
  tally: (met: number, scenarios: number) =>
    `Met in ${met} of ${counted(scenarios, 'scenario', 'scenarios')}`,
  /** What stands in a narrow cell; the whole words are said to who cannot see it. */
  shortTally: (met: number, scenarios: number) => `${met} of ${scenarios}`,
  legend: {
    latest: 'Not observed (on paper N/O): the conversation gave no chance to show it.',
    scenarios:
      'Met in so many of the scenarios that gave a chance. Not observed (on paper N/O): none did.',
  },
  save: {
    heading: 'Take the table with you',
    lead: 'As it is shown: the same learners, in the same order, by their codes.',
    names: 'Names too',
    csv: 'Save as CSV',
    xlsx: 'Save for Excel (.xlsx)',
    saved: 'Saved. Look among your downloads.',
    failed: 'The file could not be made. Try again.',
    /** A file name. */
    file: 'class',
    columns: { code: 'Code', name: 'Name', attempts: 'Attempts', latest: 'Latest attempt' },
  },
  never: {
    heading: 'Never observed in this class',
    words:
      'None of the attempts shown gave a chance at these. They need another scenario, or an observation.',
    none: 'Every point was observed at least once.',
  },
  slips: {
    heading: 'What this class falls for',
    words: 'Replies that lost something, by how many learners chose them.',
    none: 'No reply lost anything in the attempts shown.',
    later: 'This is worked out when every attempt has been read.',
    quote: (text: string) => `“${text}”`,
    after: (text: string) => `In answer to “${text}”`,
    by: (learners: number, players: number) => `${learners} of ${players} who played it`,
    shows: 'What it did',
    costs: 'What it costs',
    more: (count: number) => `Show ${count} more`,
    moreIn: (title: string) => ` in ${title}`,
  },
  person: {
    back: 'Your class',
    missing: 'There is no learner of that number here. They may have been erased.',
    name: (name: string) => `Name: ${name}`,
    data: {
      heading: 'What is kept of this learner',
      lead: 'Attempts, what was written about them, and records of observations, in one zip with a list in plain words: what you hand over when somebody asks what is held about them. It can be brought in again.',
      save: 'Save it all as one zip',
      saving: (done: number) => `Saving: ${done} so far.`,
      erase: 'Erase it, under “Files and your data”',
    },
    observations: 'Observation records',
    noObservations: 'Nobody has observed an attempt of theirs here.',
    openedOn: (title: string, when: string) => `${title}, opened on ${when}`,
    attempts: 'Attempts',
    noAttempts: 'No finished attempt yet.',
    points: 'Outcomes by marking point',
    pointsBy: (scheme: string) => `Outcomes by marking point: ${scheme}`,
    columns: {
      when: 'When',
      scenario: 'Scenario',
      played: 'Played',
      outcome: 'Points',
      debrief: 'Debrief',
      point: 'Marking point',
      latest: 'Latest attempt',
      scenarios: 'In all scenarios',
    },
    helps: {
      alone: 'On their own',
      coached: 'With the coach',
      retry: 'From a moment of an earlier attempt',
    },
    sum: (met: number, notYet: number) => `${met} met, ${notYet} not yet`,
    debrief: 'Debrief',
    debriefOf: (title: string, when: string) => ` of ${title}, ${when}`,
    never: 'Never observed',
  },
};

/** Outcomes of a criterion, and people, wherever quality is assured. */
const criterionOutcomes = {
  met: 'Met',
  'not-yet': 'Not yet',
  'not-observed': 'Not observed',
};

/** Marking the same attempts as others, and comparing. */
export const standardise = {
  title: 'Standardisation',
  intro:
    'Several people mark the same attempts, each without seeing the others. Then you see how far you agree, and talk about where you do not.',
  back: 'All exercises',
  toExercise: 'The exercise',
  outcomes: criterionOutcomes,
  failed: 'This could not be kept or read here. Reload this page to try again.',
  gone: 'There is no such exercise in this browser.',
  withdrawn: (gone: number, all: number) =>
    `${gone} of ${all} attempts ${gone === 1 ? 'was' : 'were'} erased, with everything that was said in ${gone === 1 ? 'it' : 'them'}. How ${gone === 1 ? 'it was' : 'they were'} marked is kept as figures alone.`,

  exercises: 'Exercises',
  none: 'There is no exercise yet.',
  state: (finished: string, all: string) => `${finished} of ${all} have finished`,
  revealed: 'Results are open',
  attempts: (count: number) => (count === 1 ? '1 attempt' : `${count} attempts`),

  fresh: {
    heading: 'A new exercise',
    name: 'Name of the exercise',
    framework: 'Criteria of',
    which: 'Attempts to mark',
    whichHint: 'Whose they are is not shown to anybody who marks.',
    noAttempts: 'There is no finished attempt here yet. Play one, or bring some in from files.',
    who: 'Who marks',
    latest: (count: number) => `The ${count} latest finished attempts are listed.`,
    addSomebody: 'Add somebody else',
    addCode: 'Their code',
    addName: 'Their name (optional)',
    add: 'Add',
    begin: 'Begin the exercise',
    incomplete: 'Give it a name, choose at least one attempt and at least two people.',
    mixed: 'Choose attempts that are marked by the same scheme.',
  },

  files: {
    heading: 'Bring in a file',
    lead: 'An exercise to mark here, or the marks of somebody who marked elsewhere.',
    choose: 'Choose a file',
    broughtExercise: (title: string) => `The exercise ${title} is here now.`,
    broughtMarks: (rater: string) => `The marks of ${rater} are here now.`,
    unreadable: 'This file could not be read.',
    refused: {
      'no-exercise': 'These are the marks of an exercise that is not kept here.',
      'here-already': 'This exercise is kept here already.',
      'other-exercise': 'These are the marks of another exercise.',
      revealed: 'The results of this exercise are open, so no marks can be added to it.',
      'not-finished': 'These marks are not finished yet.',
      already: 'There are marks of this person here already; they were left as they are.',
      'unknown-cell':
        'These marks are about a criterion or an attempt that is not in the exercise.',
      'unknown-line': 'These marks rest on lines that the attempts do not have.',
      incomplete: 'Some criteria are not marked in this file.',
    },
    saveExercise: 'Save it as a file to mark elsewhere',
    saveMarks: 'Save my marks as a file',
  },

  rater: {
    heading: 'Who marks',
    hint: 'Choose your own name. Marks and suggestions stay closed until everybody has finished.',
    mark: 'Mark',
    goOn: 'Go on marking',
    finished: 'Finished',
    toGo: (count: string) => `${count} still to mark`,
    close: 'Close the exercise now',
    closeHint: 'Whoever has not finished can mark no more, and what is there is shown.',
    closeSure: 'Close it?',
    keepOpen: 'Keep it open',
    you: 'Who are you?',
    choose: 'Choose your name',
    elsewhere:
      'When you have finished, save your marks and send them back. They are compared there.',
  },

  marking: {
    progress: (at: string, all: string) => `Attempt ${at} of ${all}`,
    conversation: 'What was said',
    criteria: 'Criteria',
    lines: (count: string, numbers: string) =>
      `Lines it rests on (${count})${numbers === '' ? '' : `: ${numbers}`}`,
    line: (number: string) => `Line ${number}`,
    record: 'The complaint record',
    note: 'The hand-over note',
    previous: 'Previous attempt',
    next: 'Next attempt',
    finish: 'I have finished',
    unmarked: (cells: string) => `Still to mark: ${cells}.`,
    cell: (attempt: string, criteria: string) => `attempt ${attempt}: ${criteria}`,
    finishedNow: 'You have finished. Your marks cannot be changed any more.',
    open: 'The results are open, so nobody marks in this exercise any more.',
    stranger: 'Nobody with that code was asked to mark here.',
    taken:
      'Another tab has gone on with these marks. They are shown as they stand now; the last thing you marked here was not kept.',
    closedNow:
      'The exercise was closed in another tab, so the last thing you marked was not kept. Reload this page to see the results.',
    knows: 'Criteria about knowing are left out: knowledge is not inferred from what somebody did.',
  },

  results: {
    heading: 'How far you agree',
    people: 'People only',
    scorer: 'With the scorer as one more rater',
    scorerHint: 'The scorer is the program’s own reading. It is no more right than you are.',
    overall: 'Everything together',
    criterion: 'Criterion',
    same: 'Same outcome',
    kappa: 'Kappa, 95% interval',
    kappaAlone: 'Kappa',
    interval: (from: string, to: string) => `95% interval: ${from} to ${to}`,
    reading: 'In words',
    range: (kappa: string, from: string, to: string) => `${kappa} (${from} to ${to})`,
    none: '–',
    readings: {
      none: 'Nobody has marked the same thing as somebody else.',
      'one-outcome': 'Everyone gave the same outcome, so kappa cannot be told.',
      'too-few': 'Too few to say.',
      'perhaps-chance': 'It may be no more than chance.',
      'beyond-chance': 'More than chance, but how much is not certain.',
      strong: 'Strong, well beyond chance.',
    },
    about:
      'Same outcome is the share of pairs of people who gave the same. Kappa takes off what chance alone would give: 1 is complete agreement, 0 is chance. Criteria in one attempt hang together, so the true interval is somewhat wider.',
    differences: 'Where you differ',
    count: (among: number, all: number) =>
      `${counted(among, 'difference', 'differences')} among people; ${all - among} where people agree and the scorer does not.`,
    noDifference: 'Everybody gave the same outcomes everywhere.',
    at: (attempt: string, criterion: string) => `Attempt ${attempt}, ${criterion}`,
    fromScorer: 'People agree here; the scorer does not.',
    theScorer: 'The scorer',
    noLines: 'No line is named.',
    withdrawnLines: 'The lines went when the attempt was erased.',
    withdrawnNote: 'What was written here went when the attempt was erased.',
    agreed: 'What was agreed',
    note: 'What do you agree, and why?',
    by: 'Who writes this',
    keep: 'Keep this note',
    keptBeside: 'Kept. Another tab has added to this exercise too, and it is all shown now.',
    noted: (who: string, when: string) => `${who}, ${when}`,
    print: 'Print',
    saveAgreement: 'Save the agreement (CSV)',
    saveMarks: 'Save every mark (CSV)',
    files: { agreement: 'standardisation-agreement', marks: 'standardisation-marks' },
    whose: 'Whose',
    attempt: 'Attempt',
    says: 'What it asks',
    linesOf: (name: string) => `${name}: lines`,
  },
};

/** Internal quality assurance: what is sampled, what came of it, and which scenarios are approved. */
export const quality = {
  title: 'Quality assurance',
  intro:
    'Draw a sample of signed observations, accept or reject its decisions, and see what came of it.',
  back: 'Quality assurance',
  outcomes: criterionOutcomes,
  failed: 'This could not be kept or read here. Reload this page to try again.',
  who: 'Who assures quality',
  whoNone: 'Choose a person',
  addSomebody: 'Add somebody else',
  addCode: 'Their code',
  addName: 'Their name (optional)',
  add: 'Add',
  needWho: 'Choose who assures quality first.',

  plan: {
    heading: 'Sampling plan',
    none: 'There is no plan yet.',
    nothing: 'No observation has been signed yet, so there is nothing to sample.',
    fresh: 'Draw a new plan',
    shares: 'Per cent of an assessor’s records',
    risks: { new: 'New assessor', standard: 'Standard', low: 'Low risk' },
    rating: 'How each assessor is rated',
    each: 'In each record that is drawn',
    criteria: 'Per cent of the criteria',
    seed: 'Seed',
    seedHint: 'The same seed, rules and records draw the same sample.',
    draw: 'Draw the plan',
    which: 'Plan',
    named: (when: string, who: string) => `${when}, by ${who}`,
    rules: (records: string, criteria: string, seed: string) =>
      `Drawn from ${records} signed records, ${criteria} of the criteria in each, seed ${seed}.`,
    newer: 'Records have been signed since this plan was drawn. They are not in it.',
  },

  queue: {
    heading: 'To look at',
    empty: 'Everything in this plan has been looked at.',
    progress: (done: number, all: number) =>
      `${done} of ${counted(all, 'record', 'records')} looked at.`,
    gone: 'Deleted since the plan was drawn',
    about: (assessor: string, learner: string) => `Assessor ${assessor}, learner ${learner}`,
    noCode: 'without a code',
    look: 'Look at it',
    done: 'Looked at',
    togo: (count: string) => `${count} to decide`,
    why: {
      share: (percent: string, risk: string) => `${percent} of this assessor’s records (${risk}).`,
      criteria: (criteria: string) =>
        `Reaches criteria that nothing else sampled does: ${criteria}.`,
      methods: (methods: string) => `Rests on evidence that nothing else sampled does: ${methods}.`,
      learner: 'A learner who is in nothing else sampled.',
    },
    back: 'Back with the assessor',
    comment: (criterion: string, verdict: string, comment: string) =>
      `${criterion}, ${verdict}: ${comment}`,
  },

  methods: {
    observation: 'observation',
    questions: 'questions and answers',
    'work-product': 'work product',
  },
  verdicts: { accepted: 'Accepted', rejected: 'Rejected', outstanding: 'Outstanding' },

  look: {
    gone: 'There is no such observation in this browser.',
    notSampled: 'This observation is in no plan.',
    sampled: 'Decisions in the sample',
    others: 'Other decisions in this record',
    decided: (outcome: string) => `Decided: ${outcome}`,
    suggested: (outcome: string) => `The scorer suggested: ${outcome}`,
    reason: (reason: string) => `Reason: ${reason}`,
    evidence: 'Evidence',
    noEvidence: 'No line is named as evidence.',
    question: (question: string, answer: string) => `Asked: ${question} Answered: ${answer}`,
    line: (number: string) => `Line ${number}`,
    record: 'The complaint record',
    note: 'The hand-over note',
    comment: 'Comment for the assessor',
    give: { accepted: 'Accept', rejected: 'Reject' },
    again: 'Give another verdict',
    whole: 'Read the whole record',
    stands: (verdict: string, who: string, when: string) => `${verdict} by ${who}, ${when}.`,
    refused: {
      'needs-reason': 'A rejected decision needs a comment, so that the assessor knows why.',
      'out-of-turn': 'This record has been reopened. It can be looked at once it is signed again.',
      signed: 'This record is signed and cannot be changed.',
      own: 'Nobody assures the quality of their own decisions. Choose somebody else.',
      taken:
        'Another tab has gone on with this record. It is shown as it stands now; your verdict was not kept, and your comment is still here.',
    },
  },

  report: {
    heading: 'Sampling report',
    by: { assessors: 'By assessor', criteria: 'By criterion', methods: 'By kind of evidence' },
    all: 'All',
    head: ['Name', 'Sampled', 'Accepted', 'Rejected', 'Outstanding'],
    kind: 'Kind',
    print: 'Print',
    table: 'Save as a table (CSV)',
    gone: (count: number) =>
      count === 1
        ? '1 record of the plan has been deleted since.'
        : `${count} records of the plan have been deleted since.`,
    fileName: (day: string) => `sampling-report-${day}.csv`,
  },

  life: {
    heading: 'Scenarios',
    lead: 'A scenario may stand in a mock observation while it is approved and its review is not overdue.',
    states: {
      draft: 'Draft',
      trialled: 'Trialled',
      standardised: 'Standardised',
      approved: 'Approved',
    },
    offers: {
      offered: (day: string) => `May be observed. Review by ${day}.`,
      'not-approved': 'Not approved for observation.',
      'other-version': (version: string) =>
        `Version ${version} was approved; the scenario has changed since.`,
      'review-due': (day: string) => `Its review was due on ${day}.`,
    },
    change: 'Change',
    to: 'New state',
    review: 'Review by',
    note: 'Note',
    keep: 'Keep',
    history: 'What happened',
    step: (state: string, version: string, who: string, when: string) =>
      `${state}, version ${version}, by ${who}, ${when}.`,
    refused: {
      order: 'A scenario takes one step at a time: draft, trialled, standardised, approved.',
      'needs-review': 'An approval needs the last day on which it holds.',
      'needs-note': 'Going back needs a note that says why.',
      taken:
        'Another tab has gone on with this scenario. It is shown as it stands now; nothing of yours was kept.',
    },
  },
};

/** A centre's own rules: what an organisation lays over Composure. */
export const centre = {
  title: 'Your centre’s rules',
  noStore:
    'This browser keeps nothing for this page, so a centre’s rules cannot be set here. Private windows and strict settings can cause that.',
  lead: 'Set here what is your organisation’s own. It applies in this browser. Save it as one file and bring that file in on every other computer.',
  unreadable:
    'Rules are kept in this browser that this version of Composure cannot read. They are not applied. If you keep new ones, they take their place.',
  keep: 'Keep',
  kept: (at: string) => `Kept at ${at}.`,
  notKept: 'This could not be kept. Your browser may be out of space. Nothing has changed.',
  unkept: 'Changed, and not kept yet. It will still be here when you come back.',
  undo: 'Undo my changes',
  bytes: 'Files are read in this browser alone. Nothing is sent anywhere.',
  begin: {
    heading: 'Begin with your organisation’s name',
    hint: 'It stands on what learners take along as evidence, and beside every policy line that is yours.',
    keep: 'Begin',
  },
  organisation: {
    heading: 'Name and logo',
    name: 'Organisation’s name',
    needName: 'Give the organisation’s name.',
    logo: 'Logo',
    noLogo: 'No logo yet.',
    logoOf: (name: string) => `Logo of ${name}`,
    chooseLogo: 'Choose a logo',
    otherLogo: 'Choose another logo',
    removeLogo: 'Take the logo off',
    logoHint:
      'A PNG or JPEG picture. A large one is made smaller. SVG files are not taken, because they can carry programs.',
    notLogo: 'This is not a PNG or JPEG picture that can be shown. Choose another file.',
    logoKept: 'The logo is kept.',
    logoGone: 'The logo is taken off.',
  },
  wording: {
    heading: 'Licensed wording',
    lead: 'Units are shown in Composure’s own words. If you are licensed to use an awarding body’s wording, lay it over a unit here. Numbers and marking points stay as they are.',
    plain: 'In Composure’s own words.',
    own: (worded: number, all: number) => `${worded} of ${all} criteria in your wording.`,
    licence: (centre: string, licence: string) => `${centre}: ${licence}`,
    outdated: (why: string) => `Not in use. ${why}`,
    gone: (id: string) =>
      `Wording for ${id}, a unit that this version of Composure does not have. It is kept, and not in use.`,
    bring: 'Bring in a wording file',
    hint: 'A JSON file of the kind composure-wording. It finds its own unit; a newer file takes the place of the one before.',
    remove: 'Take off',
    brought: (title: string) => `The wording of “${title}” is kept.`,
    removed: (title: string) => `“${title}” is in Composure’s own words again.`,
    version: (title: string, unit: string) => `${title} (${unit})`,
  },
  policy: {
    heading: 'Policy and authority',
    lead: 'Lay your own lines over the policy card of a scenario. Learners see them in the briefing and on the card, and every attempt says whose card it was played with.',
    scenario: 'Scenario',
    choice: (title: string, lines: number) =>
      lines === 0 ? title : `${title} (${lines === 1 ? '1 line' : `${lines} lines`} of yours)`,
    story: 'The card as the story has it',
    replace: 'Replace',
    instead: 'Your line in its place',
    restore: 'Leave it as it is',
    added: 'Your own lines',
    noneAdded: 'None yet. They come after those of the story.',
    add: 'Add a line',
    line: (number: number) => `Your line ${number}`,
    removeLine: (number: number) => `Remove line ${number}`,
    upTo: 'Limit in pounds, if any',
    upToHint:
      'Where a line of yours sets how much a learner may give, name the sum in the line, as in £50, and beside it in pounds.',
    badSum: (line: string) =>
      `“${line}” has to name the limit that stands beside it in pounds, as in £50.`,
    noSum: (line: string) =>
      `The limit beside “${line}” is not a sum in pounds, such as 50 or 12.50.`,
    takeAll: 'Take all my lines off this scenario',
    unplaced: (line: string) =>
      `The story no longer has the line “${line}”, so yours is not shown. Add it as a line of your own, or remove it.`,
  },
  clash: {
    heading: 'This limit is not the story’s',
    /** `centre`, `story`: sums of money. */
    differs: (centre: string, story: string) =>
      `Your line allows ${centre}. The story was written for ${story}, and its marks follow ${story}: they do not know your line.`,
    none: (centre: string) =>
      `Your line allows ${centre}. The story’s card names no limit, and its marks do not know your line.`,
    earns: (text: string) => `“${text}” counts for the learner.`,
    not: (text: string) => `“${text}” is on offer.`,
    said: (text: string) => `Said in the story: “${text}”`,
    quiet:
      'No reply names a sum between the two. One may still give back a price that lies between them.',
    advice: 'Tell learners so, or keep the story’s limit in this scenario.',
  },
  retention: {
    heading: 'How long practice is kept',
    lead: 'Finished practice attempts are deleted in this browser after a set time, and learners are told before. Signed observations are not touched.',
    after: 'Delete it after a set time',
    never: 'Keep it until somebody deletes it',
    days: 'Days',
    daysHint: (least: string, most: string) => `From ${least} to ${most} days.`,
    badDays: (least: string, most: string) =>
      `Give a whole number of days from ${least} to ${most}.`,
    years: 'Years that assessment records are kept',
    yearsHint:
      'Told to learners on the data protection page. Nothing is deleted by it. Leave it empty to say nothing.',
    badYears: (least: string, most: string) =>
      `Give a whole number of years from ${least} to ${most}, or nothing.`,
  },
  statements: {
    heading: 'Facts for your statements',
    lead: 'These stand on the accessibility and data protection pages. What is left empty stands there as a gap, marked as yours to fill in.',
    controller: 'Who answers for personal data (data controller)',
    dataContact: 'Whom to ask about personal data',
    accessibilityContact: 'Whom to tell about barriers to access',
    reviewed: 'Gone through on',
    notes: 'Anything else to say, such as the lawful basis',
  },
  file: {
    heading: 'One file for every computer',
    lead: 'All that is kept on this page, in one file. What you changed and did not keep is not in it.',
    save: 'Save as a file',
    saved: 'The file has been saved.',
    bring: 'Bring in a centre’s file',
    preview: 'What would change',
    same: 'This file says what is kept here already. Nothing would change.',
    from: (name: string) => `The file is that of ${name}. Nothing has changed yet.`,
    field: 'What',
    now: 'Now',
    after: 'With this file',
    take: 'Keep these rules',
    leave: 'Leave everything as it is',
    taken: 'The rules of the file are kept.',
    left: 'Nothing has changed.',
    remove: 'Take all of it off',
    removeTitle: 'Take all of your centre’s rules off?',
    removeHint: (name: string) =>
      `Name, logo, wording, policy lines, retention and facts of ${name} are removed from this browser. Attempts and observations stay, and still say which card they were played with. Save the file first if you may want it back.`,
    removed: 'All of it is taken off.',
  },
  changes: {
    name: 'Name',
    logo: 'Logo',
    wording: (title: string) => `Wording: ${title}`,
    policy: (title: string) => `Policy: ${title}`,
    practiceDays: 'Practice is kept for',
    recordYears: 'Assessment records are kept for',
    statement: {
      controller: 'Data controller',
      dataContact: 'Data contact',
      accessibilityContact: 'Accessibility contact',
      reviewed: 'Gone through on',
      notes: 'Notes',
    },
    none: 'Nothing',
    otherwise: (criteria: string) => `${criteria}, not all worded alike`,
    criteria: (count: number) => (count === 1 ? '1 criterion' : `${count} criteria`),
    days: (count: number) => `${count} days`,
    years: (count: number) => (count === 1 ? '1 year' : `${count} years`),
    unlimited: 'Until somebody deletes it',
  },
};
