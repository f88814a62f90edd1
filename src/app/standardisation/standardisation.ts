import type { Proceeding, Rater, RaterEntry } from '../../core/observation/exercise';
import { type Exercise, leftOf } from '../../core/observation/exercise';
import { printExercise, printMarks } from '../../core/observation/exercise-file';
import type { Framework } from '../../core/standards/framework';
import { report } from '../../shell/page/faults';
import { freshId } from '../../shell/page/fresh-id';
import { loadScheme } from '../../shell/shipped/schemes';
import type { AssessmentStore } from '../../shell/storage/assessment-store';
import { saveFile } from '../../shell/storage/file';
import { bothOpen, type Stores } from '../../shell/storage/stores';
import { observableFrameworks } from '../centre/frameworks';
import { saveTable } from '../documents/save-table';
import { keepAssessor } from '../people/keep-assessor';
import { type AttemptChoices, attemptChoices, type Wanted } from './attempt-choices';
import type { Brought } from './bring-exercise';
import { bringExerciseFile } from './bring-exercise';
import type { MarkAnswer, ProceedAnswer } from './exercise-papers';
import { addMark, exercisePaper, marksIn, marksPaper, papersOf, proceed } from './exercise-papers';
import type { DeskPerson, OpenExercise } from './exercises';
import { type ListedExercise, openExercise } from './exercises';

type Beginning = {
  readonly title: string;
  readonly framework: Framework;
  readonly scheme: string;
  readonly attempts: readonly string[];
  readonly raters: readonly string[];
};

/** What standardisation asks of the rest of the product. */
export type Standardising = {
  readonly exercises: () => Promise<readonly ListedExercise[]>;
  /** Null where there is none of that id. */
  readonly exercise: (id: string) => Promise<OpenExercise | null>;
  /** The latest first. */
  readonly attempts: (wanted: Wanted) => Promise<AttemptChoices>;
  readonly frameworks: (scheme: string) => Promise<readonly Framework[]>;
  readonly people: () => Promise<readonly DeskPerson[]>;
  readonly keepPerson: (code: string, name: string) => Promise<void>;
  /** Returns the id of the new exercise. */
  readonly begin: (beginning: Beginning) => Promise<string>;
  /** Adds to somebody's marks, of which there were `from` when they were read. */
  readonly mark: (marks: Rater, from: number, entry: RaterEntry) => Promise<MarkAnswer>;
  /** Adds to what happened in an exercise, of which there was `from` when it was read. */
  readonly proceed: (
    exercise: string,
    from: number,
    proceeding: Proceeding,
  ) => Promise<ProceedAnswer>;
  readonly saveExercise: (open: OpenExercise) => void;
  readonly saveMarks: (open: OpenExercise, rater: Rater) => void;
  readonly bring: (file: File) => Promise<Brought>;
  /** Hands a table out as a file. */
  readonly saveTable: (name: string, rows: readonly (readonly string[])[]) => Promise<void>;
};

/** Standardisation, as this browser keeps it. Throws where it keeps nothing. */
export async function createStandardising(kept: Stores): Promise<Standardising> {
  const stores = await bothOpen(kept);
  const { assessments, attempts } = stores;
  let queue: Promise<unknown> = Promise.resolve();
  return {
    exercises: () => listed(assessments),
    exercise: (id) => openExercise(stores, id),
    attempts: (wanted) => attemptChoices(attempts, wanted),
    frameworks: async (scheme) => observableFrameworks(await loadScheme(scheme), attempts),
    people: assessments.assessors,
    keepPerson: (code, name) => keepAssessor(assessments, code, name),
    begin: (beginning) => begin(assessments, beginning),
    mark(marks, from, entry) {
      // One after the other: a mark that is still being kept must not make the next look late.
      const kept = queue.then(() => addMark(assessments, marks, from, entry));
      queue = kept.catch(report);
      return kept;
    },
    proceed: (exercise, from, proceeding) => proceed(assessments, exercise, from, proceeding),
    saveExercise({ exercise, attempts: there }) {
      const text = printExercise({ exercise: leftOf(exercise, there), attempts: there });
      saveFile(`exercise-${exercise.id.slice(0, 8)}.json`, text);
    },
    saveMarks({ exercise }, rater) {
      saveFile(`marks-${exercise.id.slice(0, 8)}-${rater.rater}.json`, printMarks(rater));
    },
    bring: (file) => bringExerciseFile(stores, file),
    saveTable,
  };
}

async function listed(assessments: AssessmentStore): Promise<readonly ListedExercise[]> {
  const papers = await papersOf(assessments);
  const all = await Promise.all(
    papers.map(async ({ exercise, proceedings }) => ({
      exercise,
      proceedings,
      raters: await marksIn(assessments, exercise.id),
    })),
  );
  return all.sort((a, b) => b.exercise.openedAt - a.exercise.openedAt);
}

async function begin(assessments: AssessmentStore, beginning: Beginning): Promise<string> {
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
  return assessments.changePapers([], () => ({ keep, answer: exercise.id }));
}
