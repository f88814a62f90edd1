import { standingOf } from '../../core/observation/judgements';
import type { AssessmentStore } from '../../shell/storage/assessment-store';

/**
 * Whether the debrief of a mock is the assessor's to give: it was set up before it was sat, and neither
 * released nor signed yet. `startedAt` is in milliseconds since 1970.
 */
export async function isWithheld(
  store: AssessmentStore,
  attempt: string,
  startedAt: number,
): Promise<boolean> {
  const set = (await store.observations()).filter(
    (one) => one.attempt === attempt && one.openedAt <= startedAt,
  );
  const kept = await Promise.all(set.map(({ id }) => store.observation(id)));
  return kept.some((one) => one && !standingOf(one.judgements).released);
}
