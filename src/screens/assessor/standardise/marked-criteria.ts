import type { OpenExercise } from '../../../app/standardisation/exercises';
import type { Framework } from '../../../core/standards/framework';

/** The criteria that are marked: those about doing. Knowing is not inferred from what was done. */
export function criteriaOf({ framework }: Pick<OpenExercise, 'framework'>): Framework['criteria'] {
  return framework.criteria.filter(({ kind }) => kind === 'does');
}
