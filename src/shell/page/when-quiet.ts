import { whenIdle } from './when-idle';

/** Long enough that whatever else the first screen brings with it has come. */
const QUIET = 2000;

/** Does `work` once the page has loaded, nothing more arrives for it, and the browser is idle. */
export function whenQuiet(work: () => void): void {
  let timer = 0;
  const wait = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(settle, QUIET);
  };
  const arrivals = new PerformanceObserver(wait);
  const settle = (): void => {
    if (document.readyState !== 'complete') {
      wait();
      return;
    }
    arrivals.disconnect();
    whenIdle(work);
  };
  arrivals.observe({ type: 'resource' });
  wait();
}
