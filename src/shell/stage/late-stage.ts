import type { Scene } from '../../core/transcript/scene';

import { afterPaint } from '../page/after-paint';
import type { Stillness } from '../page/stillness';

/** The picture: it is told what there is to see, and may arrive late or never. */
export type Stage = {
  readonly show: (scene: Scene) => void;
  readonly stop: () => void;
};

/** Fetches all that draws, while the learner reads what comes before the picture. */
export function fetchStage(): void {
  import('./stage').then(({ fetchEngine }) => fetchEngine()).catch(noScene);
}

/**
 * A stage that may be told what to show before it is there. The picture loads once the words
 * have been painted; if it never comes, nothing that matters is missing.
 */
export function lateStage(stillness: Stillness): (host: HTMLElement) => Stage {
  return (host) => mountLate(host, stillness);
}

function mountLate(host: HTMLElement, stillness: Stillness): Stage {
  let last: Scene | null = null;
  let real: Stage | null = null;
  let stopped = false;
  let unwatch = (): void => {};
  const raise = async (): Promise<void> => {
    // The engine is the larger part of the way: it sets out at the same time.
    import('./theatre').catch(noScene);
    const { mountStage } = await import('./stage');
    if (stopped) return;
    const stage = mountStage(host, { still: stillness.now() });
    unwatch = stillness.watch(stage.setStill);
    real = stage;
    if (last) stage.show(last);
  };
  afterPaint(() => void raise().catch(noScene));
  return {
    show(scene) {
      last = scene;
      real?.show(scene);
    },
    stop() {
      stopped = true;
      unwatch();
      real?.stop();
    },
  };
}

function noScene(): void {
  console.info('The scene could not be loaded.');
}
