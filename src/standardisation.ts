import {
  type Exercise,
  isClosed,
  isRevealed,
  leftOf,
  type Proceeding,
  type Rater,
  type RaterEntry,
} from './core/marking/exercise';
import {
  type BlindAttempt,
  marksRefusal,
  parseExercise,
  parseMarks,
  printExercise,
  printMarks,
} from './core/marking/exercise-file';
import {
  EXERCISE,
  type ExercisePaper,
  MARKS,
  readExercisePaper,
  readMarksPaper,
} from './core/marking/exercise-paper';
import { mark } from './core/marking/mark';
import type { Scheme } from './core/marking/scheme';
import type { Suggested } from './core/report/standardisation';
import type { Framework } from './core/standards/framework';
import { suggest } from './core/standards/suggestion';
import { type Entry, stageOf } from './core/transcript/entries';
import { frameworksFor } from './frameworks';
import { freshId } from './fresh-id';
import { loadScheme } from './schemes';
import {
  type AttemptChoice,
  type Beginning,
  type Brought,
  LATEST,
  type ListedExercise,
  type MarkAnswer,
  type OpenExercise,
  type ProceedAnswer,
  type StandardisationDesk,
} from './shell/assessor/standardise/standardise-cast';
import { openStore } from './shell/storage/browser-store';
import type { Paper } from './shell/storage/desk-records';
import { type DeskStore, openDeskStore } from './shell/storage/desk-store';
import { saveFile } from './shell/storage/file';
import type { Store } from './shell/storage/store';

type Stores = { readonly desk: DeskStore; readonly attempts: Store };

/** Standardisation, as this browser keeps it. Throws where it keeps nothing. */
export async function createStandardisation(): Promise<StandardisationDesk> {
  const [desk, attempts] = await Promise.all([openDeskStore(), openStore()]);
  const stores: Stores = { desk, attempts };
  let queue: Promise<unknown> = Promise.resolve();
  return {
    exercises: () => listed(desk),
    exercise: (id) => opened(stores, id),
    attempts: () => choices(attempts),
    frameworks: async (scheme) => frameworksFor(await loadScheme(scheme)),
    people: desk.assessors,
    async keepPerson(code, name) {
      const same = (await desk.assessors()).find((one) => one.code === code);
      await desk.keepAssessor({
        id: same?.id ?? freshId(),
        code,
        name: name || (same?.name ?? ''),
      });
    },
    begin: (beginning) => begin(desk, beginning),
    mark(marks, from, entry) {
      // One after the other: a mark that is still being kept must not make the next look late.
      const kept = queue.then(() => addMark(desk, marks, from, entry));
      queue = kept.catch(() => {});
      return kept;
    },
    proceed: (exercise, from, proceeding) => proceed(desk, exercise, from, proceeding),
    saveExercise({ exercise, attempts: there }) {
      const text = printExercise({ exercise: leftOf(exercise, there), attempts: there });
      saveFile(`exercise-${exercise.id.slice(0, 8)}.json`, text);
    },
    saveMarks({ exercise }, rater) {
      saveFile(`marks-${exercise.id.slice(0, 8)}-${rater.rater}.json`, printMarks(rater));
    },
    bring: (file) => bring(stores, file),
    async saveTable(name, rows) {
      const { printCsv } = await import('./shell/documents/csv');
      saveFile(`${name}.csv`, printCsv(rows), 'text/csv;charset=utf-8');
    },
  };
}

async function papersOf(desk: DeskStore): Promise<readonly ExercisePaper[]> {
  const papers = await desk.papers(EXERCISE);
  return papers.flatMap(({ data }) => readExercisePaper(data) ?? []);
}

async function marksIn(desk: DeskStore, exercise: string): Promise<readonly Rater[]> {
  const papers = await desk.papers(MARKS);
  return papers
    .flatMap(({ data }) => readMarksPaper(data) ?? [])
    .filter((marks) => marks.exercise === exercise);
}

