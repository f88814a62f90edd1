import type { Scene } from '../../core/transcript/scene';
import { afterPaint } from '../page/after-paint';
import { report } from '../page/faults';
import { createShow, type Look, type Show } from './show';
import { loadStaging } from './staging';
import type { Theatre } from './theatre';

export type Stage = {
  /** What there is to see now. Any number of times, before or after the engine has started. */
  show(scene: Scene): void;
  /** Reduced motion: one frame for each change and nothing in between. */
  setStill(still: boolean): void;
  /** Gives the host back; the engine is kept for the next stage. */
  stop(): void;
  /** Settles when the first picture stands, or when it is certain that there will be none. */
  readonly ready: Promise<void>;
};

/** Fetches the engine ahead of time. */
export async function fetchEngine(): Promise<void> {
  await import('./theatre');
}

/** The picture of a scene inside `host`, in front of whatever still picture the host shows. */
export function mountStage(host: HTMLElement, options: Look): Stage {
  let look = options;
  let scene: Scene | null = null;
  let raised: { readonly show: Show; readonly strike: () => void } | null = null;
  let stopped = false;

  const raise = async (): Promise<void> => {
    if (!document.createElement('canvas').getContext('2d')) throw new Error('There is no canvas.');
    const { openTheatre } = await import('./theatre');
    const theatre = await openTheatre();
    if (stopped) return;
    const show = createShow(theatre, sizeOf(host), look);
    raised = { show, strike: enter(host, theatre, show) };
    if (scene) await show.set(scene);
  };

  return {
    show(next) {
      scene = next;
      // The pictures travel at the same time as the engine.
      if (raised) void raised.show.set(next);
      else loadStaging(next).catch(report);
    },
    setStill(next) {
      look = { ...look, still: next };
      raised?.show.setStill(next);
    },
    stop() {
      stopped = true;
      raised?.strike();
      raised = null;
    },
    ready: raise().catch((reason) => console.info('The scene stays a still picture.', reason)),
  };
}

// The canvas lies over the host and never decides its size.
function enter(host: HTMLElement, { canvas, empty }: Theatre, show: Show): () => void {
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
  canvas.style.cssText = 'position:absolute;inset:0;display:block;width:100%;height:100%';
  host.append(canvas);
  let size = sizeOf(host);
  const fit = (): void => {
    const now = sizeOf(host);
    if (canvas.parentElement !== host || host.clientWidth === 0 || same(now, size)) return;
    size = now;
    show.fit(size);
  };
  // Words that take or give room are painted first; until then the picture is stretched.
  const watch = new ResizeObserver(() => afterPaint(fit));
  watch.observe(host);
  return () => {
    watch.disconnect();
    show.stop();
    if (canvas.parentElement !== host) return;
    canvas.remove();
    empty();
  };
}

type Size = { readonly width: number; readonly height: number; readonly density: number };

function same(a: Size, b: Size): boolean {
  return a.width === b.width && a.height === b.height && a.density === b.density;
}

function sizeOf(host: HTMLElement): Size {
  return {
    width: Math.max(1, host.clientWidth),
    height: Math.max(1, host.clientHeight),
    density: Math.min(devicePixelRatio || 1, 2),
  };
}
