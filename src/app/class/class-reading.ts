import type { ClassLearner } from '../../core/class/class';
import type { ClassAttempt } from '../../core/class/class-attempt';
import { createUnpacker } from '../../core/class/class-packet';
import type { Scheme } from '../../core/marking/scheme';
import { report, reportWorker } from '../../shell/page/faults';
import { notInClass } from '../../shell/storage/here';

import type { ClassNews, ClassTask, Unmarked } from '../../workers/class-worker';
import { startClassWorker } from '../../workers/start';

/** A class as far as it has been read: it fills in as it comes. */
export type ClassReading = {
  readonly learners: readonly ClassLearner[];
  /** The finished ones. */
  readonly attempts: readonly ClassAttempt[];
  /** What they are marked by, the one most used first. */
  readonly schemes: readonly Scheme[];
  /** How many attempts there are, and how many of them have been read. */
  readonly all: number;
  readonly read: number;
  /** Read, and left out: not finished, or marked by a scheme that is not here. */
  readonly unfinished: number;
  readonly strangers: number;
};

/** How often the page is told of what has come, in milliseconds: a table drawn anew all the time cannot be read. */
const PAUSE = 800;

/** What the page has read. It is derived, and never stored. */
export type ClassMemory = {
  /** What came of each attempt, by its key. */
  readonly marks: Map<string, ClassAttempt | Unmarked>;
  readonly schemes: Map<string, Scheme>;
};

/** Nothing has been read yet. */
export function createMemory(): ClassMemory {
  return { marks: new Map(), schemes: new Map() };
}

/**
 * Reads and marks the attempts of one learner or of everybody (null) in a worker of its own, which the
 * page is never kept waiting by, and tells as they come. Returns what stops it.
 */
export function readClass(
  memory: ClassMemory,
  only: string | null,
  tell: (reading: ClassReading | 'failed') => void,
): () => void {
  const worker = startClassWorker();
  const count = createCount(memory, only);
  const unpack = createUnpacker();
  let told = 0;
  const say = (): void => {
    told = performance.now();
    tell(count.reading());
  };
  const fail = (): void => tell('failed');
  worker.onerror = (event) => {
    reportWorker(event);
    fail();
  };
  worker.onmessage = ({ data }: MessageEvent<ClassNews>) => {
    if (data.kind === 'failed') {
      if (data.words !== null) report(new Error(data.words));
      return fail();
    }
    if (data.kind === 'people') {
      count.meet(data);
      // Where something is known already, the rest of it comes before anybody misses it.
      return memory.marks.size === 0 && only === null ? say() : undefined;
    }
    if (data.kind === 'listed') {
      count.list(data);
      if (data.kept.length === data.all) worker.terminate();
      return say();
    }
    for (const scheme of data.schemes) memory.schemes.set(scheme.id, scheme);
    for (const [at, one] of unpack(data.packet).entries()) count.add(data.keys[at] ?? '', one);
    for (const { key, why } of data.unmarked) count.add(key, why);
    if (data.done) worker.terminate();
    if (data.done || count.isFirst() || performance.now() - told > PAUSE) say();
  };
  const task: ClassTask = { only, except: notInClass(), known: [...memory.marks.keys()] };
  worker.postMessage(task);
  return () => worker.terminate();
}

type News<K extends ClassNews['kind']> = Extract<ClassNews, { kind: K }>;

type Count = {
  readonly meet: (news: News<'people'>) => void;
  readonly list: (news: News<'listed'>) => void;
  readonly add: (key: string, found: ClassAttempt | Unmarked) => void;
  readonly reading: () => ClassReading;
  /** Whether nothing that was read has been told yet. */
  readonly isFirst: () => boolean;
};

/** What has been read so far. */
function createCount({ marks, schemes }: ClassMemory, only: string | null): Count {
  let people: Omit<News<'people'>, 'kind'> = { learners: [], most: 0, scheme: null };
  let all: number | null = null;
  let shown = 0;
  const attempts: ClassAttempt[] = [];
  const left: Record<Unmarked, number> = { unfinished: 0, 'no-scheme': 0 };
  const note = (found: ClassAttempt | Unmarked): void => {
    if (typeof found === 'string') left[found] += 1;
    else attempts.push(found);
  };
  return {
    meet(news) {
      people = news;
    },
    list(news) {
      all = news.all;
      for (const found of news.kept.flatMap((key) => marks.get(key) ?? [])) note(found);
      if (only === null) forget(marks, news.kept);
    },
    add(key, found) {
      marks.set(key, found);
      note(found);
    },
    reading() {
      shown = attempts.length;
      const used = mostUsed(attempts).flatMap((id) => schemes.get(id) ?? []);
      return {
        learners: people.learners,
        attempts: [...attempts],
        schemes: used.length > 0 ? used : [people.scheme ?? []].flat(),
        all: all ?? people.most,
        read: attempts.length + left.unfinished + left['no-scheme'],
        unfinished: left.unfinished,
        strangers: left['no-scheme'],
      };
    },
    isFirst: () => shown === 0,
  };
}

function mostUsed(attempts: readonly ClassAttempt[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { scheme } of attempts) counts.set(scheme, (counts.get(scheme) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([scheme]) => scheme);
}

/** Nothing that is derived outlives what it was derived from. */
function forget(marks: ClassMemory['marks'], kept: readonly string[]): void {
  const still = new Set(kept);
  for (const key of marks.keys()) {
    if (!still.has(key)) marks.delete(key);
  }
}
