import type { Scheme } from '../../core/marking/scheme';
import { actsIn } from '../../core/story/acts';
import type { Began, Entry } from '../../core/transcript/entries';
import type { PackageFacts } from '../page/package-facts';
import { type ChoiceTime, type Dialect, type Elements, elementsOf, type Reached } from './elements';
import { type LmsPart, PARTS, type Standing } from './lms-parts';
import { reportOf } from './report';
import type { Calls, Refused } from './scorm-calls';
import { scorm12 } from './scorm12';
import { scorm2004 } from './scorm2004';
import { MOST_SUSPENDED, printSuspended } from './suspended';

/** Tells an LMS of one attempt after another. */
export type Recorder = {
  /** Tells of an attempt from now on, in place of the last. */
  readonly follow: (attempt: Followed) => void;
  /** Tells of all that there is by now, and has it kept. */
  readonly write: () => Standing;
  /** The same, for good: the page is going. */
  readonly finish: () => void;
};

/** An attempt that is told of. */
export type Followed = {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly began: Began;
  readonly scheme: Scheme;
  readonly entries: () => readonly Entry[];
  /** How many choices of earlier attempts stand in the LMS, where it keeps this very attempt; else null. */
  readonly before: number | null;
};

const DIALECTS = { scorm12, scorm2004 } as const;

/** A recorder for an LMS that answers. `now` gives milliseconds since 1970. */
export function createRecorder(
  calls: Calls,
  rule: Pick<PackageFacts, 'done' | 'pass'>,
  now: () => number,
): Recorder {
  const dialect = DIALECTS[calls.target];
  const line = createLine(calls);
  const begun = now();
  let followed: Following | null = null;
  const write = (): Standing => {
    if (!followed) return { missing: [], done: false };
    const entries = followed.entries();
    followed.clock(entries);
    const report = reportOf(entries, followed.scheme, rule);
    const told = { ...followed, attempt: followed.id.slice(0, 8) };
    const missing = line.put([
      dialect.suspend,
      ...elementsOf(report, dialect, told),
      dialect.session(now() - begun),
      // What can be done without comes last: where it is too long, everything else is kept.
      ...suspendedOf(calls, followed, entries),
    ]);
    return { missing, done: report.done };
  };
  return {
    follow(attempt) {
      followed = following(attempt, calls, dialect, now);
    },
    write,
    finish() {
      write();
      calls.finish();
    },
  };
}

type Following = Omit<Followed, 'before'> & {
  readonly before: number;
  readonly reached: Reached;
  readonly times: Map<number, ChoiceTime>;
  /** Notes when what is new came about. */
  readonly clock: (entries: readonly Entry[]) => void;
};

function following(
  attempt: Followed,
  calls: Calls,
  dialect: Dialect,
  now: () => number,
): Following {
  const times = new Map<number, ChoiceTime>();
  // Of what stands there already it is not known when it was done.
  let known = attempt.entries().length;
  let last: number | null = null;
  return {
    ...attempt,
    before: attempt.before ?? (Number(calls.get('cmi.interactions._count')) || 0),
    reached: dialect.reached(calls.get),
    times,
    clock(entries) {
      const at = now();
      for (; known < entries.length; known += 1) {
        if (entries[known]?.kind !== 'chose') continue;
        times.set(known, { at, took: last === null ? null : at - last });
      }
      last = at;
    },
  };
}

function suspendedOf(
  calls: Calls,
  { id, startedAt, began, before }: Following,
  entries: readonly Entry[],
): Elements {
  const learner = calls.get(calls.target === 'scorm12' ? 'cmi.core.student_id' : 'cmi.learner_id');
  const text = printSuspended({
    ...{ id, startedAt, began, before },
    learner: learner.slice(0, 100),
    ...actsIn(entries),
  });
  return [['cmi.suspend_data', text.length > MOST_SUSPENDED ? '' : text]];
}

/** Sets what an LMS does not hold yet, and has it kept. */
function createLine(calls: Calls) {
  const sent = new Map<string, string>();
  return {
    put(elements: Elements): readonly LmsPart[] {
      const refused: Refused[] = [];
      for (const [element, value] of elements) {
        if (sent.get(element) === value) continue;
        const refusal = calls.set(element, value);
        if (refusal) refused.push(refusal);
        else sent.set(element, value);
      }
      const missing = new Set<LmsPart>(refused.flatMap(({ element }) => partOf(element) ?? []));
      const tooLong = elements.some(([element, value]) => /suspend/.test(element) && value === '');
      if (tooLong) missing.add('talk');
      if (calls.commit()) return ['everything'];
      return PARTS.filter((part) => missing.has(part));
    },
  };
}

/** What an element is about; null where nobody misses it: a length of time, or how a page was left. */
function partOf(element: string): LmsPart | null {
  if (/interactions/.test(element)) return 'choices';
  if (/objectives/.test(element)) return 'points';
  if (/score/.test(element)) return 'score';
  if (/status/.test(element)) return 'done';
  return /suspend_data/.test(element) ? 'talk' : null;
}
