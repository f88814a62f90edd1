import { type Exercise, leftOf } from '../../core/observation/exercise';
import { printExercise, printMarks } from '../../core/observation/exercise-file';
import { type Entry, stageOf } from '../../core/transcript/entries';
import {
  type AttemptChoice,
  type Beginning,
  LATEST,
  type ListedExercise,
  type StandardisationDesk,
} from '../../screens/assessor/standardise/standardise-cast';
import { freshId } from '../../shell/page/fresh-id';
import { loadScheme } from '../../shell/shipped/schemes';
import { openStore } from '../../shell/storage/browser-store';
import { type DeskStore, openDeskStore } from '../../shell/storage/desk-store';
import { saveFile } from '../../shell/storage/file';
import type { Store } from '../../shell/storage/store';
import { frameworksFor } from '../centre/frameworks';
import { bringExerciseFile } from './bring-exercise';
import { addMark, exercisePaper, marksIn, marksPaper, papersOf, proceed } from './exercise-papers';
import { type ExerciseStores, openExercise } from './exercises';

/** Standardisation, as this browser keeps it. Throws where it keeps nothing. */
export async function createStandardisation(): Promise<StandardisationDesk> {
  const [desk, attempts] = await Promise.all([openDeskStore(), openStore()]);
  const stores: ExerciseStores = { desk, attempts };
  let queue: Promise<unknown> = Promise.resolve();
  return {
    exercises: () => listed(desk),
    exercise: (id) => openExercise(stores, id),
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
    bring: (file) => bringExerciseFile(stores, file),
    async saveTable(name, rows) {
      const { printCsv } = await import('../../shell/documents/csv');
      saveFile(`${name}.csv`, printCsv(rows), 'text/csv;charset=utf-8');
    },
  };
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
