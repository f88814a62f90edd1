import {
  type Exercise,
  isRevealed,
  leftOf,
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
import type {
  AttemptChoice,
  Beginning,
  Brought,
  ListedExercise,
  OpenExercise,
  StandardisationDesk,
} from './shell/assessor/standardise/standardise-cast';
import { openStore } from './shell/storage/browser-store';
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
    async proceed(id, proceeding) {
      const paper = (await papersOf(desk)).find(({ exercise }) => exercise.id === id);
      if (!paper) throw new RangeError(`There is no exercise called "${id}".`);
      await keepExercise(desk, { ...paper, proceedings: [...paper.proceedings, proceeding] });
    },
    saveExercise({ exercise, attempts: there }) {
      const text = printExercise({ exercise: leftOf(exercise, there), attempts: there });
      saveFile(`exercise-${exercise.id.slice(0, 8)}.json`, text);
    },
    saveMarks({ exercise }, rater) {
      saveFile(`marks-${exercise.id.slice(0, 8)}-${rater.rater}.json`, printMarks(rater));
    },
    bring: (file) => bring(stores, file),
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

async function addMark(
  desk: DeskStore,
  { exercise, rater }: Rater,
  from: number,
  entry: RaterEntry,
): Promise<boolean> {
  const before = (await marksIn(desk, exercise)).find((one) => one.rater === rater)?.entries ?? [];
  if (before.length !== from) return false;
  await keepMarks(desk, { exercise, rater, entries: [...before, entry] });
  return true;
}

function keepMarks(desk: DeskStore, rater: Rater): Promise<void> {
  const id = `${MARKS}:${rater.exercise}:${rater.rater}`;
  return desk.keepPaper({ id, kind: MARKS, data: rater });
}

function keepExercise(desk: DeskStore, paper: ExercisePaper): Promise<void> {
  return desk.keepPaper({ id: `${EXERCISE}:${paper.exercise.id}`, kind: EXERCISE, data: paper });
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

async function choices(attempts: Store): Promise<readonly AttemptChoice[]> {
  const listedAll = await attempts.list();
  const all = await Promise.all(
    listedAll.map(async ({ id, title, startedAt }) => {
      const entries: readonly Entry[] = (await attempts.read(id))?.entries ?? [];
      const [began] = entries;
      if (began?.kind !== 'began' || stageOf(entries) !== 'recorded') return [];
      return [{ id, title, startedAt, scheme: began.scheme }];
    }),
  );
  return all.flat();
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
  await keepExercise(desk, { exercise, brought: null, proceedings: [] });
  for (const rater of raters) await keepMarks(desk, { exercise: exercise.id, rater, entries: [] });
  return exercise.id;
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
  const here = (await papersOf(desk)).some((one) => one.exercise.id === exercise.id);
  if (here) return { kind: 'refused', why: 'here-already' };
  await keepExercise(desk, { exercise, brought: attempts, proceedings: [] });
  return { kind: 'exercise', title: exercise.title };
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
  await keepMarks(stores.desk, marks);
  return { kind: 'marks', rater: marks.rater };
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
