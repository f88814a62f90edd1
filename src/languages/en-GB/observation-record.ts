import { part } from '../words';
import { outcomes } from './outcomes';

/** The record of an observation: the document, signing it, bringing one in. */
export const words = {
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
    'Suggestion',
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
    verified:
      'Verified: every signature still fits what was signed. That covers the conversation, everything written, who it is of, and when. No check can see who typed a name, or whether somebody changed it and signed it all again.',
    firstRule:
      'Signed under the first rule, which left out names, dates of signing and when the conversation began: those are taken on trust.',
    erased: 'The names it was signed with have been erased since, so they cannot be checked.',
    unsigned: 'Unsigned: nothing in it is sealed yet.',
    altered: (version: number, who: string) =>
      `Altered after it was signed: what version ${version} holds now is not what the ${who} signed.`,
    alteredNames: (version: number, who: string) =>
      `Altered after it was signed: the names are not those that the ${who} signed version ${version} with.`,
    alteredVerdict: (criterion: string) =>
      `Altered: the verifier’s verdict on ${criterion} is not what was given.`,
    flaws: {
      'other-attempt':
        'Altered: what is written in it is about another attempt than the one it comes with.',
      'out-of-turn': (at: string) =>
        `Altered: entry ${at} of what was written could not have been written there; a signed version is changed only as a new one, for a reason.`,
      'no-entry': (at: string, entry: string) =>
        `Altered: entry ${at} of what was written points at line ${entry} of the conversation, and there is no such line.`,
      'wrong-version': (at: string) =>
        `Altered: the signature at entry ${at} of what was written belongs to another version than it says.`,
      by: (at: string) =>
        `Altered: the signature at entry ${at} of what was written is by the code of another person than this record names.`,
      people:
        'Altered: the people this record names, or its number, are not those it was signed with.',
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
  /** What has to be ticked before signed records are deleted. */
  lock: {
    until: (day: string) => `I know that a signed record goes that the centre keeps until ${day}.`,
    always: 'I know that a signed record goes, and that the centre may have to show it.',
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
    there: (title: string) => `“${title}” is here already, with all that is in this file.`,
    added: (title: string, count: number, by: string, verdicts: boolean) =>
      `${count === 1 ? '1 judgement' : `${count} judgements`} added to “${title}” by ${verdicts ? `the verifier, ${by}` : by}.`,
    addedNames: (title: string) => `The names of those who signed were added to “${title}”.`,
    parted: (at: number) =>
      `Up to judgement ${at - 1} it says the same as a record that is here; from judgement ${at} on, each says something else. Both are kept. Read both, decide which one stands, and delete the other from the list of observations.`,
    other: 'Open the other record',
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
    outcomes,
    context: {
      assessor: 'Assessor',
      learnerNumber: 'Learner number',
      place: 'Place',
      watched: 'Observation opened',
      afterwards: 'Observed afterwards, from the attempt as it was kept, since',
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
      earlier:
        'A criterion of version {version} of the framework, which was worded differently then.',
      reason: 'Reason: {reason}',
      asked: 'Question and answer: see below.',
    },
    reached: {
      title: 'How each decision was reached',
      how: 'The suggestion is what the marking scheme gave from the transcript alone when the decision was made. Where the assessor saw it otherwise, their reason stands beside the decision. A changed decision takes the place of the one before; both are kept.',
      head: ['Criterion', 'Suggestion', 'Decided', 'When, by whom', 'Reason'],
      followed: 'Followed',
      overruled: 'Not followed',
      changed: '{outcome}; changed since',
      none: 'None',
      hidden: 'Not shown: decided blind',
      nothing: 'Nothing has been decided yet.',
      revealed: 'Suggestions that were looked at: {criteria}.',
      by: '{when}, {by}',
    },
    verifier: {
      title: 'What the verifier said',
      how: 'Internal quality assurance of single decisions, after the assessor had signed.',
      head: ['Criterion', 'Verdict', 'Comment', 'By whom, when'],
      verdicts: { accepted: 'Accepted', rejected: 'Not accepted' },
      answered: '{verdict}; answered since',
      by: '{who}, {when}',
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

/** What the record of an observation says, and the screen that it is signed on. */
export const observationRecord = part('observation-record', words);
