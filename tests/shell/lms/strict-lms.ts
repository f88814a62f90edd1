import type { ScormTarget } from '../../../src/shell/lms/scorm-calls';

type Check = readonly [element: RegExp, value: RegExp];

/** A text of at most so many characters, in one line, as Moodle's pattern `.` has it. */
const line = (most: number): RegExp => new RegExp(`^.{0,${most}}$`);
const NUMBER = /^(100(\.0+)?|\d{1,2}(\.\d+)?)$/;
const IDENTIFIER = /^[\w.:/-]{1,255}$/;

/** What a Moodle 5.1 takes of SCORM 1.2, `strict` with its "SCORM standards mode" on. */
const scorm12 = (strict: boolean): readonly Check[] => {
  const text = line(strict ? 255 : 64_000);
  const span = /^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/;
  return [
    [/^cmi\.suspend_data$/, line(strict ? 4096 : 64_000)],
    [/^cmi\.core\.lesson_status$/, /^(passed|completed|failed|incomplete|browsed)$/],
    [/^cmi\.core\.exit$/, /^(time-out|suspend|logout|)$/],
    [/^cmi\.core\.session_time$/, span],
    [/^cmi\.core\.score\.(raw|min|max)$/, NUMBER],
    [/^cmi\.interactions\.\d+\.id$/, IDENTIFIER],
    [
      /^cmi\.interactions\.\d+\.type$/,
      /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
    ],
    [/^cmi\.interactions\.\d+\.student_response$/, text],
    [/^cmi\.interactions\.\d+\.result$/, /^(correct|wrong|unanticipated|neutral|-?\d+(\.\d+)?)$/],
    [/^cmi\.interactions\.\d+\.time$/, /^\d{2}:\d{2}:\d{2}(\.\d{1,2})?$/],
    [/^cmi\.interactions\.\d+\.latency$/, span],
    [/^cmi\.objectives\.\d+\.id$/, IDENTIFIER],
    [
      /^cmi\.objectives\.\d+\.status$/,
      /^(passed|completed|failed|incomplete|browsed|not attempted)$/,
    ],
  ];
};

