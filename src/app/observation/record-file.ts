import { standingOf } from '../../core/observation/judgements';
import {
  type ObservationFile,
  type Person,
  printObservation,
} from '../../core/observation/observation-file';
import { sealedNames } from '../../core/observation/seals';
import type { KeptObservation } from '../../shell/storage/assessment-store';
import type { OpenStores } from '../../shell/storage/stores';

/** An observation with the attempt it is about. */
export type Whole = ObservationFile & {
  readonly kept: KeptObservation;
  /** Its people as they are known now; what was signed keeps those of then. */
  readonly people: Readonly<Record<'assessor' | 'learner', Person>>;
};

/** Everything that a file of it would hold; null where it or its attempt is not kept. */
export async function wholeOf(
  { assessments, attempts }: OpenStores,
  id: string,
): Promise<Whole | null> {
  const kept = await assessments.observation(id);
  const attempt = kept && (await attempts.read(kept.attempt));
  if (!attempt) return null;
  const [learners, assessors] = await Promise.all([attempts.learners(), assessments.assessors()]);
  const people = {
    assessor: personIn(assessors, kept.assessor),
    learner: personIn(learners, kept.learner),
  };
  const { judgements, signatures, learnerNumber } = kept;
  const sealed = sealedNames(signatures);
  // An attempt that was brought in may be kept under a new number; what was signed names the first.
  const named = standingOf(judgements).opened?.attempt ?? attempt.id;
  return {
    kept,
    people,
    format: 'composure-observation',
    version: 1,
    // It may be kept under another number than the one it was signed with.
    id: sealed?.record ?? id,
    attempt: {
      format: 'composure-attempt',
      version: 1,
      id: named,
      startedAt: attempt.startedAt,
      entries: attempt.entries,
    },
    judgements,
    assessor: sealed?.assessor ?? people.assessor,
    learner: sealed?.learner ?? people.learner,
    ...(learnerNumber !== undefined && { learnerNumber }),
    signatures,
  };
}

function personIn(all: readonly (Person & { readonly id: string })[], id: string): Person {
  const { code = '', name = '' } = all.find((one) => one.id === id) ?? {};
  return { code, name };
}

/** The text of its file. A signed record keeps its names: they are what was signed with. */
export function recordText({
  id,
  attempt,
  judgements,
  assessor,
  learner,
  learnerNumber,
  signatures,
}: Whole): string {
  const numbered = learnerNumber === undefined ? {} : { learnerNumber };
  return printObservation({ id, attempt, judgements, assessor, learner, ...numbered, signatures });
}
