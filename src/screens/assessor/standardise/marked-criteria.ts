import type { Framework } from '../../../core/standards/framework';
import type { OpenExercise } from './standardise-cast';

/** The criteria that are marked: those about doing. Knowing is not inferred from what was done. */
export function criteriaOf({ framework }: Pick<OpenExercise, 'framework'>): Framework['criteria'] {
  return framework.criteria.filter(({ kind }) => kind === 'does');
}
