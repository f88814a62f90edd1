import { part } from '../words';
import { outcomes } from './outcomes';

/** Observing: setting it up, watching, writing while watching, deciding. */
export const words = {
  wording: (centre: string, licence: string) => `In the wording of ${centre}: ${licence}`,
  title: 'Observations',
  lead: 'A mock observation on one computer, in two windows: the learner plays in theirs, you watch, write and decide in yours. Everything stays in this browser.',
  failed: 'The observations kept here could not be read. Reload this page to try again.',
  noStore:
    'This browser does not let anything be kept, so nothing can be observed here. Allow site data for this page, then reload it.',
  gone: 'This observation is not kept in this browser.',
  noFramework: (id: string) =>
    `The framework “${id}” that this observation is held against is not part of this version of Composure.`,
  /** Beside the choice of what is played: only an assessor sees it. */
  storyMap: 'See its story map',
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
  made: {
    legend: 'What is observed',
    toCome: 'A conversation to come: the learner plays, you watch',
    afterwards: 'A conversation that was had: you watch the kept attempt',
    which: 'Which attempt',
    one: (title: string, learner: string, when: string) =>
      [title, learner, when].filter((part) => part !== '').join(' · '),
    hint: 'It stays the learner’s own, and the record says that it was observed afterwards.',
    fromFile: 'An attempt that is a file comes in first:',
    files: 'bring files in',
    replay: 'Watch it as a replay',
  },
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
  also: (count: number) =>
    count === 0
      ? 'Other units that it serves as well'
      : `Other units that it serves as well (${count})`,
  alsoHint:
    'One observation can be evidence for several units. Every criterion is named by its unit then.',
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
  forTheRecord: 'For the record, if your centre uses it',
  learnerNumber: 'Learner number',
  place: 'Place',
  blind: 'Decide blind',
  blindHint:
    'What the scorer suggests stays hidden beside each criterion until you ask for it, and it is noted that you did. Nothing else on the desk hints at it: no anger or trust in numbers, the same questions for everybody.',
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
    afterwards: 'Observed afterwards, from the attempt as it was kept.',
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
  keys: 'In the list: arrows choose a line, space the learner’s next reply; a criterion’s key cites it, n notes against it, the right arrow goes to the criteria.',
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
    worded: (text: string) => `Wrote before seeing the replies: “${text}”`,
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
  knows: 'Knowledge: watching alone does not prove it. Each has its question.',
  otherwise: (what: string) => `More to ask or see: ${what}`,
  undecided: 'Undecided',
  outcomes,
  pieces: (count: number) => (count === 1 ? '1 line cited' : `${count} lines cited`),
  suggestion: 'Suggestion',
  suggests: (outcome: string) => `From the marking points: ${outcome}`,
  noSuggestion: 'None: the marking points do not speak for this criterion.',
  showSuggestion: 'Show the suggestion',
  hidden: 'Hidden, as you decide blind. That you looked is noted.',
  pointSays: (point: string, outcome: string) => `${point}: ${outcome}`,
  neededSays: (point: string, outcome: string) => `${point} (needed): ${outcome}`,
  evidence: 'Evidence cited',
  noEvidence: 'No line is cited yet.',
  takeBack: 'Take back',
  reason: 'Reason',
  reasonNeeded: (outcome: string) => `Reason for “${outcome}” (needed)`,
  keepReason: 'Keep the reason',
  suggested: (outcome: string) => `Suggested: ${outcome}`,
  decisionOn: (criterion: string) => `Decision on ${criterion}`,
  decideKeys: {
    hint: 'In the list: arrows choose a criterion, M is met, N not yet, O not observed, R the rest not observed. Enter opens it; the left arrow goes to the transcript.',
    letters: { met: 'm', 'not-yet': 'n', 'not-observed': 'o', rest: 'r' },
  },
  toSee: 'To see',
  toAsk: 'To ask about',
  rest: (count: number) =>
    count === 1 ? 'The last one: not observed' : `The rest: not observed (${count})`,
  askAfter: 'Its question stands here when the conversation has ended.',

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
    heard: '{speaker} said: {heard} {cite}',
    scene: 'The scenario went on: {heard} {cite}',
    looked: '{Learner} looked at the policy card {cite}.',
    noted: '{Learner} noted a sign: {sign} {cite}.',
    worded: 'Before seeing any replies {learner} wrote: {words} {cite}',
    hint: '{Learner} asked for a hint {cite}.',
    thought: 'A coach’s thought was shown {cite}.',
    note: '{Learner} wrote a hand-over note for {colleague} {cite}.',
    record: '{Learner} filled in the complaint record {cite}.',
    ended: 'The conversation ended {cite}.',
    beside: '{text} ({criteria})',
    remark: 'Observed: {text}',
  },

  questions: 'Supplementary questions',
  questionsHint: 'For what watching alone does not prove. Ask those you want, or your own.',
  drafts: (count: number) => `Questions to choose from (${count})`,
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
    neutral:
      'Think of this: {says}. What did you say or do about it in this conversation, and why?',
    instead: 'You said: “{words}” Think of this: {says}. What would you say there now, and why?',
  },

  closing: 'Feedback and next steps',
  debrief: {
    withheld: 'The learner cannot see their debrief yet. They can once you let them, or sign.',
    release: 'Let the learner see the debrief',
    released: 'The learner can see their debrief.',
  },
  parts: {
    narrative: 'Narrative',
    feedback: 'Feedback to the learner',
    'next-steps': 'Agreed next steps',
    'learner-comment': 'The learner’s comment',
  },
};

/** What the screens of an observation say. */
export const observe = part('observe', words);
