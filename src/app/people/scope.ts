import { here, isAtDesk } from '../../shell/storage/here';
import { type Envelope, ME, ownerOf } from '../../shell/storage/store';
import { isLocked } from './desk-lock';

/** Whom to save or erase: the id of a learner, or everybody and everything. */
export type Scope =
  | { readonly kind: 'learner'; readonly id: string }
  | { readonly kind: 'everything' };

/** What is one's own. */
export function mine(): Scope {
  return { kind: 'learner', id: here() ?? ME };
}

/** Whether everybody's work may be seen in this tab: by one person alone, or by whoever sat down at the desk. */
export function seesAll(): boolean {
  return isAtDesk() && !isLocked();
}

/** Whether an attempt may be shown: it is one's own, or everybody's may be. */
export function maySee(one: Pick<Envelope, 'learner'>): boolean {
  return ownerOf(one) === here() || seesAll();
}

/** Whether an attempt, or an observation, is among what is saved or erased. */
export function isIn(scope: Scope, one: Pick<Envelope, 'learner'>): boolean {
  return scope.kind === 'everything' || ownerOf(one) === scope.id;
}
