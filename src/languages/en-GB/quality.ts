import { part } from '../words';
import { counted } from './counted';
import { outcomes } from './outcomes';

/** Internal quality assurance: what is sampled, what came of it, and which scenarios are approved. */
export const words = {
  title: 'Quality assurance',
  intro:
    'Draw a sample of signed observations, accept or reject its decisions, and see what came of it.',
  back: 'Quality assurance',
  outcomes,
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
    nobody: 'Nothing signed fits this: choose other days or more learners.',
    about: 'What is sampled',
    stage: 'Sampling',
    stages: { interim: 'Interim: on the way', summative: 'Summative: at the end' },
    cohort: 'Group of learners, if it has a name',
    from: 'Opened from',
    to: 'Opened until',
    members: (count: number, all: number) => `${count} of ${all} learners`,
    aboutWords: (stage: string, cohort: string, period: string) =>
      [stage, cohort, period].filter((part) => part !== '').join(' · '),
    period: (from: string, to: string) => `${from} – ${to}`,
    share: 'Save this plan for another verifier',
    shareHint:
      'They bring it in under “Files and your data”, with the observation files that it names. Verdicts come back in the observation files.',
    planFile: (day: string) => `sampling-plan-${day}.json`,
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

  practice: {
    heading: 'Assessors at work',
    lead: 'Watch an assessor while they observe a learner, and write down what you saw. The assessor reads it and can answer.',
    none: 'No assessor has been watched yet.',
    fresh: 'Write what you saw of an assessor',
    assessor: 'Which assessor',
    needAssessor:
      'Choose the assessor whom you watched. Nobody assures the quality of their own work.',
    record: 'Which record they were making',
    noRecord: 'None that is kept here',
    recordNamed: (title: string, learner: string, when: string) =>
      [title, learner, when].filter((part) => part !== '').join(', '),
    prompts: {
      briefed: 'Told the learner what would happen, and under what conditions',
      'let-be': 'Let the learner work without leading them',
      evidence: 'Took lines as evidence that show what the criterion asks',
      questions: 'Asked open questions about what cannot be seen',
      feedback: 'Gave feedback that says what was done, and what to do next',
    },
    marks: { yes: 'Yes', partly: 'Partly', no: 'No', 'not-seen': 'Not seen' },
    looked: (prompt: string, mark: string) => `${prompt}: ${mark}`,
    well: 'What went well',
    next: 'What to do next',
    wellSaid: (words: string) => `What went well: ${words}`,
    nextSaid: (words: string) => `What to do next: ${words}`,
    keep: 'Keep what I saw',
    kept: 'Kept. It stands in the list above.',
    seen: (who: string, when: string, record: string) =>
      `Watched by ${who}, ${when}${record === '' ? '' : `, at work on “${record}”`}`,
    answered: 'Read by the assessor',
    unanswered: 'To be read by the assessor',
    answer: (assessor: string) => `For ${assessor}: I have read this`,
    says: 'What you say to it (optional)',
    haveRead: 'Sign that I have read it',
    read: (who: string, when: string) => `Read by ${who}, ${when}.`,
    taken:
      'Another tab has gone on with this. It is shown as it stands now; nothing of yours was kept.',
    share: 'Save it as a file',
    file: (day: string) => `assessor-at-work-${day}.json`,
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

/** What internal quality assurance says. */
export const quality = part('quality', words);
