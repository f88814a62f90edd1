import { useState } from 'preact/hooks';
import type { OnScreen, Retention } from '../../../app/retention/retention';
import { instead } from '../../../shell/page/faults';
import { whenIdle } from '../../../shell/page/when-idle';
import { useAnswer } from '../../kit/answer';
import type { Cast } from '../cast';

/** How long what is on the screen is kept, with the parts that say so. */
export type Retained = OnScreen & Pick<typeof import('./retention-parts'), 'Notice' | 'KeepingOf'>;

/** Looks through what is kept, once the screen is idle; null until then, and where nothing is kept. */
export function useRetention(cast: Cast): Retained | null {
  const [turn, setTurn] = useState(0);
  return useAnswer(() => load(cast, () => setTurn((now) => now + 1)).catch(instead(null)), turn);
}

async function load(cast: Cast, again: () => void): Promise<Retained | null> {
  const retention = await opened(cast);
  if (!retention) return null;
  const [{ Notice, KeepingOf }, looked] = await Promise.all([
    import('./retention-parts'),
    retention.look(),
  ]);
  return {
    ...looked,
    Notice,
    KeepingOf,
    shown: retention.shown,
    async keep(attempt, asked) {
      await retention.keep(attempt, asked);
      again();
    },
  };
}

/** What says how long practice is kept, once the screen is idle; null where nothing is kept. */
async function opened({ stores, attempts }: Cast): Promise<Retention | null> {
  await new Promise<void>(whenIdle);
  const store = await stores.attempts;
  if (store.refusal !== null || (await store.envelopes()).length === 0) return null;
  const { createRetention } = await import('../../../app/retention/retention');
  return createRetention(store, attempts.letGo);
}
