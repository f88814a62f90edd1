import { part } from '../words';

/** The screen where packages for a college's LMS are made. */
export const words = {
  title: 'Take it to your LMS',
  sorry:
    'What packages are made of could not be loaded. Check your connection, then open this again.',
  lead: 'Make a package, upload it to your course, and see there who has done what. Nothing is sent from here: you get a file.',
  scenarios: 'Conversations',
  several:
    'Each becomes a page of its own in the course, with its own result. Some LMSs take one conversation in a package: then make a package of each.',
  own: 'Your own stories',
  approved: 'Approved by your centre',
  notApproved: 'Not approved by your centre for a mock observation: say why in the record.',
  none: 'Choose at least one conversation.',
  target: 'What it is for',
  targets: {
    scorm12: 'SCORM 1.2',
    scorm2004: 'SCORM 2004',
    cmi5: 'cmi5',
    site: 'A web server, without an LMS',
  },
  targetSays: {
    scorm12: 'Every LMS takes it. Choose this one if you are not sure.',
    scorm2004:
      'Tells your LMS more: what had been said before each reply, and the name of each marking point.',
    cmi5: 'For an LMS that says it takes cmi5. It is told everything: every reply, with what was said before it.',
    site: 'A folder for any web server, or for a page that shows it in a frame. No result comes back.',
  },
  mode: 'How it is played',
  modes: {
    any: 'The learner chooses',
    coached: 'With the coach',
    practice: 'On their own',
    observation: 'As a mock observation',
  },
  observationSays:
    'Your LMS is told that it was done, and nothing else: the record is yours to write.',
  done: 'When it counts as done',
  ends: {
    record: 'When the complaint has been written up',
    conversation: 'When the conversation has ended',
  },
  pass: 'It can be passed or failed',
  passSays: 'Without this your LMS gets a score, and nobody passes or fails.',
  share: 'Points to be met, of a hundred that there was a chance at',
  shareWrong: 'Write a whole number from 1 to 100.',
  score: 'The score is the share of marking points met, of those that there was a chance at.',
  make: 'Make the package',
  making: 'It is being made.',
  made: (name: string, size: string) => `${name} is in your downloads: ${size} MB.`,
  failed: 'The package could not be made. Check your connection, then try again.',
  where: 'Where to upload it',
  places: [
    {
      name: 'Moodle and Totara',
      says: 'In your course, turn editing on and add a “SCORM package”. Drop the file there and save. Answers are in its “Reports”, and the score goes to the gradebook.',
    },
    {
      name: 'Canvas',
      says: 'Open “SCORM” in your course’s menu, and upload the file. Choose whether it counts as an assignment. If the menu has no “SCORM”, ask whoever looks after Canvas to turn it on.',
    },
    {
      name: 'Blackboard',
      says: 'On “Course Content”, press the plus, then “Create”, and choose “SCORM package”. Upload the file, and tick “Grade SCORM” at once if the score is to count, because it cannot be changed later. Results are in the “Gradebook”.',
    },
    {
      name: 'Brightspace',
      says: 'In “Content”, choose “Add existing activities”, then “SCORM”. Upload the file, and choose whether it goes to the grade book. What each learner did is in its reports.',
    },
  ],
  back: 'What comes back',
  backSays:
    'Your LMS keeps every reply that was chosen, each marking point with its outcome, and the attempt itself. In a report it stands as “suspend data”, and begins with “composure-1.”. Copy it, and paste it in “Files and your data”: it becomes an attempt that is checked against its story.',
};

/** What the screen says where packages for a college's LMS are made. */
export const lms = part('lms', words);
