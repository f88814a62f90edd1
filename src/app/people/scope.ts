import type { Scope } from '../../screens/learner/files-cast';
import { type Envelope, ownerOf } from '../../shell/storage/store';

/** Whether an attempt, or an observation, is among what is saved or erased. */
export function isIn(scope: Scope, one: Pick<Envelope, 'learner'>): boolean {
  return scope.kind === 'everything' || ownerOf(one) === scope.id;
}