/** Adds to what stands there now: to marks that have grown, or of which the results are open, it adds nothing. */
function addMark(
  desk: DeskStore,
  { exercise, rater }: Rater,
  from: number,
  entry: RaterEntry,
): Promise<MarkAnswer> {
  const ids = [exerciseId(exercise), marksId(exercise, rater)];
  return desk.changePapers<MarkAnswer>(ids, ([paper, marks]) => {
    const open = readExercisePaper(paper?.data);
    const entries = (marks && readMarksPaper(marks.data)?.entries) ?? [];
    if (!open) return { keep: [], answer: { kind: 'gone' } };
    if (isClosed(open.proceedings)) return { keep: [], answer: { kind: 'closed' } };
    if (entries.length !== from) return { keep: [], answer: { kind: 'taken', entries } };
    const keep = [marksPaper({ exercise, rater, entries: [...entries, entry] })];
    return { keep, answer: { kind: 'kept' } };
  });
}

/** Adds to what has happened in an exercise, whatever another tab has added meanwhile; it says if one has. */
function proceed(
  desk: DeskStore,
  exercise: string,
  from: number,
  proceeding: Proceeding,
): Promise<ProceedAnswer> {
  return desk.changePapers<ProceedAnswer>([exerciseId(exercise)], ([paper]) => {
    const open = readExercisePaper(paper?.data);
    if (!open) return { keep: [], answer: 'gone' };
    const answer = open.proceedings.length === from ? 'kept' : 'kept-beside';
    if (proceeding.kind === 'closed' && isClosed(open.proceedings)) return { keep: [], answer };
    return { keep: [exercisePaper(append(open, proceeding))], answer };
  });
}

function append(open: ExercisePaper, proceeding: Proceeding): ExercisePaper {
  return { ...open, proceedings: [...open.proceedings, proceeding] };
}

function exerciseId(exercise: string): string {
  return `${EXERCISE}:${exercise}`;
}

function marksId(exercise: string, rater: string): string {
  return `${MARKS}:${exercise}:${rater}`;
}

function exercisePaper(data: ExercisePaper): Paper {
  return { id: exerciseId(data.exercise.id), kind: EXERCISE, data };
}

function marksPaper(data: Rater): Paper {
  return { id: marksId(data.exercise, data.rater), kind: MARKS, data };
}

async function listed(desk: DeskStore): Promise<readonly ListedExercise[]> {
  const papers = await papersOf(desk);
  const all = await Promise.all(
    papers.map(async ({ exercise, proceedings }) => ({
      exercise,
      proceedings,
      raters: await marksIn(desk, exercise.id),
    })),
  );
  return all.sort((a, b) => b.exercise.openedAt - a.exercise.openedAt);
}

async function opened({ desk, attempts }: Stores, id: string): Promise<OpenExercise | null> {
  const paper = (await papersOf(desk)).find(({ exercise }) => exercise.id === id);
  if (!paper) return null;
  const { exercise, brought, proceedings } = paper;
  const scheme = await loadScheme(exercise.scheme);
  const framework = (await frameworksFor(scheme)).find((one) => one.id === exercise.framework.id);
  if (!framework) return null;
  const found = brought ?? (await Promise.all(exercise.attempts.map((one) => attempts.read(one))));
  const whole = found.flatMap((one) => (one ? [{ id: one.id, entries: one.entries }] : []));
  const [raters, people] = await Promise.all([marksIn(desk, id), desk.assessors()]);
  return {
    exercise,
    proceedings,
    raters,
    people,
    framework,
    fromFile: brought !== null,
    attempts: whole,
    suggested: () => whole.flatMap((one) => suggestedFor(one, scheme, framework)),
  };
}

function suggestedFor(
  { id, entries }: BlindAttempt,
  scheme: Scheme,
  framework: Framework,
): readonly Suggested[] {
  return suggest(framework, mark(entries, scheme)).map(({ criterion, outcome, marks }) => {
    const lines = marks.flatMap(({ evidence }) => evidence.map(({ entry }) => entry));
    return {
      attempt: id,
      criterion,
      outcome,
      lines: [...new Set(lines)].sort((a, b) => a - b),
    };
  });
}

