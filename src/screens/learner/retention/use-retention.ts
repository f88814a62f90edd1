import { useState } from 'preact/hooks';
import { useAnswer } from '../../kit/answer';
import type { Cast } from '../cast';
import type { OnScreen } from '../retention-cast';

/** How long what is on the screen is kept, with the parts that say so. */
export type Retained = OnScreen & Pick<typeof import('./retention-parts'), 'Notice' | 'KeepingOf'>;

/** Looks through what is kept, once the screen is idle; null until then, and where nothing is kept. */
export function useRetention(cast: Cast): Retained | null {
  const [turn, setTurn] = useState(0);
  return useAnswer(() => load(cast, () => setTurn((now) => now + 1)).catch(() => null), turn);
}

async function load(cast: Cast, again: () => void): Promise<Retained | null> {
  const retention = await cast.retention();
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
