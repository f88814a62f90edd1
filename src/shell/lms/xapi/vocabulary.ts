/** What every IRI of our own begins with: a name for ever, and no place to look anything up. */
const OURS = 'https://composure.example/xapi/1';

const ADL = 'http://adlnet.gov/expapi';

/** The verbs that are used, with how they are shown. */
export const VERBS = {
  responded: { id: `${ADL}/verbs/responded`, display: { 'en-GB': 'responded' } },
  scored: { id: `${ADL}/verbs/scored`, display: { 'en-GB': 'scored' } },
  initialized: { id: `${ADL}/verbs/initialized`, display: { 'en-GB': 'initialized' } },
  completed: { id: `${ADL}/verbs/completed`, display: { 'en-GB': 'completed' } },
  passed: { id: `${ADL}/verbs/passed`, display: { 'en-GB': 'passed' } },
  failed: { id: `${ADL}/verbs/failed`, display: { 'en-GB': 'failed' } },
  terminated: { id: `${ADL}/verbs/terminated`, display: { 'en-GB': 'terminated' } },
} as const;

/** Kinds of activities. */
export const TYPES = {
  scenario: `${ADL}/activities/simulation`,
  reply: `${ADL}/activities/cmi.interaction`,
  point: `${ADL}/activities/objective`,
  profile: `${ADL}/activities/profile`,
} as const;

/** What is told beyond what xAPI has a field for. */
export const EXTENSIONS = {
  /** The id of the attempt. */
  attempt: `${OURS}/extensions/attempt`,
  /** The number of the entry in the attempt's transcript that a statement is about. */
  entry: `${OURS}/extensions/entry`,
  /** Names the exact story that was played. */
  edition: `${OURS}/extensions/edition`,
  /** How it was played: coached, practice or observation. */
  mode: `${OURS}/extensions/mode`,
  /** What the customer had said before a reply. */
  heard: `${OURS}/extensions/heard`,
  /** The behaviours that a reply shows, by their ids in the marking scheme. */
  shows: `${OURS}/extensions/shows`,
  /** The outcome of a marking point: met, not-yet or not-observed. */
  outcome: `${OURS}/extensions/outcome`,
} as const;

/** The category of every statement of ours. */
export const PROFILE = `${OURS}/profile`;

/** The activity that a scenario is. */
export function scenarioIri(scenario: string): string {
  return `${OURS}/scenarios/${encodeURIComponent(scenario)}`;
}

/** The activity that a marking point is. */
export function pointIri(scheme: string, point: string): string {
  return `${OURS}/schemes/${encodeURIComponent(scheme)}/points/${encodeURIComponent(point)}`;
}

/** What a package is called where an LMS asks for an IRI. */
export function packageIri(name: string): string {
  return `${OURS}/packages/${encodeURIComponent(name)}`;
}

/** The document in which an LRS keeps the attempt under way. */
export const ATTEMPT_STATE = `${OURS}/states/attempt`;