/** Read one after the other until there are enough: a desk may keep thousands of attempts. */
async function choices(attempts: Store): Promise<readonly AttemptChoice[]> {
  const found: AttemptChoice[] = [];
  for (const { id, title, startedAt } of await attempts.envelopes()) {
    if (found.length === LATEST) break;
    const entries: readonly Entry[] = (await attempts.read(id))?.entries ?? [];
    const [began] = entries;
    if (began?.kind !== 'began' || stageOf(entries) !== 'recorded') continue;
    found.push({ id, title, startedAt, scheme: began.scheme });
  }
  return found;
}

async function begin(desk: DeskStore, beginning: Beginning): Promise<string> {
  const { title, framework, scheme, attempts, raters } = beginning;
  const exercise: Exercise = {
    id: freshId(),
    title,
    openedAt: Date.now(),
    scheme,
    framework: { id: framework.id, version: framework.version },
    attempts,
  };
  const marks = raters.map((rater) => marksPaper({ exercise: exercise.id, rater, entries: [] }));
  const keep = [exercisePaper({ exercise, brought: null, proceedings: [] }), ...marks];
  return desk.changePapers([], () => ({ keep, answer: exercise.id }));
}

/** A file that is an exercise, or else somebody's marks. */
async function bring(stores: Stores, file: File): Promise<Brought> {
  const text = await file.text();
  try {
    return text.slice(0, 200).includes('composure-marks')
      ? await bringMarks(stores, parseMarks(text))
      : await bringExercise(stores.desk, text);
  } catch (error) {
    if (error instanceof TypeError) return { kind: 'unreadable', why: error.message };
    throw error;
  }
}

async function bringExercise(desk: DeskStore, text: string): Promise<Brought> {
  const { exercise, attempts } = parseExercise(text);
  return desk.changePapers<Brought>([exerciseId(exercise.id)], ([there]) => {
    if (there) return { keep: [], answer: { kind: 'refused', why: 'here-already' } };
    const keep = [exercisePaper({ exercise, brought: attempts, proceedings: [] })];
    return { keep, answer: { kind: 'exercise', title: exercise.title } };
  });
}

async function bringMarks(stores: Stores, brought: Rater): Promise<Brought> {
  const open = await opened(stores, brought.exercise);
  if (!open) return { kind: 'refused', why: 'no-exercise' };
  const { framework, raters, proceedings } = open;
  const exercise = leftOf(open.exercise, open.attempts);
  const marks = withoutWithdrawn(brought, open);
  const why = marksRefusal(marks, {
    exercise,
    criteria: framework.criteria.filter(({ kind }) => kind === 'does').map((one) => one.number),
    raters,
    revealed: isRevealed(raters, proceedings),
    lengths: new Map(open.attempts.map(({ id, entries }) => [id, entries.length])),
  });
  if (why !== null) return { kind: 'refused', why };
  const ids = [exerciseId(exercise.id), marksId(exercise.id, marks.rater)];
  return stores.desk.changePapers<Brought>(ids, ([paper, there]) => {
    const closed = isClosed(readExercisePaper(paper?.data)?.proceedings ?? []);
    if (closed) return { keep: [], answer: { kind: 'refused', why: 'revealed' } };
    const begun = there && readMarksPaper(there.data)?.entries.length;
    if (begun) return { keep: [], answer: { kind: 'refused', why: 'already' } };
    return { keep: [marksPaper(marks)], answer: { kind: 'marks', rater: marks.rater } };
  });
}

/** Marks without those of attempts that were erased here while somebody marked them elsewhere. */
function withoutWithdrawn(marks: Rater, { exercise, attempts }: OpenExercise): Rater {
  if (attempts.length === exercise.attempts.length) return marks;
  const there = new Set(attempts.map(({ id }) => id));
  return {
    ...marks,
    entries: marks.entries.filter((one) => one.kind !== 'judged' || there.has(one.attempt)),
  };
}
