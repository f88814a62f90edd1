import type { ClassNews, ClassTask, Unmarked } from './class-worker';
import type { ClassAttempt } from './core/report/class-attempt';
import { createUnpacker } from './core/report/class-packet';
import type { ClassReading } from './shell/assessor/class/class-cast';
import { startClassWorker } from './workers';

/** How often the page is told of what has come, in milliseconds: a table drawn anew all the time cannot be read. */
const PAUSE = 800;

/** The marks that the page has, by the key of the attempt. They are derived, and never stored. */
export type Marks = Map<string, ClassAttempt | Unmarked>;

/**
 * Reads and marks the attempts of one learner or of everybody (null) in a worker of its own, which the
 * page is never kept waiting by, and tells as they come. Returns what stops it.
 */
export function readClass(
  marks: Marks,
  only: string | null,
  tell: (reading: ClassReading | 'failed') => void,
): () => void {
  const worker = startClassWorker();
  const count = createCount(marks, only);
  const unpack = createUnpacker();
  let told = 0;
  const say = (): void => {
    told = performance.now();
    tell(count.reading());
  };
  worker.onerror = () => tell('failed');
  worker.onmessage = ({ data }: MessageEvent<ClassNews>) => {
    if (data.kind === 'failed') return tell('failed');
    if (data.kind === 'listed') {
      count.list(data);
      if (data.kept.length === data.all) worker.terminate();
      return say();
    }
    for (const [at, one] of unpack(data.packet).entries()) count.add(data.keys[at] ?? '', one);
    for (const { key, why } of data.unmarked) count.add(key, why);
    if (data.done) worker.terminate();
    if (data.done || count.isFirst() || performance.now() - told > PAUSE) say();
  };
  const task: ClassTask = { only, known: [...marks.keys()] };
  worker.postMessage(task);
  return () => worker.terminate();
}

type Count = {
  readonly list: (news: Extract<ClassNews, { kind: 'listed' }>) => void;
  readonly add: (key: string, found: ClassAttempt | Unmarked) => void;
  readonly reading: () => ClassReading;
  /** Whether nothing that was read has been told yet. */
  readonly isFirst: () => boolean;
};

/** What has been read so far. */
function createCount(marks: Marks, only: string | null): Count {
  let [listed, shown]: [Extract<ClassNews, { kind: 'listed' }> | null, number] = [null, 0];
  const attempts: ClassAttempt[] = [];
  const left: Record<Unmarked, number> = { unfinished: 0, 'no-scheme': 0 };
  const note = (found: ClassAttempt | Unmarked): void => {
    if (typeof found === 'string') left[found] += 1;
    else attempts.push(found);
  };
  return {
    list(news) {
      listed = news;
      for (const found of news.kept.flatMap((key) => marks.get(key) ?? [])) note(found);
      if (only === null) forget(marks, news.kept);
    },
    add(key, found) {
      marks.set(key, found);
      note(found);
    },
    reading() {
      shown = attempts.length;
      return {
        learners: listed?.learners ?? [],
        attempts: [...attempts],
        all: listed?.all ?? 0,
        read: attempts.length + left.unfinished + left['no-scheme'],
        unfinished: left.unfinished,
        strangers: left['no-scheme'],
      };
    },
    isFirst: () => shown === 0,
  };
}

/** Nothing that is derived outlives what it was derived from. */
function forget(marks: Marks, kept: readonly string[]): void {
  const still = new Set(kept);
  for (const key of marks.keys()) {
    if (!still.has(key)) marks.delete(key);
  }
}
