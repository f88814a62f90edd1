/**
 * British English: everything that the product itself says. Another language is another file beside
 * this one, of the same shape. Each export is a part of the product, fetched with the code that
 * shows it. What a story, a marking scheme or a law card says is not here: that is their own.
 */

/** Names the language: for the page, for dates and numbers, and for whoever chooses it. */
export const language = { code: 'en-GB', name: 'English (UK)' };

/** The first screen, the briefing and the conversation. */
export const play = {
  scenarios: 'Scenarios',
  yourProgress: 'Your progress',
  writeAboutIt: 'Write about it',
  /** Of a screen whose code could not be fetched. */
  notLoaded: 'This page could not be loaded. Reload it to try again; what you have is kept.',
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
  return `${count} ${count === 1 ? one : more}`;
}
