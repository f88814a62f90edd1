import type { Outcome } from '../../core/marking/mark';
import { type Dialect, decimals, numberIn, passedIn } from './elements';
import { oneLine } from './one-line';

/** A text in the standard's own limits: Moodle can be set to hold to them. */
const MOST = 255;

const RESULTS = { good: 'correct', bad: 'wrong', neutral: 'neutral' } as const;
const STATUS: Readonly<Record<Outcome, string>> = {
  met: 'passed',
  'not-yet': 'failed',
  'not-observed': 'not attempted',
};

/** SCORM 1.2, within what a strict Moodle takes. */
export const scorm12: Dialect = {
  target: 'scorm12',
  choice: ({ said, verdict }, time) => [
    ['type', 'fill-in'],
    ['student_response', oneLine(said, MOST)],
    ['result', RESULTS[verdict]],
    ...(time ? ([['time', clock(time.at)]] as const) : []),
    ...(time && time.took !== null ? ([['latency', span(time.took)]] as const) : []),
  ],
  point: ({ outcome }) => [['status', STATUS[outcome]]],
  status: ({ done, passed }) => [['cmi.core.lesson_status', lessonStatus(done, passed)]],
  score: ({ met, of }) => [
    ['cmi.core.score.raw', decimals((met / of) * 100)],
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
  ],
  reached: (get) => {
    const status = get('cmi.core.lesson_status');
    return {
      done: /^(passed|completed|failed)$/.test(status),
      passed: passedIn(status),
      score: numberIn(get('cmi.core.score.raw')),
    };
  },
  suspend: ['cmi.core.exit', 'suspend'],
  session: (ms) => ['cmi.core.session_time', span(ms)],
};

/** One word says both whether it is done and whether it was passed. */
function lessonStatus(done: boolean, passed: boolean | null): string {
  if (!done) return 'incomplete';
  if (passed === null) return 'completed';
  return passed ? 'passed' : 'failed';
}

/** `0000:01:02.50`: with two decimals, for "62.5" seconds come back from Moodle as 62.05. */
function span(ms: number): string {
  const hundredths = Math.round(ms / 10);
  const hours = Math.min(Math.floor(hundredths / 360_000), 9999);
  const minutes = Math.floor(hundredths / 6000) % 60;
  const seconds = ((hundredths % 6000) / 100).toFixed(2);
  return `${two(hours).padStart(4, '0')}:${two(minutes)}:${seconds.padStart(5, '0')}`;
}

/** A time of day, here. */
function clock(at: number): string {
  const day = new Date(at);
  return [day.getHours(), day.getMinutes(), day.getSeconds()].map(two).join(':');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
