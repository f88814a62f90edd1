import type { Outcome } from '../../core/marking/mark';
import { type Dialect, decimals, numberIn, passedIn } from './elements';
import { oneLine } from './one-line';
import { isoSpan } from './xapi/iso-span';

/** What the standard takes as a description, and as a response of any length. */
const DESCRIPTION = 250;
const RESPONSE = 4000;

const RESULTS = { good: 'correct', bad: 'incorrect', neutral: 'neutral' } as const;
const SUCCESS: Readonly<Record<Outcome, string>> = {
  met: 'passed',
  'not-yet': 'failed',
  'not-observed': 'unknown',
};

/** SCORM 2004, 4th edition, within what Moodle takes. */
export const scorm2004: Dialect = {
  target: 'scorm2004',
  choice: ({ said, heard, verdict }, time) => [
    ['type', 'long-fill-in'],
    ...(time ? ([['timestamp', moment(time.at)]] as const) : []),
    ['learner_response', oneLine(said, RESPONSE)],
    ['result', RESULTS[verdict]],
    ...(time && time.took !== null ? ([['latency', isoSpan(time.took)]] as const) : []),
    ...(heard === '' ? [] : ([['description', oneLine(heard, DESCRIPTION)]] as const)),
  ],
  point: ({ title, outcome }) => [
    ['success_status', SUCCESS[outcome]],
    ['completion_status', outcome === 'not-observed' ? 'not attempted' : 'completed'],
    ['description', oneLine(title, DESCRIPTION)],
  ],
  status: ({ done, passed }) => [
    ['cmi.completion_status', done ? 'completed' : 'incomplete'],
    ['cmi.success_status', passed === null ? 'unknown' : passed ? 'passed' : 'failed'],
  ],
  // Moodle's gradebook reads `raw`: `scaled` alone leaves it empty.
  score: ({ met, of }) => [
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
    ['cmi.score.raw', decimals((met / of) * 100)],
    ['cmi.score.scaled', String(Math.round((met / of) * 10_000) / 10_000)],
  ],
  reached: (get) => ({
    done: get('cmi.completion_status') === 'completed',
    passed: passedIn(get('cmi.success_status')),
    score: numberIn(get('cmi.score.raw')),
  }),
  suspend: ['cmi.exit', 'suspend'],
  session: (ms) => ['cmi.session_time', isoSpan(ms)],
};

/** A moment by the clock here, without the three decimals that Moodle refuses. */
function moment(at: number): string {
  const day = new Date(at);
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map(two).join('-');
  return `${date}T${[day.getHours(), day.getMinutes(), day.getSeconds()].map(two).join(':')}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
