import { mark } from '../../core/marking/mark';
import { restingOn } from '../../core/marking/resting';
import type { Scheme } from '../../core/marking/scheme';
import type { Suggested } from '../../core/observation/agreeing';
import type { Exercise, Proceeding, Rater } from '../../core/observation/exercise';
import type { BlindAttempt } from '../../core/observation/exercise-file';
import type { Framework } from '../../core/standards/framework';
import { suggest } from '../../core/standards/suggestion';
import type { OpenStores } from '../../shell/storage/stores';
import { standardsReader } from '../observation/standards';
import { marksIn, papersOf } from './exercise-papers';

/** An exercise with all that marking it and reading its results needs. */
export type OpenExercise = ListedExercise & {
  /** It came from a file: its marks go back in a file, and are compared where it came from. */
  readonly fromFile: boolean;
  readonly framework: Framework;
  /** Those that are still there: of one that was erased, only how it was marked is left. */
  readonly attempts: readonly BlindAttempt[];
  readonly people: readonly DeskPerson[];
  /** What the scorer suggests: asked for only when everybody may see it. */
  readonly suggested: () => readonly Suggested[];
};

export type DeskPerson = { readonly id: string; readonly code: string; readonly name: string };

export type ListedExercise = {
  readonly exercise: Exercise;
  readonly raters: readonly Rater[];
  readonly proceedings: readonly Proceeding[];
};

/** An exercise with all that marking it and reading its results needs; null where it is not here. */
export async function openExercise(
  { assessments, attempts }: OpenStores,
  id: string,
): Promise<OpenExercise | null> {
  const paper = (await papersOf(assessments)).find(({ exercise }) => exercise.id === id);
  if (!paper) return null;
  const { exercise, brought, proceedings } = paper;
  const standards = await standardsReader(attempts)(exercise.scheme, exercise.framework.id);
  if (!standards) return null;
  const { scheme, framework } = standards;
  const found = brought ?? (await Promise.all(exercise.attempts.map((one) => attempts.read(one))));
  const whole = found.flatMap((one) => (one ? [{ id: one.id, entries: one.entries }] : []));
  const [raters, people] = await Promise.all([marksIn(assessments, id), assessments.assessors()]);
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
  const began = entries.find((entry) => entry.kind === 'began');
  const suggestions = suggest(framework, mark(entries, scheme), began?.setting ?? null);
  return suggestions.map(({ criterion, outcome, marks }) => {
    const lines = marks.flatMap((one) => restingOn(one).map(({ entry }) => entry));
    return {
      attempt: id,
      criterion,
      outcome,
      lines: [...new Set(lines)].sort((a, b) => a - b),
    };
  });
}
