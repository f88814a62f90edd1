import { part } from '../words';
import { endings } from './endings';

/** The story map. */
export const words = {
  unproved: (why: string) => `This map may not show everything: ${why}.`,
  stepsMissing: (missing: number, length: number) =>
    `${missing} of your ${length} steps are not on this map: the story has changed since you played it.`,
  tabs: 'The map',
  tab: { picture: 'Picture', text: 'As text' },
  legend: 'What the marks mean',
  kind: {
    earns: 'Counts for you',
    loses: 'Counts against you',
    critical: 'Critical fault',
    neither: 'Counts neither way',
  },
  picture: 'Map',
  places: 'Places of the story. The arrow keys lead from one to the next.',
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  percent: (share: number) => `${share} %`,
  showAll: 'Show all',
  namesOnly: 'Names only',

  start: 'Start',
  beginning: 'Beginning',
  theEnd: 'The end',
  breaks: 'It breaks here',
  storyBreaks: 'The story breaks here',
  ending: { ...endings, escalated: 'Passed on', lost: 'Customer lost' },
  /** Where somebody may go: one name may stand for replies and for ends. */
  goal: (name: string, ending: string) => `${name} (${ending.toLowerCase()})`,
  end: (ending: string) => `End: ${ending.toLowerCase()}`,
  replies: (count: number) => (count === 1 ? '1 reply' : `${count} replies`),
  /** All that a card says, to ears; `where` may be empty. */
  card: (name: string, kind: string, where: string) =>
    [name, kind, where].filter((words) => words !== '').join('. '),
  steps: (count: number, numbers: string) => `${count === 1 ? 'Step' : 'Steps'} ${numbers}`,
  onYourWay: (steps: string) => `${steps} of your way`,
  notOnYourWay: 'Not on your way',
  source: (file: string, line: number) => `${file}, line ${line}`,
  chosen: 'You chose this.',
  leadsTo: (places: string) => `Leads to ${places}`,
  leadsToMore: (places: string) => `Leads to ${places}, and more not looked at`,
  leadsUnseen: 'Leads to what was not looked at',
};

/** What the story map says. */
export const map = part('map', words);
