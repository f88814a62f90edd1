import { readCentre } from '../../core/centre/centre';
import type { Judgement } from '../../core/observation/judgements';
import { EXERCISE, exercisesOf } from '../../core/observation/kept-exercise';
import { lockOn, longest, type RecordLock } from '../../core/observation/record-lock';
import { attempted, instead } from '../../shell/page/faults';

import { CENTRE, type Paper } from '../../shell/storage/assessment-records';
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
  /** What keeps signed records among them from going by one click; null where none is there, or its years are over. */
  readonly lock: RecordLock | null;
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

type AssessmentErasure = Pick<
  Erasure,
  'observations' | 'judgements' | 'exercises' | 'people' | 'lock'
>;

/** Where the browser refuses to keep anything, no assessor has written anything. */
const NOTHING: AssessmentErasure = {
  observations: 0,
  judgements: 0,
  exercises: 0,
  people: 0,
  lock: null,
};

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
  const years = yearsIn(papers);
  if (scope.kind === 'everything') {
    return {
      lock: lockIn(judgements, years),
      observations: observed.length,
      judgements: judgements.length,
      exercises: papers.filter(({ kind }) => kind === EXERCISE).length,
      people: assessors.length,
    };
  }
  const ids = new Set(attempts.map(({ id }) => id));
  const about = observed.filter((one) => one.learner === scope.id || ids.has(one.attempt));
  const gone = new Set(about.map(({ id }) => id));
  const theirs = judgements.filter(({ observation }) => gone.has(observation));
  return {
    lock: lockIn(theirs, years),
    observations: about.length,
    judgements: theirs.length,
    exercises: papers.length === 0 ? 0 : exercisesOf(papers, await erasedOf(store, attempts)),
    people: 0,
  };
}

type Row = { readonly observation: string; readonly judgement: Judgement };

/** The lock that holds longest on any of the records that these judgements are of. */
function lockIn(rows: readonly Row[], years: number | null): RecordLock | null {
  const records = new Map<string, Judgement[]>();
  for (const { observation, judgement } of rows) {
    records.set(observation, [...(records.get(observation) ?? []), judgement]);
  }
  const now = Date.now();
  return longest([...records.values()].map((all) => lockOn(all, years, now)));
}

/** How long the centre keeps records, in years; null where it set nothing that can be read. */
function yearsIn(papers: readonly Paper[]): number | null {
  const kept = papers.find(({ id }) => id === CENTRE);
  const centre = kept ? attempted(() => readCentre(kept.data)) : null;
  return centre?.retention.recordYears ?? null;
}

async function erasedOf(store: Store, attempts: readonly Envelope[]) {
  const kept = await Promise.all(attempts.map(({ id }) => store.read(id)));
  return kept.filter((one) => one !== null);
}
