import type { ClassNews, ClassTask } from './class-worker';
import type { ClassAttempt, Slip } from './core/report/class-attempt';
import { loadScheme } from './schemes';
import type { ClassReading, Classroom } from './shell/assessor/class/class-cast';
import { openDatabase } from './shell/storage/database';
import { openDeskStore } from './shell/storage/desk-store';
import { saveFile } from './shell/storage/file';
import { type Envelope, ME } from './shell/storage/store';
import { startClassWorker } from './workers';

/** How often the page is told of what has come, in milliseconds: a table drawn anew all the time cannot be read. */
const PAUSE = 400;

type Known = ClassAttempt | 'unfinished' | 'no-scheme';

/**
 * The attempts of a class, marked. Marks are kept in memory alone, so that going from the class to a
 * learner and back is at once: nothing that is derived is stored, and nothing outlives an erasure.
 */
export function createClassroom(): Classroom {
  const marks = new Map<string, Known>();
  const slips = new Map<string, Slip>();
  return {
    read(learner, tell) {
      const run = { gone: false, stop: (): void => {} };
      readInto({ marks, slips }, learner, run, tell).catch(() => {
        if (!run.gone) tell('failed');
      });
      return () => {
        run.gone = true;
        run.stop();
      };
    },
    scheme: loadScheme,
    async observations(learner) {
      const all = await (await openDeskStore()).observations();
      return all.filter((one) => one.learner === learner);
    },
    async saveLearner(learner, tell) {
      const [{ saveZip }, { openStore }] = await Promise.all([
        import('./zip-export'),
        import('./shell/storage/browser-store'),
      ]);
      await saveZip(await openStore(), { kind: 'learner', id: learner }, tell);
    },
    async save(kind, name, rows) {
      if (kind === 'csv') {
        const { printCsv } = await import('./shell/documents/csv');
        saveFile(`${name}.csv`, printCsv(rows), 'text/csv;charset=utf-8');
      } else {
        const { printSpreadsheet, XLSX } = await import('./shell/documents/spreadsheet');
        const file = new Blob([new Uint8Array(printSpreadsheet(name, rows))], { type: XLSX });
        saveFile(`${name}.xlsx`, file);
      }
    },
  };
}

type Memory = { readonly marks: Map<string, Known>; readonly slips: Map<string, Slip> };
type Run = { gone: boolean; stop: () => void };

async function readInto(
  memory: Memory,
  only: string | null,
  run: Run,
  tell: (reading: ClassReading | 'failed') => void,
): Promise<void> {
  const db = await openDatabase();
  const [people, kept] = await Promise.all([db.getAll('learners'), db.getAll('attempts')]);
  db.close();
  if (run.gone) return;
  const learners = people.filter(({ id }) => id !== ME && (only === null || id === only));
  const ids = new Set(learners.map(({ id }) => id));
  const envelopes = latestFirst(
    kept.filter(({ learner }) => learner !== undefined && ids.has(learner)),
  );
  const say = (): void => tell({ learners, ...found(memory, envelopes) });
  const unknown = envelopes.filter((one) => !memory.marks.has(keyOf(one)));
  say();
  if (unknown.length === 0) return;
  const worker = startClassWorker();
  run.stop = () => worker.terminate();
  let [next, told] = [0, performance.now()];
  worker.onerror = () => tell('failed');
  worker.onmessage = ({ data }: MessageEvent<ClassNews>) => {
    if (data.kind === 'failed') return tell('failed');
    for (const one of data.attempts) {
      const envelope = unknown[next];
      if (envelope) memory.marks.set(keyOf(envelope), shared(memory, one));
      next += 1;
    }
    const done = next >= unknown.length;
    if (done) worker.terminate();
    if (!done && performance.now() - told < PAUSE) return;
    say();
    told = performance.now();
  };
  const task: ClassTask = { envelopes: unknown };
  worker.postMessage(task);
}

/** An attempt that was erased and brought in again may be another one under the same id. */
function keyOf({ id, startedAt, broughtAt }: Envelope): string {
  return `${id} ${startedAt} ${broughtAt}`;
}

/** The latest attempt of everybody, then everybody's second latest, …: what a table shows comes first. */
function latestFirst(envelopes: readonly Envelope[]): readonly Envelope[] {
  const turns = new Map<string, number>();
  return envelopes
    .toSorted((a, b) => b.startedAt - a.startedAt)
    .map((envelope) => {
      const turn = turns.get(envelope.learner ?? '') ?? 0;
      turns.set(envelope.learner ?? '', turn + 1);
      return { envelope, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ envelope }) => envelope);
}

/** One and the same slip of many learners is held once. */
function shared({ slips }: Memory, one: Known): Known {
  if (typeof one === 'string') return one;
  return {
    ...one,
    slips: one.slips.map((slip) => {
      const key = JSON.stringify(slip);
      const known = slips.get(key) ?? slip;
      slips.set(key, known);
      return known;
    }),
  };
}

function found({ marks }: Memory, envelopes: readonly Envelope[]): Omit<ClassReading, 'learners'> {
  const known = envelopes.flatMap((one) => marks.get(keyOf(one)) ?? []);
  return {
    attempts: known.filter((one) => typeof one !== 'string'),
    all: envelopes.length,
    read: known.length,
    unfinished: known.filter((one) => one === 'unfinished').length,
    strangers: known.filter((one) => one === 'no-scheme').length,
  };
}
