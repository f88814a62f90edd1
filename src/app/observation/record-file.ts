import { standingOf } from '../../core/observation/judgements';
import { type ObservationFile, printObservation } from '../../core/observation/observation-file';
import type { KeptObservation } from '../../shell/storage/assessment-store';
import type { OpenStores } from '../../shell/storage/stores';

/** An observation with the attempt it is about. */
export type Whole = ObservationFile & { readonly kept: KeptObservation };

/** Everything that a file of it would hold; null where it or its attempt is not kept. */
export async function wholeOf(
  { assessments, attempts }: OpenStores,
  id: string,
): Promise<Whole | null> {
  const kept = await assessments.observation(id);
  const attempt = kept && (await attempts.read(kept.attempt));
  if (!attempt) return null;
  const [learners, assessors] = await Promise.all([attempts.learners(), assessments.assessors()]);
  const learner = learners.find((one) => one.id === kept.learner);
  const assessor = assessors.find((one) => one.id === kept.assessor);
  const { judgements, signatures } = kept;
  // An attempt that was brought in may be kept under a new number; what was signed names the first.
  const named = standingOf(judgements).opened?.attempt ?? attempt.id;
  return {
    kept,
    format: 'composure-observation',
    version: 1,
    id,
    attempt: {
      format: 'composure-attempt',
      version: 1,
      id: named,
      startedAt: attempt.startedAt,
      entries: attempt.entries,
    },
    judgements,
    assessor: { code: assessor?.code ?? '', name: assessor?.name ?? '' },
    learner: { code: learner?.code ?? '', name: learner?.name ?? '' },
    signatures,
  };
}

/** The text of its file. A signed record keeps its names: they are what was signed with. */
export function recordText({
  id,
  attempt,
  judgements,
  assessor,
  learner,
  signatures,
}: Whole): string {
  return printObservation({ id, attempt, judgements, assessor, learner, signatures });
}
