import { part } from '../words';

/** The statements that a college gives, as far as the product can write them. */
export const words = {
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
      says: 'Composure is made for Chrome and Edge 99, Firefox 102, Safari 15.4 and whatever is newer; an older browser is told so. These tests run each time the product is changed, in Chromium, and a change that fails them is not released:',
      points: [
        'axe, the checker for accessibility, over the screens in light, in dark and on a phone, and over the conversation and the debrief in forced colours',
        'the main ways through the product with the keyboard alone, and where the focus goes when something opens or closes',
        'windows of 320 and 360 pixels, and 400 % zoom, for anything that stands out at the side',
        'buttons and links for a height of at least 44 pixels',
        'reduced motion, and the whole conversation with the picture taken away',
        'what is spoken: each exchange once, as one text, after the focus has moved',
        'in Firefox and in WebKit, the engine of Safari: from the first screen to the debrief with the keyboard, a reload half-way, two windows, and the network gone',
      ],
    },
    untested: {
      title: 'What was not tested',
      says: 'So that nobody has to find out the hard way:',
      points: [
        'No session with a screen reader by somebody who relies on one. Names, roles and announcements are tested by program only.',
        'Safari itself, and any browser on a phone; Firefox and WebKit beyond the ways through that are named above.',
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

/** What the statements on data protection and accessibility say. */
export const statements = part('statements', words);
