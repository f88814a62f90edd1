import type { LiveAttempt, SetObservation, Watching } from '../../screens/learner/cast';
import type { ObservationEnvelope } from '../../shell/storage/desk-records';
import { type DeskStore, openDeskStore } from '../../shell/storage/desk-store';
import { holdWindow, openChannel, watchWindow } from '../../shell/storage/window-pair';

/** A mock observation as it was set up, with the attempt that is set aside for it. */
export type SetAttempt = SetObservation & { readonly attempt: string; readonly learner: string };

/** What an assessor has set up; null if it is not kept in this browser. */
export async function setAttempt(observation: string): Promise<SetAttempt | null> {
  const store = await openDeskStore();
  const kept = await store.observation(observation);
  if (!kept) return null;
  const { attempt, learner, conditions } = kept;
  return { attempt, learner, conditions, assessor: await assessorIn(store, kept) };
}

/** Lets the assessor's window follow an attempt that was set up; null for any other. */
export async function watchingOf({ id, log }: LiveAttempt): Promise<Watching | null> {
  const store = await openDeskStore();
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

async function assessorIn(store: DeskStore, { assessor }: ObservationEnvelope): Promise<string> {
  const found = (await store.assessors()).find(({ id }) => id === assessor);
  return found?.name || found?.code || '';
}
