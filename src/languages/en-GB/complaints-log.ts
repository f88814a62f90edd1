import { part } from '../words';
import { counted } from './counted';

const records = (count: number): string => counted(count, 'record', 'records');

/** The records of many conversations as a complaints log, and what is asked about it. */
export const words = {
  title: 'Complaints log',
  ofClass: 'Complaints log of the class',
  toProgress: 'Your progress',
  toClass: 'Your class',
  fromProgress: {
    title: 'What your records say together',
    words:
      'Each record that you save is a line of a complaints log. See what comes back, and what should change.',
    open: 'Open your complaints log',
  },
  sorry: 'The log could not be read. Reload this page to try again; your records are kept.',
  lead: {
    own: 'Every record you have saved is one line here.',
    class: 'Every record that the class has saved is one line here.',
    names:
      'The fields for the customer’s name and contact are left out: nobody needs them to see what comes back.',
    firms: 'The complaints come from different firms. Read them as if one firm had had them all.',
  },
  few: {
    title: (count: number) =>
      count === 0 ? 'Your log is empty' : `${records(count)} so far: the log needs three`,
    classTitle: (count: number) =>
      count === 0 ? 'The log is empty' : `${records(count)} so far: the log needs three`,
    words:
      'A firm keeps a complaints log to see what goes wrong again and again. Play a conversation and save its record: that gives you a line. With three lines there are a chart and questions here.',
    classWords:
      'A firm keeps a complaints log to see what goes wrong again and again. Each record that a learner saves is a line. With three lines there are a chart and questions here.',
    choose: 'Choose a scenario',
    bring: 'Bring attempts in',
  },
  example: {
    open: 'Look at an example log',
    close: 'Back to the real log',
    label: 'Example.',
    words: 'Larch Cycles, its customers and these complaints are made up.',
  },
  table: {
    title: 'The log',
    scrolls: 'The log, which scrolls sideways',
    latest: (shown: number, all: number) =>
      `The latest ${shown} of ${all} lines. The chart and the questions count all of them.`,
    heads: {
      number: 'Line',
      complaint: 'Complaint',
      problem: 'What went wrong',
      cause: 'Why it happened',
      remedy: 'How it is put right',
      next: 'What happens next',
      feedback: 'What should change',
    },
    empty: 'Not written',
    owner: 'Looked after by: ',
    passed: 'Passed to: ',
  },
  kinds: {
    faulty: 'Something faulty',
    message: 'A message got lost',
    nobody: 'Nobody’s job',
    mistake: 'Somebody’s mistake',
    unclear: 'Unclear or misleading',
    treatment: 'How somebody was treated',
    'no-fault': 'No fault of the firm',
    unsorted: 'Kind not given',
    'not-written': 'No cause written',
  },
  kindsTitle: 'What the kinds of cause mean',
  meanings: {
    faulty: 'The thing that was sold or mended does not work, or does not last.',
    message: 'Somebody told the firm, and it did not reach who had to act on it.',
    nobody: 'It had to be done, and no name stood beside it.',
    mistake: 'Somebody did the wrong thing, as can happen to anybody.',
    unclear: 'What was said, shown or printed let the customer expect something else.',
    treatment: 'The customer was spoken to or treated badly.',
    'no-fault': 'The firm did what it had said. It still matters to the customer.',
    unsorted: 'The scenario does not say what kind of cause it was.',
    'not-written': 'The record does not say why it happened.',
  },
  sorted:
    'The writer of the scenario chose the kind of cause. No program judges your words: check whether they say the same. If a record gives no cause, the log shows none.',
  time: {
    title: 'Causes over time',
    columns: {
      1: 'Each column is a day.',
      7: 'Each column is a week, from Monday.',
      28: 'Each column is four weeks.',
      84: 'Each column is twelve weeks.',
      364: 'Each column is a year of 52 weeks.',
    },
    square: 'Each square is one record.',
    bar: 'The number on a bar is how many records it stands for.',
    summary: 'The same as a table',
    caption: 'Records by kind of cause, over time',
    scrolls: 'The table, which scrolls sideways',
    kind: 'Kind of cause',
    from: (day: string, length: number) => (length === 1 ? day : `From ${day}`),
    total: 'Total',
  },
  read: {
    title: 'Read the log',
    words: 'Nothing here is scored, and your answers are not kept.',
    check: 'Check',
    choose: 'Choose an answer first.',
    yes: 'Yes.',
    no: 'Not quite.',
  },
  recurs: {
    ask: 'Which kind of cause comes back most?',
    hint: 'Look along the rows of the chart. A record without a cause does not count.',
    none: 'None: no kind is there twice',
    /** `lines`: "lines 2 and 5". */
    right: (kind: string, count: number, all: number, lines: string) =>
      `“${kind}” is the cause in ${count} of ${records(all)}: ${lines}.`,
    tie: 'Another kind comes back just as often.',
    why: 'One complaint can be bad luck. The same cause again is something the firm can mend: that is what a log is for.',
    rightNone:
      'No kind of cause is there twice. That is worth knowing too: watch for a while before you change how everybody works.',
    wrong: (kind: string, count: number, all: number) =>
      count === 0
        ? `“${kind}” is the cause in none of the ${records(all)}.`
        : `“${kind}” is the cause in ${count} of ${records(all)}.`,
    once: 'One time is not a pattern yet.',
    more: 'Look for the cause with the largest number at the end of its row.',
    wrongNone:
      'At least one kind is there more than once. Look at the numbers at the ends of the rows.',
  },
  missing: {
    ask: 'What do the records leave out most often?',
    hint: 'Look down the columns of the log.',
    nothing: 'Nothing: every one of these is filled in',
    fields: {
      product: 'What it was about',
      problem: 'What went wrong',
      cause: 'Why it happened',
      remedy: 'How it is put right',
      owner: 'Who looks after it',
      feedback: 'What should change',
    },
    right: (field: string, count: number, all: number, lines: string) =>
      `“${field}” is empty in ${count} of ${records(all)}: ${lines}.`,
    tie: 'Something else is left out just as often.',
    why: {
      product: 'Then nobody can see which product or service it keeps happening with.',
      problem: 'Then the next person has to ask the customer again.',
      cause: 'Then nobody can see what comes back, so it comes back.',
      remedy:
        'Then nobody knows whether it was put right, or can do the same for the next customer.',
      owner: 'Then everybody thinks that somebody else is looking after it.',
      feedback: 'Then the people who could change something never hear of it.',
    },
    rightNothing: 'Every line can be read and used by somebody who was not there.',
    wrong: (field: string, count: number, all: number) =>
      count === 0
        ? `Every record has “${field}” filled in.`
        : `“${field}” is empty in ${count} of ${records(all)}. Something else is empty in more.`,
    wrongNothing: 'There are gaps. Look for “Not written” in the log.',
    found: 'Something is left out more often than anything else.',
  },
  waiting: {
    ask: 'In how many records is something still to be done?',
    hint: 'Count the lines where something was promised, or that were passed to somebody.',
    right: (count: number, all: number, lines: string) =>
      count === 0
        ? 'In none: nothing was promised, and nothing was passed on.'
        : `In ${count} of ${records(all)}: ${lines}.`,
    why: 'Somebody has to look at these again, on the day that was promised. A log keeps them from being forgotten.',
    whyNone: 'Look again all the same: was nothing promised, or was it not written down?',
    wrong: 'Count once more, in the column “What happens next”. Who looks after it does not count.',
  },
  quoted: (words: string) => `“${words}”`,
  line: (number: string) => `line ${number}`,
  lines: (numbers: string) => `lines ${numbers}`,
  andMore: (count: number) => `${count} more`,
  own: {
    yours: 'Your words',
    hint: 'Two or three sentences. They are gone when you leave this page: copy them if you want to keep them.',
    compare: 'Compare',
    first: 'Write a sentence first. Then you have something to compare.',
    pointers: 'Tick what your words say',
    judge: 'Nothing is scored: you judge.',
    said: 'What the records say themselves',
    nothingSaid: 'The records say nothing about it. That is a finding too.',
  },
  change: {
    ask: (kinds: string | null) =>
      kinds === null
        ? 'Take one cause from the log. What should change, so that it does not come back?'
        : `Most often it was: ${kinds}. What should change, so that it happens less?`,
    pointers: [
      'It changes how the work is done, not only this one complaint.',
      'Somebody could begin with it tomorrow.',
      'It fits what the records say.',
      'It blames no one person.',
      'It says how the log will show whether it helped.',
    ],
  },
  tell: {
    ask: 'Who would you tell, and what would you say?',
    pointers: [
      'Somebody who may change it.',
      'How often it came up, out of how many records, and since when.',
      'No customer’s name, and nothing private.',
      'What you suggest.',
      'By when you will ask again.',
    ],
  },
  purpose: {
    ask: 'A new colleague asks: “Why do we keep a complaints log?” Explain it, with an example from this one.',
    pointers: [
      'It shows what comes back. One complaint alone does not.',
      'It leads to the cause, so that the same thing does not go wrong for the next customer.',
      'Nothing that was promised is forgotten.',
      'Customers stay with a firm that puts things right.',
      'It shows what the firm did, and whether that helped.',
      'It only works if each record is true, soon and complete, and holds no more than is needed.',
    ],
  },
};

/** The records of many conversations as a complaints log. */
export const complaintsLog = part('complaints-log', words);
