import { part } from '../words';
import { counted } from './counted';
import { outcomes } from './outcomes';

/** Marking the same attempts as others, and comparing. */
export const words = {
  title: 'Standardisation',
  intro:
    'Several people mark the same attempts, each without seeing the others. Then you see how far you agree, and talk about where you do not.',
  back: 'All exercises',
  toExercise: 'The exercise',
  outcomes,
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
    scenario: 'Scenario',
    everyScenario: 'All scenarios',
    since: 'Played since (optional)',
    chosen: (ticked: number, listed: number) => `${ticked} of ${listed} listed are ticked.`,
    more: (count: number) => `Look for ${count} older ones`,
    look: 'Look at it',
    noAttempts: 'There is no finished attempt here yet. Play one, or bring some in from files.',
    who: 'Who marks',
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

/** Marking the same attempts as others, and comparing, in words. */
export const standardise = part('standardise', words);
