import { part } from '../words';

/** A centre's own rules: what an organisation lays over Composure. */
export const words = {
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
  records: {
    heading: 'On observation records',
    lead: 'What your centre has on its own records. Leave out what you do not use.',
    number: 'Centre number',
    countersigner: 'Who countersigns',
    countersignerHint:
      'For example “Countersigning assessor”. A line to sign on paper stands under the signatures then.',
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
  own: {
    heading: 'Units of your own',
    lead: 'Add a unit that Composure does not have. It can be observed against like any other; nothing is suggested for its criteria, because no marking point is tied to them. Use your own words, or those you have leave for.',
    none: 'None yet.',
    count: (count: number) => (count === 1 ? '1 criterion' : `${count} criteria`),
    remove: 'Take off',
    save: 'Save as a file',
    bring: 'Bring in a unit file',
    hint: 'A JSON file of a unit, as “Save as a file” gives it. One with the same id takes the place of the one before.',
    add: 'Type a unit in',
    title: 'Title',
    unit: 'Reference number, if it has one',
    does: 'Criteria to see, one to a line',
    knows: 'Criteria to ask about, one to a line',
    linesHint: 'The number first, then what it asks: 2.1 Stays calm with an upset customer',
    keep: 'Add the unit',
    need: 'A unit needs a title and one criterion or more.',
    kept: (title: string) =>
      `“${title}” is kept. It stands among the units when an observation is set up.`,
    removed: (title: string) =>
      `“${title}” is taken off. Records that were held against it need it: bring it in again to read them.`,
    numbering: 'as the centre has typed it',
    otherwise: 'Whatever one conversation does not show.',
    fileName: (id: string) => `unit-${id}.json`,
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
    number: 'Centre number',
    countersigner: 'Countersigned by',
    logo: 'Logo',
    wording: (title: string) => `Wording: ${title}`,
    policy: (title: string) => `Policy: ${title}`,
    approval: (title: string) => `Approval: ${title}`,
    states: {
      draft: 'Draft',
      trialled: 'Trialled',
      standardised: 'Standardised',
      approved: 'Approved',
      parted:
        'Stays as it is: here and there something else was said. Approve it anew on one of them.',
    },
    framework: (id: string) => `Your own unit: ${id}`,
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

/** What the screen for a centre's own rules says. */
export const centre = part('centre', words);
