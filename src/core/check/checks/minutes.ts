import type { Said } from '../../transcript/entries';
import type { Step } from '../explore/explore';
import type { Finding, Subject } from '../finding';

const WORDS_A_MINUTE = 200;
const SECONDS_A_REPLY = 4;
const SECONDS_TO_CHOOSE = 6;

/** The header's minutes lie between the fewest and the most that a playthrough can take. */
export function checkMinutes(subject: Subject): readonly Finding[] {
  const { header, where } = subject;
  const [least, most] = minutesOf(subject);
  if (header.minutes >= Math.floor(least) && header.minutes <= Math.ceil(most)) return [];
  return [
    {
      id: 'minutes',
      level: 'warning',
      ...where.top('minutes'),
      what: `It says ${header.minutes} minutes and takes ${least.toFixed(1)} to ${most.toFixed(1)}.`,
      why: 'People plan a lesson or a break by it. (Reckoned at 200 words a minute, 4 seconds a reply, 6 to choose.)',
      path: [],
    },
  ];
}

function secondsToHear(lines: readonly Said[]): number {
  const words = lines.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return (words / WORDS_A_MINUTE) * 60;
}

/** Fewest and most minutes; where a story can go round for ever, once round each loop at most. */
function minutesOf({ exploration, routes }: Subject): readonly [number, number] {
  const { states, opening } = exploration;
  const spans: (readonly [number, number])[] = [];
  const spokenFor = new Map<readonly Said[], number>();
  const spanOf = ({ lines, to }: Step): readonly [number, number] => {
    const spoken = spokenFor.get(lines) ?? secondsToHear(lines);
    spokenFor.set(lines, spoken);
    const [least, most] = (to.kind === 'decision' ? spans[to.state] : undefined) ?? [0, 0];
    return [spoken + least, spoken + most];
  };
  for (const at of routes.groups.flat()) {
    const { steps, replies } = states[at] ?? { steps: [], replies: [] };
    const thought = replies.length * SECONDS_A_REPLY + SECONDS_TO_CHOOSE;
    const after = steps.map(spanOf);
    const least = Math.min(...after.map(([fewest]) => fewest));
    const most = Math.max(...after.map(([, longest]) => longest));
    spans[at] = [thought + least, thought + most];
  }
  const [least, most] = spanOf(opening);
  return [least / 60, most / 60];
}
