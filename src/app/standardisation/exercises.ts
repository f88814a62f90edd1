import { mark } from '../../core/marking/mark';
import { restingOn } from '../../core/marking/resting';
import type { Scheme } from '../../core/marking/scheme';
import type { Suggested } from '../../core/observation/agreeing';
import type { BlindAttempt } from '../../core/observation/exercise-file';
import type { Framework } from '../../core/standards/framework';
import { suggest } from '../../core/standards/suggestion';
import type { OpenExercise } from '../../screens/assessor/standardise/standardise-cast';
import type { DeskStore } from '../../shell/storage/desk-store';
import type { Store } from '../../shell/storage/store';
import { standardsReader } from '../observation/standards';
import { marksIn, papersOf } from './exercise-papers';

export type ExerciseStores = { readonly desk: DeskStore; readonly attempts: Store };

/** An exercise with all that marking it and reading its results needs; null where it is not here. */
export async function openExercise(
  { desk, attempts }: ExerciseStores,
  id: string,
): Promise<OpenExercise | null> {
  const paper = (await papersOf(desk)).find(({ exercise }) => exercise.id === id);
  if (!paper) return null;
  const { exercise, brought, proceedings } = paper;
  const standards = await standardsReader()(exercise.scheme, exercise.framework.id);
  if (!standards) return null;
  const { scheme, framework } = standards;
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
