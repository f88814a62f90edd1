import type { Conditions } from '../../core/transcript/entries';
import type { ObservationEnvelope } from '../../shell/storage/assessment-records';
import type { AssessmentStore } from '../../shell/storage/assessment-store';
import { holdWindow, openChannel, watchWindow } from '../../shell/storage/window-pair';
import type { LiveAttempt } from './live-attempt';

/** A mock observation as an assessor has set it up, for the learner. */
export type SetObservation = {
  readonly conditions: Conditions;
  /** The assessor, as the learner knows them. */
  readonly assessor: string;
};

/** The assessor's side of an observed attempt. */
export type Watching = {
  readonly assessor: string;
  /** Tells, now and on every change, whether the assessor's window is open. Returns what stops it. */
  readonly watch: (tell: (open: boolean) => void) => () => void;
};

/** A mock observation as it was set up, with the attempt that is set aside for it. */
export type SetAttempt = SetObservation & { readonly attempt: string; readonly learner: string };

/** What an assessor has set up; null if it is not kept in this browser. */
export async function setAttempt(
  store: AssessmentStore,
  observation: string,
): Promise<SetAttempt | null> {
  const kept = await store.observation(observation);
  if (!kept) return null;
  const { attempt, learner, conditions } = kept;
  return { attempt, learner, conditions, assessor: await assessorIn(store, kept) };
}

/** Lets the assessor's window follow an attempt that was set up; null for any other. */
export async function watchingOf(
  store: AssessmentStore,
  { id, log }: LiveAttempt,
): Promise<Watching | null> {
  const kept = (await store.observations()).find(({ attempt }) => attempt === id);
  if (!kept) return null;
  const assessor = await assessorIn(store, kept);
  return {
    assessor,
    watch(tell) {
      const channel = openChannel(kept.id, () => {});
      const stops = [
        channel.close,
        holdWindow(kept.id, 'learner'),
        watchWindow(kept.id, 'assessor', tell),
        // What the log says is stored by then.
        log.subscribe(() => channel.post('grown')),
      ];
      channel.post('grown');
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

async function assessorIn(
  store: AssessmentStore,
  { assessor }: ObservationEnvelope,
): Promise<string> {
  const found = (await store.assessors()).find(({ id }) => id === assessor);
  return found?.name || found?.code || '';
}
