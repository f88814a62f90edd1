import { EXERCISE, exercisesOf } from '../../core/observation/kept-exercise';
import { instead } from '../../shell/page/faults';

import { withDatabase } from '../../shell/storage/database';
import type { Envelope, Store } from '../../shell/storage/store';
import { isIn, type Scope } from './scope';

/** What erasing would take away, in numbers. */
export type Erasure = {
  readonly attempts: number;
  /** Accounts that were written about them. */
  readonly reflections: number;
  readonly observations: number;
  /** What was written in those observations: decisions, notes, signatures, samples. */
  readonly judgements: number;
  /** Standardisation exercises that they stand in; if everything goes, all there are. */
  readonly exercises: number;
  /** People whose code, and name if there is one, goes. */
  readonly people: number;
  readonly stories: number;
};

/** What erasing would take away, in numbers, and nothing else. */
export async function erasureOf(store: Store, scope: Scope): Promise<Erasure> {
  const all = scope.kind === 'everything';
  const attempts = (await store.envelopes()).filter((one) => isIn(scope, one));
  const written = await Promise.all(attempts.map(({ id }) => store.reflection(id)));
  const [learners, stories] = await Promise.all([store.learners(), all ? store.stories() : []]);
  const assessments = await assessmentErasure(store, attempts, scope).catch(instead(NOTHING));
  return {
    ...assessments,
    attempts: attempts.length,
    reflections: written.filter((one) => one !== null).length,
    people: assessments.people + learners.filter(({ id }) => all || id === scope.id).length,
    stories: stories.length,
  };
}

type AssessmentErasure = Pick<Erasure, 'observations' | 'judgements' | 'exercises' | 'people'>;

/** Where the browser refuses to keep anything, no assessor has written anything. */
const NOTHING: AssessmentErasure = { observations: 0, judgements: 0, exercises: 0, people: 0 };

async function assessmentErasure(
  store: Store,
  attempts: readonly Envelope[],
  scope: Scope,
): Promise<AssessmentErasure> {
  const [observed, judgements, papers, assessors] = await withDatabase((db) =>
    Promise.all([
      db.getAll('observations'),
      db.getAll('judgements'),
      db.getAll('papers'),
      db.getAll('assessors'),
    ]),
  );
  if (scope.kind === 'everything') {
    return {
      observations: observed.length,
      judgements: judgements.length,
      exercises: papers.filter(({ kind }) => kind === EXERCISE).length,
      people: assessors.length,
    };
  }
  const ids = new Set(attempts.map(({ id }) => id));
  const about = observed.filter((one) => one.learner === scope.id || ids.has(one.attempt));
  const gone = new Set(about.map(({ id }) => id));
  return {
    observations: about.length,
    judgements: judgements.filter(({ observation }) => gone.has(observation)).length,
    exercises: papers.length === 0 ? 0 : exercisesOf(papers, await erasedOf(store, attempts)),
    people: 0,
  };
}

async function erasedOf(store: Store, attempts: readonly Envelope[]) {
  const kept = await Promise.all(attempts.map(({ id }) => store.read(id)));
  return kept.filter((one) => one !== null);
}
