import { part } from '../words';
import { counted } from './counted';
import { outcomes } from './outcomes';

/** A class: its table, what it falls for, and the page of one learner. */
export const words = {
  title: 'Your class',
  sorry: 'The class could not be loaded. Reload this page to try again; every attempt is kept.',
  refused:
    'The attempts kept here could not be read. Reload this page to try again; if this browser keeps nothing, open Composure in a window that is not private.',
  bring: 'Bring attempts in',
  empty: {
    title: 'A class begins with its files',
    words:
      'Ask your learners for the files that “Save everything” makes, and bring them in all at once. Each learner becomes a row here, and each marking point a column.',
  },
  reading: (done: string, all: string) => `${done} of ${all} attempts read and marked.`,
  lead: (learners: number, attempts: string) =>
    `${counted(learners, 'learner', 'learners')}, ${attempts} finished attempts. Practice evidence: whether somebody is competent is for you to judge.`,
  unfinished: (count: number) =>
    `${counted(count, 'attempt is', 'attempts are')} not finished, and left out.`,
  strangers: (count: number) =>
    `${counted(count, 'attempt is', 'attempts are')} marked by a scheme that is not here, and left out.`,
  show: {
    legend: 'What to show',
    scheme: 'Marking scheme',
    view: 'Cells show',
    views: { latest: 'The latest attempt', scenarios: 'Met in scenarios' },
    scenario: 'Scenario',
    everyScenario: 'All scenarios',
    help: 'Played',
    helps: { any: 'In any way', alone: 'On their own' },
    text: 'Code or name',
    point: 'Only learners whose',
    anyPoint: 'Any point',
    outcome: 'is, at the latest',
    clear: 'Show all',
  },
  showing: (shown: number, all: number) =>
    shown === all
      ? `${counted(all, 'learner', 'learners')} shown.`
      : `${shown} of ${counted(all, 'learner', 'learners')} shown.`,
  nobody: 'No learner fits what you chose.',
  table: 'Outcomes by learner and marking point',
  scrolls: 'Outcomes by learner and marking point; scrolls',
  learner: 'Learner',
  metBy: 'Met by',
  metByOf: (met: number, all: number) => `${met} of ${all}`,
  nameless: 'No name given',
  attempts: (count: number) => counted(count, 'attempt', 'attempts'),
  outcomes,
  /** In the narrow columns of a printed table. */
  notObserved: 'N/O',
  none: 'No attempt',
  waiting: 'Not read yet',
  tally: (met: number, scenarios: number) =>
    `Met in ${met} of ${counted(scenarios, 'scenario', 'scenarios')}`,
  /** What stands in a narrow cell; the whole words are said to who cannot see it. */
  shortTally: (met: number, scenarios: number) => `${met} of ${scenarios}`,
  legend: {
    latest: 'Not observed (on paper N/O): the conversation gave no chance to show it.',
    scenarios:
      'Met in so many of the scenarios that gave a chance. Not observed (on paper N/O): none did.',
  },
  save: {
    heading: 'Take the table with you',
    lead: 'As it is shown: the same learners, in the same order, by their codes.',
    names: 'Names too',
    csv: 'Save as CSV',
    xlsx: 'Save for Excel (.xlsx)',
    saved: 'Saved. Look among your downloads.',
    failed: 'The file could not be made. Try again.',
    /** A file name. */
    file: 'class',
    columns: { code: 'Code', name: 'Name', attempts: 'Attempts', latest: 'Latest attempt' },
  },
  never: {
    heading: 'Never observed in this class',
    words:
      'None of the attempts shown gave a chance at these. They need another scenario, or an observation.',
    none: 'Every point was observed at least once.',
  },
  slips: {
    heading: 'What this class falls for',
    words: 'Replies that lost something, by how many learners chose them.',
    none: 'No reply lost anything in the attempts shown.',
    later: 'This is worked out when every attempt has been read.',
    quote: (text: string) => `“${text}”`,
    after: (text: string) => `In answer to “${text}”`,
    by: (learners: number, players: number) => `${learners} of ${players} who played it`,
    shows: 'What it did',
    costs: 'What it costs',
    more: (count: number) => `Show ${count} more`,
    moreIn: (title: string) => ` in ${title}`,
  },
  person: {
    back: 'Your class',
    missing: 'There is no learner of that number here. They may have been erased.',
    name: (name: string) => `Name: ${name}`,
    data: {
      heading: 'What is kept of this learner',
      lead: 'Attempts, what was written about them, and records of observations, in one zip with a list in plain words: what you hand over when somebody asks what is held about them. It can be brought in again.',
      save: 'Save it all as one zip',
      saving: (done: number) => `Saving: ${done} so far.`,
      erase: 'Erase it, under “Files and your data”',
    },
    observations: 'Observation records',
    noObservations: 'Nobody has observed an attempt of theirs here.',
    openedOn: (title: string, when: string) => `${title}, opened on ${when}`,
    attempts: 'Attempts',
    noAttempts: 'No finished attempt yet.',
    points: 'Outcomes by marking point',
    pointsBy: (scheme: string) => `Outcomes by marking point: ${scheme}`,
    columns: {
      when: 'When',
      scenario: 'Scenario',
      played: 'Played',
      outcome: 'Points',
      debrief: 'Debrief',
      point: 'Marking point',
      latest: 'Latest attempt',
      scenarios: 'In all scenarios',
    },
    helps: {
      alone: 'On their own',
      coached: 'With the coach',
      retry: 'From a moment of an earlier attempt',
      hasty: 'Chosen faster than it can be read',
    },
    sum: (met: number, notYet: number) => `${met} met, ${notYet} not yet`,
    debrief: 'Debrief',
    debriefOf: (title: string, when: string) => ` of ${title}, ${when}`,
    never: 'Never observed',
  },
};

/** A class: its table, what it falls for, and the page of one learner. */
export const classroom = part('classroom', words);