const SPAN = /^PT(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/;

/** What a Moodle 5.1 takes of SCORM 2004. */
const SCORM2004: readonly Check[] = [
  [/^cmi\.suspend_data$/, line(64_000)],
  [/^cmi\.completion_status$/, /^(completed|incomplete|not attempted|unknown)$/],
  [/^cmi\.success_status$/, /^(passed|failed|unknown)$/],
  [/^cmi\.exit$/, /^(time-out|suspend|logout|normal|)$/],
  [/^cmi\.session_time$/, SPAN],
  [/^cmi\.score\.(raw|min|max)$/, /^-?\d+(\.\d+)?$/],
  [/^cmi\.score\.scaled$/, /^(-?1(\.0+)?|-?0(\.\d{1,7})?)$/],
  [/^cmi\.interactions\.\d+\.id$/, IDENTIFIER],
  [
    /^cmi\.interactions\.\d+\.type$/,
    /^(true-false|choice|fill-in|long-fill-in|matching|performance|sequencing|likert|numeric|other)$/,
  ],
  [
    /^cmi\.interactions\.\d+\.timestamp$/,
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,2}(\+\d{2}:\d{2})?)?$/,
  ],
  [/^cmi\.interactions\.\d+\.learner_response$/, /^(?!\{).{0,4000}$/],
  [/^cmi\.interactions\.\d+\.result$/, /^(correct|incorrect|unanticipated|neutral|-?\d+(\.\d+)?)$/],
  [/^cmi\.interactions\.\d+\.latency$/, SPAN],
  [/^cmi\.interactions\.\d+\.description$/, /^(?!\{).{0,250}$/],
  [/^cmi\.objectives\.\d+\.id$/, IDENTIFIER],
  [/^cmi\.objectives\.\d+\.success_status$/, /^(passed|failed|unknown)$/],
  [/^cmi\.objectives\.\d+\.completion_status$/, /^(completed|incomplete|not attempted|unknown)$/],
  [/^cmi\.objectives\.\d+\.description$/, /^(?!\{).{0,250}$/],
];

/** What breaks of an LMS: each names calls, or elements, that are refused or throw. */
type Broken = {
  readonly refuses?: RegExp;
  readonly throws?: RegExp;
  /** After so many calls nothing more comes: the tab was killed. */
  readonly killedAfter?: number;
};

/**
 * An LMS that takes what a Moodle takes and refuses the rest, written from what was seen there. What was set
 * is kept when it is committed, and nothing else is.
 */
export function strictLms(target: ScormTarget, { strict = false } = {}) {
  const checks = target === 'scorm12' ? scorm12(strict) : SCORM2004;
  const kept = new Map<string, string>();
  const set = new Map<string, string>();
  const refused: string[] = [];
  let broken: Broken = {};
  let code = '0';
  let calls = 0;
  const answer = (call: string, work: () => boolean): string => {
    if (broken.throws?.test(call)) throw new Error(`${call} is broken.`);
    calls += 1;
    const isGone = calls > (broken.killedAfter ?? Number.POSITIVE_INFINITY);
    const done = !isGone && !broken.refuses?.test(call) && work();
    code = done ? '0' : target === 'scorm12' ? '405' : '406';
    if (!done) refused.push(call);
    return String(done);
  };
  const counted = (list: string): string => {
    const indexes = [...set.keys()].flatMap((one) =>
      one.startsWith(`cmi.${list}.`) ? [Number(one.split('.')[2])] : [],
    );
    return String(indexes.length === 0 ? 0 : Math.max(...indexes) + 1);
  };
  const setValue = (element: string, value: string): boolean => {
    const [, list = '', at = ''] = /^cmi\.(interactions|objectives)\.(\d+)/.exec(element) ?? [];
    // Lists grow by one, and begin with what names the new one.
    if (list !== '' && Number(at) > Number(counted(list))) return false;
    const isNew = list !== '' && Number(at) === Number(counted(list));
    if (isNew && !element.endsWith('.id')) return false;
    const fits = checks.some(([name, form]) => name.test(element) && form.test(value));
    if (fits) set.set(element, value);
    return fits;
  };
  const named = {
    Initialize: () => answer('Initialize', () => true),
    Terminate: () => answer('Terminate', () => true),
    Commit: () =>
      answer('Commit', () => {
        for (const [element, value] of set) kept.set(element, value);
        return true;
      }),
    SetValue: (element: string, value: string) =>
      answer(`SetValue ${element}`, () => setValue(element, value)),
    GetValue: (element: string) => {
      if (broken.throws?.test('GetValue')) throw new Error('GetValue is broken.');
      const list = /^cmi\.(\w+)\._count$/.exec(element)?.[1];
      return list ? counted(list) : (set.get(element) ?? '');
    },
    GetLastError: () => code,
    GetErrorString: () => 'It is refused.',
  };
  set.set(target === 'scorm12' ? 'cmi.core.student_id' : 'cmi.learner_id', 'jo-7');
  const prefixed = Object.entries(named).map(([name, call]) => [`LMS${name}`, call]);
  return {
    api: target === 'scorm12' ? Object.fromEntries(prefixed) : named,
    kept: (element: string): string | undefined => kept.get(element),
    /** Every element that is kept and fits. */
    all: (pattern: RegExp) => [...kept].filter(([element]) => pattern.test(element)),
    refused,
    /** How many calls there were. */
    calls: () => calls,
    breaks(how: Broken): void {
      broken = how;
    },
    /** What was not committed is gone with the page. */
    killed(): void {
      set.clear();
      for (const [element, value] of kept) set.set(element, value);
    },
  };
}
