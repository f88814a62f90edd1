import { part } from '../words';

/** The screens for one's own stories. What the compiler and the checker find is not here. */
export const words = {
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
  twoOfOneName: (file: string) =>
    `There are two files called “${file}”: give one of them another name, and write that in the INCLUDE that means it.`,
  mostFiles: (most: string) => `A story may have ${most} files at most.`,
  longLine: (file: string, line: number, most: string) =>
    `“${file}”, line ${line}: a line may have ${most} characters at most.`,
  mostLines: (file: string, line: number, most: string) =>
    `“${file}”, line ${line}: a file may have ${most} lines at most.`,
  tooLarge: (file: string, most: string) =>
    `“${file}” is too large: a story may have ${most} characters at most.`,
};

/** What the screens for one's own stories say. */
export const ownStories = part('own-stories', words);
