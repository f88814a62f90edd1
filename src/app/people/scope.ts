import { type Envelope, ownerOf } from '../../shell/storage/store';

/** Whom to save or erase: `me`, the id of another learner, or everybody and everything. */
export type Scope =
  | { readonly kind: 'learner'; readonly id: string }
  | { readonly kind: 'everything' };

/** What is one's own. */
export const MINE: Scope = { kind: 'learner', id: 'me' };

/** Whether an attempt, or an observation, is among what is saved or erased. */
export function isIn(scope: Scope, one: Pick<Envelope, 'learner'>): boolean {
  return scope.kind === 'everything' || ownerOf(one) === scope.id;
}
